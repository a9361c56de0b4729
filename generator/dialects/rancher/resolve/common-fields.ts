import type { Page } from "../page/page.js";
import { correctionsOf } from "./corrections.js";
import { type Fact, isUnknown, withValue } from "../../../core/fact.js";
import { inferred, type RancherRule } from "../rules.js";
import { scalarType } from "../scalars.js";
import type { Field } from "../../../core/api.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { resolveRows } from "./resolve-rows.js";
import type { Scope } from "./scope.js";
import { rowsOfPage, type TableRow } from "./tree.js";
import { typeRefText } from "./type-expression.js";

/** The fields of the common fields page, and the resources that do not get them. */
export class CommonFields {
  readonly #fields: readonly Field[];
  /** The fields that some types do not get, and these types, keyed by reason. */
  readonly #lacks = new Map<
    string,
    { readonly fields: Set<string>; readonly types: Set<string> }
  >();
  readonly #page: Page | undefined;

  /** Reads the page once for all resources, so that a fault is reported once. */
  constructor(scope: Scope, page: Page | undefined) {
    this.#page = page;
    this.#fields = withState(readFields(scope, page));
  }

  /** Adds the common fields that a resource gets to the fields of its own page. */
  addTo(fields: Map<string, Field>, scope: Scope): void {
    const own = new Map(fields);
    for (const field of this.#fields) {
      const row = own.get(field.name);
      if (row !== undefined) {
        checkCommon(scope, row, field);
        continue;
      }
      const lack = lackOf(scope.type, own, field);
      if (lack === undefined) fields.set(field.name, giveTo(own, field));
      // If a page could not be read in full, it is unknown which rows it has.
      else if (scope.tree.isComplete(scope.type)) this.#leaveOut(scope.type, field.name, lack);
    }
  }

  #leaveOut(type: string, field: string, lack: string): void {
    const { fields, types } = this.#lacks.get(lack) ?? { fields: new Set(), types: new Set() };
    this.#lacks.set(lack, { fields: fields.add(field), types: types.add(type) });
  }

  /** Reports, on the common fields page, which resources do not get its fields, and why. */
  reportLacks(scope: Scope): void {
    const { heading, id } = this.#page ?? {};
    const span = (heading ?? id)?.span;
    if (span === undefined) return;
    for (const [reason, { fields, types }] of this.#lacks) {
      scope.report("common-field-left-out", span, {
        fields: [...fields].sort(),
        types: [...types].sort(),
        reason,
      });
    }
  }
}

/** Returns the fields that the rows of the common fields page describe. */
function readFields(scope: Scope, page: Page | undefined): readonly Field[] {
  const all = rowsOfPage(page);
  const corrections = correctionsOf(all.map(({ row }) => row));
  const rows: TableRow[] = [];
  const types = new Map<string, (field: Field) => Field["type"]>();
  for (const { row, table } of all) {
    const { value: name, span } = row.name;
    const correction = corrections.get(name);
    if (correction !== undefined) {
      const { type, reason } = correction;
      scope.reportLoss("corrected-row", (row.type ?? row.name).span, { name, reason }, row.span);
      if (type === undefined) continue;
      types.set(name, (field) => {
        return inferred(scalarType(type), field.type.span, "rancher/correction", [row.name.span]);
      });
    }
    const date = /^(\w+)\[TS\]$/.exec(name)?.[1];
    if (date !== undefined) {
      types.set(date, (field) =>
        inferred(field.type.value, field.type.span, "rancher/date-pair", [span]),
      );
    }
    rows.push({ row: { ...row, name: { value: date ?? name, span } }, table });
  }
  return [...resolveRows(scope, rows).values()].map((field) => {
    return { ...field, type: types.get(field.name)?.(field) ?? field.type };
  });
}

/**
 * Reports a row that gives a common field another type. The type of `id` is not compared: it is `int` in every table,
 * and `string` on the common fields page and on the wire.
 */
