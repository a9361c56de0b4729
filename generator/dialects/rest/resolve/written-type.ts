import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import { textPiece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { MemberResolver } from "./resolve-member.js";

/**
 * Reads a paragraph that is the type of a body, as API Blueprint writes it: `array[Shelf]`. Undefined for other text.
 */
export function readWrittenType(
  { block, section: { page } }: Placed,
  resolver: MemberResolver,
): Fact<TypeRef> | undefined {
  if (block.kind !== "paragraph" || block.type === undefined) return undefined;
  const { type } = resolver.types.read([textPiece(block.type, block)], resolver.lookup(page));
  return type === undefined ? undefined : stated(type, page.source.span(block.start, block.end));
}
