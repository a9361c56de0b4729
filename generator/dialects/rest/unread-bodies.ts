import type { Placed } from "../../markdown/page.js";
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
  return findUnreadBody(placed, own, resolved.resolver) ?? findUntoldPage(placed, own, resolved);
}

/** Finds a paragraph that links the type of the body, if no body was read for the request. */
function findUnreadBody(
  placed: Placed,
  { operation: { sends, parameters } }: ResolvedScope,
  resolver: MemberResolver,
): FactsInForm | undefined {
  const isRead = sends !== undefined || parameters.some((one) => one.in.value === "body");
  if (isRead || !hasUnreadBody(placed, resolver)) return undefined;
  return { kind: "text with names and types", start: placed.block.start, end: placed.block.end };
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
