import type { TypeRef } from "../../../core/api.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Section } from "../../../markdown/page.js";
import { refOf } from "./linked-type.js";
import type { MemberResolver } from "./resolve-member.js";

/** Matches a sentence that calls the type of its section the body of all errors. */
const ofAllErrors =
  /\b(?:all|every|each)\s+(?:of\s+the\s+|the\s+)?errors?(?:\s+(?:responses?|answers?))?\s+(?:have|has|use|uses|share|shares)\s+this\s+(?:body|form|format|shape|structure|object)\b/i;

/** Reads a type that is the body of all errors: `All errors have this body.` below the heading of an object. */
export function findErrorType(
  section: Section,
  { registry }: MemberResolver,
): { readonly type: TypeRef; readonly table: Span; readonly isBodyOfAll: true } | undefined {
  const { page, blocks } = section;
  const draft = registry.bySection.get(section);
  const [list] = draft?.lists ?? [];
  if (draft?.kind !== "object" || draft.section !== section || list === undefined) return undefined;
  const found = blocks.find(
    ({ block }) => block.kind === "paragraph" && ofAllErrors.test(page.slice(block)),
  );
  if (found === undefined) return undefined;
  const table = page.source.span(list.range.start, list.range.end);
  return { type: refOf(draft), table, isBodyOfAll: true };
}
