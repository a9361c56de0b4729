import { inferred, stated, type Fact } from "../../../core/fact.js";
import { printPath } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { TypeRef } from "../../../core/api.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type {
  Reading,
  RestAnswer,
  RestEntity,
  RestField,
  RestOperation,
  RestType,
  ShapeMember,
} from "../model.js";
import type { MemberList } from "../page/member.js";
import type { Tree } from "../read-tree.js";
import { findAnswerSections, notesOf, type AnswerSection } from "./answer-sections.js";
import { holdsMembers, readReturns, returnsOf } from "./answers.js";
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
    isOneMethod: isOneMethod(tree),
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

function isOneMethod({ choice: { requests } }: Tree): boolean {
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
  const answers = findAnswerSections(scope, tree.headings);
  // What another answer has in a section of its own says nothing of the first one.
  const others = new Set(
    answers.filter(({ status }) => status.value !== statuses[0]?.value).map((one) => one.section),
  );
  const first = {
    scope: { ...scope, blocks: scope.blocks.filter(({ section }) => !others.has(section)) },
    lists: lists.filter(({ placed }) => !others.has(placed.section)),
    samples: {
      ...samples,
      answers: samples.answers.filter(({ placed }) => !others.has(placed.section)),
    },
  };
  const table = first.lists.find(({ role }) => role.role === "response")?.list.range;
  const answerTable = table === undefined ? undefined : page.source.span(table.start, table.end);
  const isStated = candidate.method !== undefined;
  const sample = first.samples.answers[0];
  const shown = findShownRequests(scope.blocks);
  const parameters = readParameters(lists, {
    scope,
    resolver,
    unmarked: habits.unmarked,
    isOneMethod: habits.isOneMethod,
  });
  const operation: RestOperation = {
    id: `${method} ${printPath(candidate.route.path)}`,
    method: isStated ? stated(method, span) : inferred(method, span, "rest/method-elsewhere"),
    path: { ...stated(candidate.route.path, span), evidence: evidenceOf(scope.request) },
    title: { value: candidate.title ?? title.title, span: headingSpan(title) ?? span },
    topics: topicsOf(title),
    parameters,
    statuses,
    errors: readErrors(scope, samples, answers, tree),
    answers: answers.map((one) =>
      readAnswer(one, { lists, samples, resolver, habits: habits.fields }),
    ),
    returns: readReturns(first.scope, first.samples, resolver, { statuses, answerTable }),
    members: answerMembers(first.lists, first.samples, resolver, habits.fields),
    sends: readSentType(scope, tree, resolver),
    sample,
    requestSamples: samples.requests,
    shownBody: shownBody(shown, method),
    decision: readDecision(scope.request),
    deprecated: readDeprecated(scope, tree),
    media: readMedia({ scope, lists, parameters, shown, headings: tree.headings }),
    span: page.source.span(title.start, scope.sections.at(-1)?.end ?? title.end),
  };
  return { scope, lists, samples, shown, operation };
}

interface AnswerContext {
  readonly lists: readonly ScopedList[];
  readonly samples: Samples;
  readonly resolver: MemberResolver;
  readonly habits: MarkHabits;
}

/** What a section says of the answer that it tells. */
function readAnswer(
  answer: AnswerSection,
  { lists, samples, resolver, habits }: AnswerContext,
): RestAnswer {
  const isOwn = ({ section }: Placed): boolean => section === answer.section;
  const found = answer.blocks.map((placed) => ({
    placed,
    returns: returnsOf(placed, true, resolver),
  }));
  const tables = lists.filter(({ placed, role }) => isOwn(placed) && role.role === "response");
  const [table] = tables;
  const told = found.flatMap(({ returns }) => returns ?? []);
  const { source } = answer.section.page;
  const returns =
    table === undefined
      ? (told.find(({ rule }) => rule === "stated") ?? told[0])
      : (told.find(holdsMembers) ??
        stated<TypeRef>(
          { kind: "scalar", name: "json" },
          source.span(table.list.range.start, table.list.range.end),
        ));
  return {
    status: answer.status,
    returns,
    members: membersOf(tables, resolver, habits),
    sample: [...samples.answers, ...samples.errors].find(({ placed }) => isOwn(placed)),
    media: answer.media,
    notes: notesOf(answer, (placed) =>
      found.some((one) => one.placed === placed && one.returns !== undefined),
    ),
  };
}

/** The rows of tables of an answer's members. */
function membersOf(
  tables: readonly ScopedList[],
  resolver: MemberResolver,
  habits: MarkHabits,
): readonly ShapeMember[] {
  return tables.flatMap(({ list }) =>
    list.members.map((member) => {
      const field = resolveField(member, list, resolver, habits);
      return { path: field.name, type: field.type, field };
    }),
  );
}

/** Members of the answer: those of a table where there is one, else those of the first sample. */
function answerMembers(
  lists: readonly ScopedList[],
  samples: Samples,
  resolver: MemberResolver,
  habits: MarkHabits,
): readonly ShapeMember[] {
  const tables = lists.filter(({ role }) => role.role === "response");
  if (tables.length > 0) return membersOf(tables, resolver, habits);
  const [first] = samples.answers;
  if (first?.node === undefined) return [];
  return [...shapeOf(first.node)].map(([path, types]) => ({
    path,
    type: inferred(typeFromText(types.join("|")), first.span, "rest/sample"),
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
