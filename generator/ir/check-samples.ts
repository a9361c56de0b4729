import type { Diagnostics, Located } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { BodyValue } from "../page/markdown/json.js";
import type { FieldRow, Page, RouteBlock } from "../page/page.js";
import { bodyToJson, readBodyValue } from "./body-type.js";
import { isUnknown } from "./fact.js";
import type { Field, TypeRef } from "./ir.js";
import { isMapPlaceholder } from "./evidence.js";
import { isDefaultLost } from "./resolve-field.js";
import { readDefault } from "./read-default.js";
import { operationName } from "./resolve-routes.js";
import type { Tree } from "./tree.js";
import { typeRefText } from "./type-expression.js";

/** A field as a block's body should show it. */
interface Expected {
  readonly field: Field;
  readonly row: FieldRow;
  /** False if the flag that tells is faulty, which was reported. */
  readonly isSure: boolean;
}

/** Holds the curl bodies of a page's operations against its tables. */
export function checkOperationSamples(
  page: Page,
  fields: ReadonlyMap<string, Field>,
  tree: Tree,
  diagnostics: Diagnostics,
): void {
  const rows = page.tables.flatMap((table) => (table.kind === "writeable" ? table.rows : []));
  const isLost = rows.some(({ name }) => !fields.has(name.value));
  const isComplete = page.tables.every((table) => table.isComplete) && !isLost;
  if (rows.length === 0 || !isComplete) return;
  const own = rows.flatMap((row) => {
    const field = fields.get(row.name.value);
    return field?.span === row.span ? [{ field, row }] : [];
  });
  const told = new Set<string>();
  for (const block of page.operations) {
    const operation = operationName(block);
    const isCreate = operation === "Create";
    if (!isCreate && operation !== "Update") continue;
    const expected = own.flatMap(({ field, row }): Expected[] => {
      const flag = isCreate ? field.create : field.update;
      const isSure = flag?.rule !== "unreadable-flag";
      const isShown = !isSure || (flag?.value !== "never" && flag?.value !== false);
      return isShown ? [{ field, row, isSure }] : [];
    });
    checkSample(block, expected, told, tree, diagnostics);
  }
}

/** Holds the curl body of an action against its table. */
export function checkActionSample(
  block: RouteBlock,
  fields: ReadonlyMap<string, Field>,
  tree: Tree,
  diagnostics: Diagnostics,
): void {
  if (block.table?.isComplete === false) return;
  const expected = block.rows.flatMap((row): Expected[] => {
    const field = fields.get(row.name.value);
    return field?.span === row.span ? [{ field, row, isSure: true }] : [];
  });
  checkSample(block, expected, new Set(), tree, diagnostics);
}

/** `told` are the fields already reported: bodies of one page repeat each other. */
function checkSample(
  block: RouteBlock,
  expected: readonly Expected[],
  told: Set<string>,
  tree: Tree,
  diagnostics: Diagnostics,
): void {
  const { sample, name } = block;
  // A sample that cannot be read was reported, and shows nothing.
  if (sample?.url === undefined || sample.method === undefined) return;
  const { body } = sample;
  if (body === undefined) {
    if (expected.length > 0 && !sample.isBroken) {
      diagnostics.report("incomplete-sample", sample.url.span, { part: "body" });
    }
    return;
  }
  if (body.kind !== "object") {
    const found = `curl body that is no object`;
    diagnostics.report("unexpected-content", body.span, { found, expected: "`{…}`" });
    return;
  }
  const byName = new Map(expected.map((one) => [one.field.name, one]));
  if (isOther(body, byName, [...byName.keys()])) {
    const args = {
      field: name.value,
      value: shownValue(body),
      expected: "the fields of its table",
    };
    diagnostics.report("body-value", body.span, args);
    return;
  }
  const keys = new Set(body.entries.map(({ key }) => key.value));
  const missing = expected.filter(({ field, isSure }) => isSure && !keys.has(field.name));
  const unknown = body.entries.map(({ key }) => key).filter(({ value }) => !byName.has(value));
  for (const { key, value } of body.entries) {
    const one = byName.get(key.value);
    if (one === undefined || told.has(key.value)) continue;
    const { field, row } = one;
    if (checkValue(field, row, value, diagnostics)) {
      checkInner(field.type.value, value, tree, told, diagnostics);
    } else told.add(key.value);
  }
  // One field under two names is one fault.
  for (const { field, row } of missing) {
    const near = nearestKey(field.name, unknown, missing.length);
    if (near !== undefined) {
      unknown.splice(unknown.indexOf(near), 1);
      reportKey(near, `\`${field.name}\``, told, diagnostics);
    } else if (!told.has(field.name)) {
      told.add(field.name);
      diagnostics.report("missing-body-key", row.name.span, {
        field: field.name,
        block: name.value,
      });
    }
  }
  for (const key of unknown) reportKey(key, "a key that a table has", told, diagnostics);
}

