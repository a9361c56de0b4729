import { inferred, stated } from "../../../core/fact.js";
import { printPath } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Section } from "../../../markdown/page.js";
import type { Reading, RestEntity, RestField, RestOperation, RestType } from "../model.js";
import { titleText, withoutNumber } from "../page/page-title.js";
import type { Tree } from "../read-tree.js";
import { findAllOptional } from "./all-optional.js";
import { readBaseUrls, type BaseUrl } from "./base-urls.js";
import { withBasesOfTags } from "./bases-of-tags.js";
import { belowBase, withoutBases, withoutShownBelow } from "./below-base.js";
import { isBodyNamed, presenceInText } from "./body-in-text.js";
import { evidenceOf, readDecision } from "./decision.js";
import { readCommonErrors, type CommonErrors } from "./common-errors.js";
import { withCommonErrors } from "./with-common-errors.js";
import { deprecatedReader } from "./deprecated.js";
import { withEnvelopes } from "./envelopes.js";
import { findTypes } from "./find-types.js";
import { learnMarks, type MarkHabits } from "./habits.js";
import { findLists } from "./find-lists.js";
import { isOfResponse } from "./block-role.js";
import { Derivations } from "./derived-members.js";
import { findKeyEvidence, type KeyEvidence } from "./key-headers.js";
import type { ScopedList } from "./scoped-list.js";
import { readListParameters, type ListParameters } from "./list-parameters.js";
import { withNulls } from "./null-in-samples.js";
import { membersInSentences, withSentences } from "./members-in-sentences.js";
import { findPageEnvelopes, type PageEnvelopes } from "./page-envelopes.js";
import { readMedia } from "./media.js";
import { withOptionsInText } from "./options-in-text.js";
import { readParameters } from "./parameters.js";
import { topicsOf } from "./operation-group.js";
import { readAnswers } from "./resolve-answers.js";
import { referAnswers } from "./refer-answers.js";
import { resolveField } from "./resolve-field.js";
import { openReader } from "./open-operations.js";
import { MemberResolver } from "./resolve-member.js";
import { learnSamples, readSamples, type SampleHabits } from "./samples.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { shareParameters } from "./share-parameters.js";
import { shareReturns } from "./share-returns.js";
import { findScopes, type Scope } from "./scopes.js";
import { readSecurity } from "./security.js";
import { readSentList } from "./list-in-words.js";
import { readSentType, sentInSentence } from "./sent-type.js";
import { readServers } from "./servers.js";
import { readStatuses } from "./statuses.js";
import { findShownRequests, shownBody } from "./shown-requests.js";
import { wholeBody } from "./whole-body.js";
import type { TypeDraft } from "./type-draft.js";

/** The reading of a tree, with what it was made from. The checks and the account of the text need both. */
export interface ResolvedTree {
  readonly tree: Tree;
  /** The base URLs that the pages state. */
  readonly bases: readonly BaseUrl[];
  readonly reading: Reading;
  readonly scopes: readonly ResolvedScope[];
  readonly resolver: MemberResolver;
  /** The tables of parameters that chapters about pagination give for all lists. */
  readonly listParameters: readonly ListParameters[];
  /** The errors that chapters and sentences give to many requests, and those that no text gives to any. */
  readonly commonErrors: readonly CommonErrors[];
  readonly pages: PageEnvelopes;
  readonly keys: KeyEvidence;
  /** Tells of a path whether the configuration leaves this page out. Default: no page is left out. */
  readonly isExcluded?: ((path: string) => boolean) | undefined;
}

/** Resolves the pages of a tree into operations, types, servers, security schemes and parameters of lists. */
export function resolveTree(tree: Tree): ResolvedTree {
  const found = findScopes(tree);
  const bases = readBaseUrls(tree, found);
  const asked = withBasesOfTags(withoutBases(found, bases));
  const scopes = withoutShownBelow(belowBase(asked, bases), bases);
  const registry = findTypes(tree, scopes);
  const resolver = new MemberResolver(tree, registry);
  const scoped = scopes.map((scope) => ({ scope, lists: findLists(scope, resolver) }));
  const requestLists = scoped.flatMap(({ lists }) =>
    lists.filter(({ role }) => !isOfResponse(role)).map(({ list }) => list),
  );
  const typeLists = registry.drafts.flatMap(({ lists }) => lists);
  const parameterHabits = learnMarks([...new Set(requestLists)], tree.vocabulary);
  const fieldHabits = learnMarks(typeLists, tree.vocabulary);
  const habits = {
    ...parameterHabits,
    samples: learnSamples(scopes, tree),
    isOneMethod: haveOneMethod(tree),
    readDeprecated: deprecatedReader(tree),
    readOpen: openReader(tree, scopes),
    fields: fieldHabits,
    unmarked:
      tree.vocabulary.unmarked === undefined
        ? withTypes(parameterHabits, fieldHabits)
        : parameterHabits.unmarked,
  };
  const own = scoped.map((one) => resolveScope(one.scope, one.lists, resolver, habits));
  const plain = registry.drafts.map((draft) => resolveType(draft, resolver, fieldHabits));
  const derivations = new Derivations(plain, resolver, fieldHabits);
  const told = derivations.all();
  const bodied = derivations.withBodies(own);
  const shared = shareParameters(referAnswers(shareReturns(bodied, tree), tree), tree);
  const pages = findPageEnvelopes(resolver, scopes, told);
  const { scopes: enveloped, types } = withNulls(withEnvelopes(shared, told, pages), told);
  const commonErrors = readCommonErrors(resolver, enveloped, fieldHabits);
  const resolved = withCommonErrors(enveloped, commonErrors, tree);
  const listParameters = readListParameters(resolver, scopes);
  const keys = findKeyEvidence(tree, resolved);
  return {
    tree,
    bases,
    reading: {
      operations: resolved.map(({ operation }) => operation),
      types,
      servers: readServers(bases, resolved),
      security: readSecurity(tree, resolved, keys),
      listParameters: listParameters.flatMap(({ parameters }) => parameters),
    },
    scopes: resolved,
    resolver,
    listParameters,
    commonErrors,
    pages,
    keys,
  };
}

