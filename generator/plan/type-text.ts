import { wireCorrections } from "../ir/corrections.js";
import type { ScalarName, TypeRef } from "../ir/ir.js";
import type { BareField } from "./bare.js";
import { typeName } from "./names.js";

/** Who sends the value. What a server sends may hold options that the docs do not know yet. */
export type Direction = "request" | "response";

const scalarText: Readonly<Record<ScalarName, string>> = {
  string: "string",
  int: "number",
  float: "number",
  boolean: "boolean",
  date: "string",
  enum: "string",
  json: "unknown",
  password: "string",
  blob: "string",
  reference: "string",
};

/** The type of a field on the wire, known faults of the docs put right. */
export function wireType(field: BareField): TypeRef {
  const type = field.type.value;
  const correction = wireCorrections.find(
    ({ field: name, documented }) =>
      name === field.name && type.kind === "scalar" && type.name === documented,
  );
  return correction ? { kind: "scalar", name: correction.wire } : type;
}

/** What the text of a type depends on, beside its field. */
export interface TypeNames {
  /** Types with a page; others are taken as they come. */
  readonly known: ReadonlySet<string>;
  /** Types that are sent in another shape than they are answered. */
  readonly creatable: ReadonlySet<string>;
}

/** The TypeScript text of a field's type. */
export function fieldTypeText(field: BareField, direction: Direction, names: TypeNames): string {
  const options = field.options?.value.map((option) => JSON.stringify(option)).join(" | ");
  const open = direction === "response" ? " | (string & {})" : "";
  const enumText = options === undefined || options === "" ? "string" : options + open;
  const { known, creatable } = names;
  return typeText(wireType(field), { known, creatable, enumText, direction });
}

interface Context extends TypeNames {
  readonly enumText: string;
  readonly direction: Direction;
}

function typeText(type: TypeRef, context: Context): string {
  switch (type.kind) {
    case "scalar":
      return type.name === "enum" ? context.enumText : scalarText[type.name];
    case "array": {
      const items = typeText(type.items, context);
      return `readonly ${items.includes(" ") ? `(${items})` : items}[]`;
    }
    case "map":
      return `{ readonly [key: string]: ${typeText(type.values, context)} }`;
    case "reference":
      return "string";
    case "embedded":
      return context.known.has(type.type) ? modelName(type.type, context) : "unknown";
  }
}

function modelName(id: string, { direction, creatable }: Context): string {
  return typeName(id) + (direction === "request" && creatable.has(id) ? "Create" : "");
}

/** The types that a type's text names. */
export function embeddedTypes(type: TypeRef): readonly string[] {
  switch (type.kind) {
    case "array":
      return embeddedTypes(type.items);
    case "map":
      return embeddedTypes(type.values);
    case "embedded":
      return [type.type];
    case "scalar":
    case "reference":
      return [];
  }
}
