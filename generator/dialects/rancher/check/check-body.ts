import type { Located, RelatedSpan, Span } from "../../../diagnostics/diagnostic.js";
import { suggest } from "../../../diagnostics/suggest.js";
import type { BodyValue } from "../../../markdown/json.js";
import type { FieldRow, RouteBlock } from "../page/page.js";
import { expectedValue, valueText } from "./expected-value.js";
import type { Field, TypeRef } from "../../../core/api.js";
import { isDefaultLost } from "../resolve/resolve-field.js";
import type { FieldsByName } from "../resolve/resolve-rows.js";
import { isMapPlaceholder } from "../resolve/samples.js";
import type { Scope } from "../resolve/scope.js";

/** A field that a body should show. */
export interface ExpectedField {
  readonly field: Field;
  readonly row: FieldRow;
  /**
   * False if the flag of the field is faulty, so that it is unknown if the body should show the field. The flag was
   * reported.
   */
  readonly isSure: boolean;
}

type BodyObject = BodyValue & { readonly kind: "object" };

/** Compares curl bodies with tables. A fault of a field is reported once for all bodies. */
export class BodyCheck {
  /** The fields, keys and types that were reported. */
  readonly #reported = new Set<string>();

  constructor(
    readonly scope: Scope,
    readonly fields: ReadonlyMap<string, FieldsByName>,
  ) {}

  /** Compares the body of a block with the fields that it should show. */
  checkBlock({ sample, name }: RouteBlock, expected: readonly ExpectedField[]): void {
    // A sample that cannot be read was reported, and shows nothing.
    if (sample?.url === undefined || sample.method === undefined) return;
    const { body } = sample;
    if (body === undefined) {
      if (expected.length === 0 || sample.isBroken) return;
      this.scope.report("incomplete-sample", sample.url.span, { part: "body" });
    } else if (body.kind !== "object") {
      const reason = "The body of the curl sample is not an object; write `{…}`";
      this.scope.report("unexpected-content", body.span, { reason });
    } else this.#checkFields(body, expected, name.value);
  }

