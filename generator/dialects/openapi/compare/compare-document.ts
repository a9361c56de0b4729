import type { Api, Field, Operation, TypeDef } from "../../../core/api.js";
import { credentialOf } from "../../../core/credentials.js";
import { routeText } from "../../../core/by-type.js";
import { groupBy } from "../../../core/group-by.js";
import { printPath } from "../../../core/paths.js";
import type { Change } from "../../../drift/difference.js";
import type { DocumentSecurity } from "../read-security.js";
import { compareAnswerHeaders, compareAnswers, compareStatuses } from "./compare-answers.js";
import { compareMediaTypes } from "./compare-media-types.js";
import { compareDeprecated } from "./compare-member.js";
import { compareBodies, compareParameters, operationPlace } from "./compare-requests.js";
import { compareNeeds, compareSchemes } from "./compare-security.js";
import { compareShapes } from "./compare-shapes.js";
import { nameOf } from "./names.js";
import { pairOperations, type Labels, type OperationPair } from "./pair-operations.js";
import { enqueue, type Comparing, type Place } from "./place.js";
import { joinAlike } from "./join-alike.js";
import { Verdicts } from "./verdicts.js";

/** The parts of an OpenAPI document that are compared. */
export interface ComparedDocument {
  readonly api: Api;
  /** The ranges of statuses, such as `4XX`, keyed by the id of the operation. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
  readonly security: DocumentSecurity;
  /** True for a document that says what the docs said earlier: what it does not mark as null is not null. */
  readonly isEarlier?: boolean;
}

/** The number of compared pairs of values after which no further batch of pairs begins, as a limit of time. */
const mostPairs = 1_000_000;

/**
 * Returns the changes from docs to an OpenAPI document, each once. Operations are paired by route, path or
 * name. Types are paired by the places where operations use them; other types are paired by name if they look
 * alike. Only facts that both sides can express are compared.
 */
export function compareDocument(
  docs: Api,
  document: ComparedDocument,
  labels: Labels = new Map(),
): readonly Change[] {
  const paired = pairOperations(docs, document.api, labels);
  const all = startComparing(docs, document);
  const labelOf = ({ id, group, name }: Operation): string =>
    labels.get(id) ?? (group === undefined ? name : `${group}.${name}`);
  const shared = groupBy(paired.kept, ([, one]) => one);
  for (const pair of paired.kept) {
    const place = { label: labelOf(pair[0]), pair, all };
    // One operation of the document may match several operations of the docs. Nothing then shows to which of these its
    // parameters belong.
    const isOne = shared.get(pair[1])?.length === 1;
    if (isOne) {
      compareParameters(place);
      compareBodies(place);
      compareMediaTypes(place);
      compareNeeds(place, document.security);
    }
    compareStatuses(place, document.ranges.get(pair[1].id) ?? []);
    compareAnswers(place);
    compareDeprecated(pair[0], { fields: [pair[1]] }, operationPlace(place), all);
  }
  drain(all);
  compareNamesakes(all);
  drain(all);
  const routes = [
    ...paired.kept.flatMap((pair) => compareMethods(labelOf(pair[0]), pair)),
    ...paired.moved.map((pair) => movedOperation(labelOf(pair[0]), pair)),
  ];
  const changes = [
    ...(paired.base === undefined ? [] : [otherBase(paired.base, paired.kept)]),
    ...paired.missing.map((operation): Change => {
      const [id, before] = [labelOf(operation), routeText(operation)];
      const place = { facts: [`op:${operation.id}`], before, base: operation.path.span };
      return { rule: "operation-presence/removed", id, ...place };
    }),
    ...paired.unknown.map((operation): Change => {
      const [id, after] = [operation.name, routeText(operation)];
      const place = { facts: [`op:${operation.id}`], after, head: operation.span };
      return { rule: "operation-presence/added", id, ...place };
    }),
    ...routes,
    // Documents of servers leave out most headers.
    ...(all.isEarlier
      ? paired.kept.flatMap((pair) => compareAnswerHeaders(labelOf(pair[0]), pair))
      : []),
    ...compareSchemes(docs, document),
    ...all.verdicts.finish(),
  ];
  return joinAlike(changes, document.api);
}

function startComparing(docs: Api, document: ComparedDocument): Comparing {
  return {
    docs: typesOf(docs),
    document: typesOf(document.api),
    verdicts: new Verdicts(),
    queue: [],
    compared: new Set(),
    reached: new Set(),
    used: new Set(),
    credentials: [...docs.security.map(credentialOf), ...document.security.credentials.values()],
    tellsNull: docs.types.some(marksNull),
    isEarlier: document.isEarlier === true,
    tellsItems: docs.types.some(tellsItems) || docs.operations.some(tellsItemsOf),
  };
}

