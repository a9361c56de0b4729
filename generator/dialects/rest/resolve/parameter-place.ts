import type { Method } from "../../../core/api.js";
import { escapePattern } from "../../../core/escape-pattern.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { places } from "../languages/sentences.js";
import type { Place } from "../model.js";
import type { Member, MemberList } from "../page/member.js";
import type { HeadingReader } from "../page/heading-words.js";
import { isExampleValue } from "../page/query-values.js";
import { placeOf, type BlockRole } from "./block-role.js";
import type { Scope } from "./scopes.js";
import { takesBody } from "./takes-body.js";
import { textOf } from "./text-facts.js";

/** A row, with all that may decide its place. */
export interface PlaceContext {
  readonly member: Member;
  readonly list: MemberList;
  readonly role: BlockRole;
  /** The names of the parameters in the path. */
  readonly inPath: readonly string[];
  readonly method: Method;
  readonly span: Span;
  readonly scope: Scope;
  readonly headings: HeadingReader;
  /** True if all operations of the tree have the same method, so the method does not say which of them have a body. */
  readonly isOneMethod: boolean;
  /** True if a row of the list is marked as optional. */
  readonly hasOptional: boolean;
  /** True if another list of the request has a row with the same name. */
  readonly isToldTwice: boolean;
}

const placeWords: readonly (readonly [RegExp, Place])[] = [
  [new RegExp(`path|url|uri|route|segment|${places.path}`), "path"],
  [new RegExp(`query|search|querystring|${places.query}`), "query"],
  [new RegExp(`\\bheads?\\b|header|${places.header}`), "header"],
  [/cookie/, "cookie"],
  [new RegExp(`body|form|json|payload|data|multipart|file|post|${places.body}`), "body"],
];

/** Returns the place that the words of a cell name: `in the query`, `Kopfzeile`. Undefined if they name none. */
export function placeInCell(text: string, headings: HeadingReader): Place | undefined {
  const cell = text.toLowerCase();
  return placeWords.find(([words]) => words.test(cell))?.[1] ?? placeOf(headings.read(cell));
}

/** Returns the place of a parameter: as a column or a heading says; otherwise by the path, examples and the method. */
export function placeFor({
  member,
  list,
  role,
  inPath,
  method,
  span,
  scope,
  headings,
  isOneMethod,
  hasOptional,
  isToldTwice,
}: PlaceContext): Fact<Place> {
  const stated_ = placeInCell(textOf(member.place ?? []), headings);
  const isInPath = inPath.includes(member.name);
  if (stated_ !== undefined) {
    // A row for the URL belongs to the query if the path has no such parameter and other rows describe all of the path.
    const isOfUrl = /\bur[il]\b/i.test(textOf(member.place ?? [])) && listsAll(list, inPath);
    if (stated_ === "path" && !isInPath && (inPath.length === 0 || isOfUrl))
      return inferred("query", span, "rest/no-path-parameter");
    return stated(stated_, span);
  }
  const isOwn = isToldTwice && (role.place === "query" || role.place === "body");
  if (isInPath && role.place !== "header" && !isOwn) {
    return role.place === "path"
      ? stated("path", span)
      : inferred("path", span, "rest/name-in-path");
  }
  // A name such as `X-Box-Key` below words for a query is there because the label of the headers was not read.
  const isHeader = role.place === "query" && /^X-[A-Z][A-Za-z\d]*-?[\w-]*$/.test(member.name);
  if (isHeader) return inferred("header", span, "rest/header-name");
  if (role.place !== undefined && role.place !== "path") return stated(role.place, span);
  // `/x{?page,size}` and `/x?page={page}` name the query parameters. A query with values may be an example.
  const { query } = scope.request.candidate.route;
  if (query.some(([name, value]) => name === member.name && !isExampleValue(value)))
    return inferred("query", span, "rest/query-of-request");
  if (role.place === "path") {
    // `URL parameters` go into the query if the path has no placeholders or the list names all placeholders
    // besides this row. They also do if one of them is optional, because no part of a path can be left out.
    const isOther =
      /\bur[il]\b/i.test(role.evidence ?? "") && (hasOptional || listsAll(list, inPath));
    // A label `Optional` below `URL params` names no part of the path, either.
    const isQuery = role.presence === "optional" && /^\W*optional\W*$/i.test(role.evidence ?? "");
    if (inPath.length > 0 && !isOther && !isQuery) return stated("path", span);
    return sendsData(scope, member.name, method)
      ? inferred("body", span, "rest/sent-by-example")
      : inferred("query", span, "rest/no-path-parameter");
  }
  if (looksLikeHeader(member, list)) return inferred("header", span, "rest/header-name");
  if (!takesBody(method)) return inferred("query", span, "rest/method-without-body");
  if (isOneMethod && sendsQuery(scope, list)) return inferred("query", span, "rest/curl-query");
  return inferred("body", span, "rest/method-with-body");
}

/** True if the rows of a list name all parameters of a path. */
function listsAll({ members }: MemberList, inPath: readonly string[]): boolean {
  return inPath.length > 0 && inPath.every((name) => members.some((one) => one.name === name));
}

/** True if a command in a block of code sends a name as data: `curl -d "name=x"`. */
function sendsData({ blocks }: Scope, name: string, method: string): boolean {
  if (method === "GET" || method === "HEAD") return false;
  const sent = new RegExp(`\\s(?:-d|-F|--data\\S*|--form)\\s+["']${escapePattern(name)}=`);
  return blocks.some(
    ({ block, section }) => block.kind === "code" && sent.test(section.page.slice(block)),
  );
}

function looksLikeHeader({ name }: Member, list: MemberList): boolean {
  return (
    /^(?:X-[A-Z]|Authorization$|Content-Type$|Accept(?:-|$)|If-|User-Agent$|Idempotency-Key$)/.test(
      name,
    ) && list.members.length < 6
  );
}

/** True if a curl example of the request sends a name of the rows in the URL, and no body. */
function sendsQuery(scope: Scope, list: MemberList): boolean {
  const names = new Set(list.members.map(({ name }) => name));
  for (const { block, section } of scope.blocks) {
    if (block.kind !== "code" && block.kind !== "paragraph") continue;
    const text = section.page.slice(block);
    if (!/\bcurl\b/.test(text) || text.length > 5_000) continue;
    const url = /["'\s](https?:\/\/[^\s"'`]+|\/[^\s"'`]*)\?([^\s"'`]+)/.exec(text);
    if (url === null) continue;
    const sent = (url[2] ?? "").split("&").map((pair) => pair.split("=")[0] ?? "");
    if (sent.some((name) => names.has(name)) && !/\s(?:-d|--data\S*|--json)\s/.test(text))
      return true;
  }
  return false;
}