  #checkFields(body: BodyObject, expected: readonly ExpectedField[], block: string): void {
    const byName = new Map(expected.map((one) => [one.field.name, one]));
    if (isOther(body, new Set(byName.keys()), [...byName.keys()])) {
      const value = valueText(body);
      const args = { field: block, value, expected: "the fields of its table" };
      this.scope.report("body-value", body.span, args);
      return;
    }
    for (const { key, value } of body.entries) {
      const one = byName.get(key.value);
      if (one !== undefined) this.#checkEntry(key.value, one, value);
    }
    const keys = keysOf(body);
    const missing = expected.filter(({ field, isSure }) => isSure && !keys.has(field.name));
    const unknown = body.entries.map(({ key }) => key).filter(({ value }) => !byName.has(value));
    for (const { field, row } of missing) {
      const near = takeNearest(field.name, unknown, missing.length);
      const related = [{ span: row.name.span, message: "The row of the table" }];
      const shown = [{ span: body.span, message: "The curl body" }];
      if (near !== undefined) this.#reportKey(near, `\`${field.name}\``, related);
      else {
        this.#reportMissing({ name: field.name, span: row.name.span, block, related: shown });
      }
    }
    for (const key of unknown) this.#reportKey(key, "a key that a table has", []);
  }

  /** Checks a value and the objects inside of it, unless a fault of the field was reported already. */
  #checkEntry(
    name: string,
    { field, row }: { readonly field: Field; readonly row: FieldRow | undefined },
    value: BodyValue,
  ): void {
    if (this.#reported.has(name)) return;
    // If the default of a field could not be read, it is unknown what a body should show.
    const expected = isDefaultLost(row, field) ? undefined : expectedValue(field, value);
    if (expected === undefined) {
      this.#checkInner(field.type.value, value);
      return;
    }
    this.#reported.add(name);
    const args = { field: field.name, value: valueText(value), expected };
    const related = [{ span: (row?.name ?? field).span, message: "The row of the table" }];
    this.scope.report("body-value", value.span, args, related);
  }

  /** Compares the objects inside of a value with the tables of their types. */
  #checkInner(type: TypeRef, value: BodyValue): void {
    if (type.kind === "named" && value.kind === "object") this.#checkObject(type.type, value);
    else if (type.kind === "array" && value.kind === "array") {
      for (const item of value.items) this.#checkInner(type.items, item);
    } else if (type.kind === "map" && value.kind === "object" && !isMapPlaceholder(value)) {
      for (const { value: item } of value.entries) this.#checkInner(type.values, item);
    }
  }

  /** Compares an object inside of a body with the tables of its type. The object should show every row. */
  #checkObject(type: string, value: BodyObject): void {
    const { tree } = this.scope;
    if (isMapPlaceholder(value) || this.#reported.has(type)) return;
    const rows = tree.rowsOf(type).map(({ row }) => row);
    if (rows.length === 0 || !tree.isComplete(type)) return;
    const all = [...(this.fields.get(type)?.values() ?? [])];
    const fields = new Map(
      all.filter(({ create }) => create !== undefined).map((field) => [field.name, field]),
    );
    const names = rows.map(({ name }) => name.value);
    if (isOther(value, new Set(fields.keys()), names)) {
      this.#reported.add(type);
      const expected = `an object of type \`${type}\``;
      const args = { field: type, value: valueText(value), expected };
      this.scope.report("body-value", value.span, args);
      return;
    }
    for (const { key, value: inner } of value.entries) {
      const field = fields.get(key.value);
      const row = rows.find(({ name }) => name.value === key.value);
      if (field !== undefined) this.#checkEntry(`${type}.${key.value}`, { field, row }, inner);
    }
    const unknown = value.entries.map(({ key }) => key).filter((key) => !fields.has(key.value));
    this.#checkRows(type, names, { value, unknown });
  }

  /**
   * Reports the rows that an object leaves out. If the common fields page could be read, keys that are neither fields of
   * the type nor on that page are reported, too.
   */
  #checkRows(
    type: string,
    names: readonly string[],
    { value, unknown }: { readonly value: BodyObject; readonly unknown: Located<string>[] },
  ): void {
    const shown = keysOf(value);
    const missing = names.filter((name) => !shown.has(name));
    for (const field of missing) {
      const name = `${type}.${field}`;
      if (this.#reported.has(name)) continue;
      const key = takeNearest(field, unknown, missing.length);
      const related = this.#rowRelated(type, field);
      if (key === undefined) this.#reportMissing({ name, span: value.span, block: type, related });
      else this.#reportKey(key, `\`${field}\``, related);
      this.#reported.add(name);
    }
    if (!this.scope.tree.hasCommon) return;
    for (const key of unknown) {
      // It is inferred which resources have the common fields, so an object that shows one may be right.
      if (this.scope.tree.isCommon(key.value)) continue;
      this.#reportKey(key, `a field of \`${type}\``, []);
    }
  }

  /** Returns the row of a field on the page of its type, as a related place. */
  #rowRelated(type: string, field: string): readonly RelatedSpan[] {
    const line = this.scope.tree.rowsOf(type).find(({ row }) => row.name.value === field);
    return line === undefined
      ? []
      : [{ span: line.row.name.span, message: "The row of the table" }];
  }

  #reportKey(key: Located<string>, expected: string, related: readonly RelatedSpan[]): void {
    if (this.#reported.has(key.value)) return;
    this.#reported.add(key.value);
    this.scope.report("unknown-body-key", key.span, { key: key.value, expected }, related);
  }

  #reportMissing({ name, span, block, related }: MissingField): void {
    if (this.#reported.has(name)) return;
    this.#reported.add(name);
    this.scope.report("missing-body-key", span, { field: name, block }, related);
  }
}

/** A field that the body of a block, or an object of a type, leaves out. */
interface MissingField {
  readonly name: string;
  readonly span: Span;
  readonly block: string;
  /** The other place to compare: the body, or the row. */
  readonly related: readonly RelatedSpan[];
}

function keysOf({ entries }: BodyObject): ReadonlySet<string> {
  return new Set(entries.map(({ key }) => key.value));
}

/**
 * Finds the unknown key that is probably a missing field, and removes it from `unknown`. It is the only key if one
 * field is missing, or a key with a similar spelling. A field under two names is then reported once.
 */
function takeNearest(
  field: string,
  unknown: Located<string>[],
  missing: number,
): Located<string> | undefined {
  const names = unknown.map(({ value }) => value);
  const near = missing === 1 && unknown.length === 1 ? names[0] : suggest(field, names);
  const index = near === undefined ? -1 : names.indexOf(near);
  return index === -1 ? undefined : unknown.splice(index, 1)[0];
}

/**
 * True if a body seems to be of another type. Either it has more than two keys and less than half of them are fields,
 * or the type has more than two rows and no key is one of its fields. A body that shows more than half of the `rows` is
 * never of another type.
 */
function isOther(body: BodyObject, fields: ReadonlySet<string>, rows: readonly string[]): boolean {
  const keys = keysOf(body);
  const fitting = [...keys].filter((key) => fields.has(key)).length;
  if (rows.filter((name) => keys.has(name)).length * 2 > rows.length) return false;
  return (
    (keys.size > 2 && fitting * 2 < keys.size) ||
    (keys.size > 0 && fitting === 0 && rows.length > 2)
  );
}
