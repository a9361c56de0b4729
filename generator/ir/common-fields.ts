import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import { commonFieldCorrections } from "./corrections.js";
import { inferred, isUnknown } from "./fact.js";
import type { Fact, Field } from "./ir.js";
import { resolveRows } from "./resolve-rows.js";
import { typeRefText } from "./type-expression.js";
import { rowsOf, type RowIn, type Tree } from "./tree.js";

/** The fields of the common page, read once, so that a fault is told once. */
export function readCommon(
  page: Page | undefined,
  tree: Tree,
  diagnostics: Diagnostics,
): readonly Field[] {
  const rows = rowsOf(page).flatMap(({ row, table }): RowIn[] => {
    const correction = commonCorrection(row.name.value);
    if (correction?.skip === true) return [];
    const name = { ...row.name, value: correction?.name ?? row.name.value };
    return [{ row: { ...row, name }, table }];
  });
  return [...resolveRows("", rows, tree, diagnostics).values()];
}

/** Adds the common fields that a resource has to those of its own page. */
export function addCommonFields(
  id: string,
  fields: Map<string, Field>,
  common: readonly Field[],
  diagnostics: Diagnostics,
): void {
  for (const field of common) checkCommon(fields.get(field.name), field, diagnostics);
  const own = fields.get("id");
  if (own === undefined) return;
  const added = commonFields(common, own).filter((field) => {
    return !fields.has(field.name) && hasCommonField(id, fields, field);
  });
  for (const field of added) fields.set(field.name, field);
}

/**
 * Reports a row that gives a common field another type. `id` is `int` in every table and `string`
 * on the common page, as on the wire: that is how the pages are, and no fault of one.
 */
function checkCommon(own: Field | undefined, common: Field, diagnostics: Diagnostics): void {
  const isFaulty = [own, common].some((field) => isUnknown(field?.type));
  if (own === undefined || isFaulty || common.name === "id") return;
  const [type, other] = [own.type.value, common.type.value].map(typeRefText);
  const corrected = commonCorrection(common.name)?.type;
  if (type === other || type === corrected || type === undefined || other === undefined) return;
  const args = { name: own.name, type, common: other };
  diagnostics.report("common-field", own.type.span, args);
}

function commonCorrection(name: string): (typeof commonFieldCorrections)[string] | undefined {
  return Object.hasOwn(commonFieldCorrections, name) ? commonFieldCorrections[name] : undefined;
}

/** The common fields that tell of a life: states, and an end. */
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
 * page tell which do not: what people cannot describe is no stored object (a setting, an identity);
 * what has no name is a record of something that happened and has no life of its own (a log); an
 * owner does not own itself, and what belongs to a project says so instead of naming an account.
 */
function hasCommonField(id: string, own: ReadonlyMap<string, Field>, field: Field): boolean {
  if (!own.has("description")) return false;
  if (!own.has("name") && lifeFields.has(field.name)) return false;
  const type = field.type.value;
  const isOwner = type.kind === "reference" && field.name === "accountId";
  return !(isOwner && (type.type === id || own.has("projectId")));
}

/**
 * The fields that the common page gives to a resource with an `id` row, and `state`, which is on
 * every stateful resource and on no page (docs/dialect.md, "Traps").
 */
function commonFields(common: readonly Field[], id: Field): readonly Field[] {
  const evidence = [id.span];
  const fields = common.map((field): Field => {
    const mark = <T>(fact: Fact<T>): Fact<T> => ({ ...fact, rule: "common-field", evidence });
    const type = commonCorrection(field.name)?.type;
    return {
      ...field,
      type:
        type === undefined
          ? mark(field.type)
          : inferred({ kind: "scalar", name: type }, field.type.span, "correction", evidence),
      create: field.create && mark(field.create),
      update: field.update && mark(field.update),
      options: field.options && mark(field.options),
    };
  });
  const transitioning = fields.find((field) => field.name === "transitioning");
  if (transitioning === undefined || fields.some((field) => field.name === "state")) return fields;
  const state = <T>(value: T): Fact<T> =>
    inferred(value, transitioning.span, "stateful-resource", evidence);
  return [
    ...fields,
    {
      ...transitioning,
      name: "state",
      type: state({ kind: "scalar", name: "enum" }),
      create: state("never"),
      update: state(false),
      options: undefined,
      notes: undefined,
    },
  ];
}