/** The key that surely stands for a missing field: the only one, or one that is spelt alike. */
function nearestKey(
  field: string,
  unknown: readonly Located<string>[],
  missing: number,
): Located<string> | undefined {
  if (missing === 1 && unknown.length === 1) return unknown[0];
  const near = suggest(
    field,
    unknown.map(({ value }) => value),
  );
  return unknown.find(({ value }) => value === near);
}

/**
 * True if a body is surely of another type: few of its keys are fields, or none of many. One that
 * shows most of the `rows` is of the type, whatever else it has.
 */
function isOther(
  body: BodyValue & { readonly kind: "object" },
  fields: ReadonlyMap<string, unknown>,
  rows: readonly string[],
): boolean {
  const keys = new Set(body.entries.map(({ key }) => key.value));
  const fitting = [...keys].filter((key) => fields.has(key)).length;
  if (rows.filter((name) => keys.has(name)).length * 2 > rows.length) return false;
  return (
    (keys.size > 2 && fitting * 2 < keys.size) ||
    (keys.size > 0 && fitting === 0 && rows.length > 2)
  );
}

/** Holds the objects inside a value against the tables of their types. */
function checkInner(
  type: TypeRef,
  value: BodyValue,
  tree: Tree,
  told: Set<string>,
  diagnostics: Diagnostics,
): void {
  if (type.kind === "embedded") checkNested(type.type, value, tree, told, diagnostics);
  else if (type.kind === "array" && value.kind === "array") {
    for (const item of value.items) checkInner(type.items, item, tree, told, diagnostics);
  } else if (type.kind === "map" && value.kind === "object" && !isMapPlaceholder(value)) {
    for (const { value: item } of value.entries) {
      checkInner(type.values, item, tree, told, diagnostics);
    }
  }
}

/** Holds an object inside a body against the tables of its type, of which it shows every row. */
function checkNested(
  type: string,
  value: BodyValue,
  tree: Tree,
  told: Set<string>,
  diagnostics: Diagnostics,
): void {
  if (value.kind !== "object" || isMapPlaceholder(value) || told.has(type)) return;
  const rows = tree.rowsOf(type);
  if (rows.length === 0 || !tree.isComplete(type)) return;
  const fields = new Map(
    [...tree.fieldsOf(type).values()]
      .filter(({ create }) => create !== undefined)
      .map((field) => [field.name, field]),
  );
  const names = rows.map(({ row }) => row.name.value);
  if (isOther(value, fields, names)) {
    told.add(type);
    const args = {
      field: type,
      value: shownValue(value),
      expected: `an object of type \`${type}\``,
    };
    diagnostics.report("body-value", value.span, args);
    return;
  }
  const shown = new Set(value.entries.map(({ key }) => key.value));
  const unknown: Located<string>[] = [];
  for (const { key, value: inner } of value.entries) {
    const field = fields.get(key.value);
    const name = `${type}.${key.value}`;
    if (field === undefined) {
      unknown.push(key);
      continue;
    }
    const row = rows.find((one) => one.row.name.value === key.value)?.row;
    if (told.has(name)) continue;
    if (checkValue(field, row, inner, diagnostics)) {
      checkInner(field.type.value, inner, tree, told, diagnostics);
    } else told.add(name);
  }
  const missing = names.filter((name) => !shown.has(name));
  for (const field of missing) {
    const name = `${type}.${field}`;
    if (told.has(name)) continue;
    told.add(name);
    const key = nearestKey(field, unknown, missing.length);
    if (key === undefined) {
      diagnostics.report("missing-body-key", value.span, { field: name, block: type });
      continue;
    }
    unknown.splice(unknown.indexOf(key), 1);
    reportKey(key, `\`${field}\``, told, diagnostics);
  }
  for (const key of tree.hasCommon() ? unknown : []) {
    // Whether a resource has the common fields is inferred, and its objects may know better.
    if (tree.isCommon(key.value)) continue;
    reportKey(key, `a field of \`${type}\``, told, diagnostics);
  }
}

