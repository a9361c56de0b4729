import type { Placed } from "../../../markdown/page.js";
import { openPath } from "../page/query-values.js";
import { labelAbove } from "../page/label-above.js";
import type { Tree } from "../read-tree.js";
import { roleOf, type BlockRole } from "./block-role.js";
import { describedTogether } from "./described-together.js";
import type { Scope } from "./scopes.js";
import { takesBody } from "./takes-body.js";

/**
 * True for a block of code behind a list or table of requests with several paths, if nothing says which request it
 * belongs to. `A boat:` above it names a thing, and `Response:` may mean the answer to the last request only. False if
 * words call the block a body, or the answer to each request.
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
  const isOpen = role === "unknown" || (role === "response" && !speaksOfEach(placed));
  if (!isOpen || status !== undefined) return false;
  const beside = choice.requests.filter(
    ({ candidate: other }) => other.group === group && other.section === section,
  );
  return new Set(beside.map((one) => openPath(one.candidate.route))).size > 1;
}

/** True if the words above a block give it to several requests: `All of them answer:`, `Response of both:`. */
function speaksOfEach({ lead, label, block }: Placed): boolean {
  return [lead, label].some((one) => ofEach.test(labelAbove(one, block)?.text ?? ""));
}

const ofEach =
  /(?<![\p{L}])(?:all|each|every|both|any|alle[nr]?|jede[nrs]?|beiden?|tou(?:s|tes)|chacune?|chaque|tod[oa]s|cada|amb[oa]s|tutt[ei]|все(?:х|м)?|каждый|каждого)(?![\p{L}])/iu;

/**
 * True for a `DELETE` beside a sample that other requests of the section can send, such as the resource as JSON. The
 * sample stands in front of the requests, or one line states all of them: `GET & PUT & DELETE /x`.
 */
export function isOfOthers({ block, section }: Placed, scope: Scope, tree: Tree): boolean {
  if (scope.request.method !== "DELETE" || section !== scope.title) return false;
  const together = describedTogether(scope, tree);
  return (
    together.some(({ method }) => takesBody(method)) &&
    together.every(
      ({ candidate: { group, range } }) =>
        block.start < group.start || range.start === scope.request.candidate.range.start,
    )
  );
}

/** Matches an example request alone in a line, in code or plain: `` `PUT /books/1` ``. */
const exampleRequest = /^\W*(GET|HEAD|POST|PUT|PATCH|DELETE)\s+\/\S+\W*$/;

/** True if an example request is the line right above a block. */
export function isBelowExample({ lead }: Placed): boolean {
  return exampleRequest.test(lead?.text ?? "");
}

/**
 * Returns the method of the nearest example request above a sample, if one line states several requests: `PUT /books/1`
 * below `GET & PUT /books/{id}`. Undefined if there is no such example.
 */
export function methodAbove(
  { block, section }: Placed,
  scope: Scope,
  tree: Tree,
): string | undefined {
  const lines = scope.blocks.filter(
    (one) =>
      one.section === section && one.block.kind === "paragraph" && one.block.start < block.start,
  );
  const texts = lines.map((one) => section.page.slice(one.block).trim());
  if (section !== scope.title) texts.unshift(section.title);
  const named = texts.flatMap((text) => exampleRequest.exec(text)?.[1] ?? []).at(-1);
  // Few pages have such lines, and the search in all requests is left out for the others.
  if (named === undefined) return undefined;
  const { start } = scope.request.candidate.range;
  const together = describedTogether(scope, tree).filter(
    ({ title, candidate }) => title === scope.title && candidate.range.start === start,
  );
  return together.length < 2 ? undefined : together.find(({ method }) => method === named)?.method;
}

/**
 * True for an example that is not the answer, because its heading names another thing: `Example Ban`. False if the request
 * has no body and no heading announces the answer, because the example then shows the answer.
 */
export function isOtherExample(
  { section }: Placed,
  role: BlockRole,
  scope: Scope,
  tree: Tree,
): boolean {
  if (role.role !== "example" || section === scope.title) return false;
  if (!takesBody(scope.request.method) && !hasAnnounced(scope, tree)) return false;
  const { isWhole, words, status } = tree.headings.read(section.title);
  return !isWhole && !words.has("response") && status === undefined && words.has("example");
}

/** True if a block of code in a scope is below a heading for answers: `Sample response`. */
function hasAnnounced({ blocks, title }: Scope, { headings }: Tree): boolean {
  return blocks.some(({ block, section }) => {
    if (block.kind !== "code" || section === title) return false;
    const { isWhole, words } = headings.read(section.title);
    return isWhole && words.has("response") && !words.has("request");
  });
}
