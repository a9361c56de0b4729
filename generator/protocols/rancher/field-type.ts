import type { Field, ScalarName, TypeRef } from "../../core/api.js";
import { propertyName, typeName } from "../../plan/names.js";
import {
  arrayOf,
  literals,
  mapOf,
  objectOf,
  type SymbolPlan,
  type TypeText,
  union,
} from "../../plan/type-text.js";

/** Who sends the value. What a server sends may hold options that the docs do not know yet. */
export type Direction = "request" | "response";

const scalarText: Readonly<Record<ScalarName, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
  file: "string",
  json: "unknown",
  unknown: "unknown",
};

/** What the text of a type depends on, beside its field. */
export interface TypeNames {
  /** Types with a page; others are taken as they come. */
  readonly known: ReadonlySet<string>;
  /** Types that need a model of their own for requests. */
  readonly creatable: ReadonlySet<string>;
}

/** The TypeScript text of a field's type. */
export function fieldTypeText(field: Field, direction: Direction, names: TypeNames): TypeText {
  const { known, creatable } = names;
  const options = field.options?.value ?? [];
  const open: readonly TypeText[] = direction === "response" ? [["(string & {})"]] : [];
  const enumText = options.length === 0 ? ["string"] : union(literals(options), ...open);
  return typeText(field.type.value, { known, creatable, enumText, direction });
}

interface Context extends TypeNames {
  readonly enumText: TypeText;
  readonly direction: Direction;
}

function typeText(type: TypeRef, context: Context): TypeText {
  switch (type.kind) {
    case "scalar":
      return type.name === "string" ? context.enumText : [scalarText[type.name]];
    case "array":
      return arrayOf(typeText(type.items, context));
    case "map":
      return mapOf(typeText(type.values, context));
    case "id":
      return ["string"];
    case "object":
      return type.isOpen
        ? mapOf(["unknown"])
        : objectOf(
            type.fields.map((field) => [
              `readonly ${propertyName(field.name)}${field.required?.value === true ? "" : "?"}`,
              fieldTypeText(field, context.direction, context),
            ]),
          );
    case "union":
      return union(...type.of.map((one) => typeText(one, context)));
    case "nullable":
      return union(typeText(type.of, context), ["null"]);
    case "named": {
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
    case "named":
      return [type.type];
    case "object":
      return type.fields.flatMap((field) => embeddedTypes(field.type.value));
    case "union":
      return type.of.flatMap(embeddedTypes);
    case "nullable":
      return embeddedTypes(type.of);
    case "scalar":
    case "id":
      return [];
  }
}
