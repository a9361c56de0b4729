import type { Field, JsonValue, Parameter, TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import { codeCell, escapeCell } from "./escape.js";
import { printTable } from "./print-table.js";
import { typeText } from "./type-text.js";
import { fieldsIn, type Enumerations } from "./types-in.js";

/** What rows need of the tree that they are printed in. */
export interface RowContext {
  readonly enumerations: Enumerations;
  /** A link to a type, from the page of the rows. */
  readonly link: (id: string) => string;
  /** True if the description of a row is left out, because it would be read as a fact. */
  readonly isMuted: (subject: string) => boolean;
}

/** A row, before it is known which columns its table has. */
interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly default: string;
  readonly allowed: string;
  readonly description: string;
}

/** Prints the parameters of one place as a table. */
export function printParameters(
  parameters: readonly Parameter[],
  owner: string,
  context: RowContext,
): string {
  const rows = parameters.map((one): Row => {
    const isNullable = one.type.value.kind === "nullable";
    const facts = { ...one, isNullable: { value: isNullable } };
    return {
      ...rowOf(facts, `${owner}#${one.name}`, context),
      name: printName(one.name),
      required: yesNo(one.required),
    };
  });
  return printRows("Name", rows);
}

/** Prints members as a table; those of objects in place are rows of their own, with dotted names. */
export function printFields(
  fields: readonly Field[],
  { owner, head }: { readonly owner: string; readonly head: "Field" | "Name" },
  context: RowContext,
): string {
  return printRows(
    head,
    fields.flatMap((field) => fieldRows(field, "", owner, context)),
  );
}

function fieldRows(
  field: Field,
  parent: string,
  owner: string,
  context: RowContext,
): readonly Row[] {
  const path = parent === "" ? field.name : `${parent}.${field.name}`;
  const subject = `${owner}#${path}`;
  const inner = fieldsIn(field.type.value);
  const children = inner.flatMap((one) => fieldRows(one, path, owner, context));
  // What only the names of other rows tell has no row.
  const isUntold =
    field.type.rule === "rest/nested-names" &&
    field.type.value.kind === "object" &&
    field.notes === undefined;
  if (isUntold && field.required === undefined && field.optional === undefined) return children;
  const required = field.required ?? (field.optional && { value: !field.optional.value });
  const row = {
    ...rowOf(field, subject, context),
    name: printName(field.spelling ?? path),
    required: yesNo(required),
  };
  return [row, ...children];
}

type Described = Pick<Field, "type" | "default" | "options" | "deprecated" | "notes"> & {
  readonly nullable?: Pick<Fact<boolean>, "value"> | undefined;
};

function rowOf(
  one: Described,
  subject: string,
  context: RowContext,
): Omit<Row, "name" | "required"> {
  const { enumerations, link, isMuted } = context;
  const enumeration = enumerations.of(one.options);
  const bare = one.type.value.kind === "nullable" ? one.type.value.of : one.type.value;
  const isNullable = bare !== one.type.value || one.nullable?.value === true;
  const text =
    enumeration === undefined ? typeText(bare, link) : linkedText(bare, link(enumeration.id));
  // The link to the values tells them, except those of the items of a list.
  const isLinked = enumeration !== undefined && bare.kind !== "array";
  const notes = isMuted(subject) || one.notes === undefined ? "" : escapeCell(one.notes.value);
  return {
    type: isNullable ? `${text} or null` : text,
    default: one.default === undefined ? "" : printDefault(one.default.value, bare),
    allowed: one.options === undefined || isLinked ? "" : printValues(one.options.value),
    description: one.deprecated?.value === true ? `Deprecated. ${notes}`.trim() : notes,
  };
}

/** A type whose values a link tells: one of them, or lists of them. */
function linkedText(type: TypeRef, link: string): string {
  if (type.kind === "nullable") return `${linkedText(type.of, link)} or null`;
  if (type.kind !== "array") return link;
  const items = linkedText(type.items, link);
  return items === link ? `array of ${items}` : `array(${items})`;
}

/** Prints rows as a table, without the columns that may be left out and are blank. */
export function printRows(head: string, rows: readonly Row[]): string {
  const has = (key: "default" | "allowed"): boolean => rows.some((row) => row[key] !== "");
  const keys = ["name", "type", "required", "default", "allowed", "description"] as const;
  const used = keys.filter((key) => (key !== "default" && key !== "allowed") || has(key));
  const titles = {
    name: head,
    type: "Type",
    required: "Required",
    default: "Default",
    allowed: "Allowed",
    description: "Description",
  };
  return printTable(
    used.map((key) => titles[key]),
    rows.map((row) => used.map((key) => row[key])),
  );
}

/** True if a member has to be there; `?` where nobody says. */
export function yesNo(fact: Pick<Fact<boolean>, "value"> | undefined): string {
  return fact === undefined ? "?" : fact.value ? "yes" : "no";
}

/** A name as a cell has it: brackets and underscores in words are no markup. */
export function printName(name: string): string {
  return escapeCell(name).replace(/\\([[\]{}])/g, "$1");
}

/** A default as it is read back: strings in quotes where they would be read as something else. */
export function printDefault(value: JsonValue, type: TypeRef): string {
  if (typeof value !== "string") return codeCell(JSON.stringify(value));
  const isText = type.kind === "scalar" && type.name === "string";
  const isBare =
    isText &&
    /^[\w./:@+-]+$/.test(value) &&
    !/^(?:null|nil|none|absent|required|n\/a|-)$/i.test(value);
  return codeCell(isBare ? value : `"${value}"`);
}

export function printValues(values: readonly JsonValue[]): string {
  return values
    .map((value) => codeCell(typeof value === "string" ? value : JSON.stringify(value)))
    .join(", ");
}
