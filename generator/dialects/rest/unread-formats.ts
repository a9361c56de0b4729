import type { Placed } from "../../markdown/page.js";
import type { BlockRole } from "./resolve/block-role.js";
import { otherFormats } from "./resolve/fenced-media.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";

/**
 * True if a block of code below words for a request or an answer shows a body in another format than JSON, and the
 * operation has no other description of the same thing.
 */
export function showsOtherFormat(
  { block }: Placed,
  { role, isRequest }: BlockRole,
  { operation, samples }: ResolvedScope,
): boolean {
  if (block.kind !== "code" || !otherFormats.has(block.lang)) return false;
  const { returns, members, sends, parameters } = operation;
  if (isRequest) {
    const isTold = sends !== undefined || parameters.some((one) => one.in.value === "body");
    return !isTold && samples.requests.length === 0;
  }
  if (role !== "response") return false;
  return returns === undefined && members.length === 0 && samples.answers.length === 0;
}
