import type { TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import { pathParameters } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Placed } from "../../../markdown/page.js";
import type { Place, RestParameter } from "../model.js";
import { cleanName, type Member, type MemberList } from "../page/member.js";
import { readMemberBullets, readMemberDefinitions } from "../page/read-member-items.js";
import { readMemberTable } from "../page/read-member-table.js";
import { readValueTable } from "../page/read-values.js";
import { readMemberSentence } from "./member-sentence.js";
import { roleOf, type BlockRole } from "./block-role.js";
import type { Unmarked } from "../vocabulary.js";
import type { MemberFacts, MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { textOf } from "./text-facts.js";
import { draftOf } from "./linked-type.js";
import { unknownType } from "./type-text.js";

/** A list of members in a scope, with what the words above make of it. */
export interface ScopedList {
  readonly placed: Placed;
  readonly list: MemberList;
  readonly role: BlockRole;
}

/** Finds the lists of members in a scope that are parameters, or members of the answer. */
export function findLists(scope: Scope, resolver: MemberResolver): readonly ScopedList[] {
  const { headings, vocabulary } = resolver.tree;
  const found: ScopedList[] = [];
  for (const placed of scope.blocks) {
    const { block, section } = placed;
    if (resolver.registry.byBlock.has(placed)) continue;
    if (block.kind === "paragraph") {
      const sentence = readMemberSentence(section.page, block, resolver.tree);
      if (sentence !== undefined) found.push({ placed, ...sentence });
      continue;
    }
    if (block.kind !== "table" && block.kind !== "list" && block.kind !== "definitionList")
      continue;
    if (scope.request.candidate.group.start === block.start) continue;
    const role = roleOf(placed, scope.title, headings);
    if (
      role.role === "errors" ||
      role.role === "entity" ||
      role.role === "values" ||
      role.role === "notes"
    )
      continue;
    const list =
      block.kind === "table"
        ? readMemberTable(section.page, block, vocabulary)
        : block.kind === "list"
          ? readMemberBullets(section.page, block, {
              vocabulary,
              isExpected: role.role === "parameters",
            })
          : readMemberDefinitions(section.page, block, vocabulary);
    if (list === undefined || isStatusList(list)) continue;
    if (!isDescription(list, role, placed, scope, resolver)) continue;
    found.push({ placed, list, role });
  }
  return found;
}

/** Whether a list describes members: the words above say so, or its form does. */
function isDescription(
  list: MemberList,
  role: BlockRole,
  placed: Placed,
  scope: Scope,
  resolver: MemberResolver,
): boolean {
  if (role.role === "parameters") return true;
  if (role.role === "response") return list.form === "table" && list.hasType;
  const isMarked = list.members.some(({ presence }) => presence !== undefined);
  if (list.form === "table") {
    if (placed.block.kind === "table" && !list.hasType && !list.hasRequired && !list.hasPlace) {
      return (
        role.role === "unknown" &&
        readValueTable(list.page, placed.block, resolver.tree.vocabulary) === undefined
      );
    }
    return true;
  }
  if (role.role === "example" || role.role === "status") return false;
  const inPath = new Set(pathParameters(scope.request.candidate.route.path));
  const isNamed = list.members.some(({ name }) => inPath.has(name));
  return (
    isMarked ||
    isNamed ||
    (list.form === "definitions" && list.hasType) ||
    (list.hasType && list.members.length > 1)
  );
}

/** Status codes have the form of parameters: `**200** – no error`. */
function isStatusList(list: MemberList): boolean {
  const codes = list.members.filter(({ name }) => /^[1-5]\d\d$/.test(name));
  return codes.length * 2 > list.members.length;
}

interface Context {
  readonly scope: Scope;
  readonly resolver: MemberResolver;
  readonly unmarked: (list: MemberList) => Unmarked;
  /** True if all operations of the tree have one method, which then tells nothing of bodies. */
  readonly isOneMethod: boolean;
}

/** The parameters of a request, in the order of the page; those of the path that no row lists come first. */
export function readParameters(
  lists: readonly ScopedList[],
  context: Context,
): readonly RestParameter[] {
  const { scope, resolver } = context;
  const { candidate, method } = scope.request;
  const inPath = pathParameters(candidate.route.path);
  const optional = findAllOptional(scope);
  const rows: RestParameter[] = [];
  const others = resolver.tree.choice.requests.filter(({ title }) => title === scope.title);
  const isShared = others.some((other) => !/^(?:GET|HEAD|DELETE)$/.test(other.method));
  for (const { list, role } of lists) {
    if (role.role === "response") continue;
    // A body that a section describes for all its requests is that of those which have one.
    if (role.place === "body" && isShared && /^(?:GET|HEAD|DELETE)$/.test(method)) continue;
    for (const member of list.members) {
      const facts = resolver.resolve(member, list);
      const at = list.page.source.span(member.range.start, member.range.end);
      const place = placeFor({ member, list, role, inPath, method, span: at, scope, context });
      const isPath = place.value === "path";
      const isExcept = optional.except.has(member.name) && facts.presence === undefined;
      const required =
        isPath || isExcept
          ? stated(true, at)
          : requiredOf({
              facts,
              role,
              list,
              context,
              span: at,
              isAllOptional: optional.isAll && !optional.except.has(member.name),
            });
      rows.push({
        name: nameFor(member, inPath),
        in: place,
        type: facts.type,
        required,
        default: keepDefault(facts, required),
        options: facts.options,
        isNullable: facts.isNullable,
        isDeprecated: member.isDeprecated,
        notes: facts.notes,
        span: at,
      });
    }
  }
  for (const header of headersInNotes(scope))
    if (!rows.some(({ name }) => name === header.name)) rows.push(header);
  for (const file of filesInText(scope, resolver))
    if (!rows.some(({ name }) => name === file.name)) rows.push(file);
  for (const [name, value] of candidate.route.query) {
    const isOpen = value === "" || /^[<{:[$]/.test(value);
    if (isOpen && !rows.some((row) => row.name === cleanName(name).name))
      rows.push(queryParameter(name, scope));
  }
  const unlisted = inPath.filter(
    (name) => !rows.some((row) => row.name === name && row.in.value === "path"),
  );
  return [...unlisted.map((name) => pathParameter(name, scope, resolver)), ...rows];
}

/** A sentence that all parameters are optional, with the names that it excepts. */
function findAllOptional(scope: Scope): {
  readonly isAll: boolean;
  readonly except: ReadonlySet<string>;
} {
  for (const { block, section } of scope.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "quote") continue;
    const found =
      /\ball (?:of the |the |JSON |query |body |form )*(?:parameters|params|fields|arguments)\b([^.]{0,80}?\boptional\b[^.]{0,80})/i.exec(
        section.page.slice(block),
      );
    if (found === null) continue;
    const except =
      /\b(?:except|excluding|other than|besides|apart from)\b(.*)/is.exec(found[1] ?? "")?.[1] ??
      "";
    return {
      isAll: true,
      except: new Set([...except.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "")),
    };
  }
  return { isAll: false, except: new Set() };
}

/** A parameter that the query of the request names: `/items{?q}`, `/items?q=<text>`. */
function queryParameter(text: string, scope: Scope): RestParameter {
  const { candidate } = scope.request;
  const span = candidate.section.page.source.span(candidate.range.start, candidate.range.end);
  const { name, arrays } = cleanName(text);
  const type: TypeRef = arrays > 0 ? { kind: "array", items: unknownType } : unknownType;
  return {
    name,
    in: inferred("query", span, "rest/query-of-request"),
    type: inferred(type, span, "rest/query-of-request"),
    required: undefined,
    default: undefined,
    options: undefined,
    isNullable: false,
    isDeprecated: false,
    notes: undefined,
    span,
  };
}

/** A file that a sentence below `Request Body` names: ``Argument `data` is of file type``. */
function filesInText(scope: Scope, { tree }: MemberResolver): readonly RestParameter[] {
  return scope.blocks.flatMap(({ block, section }): RestParameter[] => {
    if (block.kind !== "paragraph" || section === scope.title) return [];
    const { words, isWhole } = tree.headings.read(section.title);
    if (!isWhole || !words.has("body")) return [];
    const text = section.page.slice(block);
    if (!/\bfiles?\b/i.test(text) || !/multipart\/form-data|octet-stream/.test(text)) return [];
    const code = section.page
      .inline(block)
      .find(({ kind, text: word }) => kind === "code" && /^[\w.-]+$/.test(word));
    if (code === undefined) return [];
    const span = section.page.source.span(block.start, block.end);
    const rule = "rest/file-in-text";
    return [
      {
        name: code.text,
        in: inferred("body", span, rule),
        type: inferred({ kind: "scalar", name: "file" }, span, rule),
        required: inferred(!/\boptional\b/i.test(text), span, rule),
        default: undefined,
        options: undefined,
        isNullable: false,
        isDeprecated: false,
        notes: undefined,
        span,
      },
    ];
  });
}

/** Headers that a note names: ``supports the `X-Name` header``. */
function headersInNotes(scope: Scope): readonly RestParameter[] {
  const found: RestParameter[] = [];
  for (const { block, section, containers } of scope.blocks) {
    if (block.kind !== "paragraph" || section !== scope.title || !containers.includes("quote"))
      continue;
    const pieces = section.page.inline(block);
    pieces.forEach((piece, index) => {
      if (piece.kind !== "code" || !/^[A-Z][a-z]*(?:-[A-Z][A-Za-z]*)+$/.test(piece.text)) return;
      const [before, after] = [pieces[index - 1]?.text ?? "", pieces[index + 1]?.text ?? ""];
      if (
        !/^\s+header\b/.test(after) ||
        !/\b(?:supports?|accepts?|takes?|requires?|use|set|include|provide|pass)\b/i.test(before)
      )
        return;
      const span = section.page.source.span(piece.start, piece.end);
      const isRequired = /\brequires?\b|\bmust\b/i.test(before);
      found.push({
        name: piece.text,
        in: inferred("header", span, "rest/header-in-note"),
        type: inferred({ kind: "scalar", name: "string" }, span, "rest/header-in-note"),
        required: inferred(isRequired, span, "rest/header-in-note"),
        default: undefined,
        options: undefined,
        isNullable: false,
        isDeprecated: false,
        notes: undefined,
        span,
      });
    });
  }
  return found;
}

/** `null` in a column is the default of an optional parameter; of a required one it says nothing. */
function keepDefault(
  facts: MemberFacts,
  required: Fact<boolean> | undefined,
): MemberFacts["default"] {
  return facts.default?.value === null && required?.value === true ? undefined : facts.default;
}

function nameFor({ name }: Member, inPath: readonly string[]): string {
  return inPath.find((one) => one === name) ?? name;
}

interface PlaceContext {
  readonly member: Member;
  readonly list: MemberList;
  readonly role: BlockRole;
  readonly inPath: readonly string[];
  readonly method: string;
  readonly span: Span;
  readonly scope: Scope;
  readonly context: Context;
}

const placeWords: readonly (readonly [RegExp, Place])[] = [
  [/path|url|uri|route|segment/, "path"],
  [/query|search|querystring/, "query"],
  [/header/, "header"],
  [/cookie/, "cookie"],
  [/body|form|json|payload|data|multipart|file|post/, "body"],
];

function placeFor({
  member,
  list,
  role,
  inPath,
  method,
  span,
  scope,
  context,
}: PlaceContext): Fact<Place> {
  const cell = member.place === undefined ? "" : textOf(member.place).toLowerCase();
  const stated_ = placeWords.find(([words]) => words.test(cell))?.[1];
  const isInPath = inPath.includes(member.name);
  if (stated_ !== undefined) {
    if (stated_ === "path" && !isInPath && inPath.length === 0)
      return inferred("query", span, "rest/no-path-parameter");
    return stated(stated_, span);
  }
  if (isInPath && role.place !== "query" && role.place !== "header") {
    return role.place === "path"
      ? stated("path", span)
      : inferred("path", span, "rest/name-in-path");
  }
  if (role.place !== undefined && role.place !== "path") return stated(role.place, span);
  if (role.place === "path") return stated("path", span);
  if (looksLikeHeader(member, list)) return inferred("header", span, "rest/header-name");
  if (method === "GET" || method === "HEAD" || method === "DELETE")
    return inferred("query", span, "rest/method-without-body");
  if (context.isOneMethod && sendsQuery(scope, list))
    return inferred("query", span, "rest/curl-query");
  return inferred("body", span, "rest/method-with-body");
}

function looksLikeHeader({ name }: Member, list: MemberList): boolean {
  return (
    /^(?:X-[A-Z]|Authorization$|Content-Type$|Accept(?:-|$)|If-|User-Agent$|Idempotency-Key$)/.test(
      name,
    ) && list.members.length < 6
  );
}

/** Whether the examples of a request send names of its rows in the URL and no body. */
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

interface RequiredContext {
  readonly facts: MemberFacts;
  readonly role: BlockRole;
  readonly list: MemberList;
  readonly context: Context;
  readonly span: Span;
  readonly isAllOptional: boolean;
}

function requiredOf({
  facts,
  role,
  list,
  context,
  span,
  isAllOptional,
}: RequiredContext): Fact<boolean> | undefined {
  if (isAllOptional && facts.presence?.isColumn !== true && facts.presence?.value !== "required") {
    return facts.presence === undefined
      ? inferred(false, span, "rest/all-optional")
      : stated(false, span);
  }
  const presence = facts.presence?.value ?? role.presence;
  if (presence === "conditional") return undefined;
  if (presence !== undefined) return stated(presence === "required", span);
  switch (context.unmarked(list)) {
    case "required":
      return facts.hasDefault
        ? inferred(false, span, "rest/has-default")
        : inferred(true, span, "rest/unmarked-required");
    case "optional":
      return inferred(false, span, "rest/unmarked-optional");
    case "unknown":
      return undefined;
  }
}

/** A parameter that the path alone tells: it is required, and has the type of what it links to. */
export function pathParameter(name: string, scope: Scope, resolver: MemberResolver): RestParameter {
  const { candidate } = scope.request;
  const { page } = candidate.section;
  const span = page.source.span(candidate.range.start, candidate.range.end);
  const rule = "rest/placeholder";
  return {
    name,
    in: inferred("path", span, rule),
    type: inferred(linkedMember(name, scope, resolver) ?? unknownType, span, rule),
    required: inferred(true, span, rule),
    default: undefined,
    options: undefined,
    isNullable: false,
    isDeprecated: false,
    notes: undefined,
    span,
  };
}

/** `{channel.id#link}` has the type of the member `id` of what the link leads to. */
function linkedMember(name: string, scope: Scope, resolver: MemberResolver): TypeRef | undefined {
  const { candidate } = scope.request;
  const href = candidate.route.links.get(name);
  if (href === undefined) return undefined;
  const draft = draftOf(href, candidate.section.page, resolver.tree, resolver.registry);
  const wanted = name.split(".").at(-1) ?? name;
  for (const list of draft?.lists ?? []) {
    const member = list.members.find((one) => one.name === wanted || one.name === name);
    if (member !== undefined) return resolver.resolve(member, list).type.value;
  }
  return undefined;
}
