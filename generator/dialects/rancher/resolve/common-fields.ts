import type { Page } from "../page/page.js";
import { commonFieldCorrections } from "./corrections.js";
import { type Fact, isUnknown } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import { scalarType } from "../scalars.js";
import type { Field } from "../../../core/api.js";
import { resolveRows } from "./resolve-rows.js";
import type { Scope } from "./scope.js";
import { rowsOfPage, type TableRow } from "./tree.js";
import { typeRefText } from "./type-expression.js";

/** The fields of the common page, read once for all resources so that a fault is reported once. */
export function readCommon(scope: Scope, page: Page | undefined): readonly Field[] {
  const rows = rowsOfPage(page).flatMap(({ row, table }): TableRow[] => {
    const correction = commonCorrection(row.name.value);
    if (correction?.skip === true) return [];
    const name = { ...row.name, value: correction?.name ?? row.name.value };
    return [{ row: { ...row, name }, table }];
  });
  return [...resolveRows(scope, rows).values()];
}

/** Adds the common fields that a resource has to those of its own page. */
export function addCommonFields(
  scope: Scope,
  fields: Map<string, Field>,
  common: readonly Field[],
): void {
  for (const field of common) checkCommon(scope, fields.get(field.name), field);
  const own = fields.get("id");
  if (own === undefined) return;
  const added = commonFields(common, own).filter((field) => {
    return !fields.has(field.name) && hasCommonField(scope.type, fields, field);
  });
  for (const field of added) fields.set(field.name, field);
}

/**
 * Reports a row that gives a common field another type. `id` is `int` in every table and `string`
 * on the common page, as on the wire: that is how the pages are, and no fault of one.
 */
function checkCommon(scope: Scope, own: Field | undefined, common: Field): void {
  const isFaulty = [own, common].some((field) => isUnknown(field?.type));
  if (own === undefined || isFaulty || common.name === "id") return;
  const [type, other] = [own.type.value, common.type.value].map(typeRefText);
  const corrected = commonCorrection(common.name)?.type;
  if (type === other || type === corrected || type === undefined || other === undefined) return;
  const args = { name: own.name, type, common: other };
  const related = [{ span: common.type.span, message: "The type on the common page" }];
  scope.report("common-field", own.type.span, args, related);
}

function commonCorrection(name: string): (typeof commonFieldCorrections)[string] | undefined {
  return Object.hasOwn(commonFieldCorrections, name) ? commonFieldCorrections[name] : undefined;
}

/** The common fields of what has states and can be removed. */
const lifeFields = new Set([
  "removed",
  "state",
  "transitioning",
  "transitioningMessage",
  "transitioningProgress",
  "uuid",
]);

/**
 * Whether a resource has a common field. "Almost every resource" has them, and the rows of its own
 * page tell which does not. Without `description` it is no stored object (a setting, an identity).
 * Without `name` it records an event and has no states (a log). An account has no `accountId` of its
 * own type, and what belongs to a project has `projectId` instead of `accountId`.
 */
function hasCommonField(id: string, own: ReadonlyMap<string, Field>, field: Field): boolean {
  if (!own.has("description")) return false;
  if (!own.has("name") && lifeFields.has(field.name)) return false;
  const type = field.type.value;
  const isOwner = type.kind === "id" && field.name === "accountId";
  return !(isOwner && (type.type === id || own.has("projectId")));
}

/**
 * The fields that the common page gives to a resource with an `id` row, and `state`, which is on
 * every stateful resource and on no page (docs/dialect.md, "Traps").
 */
function commonFields(common: readonly Field[], id: Field): readonly Field[] {
  const evidence = [id.span];
  const fields = common.map((field): Field => {
    const mark = <T>(fact: Fact<T>): Fact<T> => ({
      ...fact,
      rule: "rancher/common-field",
      evidence,
    });
    const type = commonCorrection(field.name)?.type;
    return {
      ...field,
      type:
        type === undefined
          ? mark(field.type)
          : inferred(scalarType(type), field.type.span, "rancher/correction", evidence),
      create: field.create && mark(field.create),
      update: field.update && mark(field.update),
      options: field.options && mark(field.options),
    };
  });
  const transitioning = fields.find((field) => field.name === "transitioning");
  if (transitioning === undefined || fields.some((field) => field.name === "state")) return fields;
  const state = <T>(value: T): Fact<T> =>
    inferred(value, transitioning.span, "rancher/stateful-resource", evidence);
  return [
    ...fields,
    {
      ...transitioning,
      name: "state",
      type: state(scalarType("enum")),
      create: state("never"),
      update: state(false),
      options: undefined,
      notes: undefined,
    },
  ];
}