function checkCommon(scope: Scope, own: Field, common: Field): void {
  const isFaulty = [own, common].some((field) => isUnknown(field.type));
  if (isFaulty || common.name === "id" || common.type.rule === "rancher/stateful-resource") return;
  const [type, other] = [typeRefText(own.type.value), typeRefText(common.type.value)];
  // The resource states the type that the common fields page has before the correction.
  const isUncorrected = common.type.rule === "rancher/correction" && type === "boolean";
  if (type === other || isUncorrected) return;
  const related = [{ span: common.type.span, message: "The type on the common page" }];
  scope.report("common-field", own.type.span, { name: own.name, type, common: other }, related);
}

/** The common fields of resources that have states and can be removed. */
const lifeFields = new Set([
  "removed",
  "state",
  "transitioning",
  "transitioningMessage",
  "transitioningProgress",
  "uuid",
]);

/** Returns the rows that a resource must have to get a common field. */
function neededRows({ name }: Field): readonly string[] {
  return ["id", "description", ...(lifeFields.has(name) ? ["name"] : [])];
}

/**
 * Returns the reason why a resource does not get a common field; undefined if it gets the field. The common fields page
 * says that almost every resource has its fields; the rows of a resource show the exceptions. A resource without
 * `description` is not a stored object (a setting, an identity). A resource without `name` records an event and has no
 * states (a log). An account has no `accountId`, and a resource that belongs to a project has `projectId` instead of
 * `accountId`.
 */
function lackOf(id: string, own: ReadonlyMap<string, Field>, field: Field): string | undefined {
  const missing = neededRows(field).find((row) => !own.has(row));
  if (missing !== undefined) return `no row for \`${missing}\``;
  const type = field.type.value;
  if (type.kind !== "id" || field.name !== "accountId") return undefined;
  if (type.type === id) return "the field would refer to its own type";
  return own.has("projectId") ? "a row for `projectId` states the owner" : undefined;
}

/** Returns a common field as a resource gets it. The evidence is the rows of the resource that the rule looked at. */
function giveTo(own: ReadonlyMap<string, Field>, field: Field): Field {
  const isLife = lifeFields.has(field.name);
  const evidence = neededRows(field).flatMap((row) => own.get(row)?.span ?? []);
  const rule: RancherRule = isLife ? "rancher/common-life-field" : "rancher/common-field";
  return {
    ...field,
    type: mark(field.type, rule, evidence),
    create: field.create && mark(field.create, rule, evidence),
    update: field.update && mark(field.update, rule, evidence),
    options: field.options && mark(field.options, rule, evidence),
  };
}

/** The rules of facts that the common fields page implies without stating them. Such facts keep their rule. */
const ownRules: readonly string[] = [
  "rancher/correction",
  "rancher/date-pair",
  "rancher/stateful-resource",
] satisfies readonly RancherRule[];

function mark<T>(fact: Fact<T>, rule: RancherRule, evidence: readonly Span[]): Fact<T> {
  const isFound = ownRules.includes(fact.rule);
  return {
    ...fact,
    rule: isFound ? fact.rule : rule,
    evidence: [...(isFound ? fact.evidence : []), ...evidence],
  };
}

/**
 * Adds the field `state`, which every resource with states has and no page prints (docs/dialects/rancher.md, "Traps").
 */
function withState(fields: readonly Field[]): readonly Field[] {
  const transitioning = fields.find((field) => field.name === "transitioning");
  if (transitioning === undefined || fields.some((field) => field.name === "state")) return fields;
  const { span } = transitioning;
  const shown = inferred(undefined, span, "rancher/stateful-resource");
  return [
    ...fields,
    {
      ...transitioning,
      name: "state",
      type: withValue(shown, scalarType("enum")),
      create: withValue(shown, "never"),
      update: withValue(shown, false),
      options: undefined,
      notes: undefined,
    },
  ];
}
