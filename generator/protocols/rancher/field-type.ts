import { wireCorrections } from "../../dialects/rancher/resolve/corrections.js";
import type { Field, ScalarName, TypeRef } from "../../dialects/rancher/resolve/ir.js";
import { typeName } from "../../plan/names.js";
import {
  arrayOf,
  literals,
  mapOf,
  union,
  type SymbolPlan,
  type TypeText,
} from "../../plan/type-text.js";

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
export function wireType(field: Field): TypeRef {
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
export function fieldTypeText(field: Field, direction: Direction, names: TypeNames): TypeText {
  const { known, creatable } = names;
  const options = field.options?.value ?? [];
  const open: readonly TypeText[] = direction === "response" ? [["(string & {})"]] : [];
  const enumText = options.length === 0 ? ["string"] : union(literals(options), ...open);
  return typeText(wireType(field), { known, creatable, enumText, direction });
}

interface Context extends TypeNames {
  readonly enumText: TypeText;
  readonly direction: Direction;
}

function typeText(type: TypeRef, context: Context): TypeText {
  switch (type.kind) {
    case "scalar":
      return type.name === "enum" ? context.enumText : [scalarText[type.name]];
    case "array":
      return arrayOf(typeText(type.items, context));
    case "map":
      return mapOf(typeText(type.values, context));
    case "reference":
      return ["string"];
    case "embedded": {
      const { known, creatable, direction } = context;
      const isSent = direction === "request" && creatable.has(type.type);
      return known.has(type.type) ? [model(type.type, isSent ? "Create" : "")] : ["unknown"];
    }
  }
}

/** The models that a type has besides its own: `VolumeCreate` is the one of `Create`. */
export type ModelSuffix = "" | "Create" | "Update" | "Links" | "Actions";

/** A model of a type, by the id of the type. */
export function model(id: string, suffix: ModelSuffix = ""): SymbolPlan {
  return { name: typeName(id) + suffix, from: modelPath(id) };
}

/** The file that declares the models of a type. */
export function modelPath(id: string): string {
  return `models/src/types/${id}.ts`;
}

/** Whether a value of the type may be anything, null included. */
export function isUnknown(type: TypeText): boolean {
  return type.length === 1 && type[0] === "unknown";
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
