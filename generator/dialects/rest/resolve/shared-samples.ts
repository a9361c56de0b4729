import type { Placed } from "../../../markdown/page.js";
import { openPath } from "../page/query-values.js";
import type { Tree } from "../read-tree.js";
import { roleOf } from "./block-role.js";
import { describedTogether } from "./described-together.js";
import type { Scope } from "./scopes.js";
import { takesBody } from "./takes-body.js";

/**
 * True for a block of code behind a list or table of requests with several paths, if no words say that it is an answer
 * or a body: `A boat:` and JSON. It shows a thing, and nothing says which of the requests answers it.
 */
export function showsThing(
  placed: Placed,
  { request: { candidate }, title }: Scope,
  { choice, headings }: Tree,
): boolean {
  const { where, group, section } = candidate;
  const { block } = placed;
  if (block.kind !== "code" || (where !== "item" && where !== "table")) return false;
  if (section !== placed.section || block.start < group.end) return false;
  const { role, status } = roleOf(placed, title, headings);
  if (role !== "unknown" || status !== undefined) return false;
  const beside = choice.requests.filter(
    ({ candidate: other }) => other.group === group && other.section === section,
  );
  return new Set(beside.map((one) => openPath(one.candidate.route))).size > 1;
}

/** True for a `DELETE` below a sample that other requests of the section can send, such as the resource as JSON. */
export function isOfOthers({ block, section }: Placed, scope: Scope, tree: Tree): boolean {
  if (scope.request.method !== "DELETE" || section !== scope.title) return false;
  const together = describedTogether(scope, tree);
  return (
    together.some(({ method }) => takesBody(method)) &&
    together.every(({ candidate }) => block.start < candidate.group.start)
  );
}
