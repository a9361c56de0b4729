import type { TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import { pathParameters } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestOperation, RestParameter } from "../model.js";
import { cleanName, spellingOf, type Member, type MemberList } from "../page/member.js";
import { tellsNull } from "../page/null-in-words.js";
import type { ScopedList } from "./scoped-list.js";
import type { AllOptional } from "./all-optional.js";
import { describedTogether, isOfOtherPath, nameFor, pagesOthers } from "./described-together.js";
import { inferredParameter } from "./inferred-parameter.js";
import { bodyBesideRequest } from "./body-beside-request.js";
import { placeFor } from "./parameter-place.js";
import { parametersInSamples } from "./parameters-in-samples.js";
import {
  filesInText,
  formFieldsInText,
  headersInNotes,
  headersInText,
  headersOfMessage,
  queryInText,
  queryParameter,
} from "./parameters-in-text.js";
import { parametersInSentences } from "./spoken-parameters.js";
import { isOfResponse, type BlockRole } from "./block-role.js";
import { shownSeparator } from "./separator.js";
import { findShownRequests, type ShownRequest } from "./shown-requests.js";
import type { Unmarked } from "../vocabulary.js";
import type { MemberFacts, MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { takesBody } from "./takes-body.js";
import { draftOf } from "./linked-type.js";
import { textOf } from "./text-facts.js";
import { unknownType } from "./type-text.js";

interface Context {
  readonly scope: Scope;
  readonly resolver: MemberResolver;
  readonly unmarked: (list: MemberList) => Unmarked;
  readonly optional: AllOptional;
  /** Returns if a parameter is required, as sentences say; undefined if no sentence says. */
  readonly presence: RestOperation["presence"];
  /** True if all operations of the tree have the same method, so the method does not say which of them have a body. */
  readonly isOneMethod: boolean;
}

/**
 * Reads the parameters of a request and the members of its body. Path parameters without a row come first, then the
 * rows in the order of the page, then parameters from texts and from the query of the request. The function is long
 * because each list changes the reading of the next list.
 */
export function readParameters(
  lists: readonly ScopedList[],
  context: Context,
): readonly RestParameter[] {
  const { scope, resolver, optional, presence } = context;
  const { candidate, method } = scope.request;
  const inPath = pathParameters(candidate.route.path);
  const rows: RestParameter[] = [];
  const shown = (): readonly ShownRequest[] => findShownRequests(scope.blocks);
  const others = describedTogether(scope, resolver.tree);
  const isInPart = others.some(({ title }) => title !== scope.title);
  const isShared = others.some((other) => takesBody(other.method));
  for (const { list, role } of lists) {
    if (isOfResponse(role)) continue;
    // If one section describes several requests, its body belongs to those requests that can have a body.
    if (role.place === "body" && isShared && !takesBody(method)) continue;
    const isUnplaced = role.place === undefined && !list.hasPlace;
    if (isUnplaced && takesBody(method) && pagesOthers(list, others)) continue;
    const hasOptional =
      role.place === "path" &&
      list.members.some((one) => resolver.resolve(one, list).presence?.value === "optional");
    for (const member of list.members) {
      const mayBeSent =
        role.place === "body" ||
        (role.place === "query" && !isInPart) ||
        (role.place === undefined && takesBody(method));
      if (!mayBeSent && isOfOtherPath(member, list, { inPath, others })) continue;
      const facts = resolver.resolve(member, list);
      const at = list.page.source.span(member.range.start, member.range.end);
      const place = placeFor({
        member,
        list,
        role,
        inPath,
        method,
        span: at,
        scope,
        headings: resolver.tree.headings,
        isOneMethod: context.isOneMethod,
        hasOptional,
        isToldTwice: lists.some(
          (other) =>
            other.list !== list &&
            !isOfResponse(other.role) &&
            other.list.members.some(({ name }) => name === member.name),
        ),
      });
      const isPath = place.value === "path";
      const isExcept = optional.except.has(member.name) && facts.presence === undefined;
      const required =
        isPath || isExcept
          ? stated(true, at)
          : (requiredOf({
              facts,
              role,
              list,
              context,
              span: at,
              isAllOptional: optional.span !== undefined && !optional.except.has(member.name),
            }) ?? presence(member.name));
      rows.push({
        name: isPath ? nameFor(member, inPath) : member.name,
        spelling: spellingOf(list.page.slice(member.nameRange)),
        in: place,
        type: facts.type,
        separator:
          place.value === "query" ? shownSeparator(member.name, facts.type, shown) : undefined,
        required,
        default: keepDefault(facts, required),
        options: facts.options,
        isNullable: facts.isNullable || tellsNull(member.description),
        isDeprecated: member.isDeprecated,
        notes: facts.notes,
        span: at,
      });
    }
  }
  for (const header of headersInNotes(scope))
    if (!rows.some(({ name }) => name === header.name)) rows.push(header);
  for (const one of [
    ...headersInText(scope, resolver),
    ...headersOfMessage(scope, resolver),
    ...queryInText(scope),
    ...parametersInSentences(scope, resolver, presence),
  ])
    if (!rows.some(({ name }) => name === one.name)) rows.push(one);
  const shownIn = new Set(rows.map((row) => row.in.value));
  for (const one of parametersInSamples(scope, resolver))
    if (!shownIn.has(one.in.value)) rows.push(one);
  for (const file of [
    ...filesInText(scope, resolver),
    ...formFieldsInText(scope),
    ...bodyBesideRequest(scope),
  ])
    if (!rows.some(({ name }) => name === file.name)) rows.push(file);
  const isRow = candidate.where === "table" || candidate.where === "item";
  const isListed = !isRow && rows.some((row) => row.in.value === "query");
  // A query in a heading with only a path belongs to the GET of the path. Other methods get the parameters of their
  // rows.
  const isOfPath = candidate.form.startsWith("heading below its path") && method !== "GET";
  for (const [name, value] of isOfPath ? [] : candidate.route.query) {
    // If a list describes the query, a name with a value in the request may be an example.
    const isOpen = !isListed || value === "" || /^[<{:[$]/.test(value);
    if (isOpen && !/^[<{[]/.test(name) && !rows.some((row) => row.name === cleanName(name).name))
      rows.push(queryParameter(name, scope, { value, types: resolver.types }));
  }
  const unlisted = inPath.filter(
    (name) => !rows.some((row) => row.name === name && row.in.value === "path"),
  );
  return [...unlisted.map((name) => pathParameter(name, scope, resolver)), ...rows];
}

/** Returns the default of a parameter. A default of null is ignored for a required parameter. */
function keepDefault(
  facts: MemberFacts,
  required: Fact<boolean> | undefined,
): MemberFacts["default"] {
  return facts.default?.value === null && required?.value === true ? undefined : facts.default;
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
  const notes = facts.notes?.value ?? "";
  if (mayBeOmitted.test(notes) && !/\b(?:fails?|errors?|reject\w*|must|[45]\d\d)\b/i.test(notes))
    return stated(false, span);
  switch (context.unmarked(list)) {
    case "required":
      if (facts.hasDefault) return inferred(false, span, "rest/has-default");
      // Filters are rarely required, and the marks of other lists say little about a list without any.
      return role.place === "query" && list.members.every(isUnmarked)
        ? undefined
        : inferred(true, span, "rest/unmarked-required");
    case "optional":
      return inferred(false, span, "rest/unmarked-optional");
    case "unknown":
      // If the column of defaults marks required parameters, a parameter with a default is optional.
      return facts.hasDefault && list.members.some(marksInDefault)
        ? inferred(false, span, "rest/has-default")
        : undefined;
  }
}

const isUnmarked = ({ presence }: Member): boolean => presence === undefined;

/** Matches words that tell the effect of a request without the parameter: `If omitted, all are shown.` */
const mayBeOmitted =
  /\b(?:if|when) (?:(?:the|this) \p{L}+ is |it is |it['’]s )?(?:omitted|absent|left out|not (?:given|provided|specified|supplied|present))\b/iu;

const marksInDefault = (member: Member): boolean =>
  member.default !== undefined && /^\W*required\W*$/i.test(textOf(member.default));

/** Makes a path parameter that no row describes. It is required; its type is unknown unless its name is a link. */
function pathParameter(name: string, scope: Scope, resolver: MemberResolver): RestParameter {
  const { candidate } = scope.request;
  const { page } = candidate.section;
  const span = page.source.span(candidate.range.start, candidate.range.end);
  const type = linkedMember(name, scope, resolver) ?? unknownType;
  return inferredParameter({
    ...{ name, place: "path", type, required: true, span },
    rule: "rest/placeholder",
  });
}

/** Returns the type of a linked path parameter: `{channel.id#link}` has the type of `id` in the linked object. */
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
