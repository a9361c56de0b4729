import type { Placed } from "../../../markdown/page.js";
import { openPath } from "../page/query-values.js";
import type { Tree } from "../read-tree.js";
import { roleOf } from "./block-role.js";
import type { Scope } from "./scopes.js";

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
