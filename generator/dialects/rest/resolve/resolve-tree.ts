import { inferred, stated, type Fact } from "../../../core/fact.js";
import { printPath } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Section } from "../../../markdown/page.js";
import type {
  Reading,
  RestEntity,
  RestField,
  RestOperation,
  RestSample,
  RestType,
  ShapeMember,
} from "../model.js";
import type { MemberList } from "../page/member.js";
import type { Tree } from "../read-tree.js";
import { readReturns } from "./answers.js";
import { isBodyNamed, presenceInText } from "./body-in-text.js";
import { evidenceOf, readDecision } from "./decision.js";
import { readDeprecated } from "./deprecated.js";
import { findTypes, type TypeDraft } from "./find-types.js";
import { learnMarks, type MarkHabits } from "./habits.js";
import { readErrors } from "./errors.js";
import { findLists, type ScopedList } from "./find-lists.js";
import { readMedia } from "./media.js";
import { readParameters } from "./parameters.js";
import { topicsOf } from "./operation-group.js";
import { MemberResolver } from "./resolve-member.js";
import { readSamples, type Samples } from "./samples.js";
import { shapeOf, typeFromText } from "./sample-shape.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { shareReturns } from "./share-returns.js";
import { findScopes, type Scope } from "./scopes.js";
import { readSecurity } from "./security.js";
import { readSentType } from "./sent-type.js";
import { readServers } from "./servers.js";
import { readStatuses } from "./statuses.js";
import { findShownRequests, shownBody } from "./shown-requests.js";

/** A reading, with what it was made of, for checks and for the account of what was read. */
export interface ResolvedTree {
  readonly tree: Tree;
  readonly reading: Reading;
  readonly scopes: readonly ResolvedScope[];
  readonly resolver: MemberResolver;
}

/** Resolves all that the pages of a tree say into operations and types. */
export function resolveTree(tree: Tree): ResolvedTree {
  const scopes = findScopes(tree);
  const registry = findTypes(tree, scopes);
  const resolver = new MemberResolver(tree, registry);
  const scoped = scopes.map((scope) => ({ scope, lists: findLists(scope, resolver) }));
  const requestLists = scoped.flatMap(({ lists }) =>
    lists.filter(({ role }) => role.role !== "response").map(({ list }) => list),
  );
  const typeLists = registry.drafts.flatMap(({ lists }) => lists);
  const parameterHabits = learnMarks([...new Set(requestLists)], tree.vocabulary);
  const fieldHabits = learnMarks(typeLists, tree.vocabulary);
  const habits = {
    ...parameterHabits,
    isOneMethod: haveOneMethod(tree),
    fields: fieldHabits,
    unmarked:
      tree.vocabulary.unmarked === undefined
        ? withTypes(parameterHabits, fieldHabits)
        : parameterHabits.unmarked,
  };
  const resolved = shareReturns(
    scoped.map((one) => resolveScope(one.scope, one.lists, resolver, habits)),
    tree,
  );
  const types = registry.drafts.map((draft) => resolveType(draft, resolver, fieldHabits));
  return {
    tree,
    reading: {
      operations: resolved.map(({ operation }) => operation),
      types,
      servers: readServers(tree, resolved),
      security: readSecurity(tree, resolved),
    },
    scopes: resolved,
    resolver,
  };
}

function haveOneMethod({ choice: { requests } }: Tree): boolean {
  return requests.length > 3 && new Set(requests.map(({ method }) => method)).size === 1;
}

/** Where the parameters of a tree carry no marks, those of its types tell what marks mean. */
function withTypes(own: MarkHabits, types: MarkHabits): MarkHabits["unmarked"] {
  return (list) => {
    const found = own.unmarked(list);
    return found === "unknown" && list.form === "table" && types.marksNames ? "required" : found;
  };
}

interface ScopeHabits extends MarkHabits {
  readonly isOneMethod: boolean;
  /** What marks mean in tables of members of types. */
  readonly fields: MarkHabits;
}

