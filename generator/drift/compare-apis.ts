import type { Api, Operation } from "../core/api.js";
import { typesOf, type ApiType } from "../core/by-type.js";
import { compareCredentials, compareNeed, credentialsOf } from "./compare-credentials.js";
import { compareDefinitions, compareDeprecations, deprecableTypes } from "./compare-definitions.js";
import {
  compareOperations,
  labelOf,
  pairOperations,
  type OperationPair,
} from "./compare-operations.js";
import { compareRoutes } from "./compare-routes.js";
import { compareServers } from "./compare-servers.js";
import { compareTypes, subjectOf } from "./compare-types.js";
import { describeChanges, routesOf, type Change, type Difference } from "./difference.js";
import { plainHttp, type Equivalence } from "../core/equivalence.js";
import { pairUp } from "./pair-up.js";
import { proposeTypeRenames, renameTypes } from "./rename-types.js";
import type { Sides } from "./sides.js";
import { findUsage, renameUsage } from "./usage.js";

/** The names of methods in the client, keyed by operation id: `books.list`. */
export type OperationNames = ReadonlyMap<string, string>;

/** The names of the client's methods in two APIs, keyed by the id of the operation. */
export interface NamePair {
  readonly base: OperationNames;
  readonly head: OperationNames;
  /** True to report methods with other names. False for a facts file, which lacks facts that names are made of. */
  readonly areCompared: boolean;
}

const unnamed: NamePair = { base: new Map(), head: new Map(), areCompared: false };

/**
 * Compares two versions of an API, and lists each difference once.
 *
 * Facts alone are compared. Descriptions, notes, places, and the order of pages, rows and options make no difference.
 * Operations that belong to no type are called by the names of their methods in the client.
 */
export function compareApis(
  from: Api,
  to: Api,
  equivalence: Equivalence = plainHttp,
  names: NamePair = unnamed,
): readonly Difference[] {
  const [base, head] = [typesOf(from), typesOf(to)];
  const renames = proposeTypeRenames(base, head);
  const before = renameTypes(base, renames);
  // A renamed type differs only in its name and in its paths, which follow the name.
  const renamed = new Set([...renames.values()].map(({ id }) => id));
  const isSame = ({ id }: ApiType): boolean => !renamed.has(id);
  const { kept } = pairUp(before, head, ({ id }) => id);
  const operations = pairOperations(from, to);
  const { removed, added, kept: both } = operations.loose;
  const sides: Sides = {
    ...equivalence,
    comparison: "breaking",
    base: before,
    head,
    usage: [renameUsage(findUsage(base, from.operations), renames), findUsage(head, to.operations)],
    labels: new Map([
      ...removed.flatMap((one) => nameIn(one, names.base)),
      ...[...added, ...both.map(([, one]) => one)].flatMap((one) => nameIn(one, names.head)),
    ]),
    isCommon: () => false,
    simplify: (type) => type,
  };
  const same = kept.filter(([type]) => isSame(type));
  const changes = [
    ...[...renames].map(([id, type]) => renamedType(id, type, base)),
    ...compareTypes(sides, isSame),
    ...compareDefinitions(from, to, sides),
    ...compareDeprecations(deprecableTypes(from), deprecableTypes(to)),
    ...compareOperations(operations, sides),
    ...operations.kept.flatMap((pair) => renamedMethod(pair, names)),
    ...compareServers(from, to),
    ...compareCredentials(credentialsOf(from), credentialsOf(to)),
    ...operations.kept.flatMap((pair) => compareNeed(labelOf(pair[1], sides), pair)),
    ...compareRoutes(same, operations.loose.kept, sides),
  ];
  return describeChanges("breaking", changes, routesOf(sides.labels ?? []));
}

/** Reports a method of the client that has another name in the head. */
function renamedMethod([from, to]: OperationPair, names: NamePair): readonly Change[] {
  const [before, after] = [names.base.get(from.id), names.head.get(to.id)];
  const isSame = before === undefined || after === undefined || before === after;
  if (isSame || !names.areCompared) return [];
  const [base, head] = [from.path.span, to.path.span];
  const rule = "operation-name/renamed";
  return [
    { rule, subject: "operation", id: after, facts: [`op:${after}`], before, after, base, head },
  ];
}

function nameIn(
  operation: Operation,
  names: OperationNames,
): readonly (readonly [Operation, string])[] {
  const name = names.get(operation.id);
  return name === undefined ? [] : [[operation, name]];
}

function renamedType(id: string, to: ApiType, base: readonly ApiType[]): Change {
  return {
    rule: "type-name/renamed",
    ...subjectOf(to),
    id,
    to: to.id,
    facts: [`type:${id}`, `type:${to.id}`],
    before: id,
    after: to.id,
    base: base.find((type) => type.id === id)?.span,
    head: to.span,
  };
}