function typesOf({ types }: Api): ReadonlyMap<string, TypeDef> {
  return new Map(types.map((type) => [type.id, type]));
}

function drain(all: Comparing): void {
  let left = mostPairs;
  while (all.queue.length > 0 && left > 0) {
    for (const values of all.queue.splice(0)) {
      compareShapes(values, all);
      left--;
    }
  }
}

/** Pairs types by name, if no operation led to them and they are alike, and queues them for comparison. */
function compareNamesakes(all: Comparing): void {
  const byName = new Map<string, TypeDef>();
  for (const def of all.document.values()) {
    const name = nameOf(def);
    if (!byName.has(name) || def.id.length < (byName.get(name)?.id.length ?? 0))
      byName.set(name, def);
  }
  for (const def of all.docs.values()) {
    const alike = byName.get(nameOf(def));
    const other = all.document.get(def.id) ?? alike;
    if (all.reached.has(def.id) || other === undefined || other.kind !== def.kind) continue;
    if (all.used.has(other.id) || !isAlike(def, other)) continue;
    const { id, span: base } = def;
    const head = other.span;
    const place: Place = { subject: "field", id, fact: id, direction: "response", base, head };
    enqueue({ kind: "named", type: id }, { kind: "named", type: other.id }, { place, all });
  }
}

function marksNull(type: TypeDef): boolean {
  return type.kind === "object" && type.fields.some(({ nullable }) => nullable?.value === true);
}

/**
 * True if two types of the same name have in common at least half of the fields or values of the smaller one. Numbers
 * that have names on both sides are compared with their names, because most lists of small numbers have numbers in
 * common.
 */
function isAlike(one: TypeDef, other: TypeDef): boolean {
  const areNamed = hasNames(one) && hasNames(other);
  const [a, b] = [one, other].map((def) => {
    if (def.kind === "alias") return [];
    if (def.kind === "object") return def.fields.map(({ name }) => name);
    return def.values.map(({ name, value }) =>
      areNamed
        ? `${name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()}=${value.value}`
        : `${value.value}`,
    );
  });
  if (a === undefined || b === undefined) return false;
  return (
    a.filter((name) => b.includes(name)).length * 2 >= Math.min(a.length, b.length) && a.length > 0
  );
}

/** True for an enumeration of numbers with names. */
function hasNames(def: TypeDef): boolean {
  return (
    def.kind === "enumeration" &&
    def.base === "integer" &&
    def.values.some(({ name, value }) => name !== String(value.value))
  );
}

/** True if a type has a field that lists the values of a list's items. */
function tellsItems(type: TypeDef): boolean {
  return type.kind === "object" && type.fields.some(listsItems);
}

function tellsItemsOf({ parameters, body }: Operation): boolean {
  const type = body?.value.type;
  return parameters.some(listsItems) || (type?.kind === "object" && type.fields.some(listsItems));
}

function listsItems({ type, options }: Pick<Field, "type" | "options">): boolean {
  return type.value.kind === "array" && options !== undefined;
}

function compareMethods(id: string, [docs, document]: OperationPair): readonly Change[] {
  const [before, after] = [docs.method.value, document.method.value];
  if (before === after) return [];
  const spans = { base: docs.method.span, head: document.method.span };
  const about = { subject: "operation", id, facts: [`op:${docs.id}`] } as const;
  return [{ rule: "operation-method/changed", ...about, before, after, ...spans }];
}

/** Returns the change for an operation that has the same name but another path in the document. */
function movedOperation(id: string, [docs, document]: OperationPair): Change {
  const [before, after] = [docs, document].map(({ path }) => printPath(path.value));
  const spans = { base: docs.path.span, head: document.path.span };
  const about = { subject: "operation", id, facts: [`op:${docs.id}`] } as const;
  return { rule: "operation-path/changed", ...about, before, after, ...spans };
}

function otherBase(
  [before, after]: readonly [docs: string, document: string],
  kept: readonly OperationPair[],
): Change {
  const [first] = kept;
  return {
    rule: "base-path/changed",
    id: before === "" ? "/" : before,
    facts: kept.map(([docs]) => `op:${docs.id}`),
    before: before === "" ? "/" : before,
    after: after === "" ? "/" : after,
    base: first?.[0].path.span,
    head: first?.[1].path.span,
  };
}