function resolveScope(
  scope: Scope,
  lists: readonly ScopedList[],
  resolver: MemberResolver,
  habits: ScopeHabits,
): ResolvedScope {
  const { tree } = resolver;
  const { candidate, method, title } = scope.request;
  const { page } = candidate.section;
  const span = page.source.span(candidate.range.start, candidate.range.end);
  const samples = readSamples(scope, tree);
  const statuses = readStatuses(scope, samples, tree);
  const table = lists.find(({ role }) => role.role === "response")?.list.range;
  const answerTable = table === undefined ? undefined : page.source.span(table.start, table.end);
  const isStated = candidate.method !== undefined;
  const sample = samples.answers[0];
  const shown = findShownRequests(scope.blocks);
  const { unmarked, isOneMethod } = habits;
  const parameters = readParameters(lists, { scope, resolver, unmarked, isOneMethod });
  const operation: RestOperation = {
    id: `${method} ${printPath(candidate.route.path)}`,
    method: isStated ? stated(method, span) : inferred(method, span, "rest/method-elsewhere"),
    path: { ...stated(candidate.route.path, span), evidence: evidenceOf(scope.request) },
    title: { value: candidate.title ?? title.title, span: headingSpan(title) ?? span },
    topics: topicsOf(title),
    parameters,
    statuses,
    errors: readErrors(scope, samples, tree),
    returns: readReturns(scope, samples, resolver, { statuses, answerTable }),
    members: answerMembers(lists, samples, resolver, habits.fields),
    sends: readSentType(scope, tree, resolver),
    sample,
    requestSamples: samples.requests,
    shownBody: shownBody(shown, method),
    isBodyNamed: isBodyNamed(lists),
    presence: presenceInText(scope),
    decision: readDecision(scope.request),
    deprecated: readDeprecated(scope, tree),
    media: readMedia({ scope, lists, parameters, shown, headings: tree.headings }),
    span: page.source.span(title.start, scope.sections.at(-1)?.end ?? title.end),
  };
  return { scope, lists, samples, shown, operation };
}

/** Members of the answer: those of a table where there is one, else those of the first sample. */
function answerMembers(
  lists: readonly ScopedList[],
  samples: Samples,
  resolver: MemberResolver,
  habits: MarkHabits,
): readonly ShapeMember[] {
  const [first] = samples.answers;
  const shown = first === undefined ? [] : shownMembers(first);
  const tables = lists.filter(({ role }) => role.role === "response");
  if (tables.length === 0) return shown;
  return tables.flatMap(({ list }) =>
    list.members.map((member): ShapeMember => {
      const field = resolveField(member, list, resolver, habits);
      const { name, type } = field;
      const seen = shown.find(({ path }) => path === name);
      const isOpen = type.value.kind === "scalar" && type.value.name === "unknown";
      if (!isOpen || seen === undefined) return { path: name, type, field };
      const { value, span } = seen.type;
      const shownType = inferred(value, type.span, "rest/type-of-sample", [span]);
      return { path: name, type: shownType, field: { ...field, type: shownType } };
    }),
  );
}

function shownMembers({ node, span }: RestSample): readonly ShapeMember[] {
  if (node === undefined) return [];
  return [...shapeOf(node)].map(([path, types]) => ({
    path,
    type: inferred(typeFromText(types.join("|")), span, "rest/sample"),
  }));
}

function resolveType(draft: TypeDraft, resolver: MemberResolver, habits: MarkHabits): RestType {
  const { section, id } = draft;
  const { page } = section;
  const span = page.source.span(section.start, section.end);
  const title = { value: section.title, span: headingSpan(section) ?? span };
  if (draft.kind === "enumeration" && draft.values !== undefined) {
    const { values, base, isFlags } = draft.values;
    const located = values.map(({ name, value, range }) => ({
      name,
      value,
      span: page.source.span(range.start, range.end),
    }));
    return { kind: "enumeration", id, title, base, isFlags, values: located, span };
  }
  const fields = new Map<string, RestField>();
  for (const list of draft.lists) {
    for (const member of list.members) {
      const field = resolveField(member, list, resolver, habits);
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  const entity: RestEntity = {
    kind: "object",
    id,
    title,
    fields: [...fields.values()],
    extends: [],
    span,
  };
  return entity;
}

/** The text of a section's heading; undefined for what stands above the first heading. */
function headingSpan({ heading, page }: Section): Span | undefined {
  return heading && page.source.span(heading.text.start, heading.text.end);
}

function resolveField(
  member: MemberList["members"][number],
  list: MemberList,
  resolver: MemberResolver,
  habits: MarkHabits,
): RestField {
  const facts = resolver.resolve(member, list);
  const span = list.page.source.span(member.range.start, member.range.end);
  const { presence } = facts;
  const marksRequired = list.members.some((one) => one.presence === "required");
  let optional: Fact<boolean> | undefined;
  if (presence?.value === "required") optional = stated(false, span);
  else if (presence?.value === "optional") optional = stated(true, span);
  else if (presence === undefined && marksRequired)
    optional = inferred(true, span, "rest/unmarked-optional");
  else if (presence === undefined && habits.marksNames)
    optional = inferred(false, span, "rest/unmarked-required");
  let nullable: Fact<boolean> | undefined;
  if (facts.isNullable) nullable = stated(true, span);
  else if (habits.marksNull && list.form === "table")
    nullable = inferred(false, span, "rest/unmarked-nullable");
  const { name, isDeprecated } = member;
  return {
    name,
    type: facts.type,
    optional,
    nullable,
    default: facts.default,
    options: facts.options,
    isDeprecated,
    notes: facts.notes,
    span,
  };
}