function haveOneMethod({ choice: { requests } }: Tree): boolean {
  return requests.length > 3 && new Set(requests.map(({ method }) => method)).size === 1;
}

/**
 * Tells whether parameters without a mark are required. If the marks of other parameters do not show it, the marks of
 * types may.
 */
function withTypes(own: MarkHabits, types: MarkHabits): MarkHabits["unmarked"] {
  return (list) => {
    const found = own.unmarked(list);
    return found === "unknown" && list.form === "table" && types.marksNames ? "required" : found;
  };
}

interface ScopeHabits extends MarkHabits {
  /** True if all operations of a tree with more than three requests have the same method. */
  readonly isOneMethod: boolean;
  readonly samples: SampleHabits;
  readonly readDeprecated: ReturnType<typeof deprecatedReader>;
  readonly readOpen: ReturnType<typeof openReader>;
  /** The habits of marks in tables of types and answers. */
  readonly fields: MarkHabits;
}

function resolveScope(
  scope: Scope,
  found: readonly ScopedList[],
  resolver: MemberResolver,
  habits: ScopeHabits,
): ResolvedScope {
  const { tree } = resolver;
  const { candidate, method, title } = scope.request;
  const { page } = candidate.section;
  const span = page.source.span(candidate.range.start, candidate.range.end);
  const samples = readSamples(scope, tree, { habits: habits.samples, lists: found });
  const spoken = membersInSentences(scope, resolver);
  const lists = withSentences(found, spoken, samples.answers.length > 0);
  const statuses = readStatuses(scope, samples, tree);
  const isStated = candidate.method !== undefined;
  const shown = findShownRequests(scope.blocks);
  const { unmarked, isOneMethod } = habits;
  const optional = findAllOptional(scope);
  const presence = presenceInText(scope, optional);
  const rows = readParameters(lists, {
    scope,
    resolver,
    unmarked,
    isOneMethod,
    optional,
    presence,
  });
  const whole = wholeBody(rows, samples.requests);
  const sent = rows.filter((row) => row !== whole?.row);
  const parameters = withOptionsInText(sent, scope.blocks);
  const id = `${method} ${printPath(candidate.route.path)}`;
  const operation: RestOperation = {
    id,
    method: isStated ? stated(method, span) : inferred(method, span, "rest/method-elsewhere"),
    path: { ...stated(candidate.route.path, span), evidence: evidenceOf(scope.request) },
    title: {
      value: withoutNumber(candidate.title ?? titleText(title)),
      span: headingSpan(title) ?? span,
    },
    topics: topicsOf(title),
    parameters,
    statuses,
    ...readAnswers(scope, statuses, { lists, samples, resolver, habits: habits.fields }),
    sends:
      readSentType(scope, tree, resolver) ??
      whole?.type ??
      readSentList(scope, parameters, { samples: samples.requests, tree }) ??
      sentInSentence(scope, parameters, resolver),
    requestSamples: samples.requests,
    shownBody: shownBody(shown, method),
    isBodyNamed: isBodyNamed(lists, parameters),
    presence,
    decision: readDecision(scope.request),
    deprecated: habits.readDeprecated(scope),
    credentials: habits.readOpen(scope, id),
    media: readMedia({ scope, lists, parameters, shown, samples, headings: tree.headings }),
    span: page.source.span(title.start, scope.sections.at(-1)?.end ?? title.end),
  };
  return { scope, lists, samples, shown, operation };
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
    fields: withOptionsInText([...fields.values()], draft.section.blocks),
    span,
  };
  return entity;
}

/** Returns the place of a heading's text; undefined for the section above the first heading. */
function headingSpan({ heading, page }: Section): Span | undefined {
  return heading && page.source.span(heading.text.start, heading.text.end);
}
