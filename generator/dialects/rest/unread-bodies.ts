import type { Placed } from "../../markdown/page.js";
import * as further from "./languages/sentences.js";
import type { MemberResolver } from "./resolve/resolve-member.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { hasUnreadBody } from "./resolve/sent-type.js";
import type { FactsInForm } from "./unread-facts.js";

/** Finds the type of a body or an answer that a paragraph gives and that was not read. */
export function findUnreadType(
  placed: Placed,
  own: ResolvedScope,
  resolved: ResolvedTree,
): FactsInForm | undefined {
  return (
    findUnreadBody(placed, own, resolved.resolver) ??
    findUntoldPage(placed, own, resolved) ??
    findSameAnswer(placed, own)
  );
}

/** Matches a text that gives an answer the form of another one: `Same structure as the call by code`. */
const sameAnswer = new RegExp(
  `^\\W*(?:(?:returns?|answers?)\\s+)?(?:(?:the\\s+)?same\\s+(?:response|answer|structure|format|shape|body|schema)\\s+as|identical\\s+to|${further.sameAnswer})(?![\\p{L}])`,
  "iu",
);

/** Finds a paragraph that gives the answer of a request the form of another answer, if no answer was read. */
function findSameAnswer(
  { block, section: { page } }: Placed,
  { operation: { returns, sample, members } }: ResolvedScope,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || returns !== undefined) return undefined;
  if (sample !== undefined || members.length > 0) return undefined;
  const { start, end } = block;
  if (end - start > 300 || !sameAnswer.test(page.slice(block))) return undefined;
  return { kind: "answer like another", start, end };
}

/** Finds a paragraph that links the type of the body, if no body was read for the request. */
function findUnreadBody(
  placed: Placed,
  { operation: { sends, parameters } }: ResolvedScope,
  resolver: MemberResolver,
): FactsInForm | undefined {
  const isRead = sends !== undefined || parameters.some((one) => one.in.value === "body");
  if (isRead || !hasUnreadBody(placed, resolver)) return undefined;
  return { kind: "body in a sentence", start: placed.block.start, end: placed.block.end };
}

/** Finds a paragraph that says that the answer is a page of objects, if nothing shows the members of a page. */
function findUntoldPage(
  { block }: Placed,
  { operation: { returns, sample } }: ResolvedScope,
  { pages }: ResolvedTree,
): FactsInForm | undefined {
  if (returns === undefined || returns.value === "none" || sample !== undefined) return undefined;
  const { start, end } = returns.span;
  const isHere = start.offset >= block.start && end.offset <= block.end;
  if (!isHere || returns.value.kind !== "array" || !pages.isUntold(returns.span)) return undefined;
  return { kind: "text with names and types", start: start.offset, end: end.offset };
}
