import { withoutNull } from "../../../core/inner-types.js";
import type { Field, JsonValue, Parameter, TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import { codeCell, escapeCell } from "./escape.js";
import { printTable } from "./print-table.js";
import { typeText } from "./type-text.js";
import { fieldsIn, type Enumerations } from "./types-in.js";

/** The context of printed rows: their page and their tree. */
export interface RowContext {
  readonly enumerations: Enumerations;
  /** Returns a link to a type, from the page of the rows. */
  readonly link: (id: string) => string;
  /** True if the description of a row is left out, because it would be read as a fact. */
  readonly isMuted: (subject: string) => boolean;
}

/** The cells of a row, before it is known which columns the table has. */
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

/** Prints members as a table. Members of inline objects are rows of their own, with dotted names. */
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
  // An object that is known only from the dotted names of its members has no row.
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
  const bare = withoutNull(one.type.value);
  const isNullable = bare !== one.type.value || one.nullable?.value === true;
  const text =
    enumeration === undefined ? typeText(bare, link) : linkedText(bare, link(enumeration.id));
  // A link to the enumeration states the values, except for the items of a list.
  const isLinked = enumeration !== undefined && bare.kind !== "array";
  const notes = isMuted(subject) || one.notes === undefined ? "" : escapeCell(one.notes.value);
  return {
    type: isNullable ? `${text} or null` : text,
    default: one.default === undefined ? "" : printDefault(one.default.value, bare),
    allowed: one.options === undefined || isLinked ? "" : printValues(one.options.value),
    description: one.deprecated?.value === true ? `Deprecated. ${notes}`.trim() : notes,
  };
}

/** Returns the text of a type that is an enumeration or a list of its values: a link to the enumeration. */
function linkedText(type: TypeRef, link: string): string {
  if (type.kind === "nullable") return `${linkedText(type.of, link)} or null`;
  if (type.kind !== "array") return link;
  const items = linkedText(type.items, link);
  return items === link ? `array of ${items}` : `array(${items})`;
}

/** Prints rows as a table, without the columns `Default` and `Allowed` if these are blank. */
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

/** Returns `yes` or `no`; `?` if the docs do not say. */
export function yesNo(fact: Pick<Fact<boolean>, "value"> | undefined): string {
  return fact === undefined ? "?" : fact.value ? "yes" : "no";
}

/** Escapes a name for a cell. Brackets and underscores inside of words need no backslash. */
export function printName(name: string): string {
  return escapeCell(name).replace(/\\([[\]{}])/g, "$1");
}

/** Prints a default as code. A string is in quotes if it would be read back as another value without quotes. */
export function printDefault(value: JsonValue, type: TypeRef): string {
  if (typeof value !== "string") return codeCell(JSON.stringify(value));
  const isText = type.kind === "scalar" && type.name === "string";
  const isBare =
    isText &&
    /^[\w./:@+-]+$/.test(value) &&
    !/^(?:null|nil|none|absent|required|n\/a|-)$/i.test(value);
  return codeCell(isBare ? value : `"${value}"`);
}

/** Prints values as code spans with commas between. An empty string has quotes. */
export function printValues(values: readonly JsonValue[]): string {
  return values
    .map((value) =>
      codeCell(typeof value === "string" && value !== "" ? value : JSON.stringify(value)),
    )
    .join(", ");
}