function reportKey(
  key: Located<string>,
  expected: string,
  told: Set<string>,
  diagnostics: Diagnostics,
): void {
  if (told.has(key.value)) return;
  told.add(key.value);
  diagnostics.report("unknown-body-key", key.span, { key: key.value, expected });
}

/** Reports a value that is neither the placeholder of the field's type nor its default; true if it fits. */
function checkValue(
  field: Field,
  row: FieldRow | undefined,
  value: BodyValue,
  diagnostics: Diagnostics,
): boolean {
  // Of a default that could not be read it is not known what a body should show.
  if (row !== undefined && isDefaultLost(row, field)) return true;
  const expected = expectedValue(field, value);
  if (expected === undefined) return true;
  const args = { field: field.name, value: shownValue(value), expected };
  diagnostics.report("body-value", value.span, args);
  return false;
}

/** What should stand in place of a value; undefined if it fits. */
function expectedValue(field: Field, value: BodyValue): string | undefined {
  const type = field.type.value;
  const literal = value.kind === "literal" ? value.value : undefined;
  if (field.default?.rule === "stated") {
    const { value: preset } = field.default;
    const shown = bodyToJson(value);
    // A number in quotes is how some samples print a number.
    const isSame = JSON.stringify(shown) === JSON.stringify(preset);
    const fits =
      isSame ||
      JSON.stringify(String(literal)) === JSON.stringify(preset) ||
      JSON.stringify(preset) === literal;
    return fits ? undefined : `the default \`${JSON.stringify(preset)}\``;
  }
  if (isUnknown(field.type) || field.type.rule === "body-literal") return undefined;
  const reading = readBodyValue(value, embeddedIn(type));
  if (reading.default !== undefined) {
    // A blank text or a zero is a default that tables leave out.
    const isDefault =
      typeof literal === "string" &&
      /^0?$/.test(literal) &&
      readDefault(literal, type) !== undefined;
    return isDefault ? undefined : `a placeholder of type \`${typeRefText(type)}\``;
  }
  return sameShape(type, reading.type) ? undefined : `a value of type \`${typeRefText(type)}\``;
}

/** The type that an object stands for in a value of a type. */
function embeddedIn(type: TypeRef): (TypeRef & { readonly kind: "embedded" }) | undefined {
  if (type.kind === "array") return embeddedIn(type.items);
  if (type.kind === "map") return embeddedIn(type.values);
  return type.kind === "embedded" ? type : undefined;
}

/** True if a body may show a type like this: JSON shows as anything, every map as the same map. */
function sameShape(type: TypeRef, shown: TypeRef): boolean {
  if (type.kind === "scalar" && type.name === "json") return true;
  if (type.kind === "map" && shown.kind === "map") {
    const isPlaceholder = shown.values.kind === "scalar" && shown.values.name === "string";
    return isPlaceholder || sameShape(type.values, shown.values);
  }
  if (type.kind === "array" && shown.kind === "array") return sameShape(type.items, shown.items);
  if (type.kind === "scalar" && type.name === "float") {
    return shown.kind === "scalar" && (shown.name === "int" || shown.name === "float");
  }
  return typeRefText(type) === typeRefText(shown);
}

function shownValue(value: BodyValue): string {
  switch (value.kind) {
    case "object":
      return "{…}";
    case "array":
      return `[${value.items.map(shownValue).join(", ")}]`;
    case "literal":
      return JSON.stringify(value.value);
  }
}
