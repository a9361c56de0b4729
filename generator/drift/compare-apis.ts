import type { Api } from "../core/api.js";
import { typesOf, type ApiType } from "../core/by-type.js";
import { compareCredentials, credentialsOf } from "./compare-credentials.js";
import { compareDefinitions, compareDeprecations, deprecableTypes } from "./compare-definitions.js";
import { compareOperations, pairOperations } from "./compare-operations.js";
import { compareRoutes } from "./compare-routes.js";
import { compareTypes, subjectOf } from "./compare-types.js";
import { describeChanges, type Change, type Difference } from "./difference.js";
import { plainHttp, type Equivalence } from "../core/equivalence.js";
import { pairUp } from "./pair-up.js";
import { proposeTypeRenames, renameTypes } from "./rename-types.js";
import type { Sides } from "./sides.js";
import { findUsage } from "./usage.js";

/**
 * Lists every difference between two versions of an API, each once.
 *
 * Facts alone are compared. Descriptions, notes, places, and the order of pages, rows and options make no difference.
 */
export function compareApis(
  from: Api,
  to: Api,
  equivalence: Equivalence = plainHttp,
): readonly Difference[] {
  const [base, head] = [typesOf(from), typesOf(to)];
  const renames = proposeTypeRenames(base, head);
  const before = renameTypes(base, renames);
  // A renamed type differs only in its name and in its paths, which follow the name.
  const renamed = new Set([...renames.values()].map(({ id }) => id));
  const isSame = ({ id }: ApiType): boolean => !renamed.has(id);
  const { kept } = pairUp(before, head, ({ id }) => id);
  const sides: Sides = {
    ...equivalence,
    comparison: "breaking",
    base: before,
    head,
    usage: [findUsage(before), findUsage(head)],
    isCommon: () => false,
    simplify: (type) => type,
  };
  const operations = pairOperations(from, to);
  const same = kept.filter(([type]) => isSame(type));
  return describeChanges("breaking", [
    ...[...renames].map(([id, type]) => renamedType(id, type, base)),
    ...compareTypes(sides, isSame),
    ...compareDefinitions(from, to, sides),
    ...compareDeprecations(deprecableTypes(from), deprecableTypes(to)),
    ...compareOperations(operations, sides),
    ...compareCredentials(credentialsOf(from), credentialsOf(to)),
    ...compareRoutes(same, operations.loose.kept, equivalence.pathStyle),
  ]);
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
