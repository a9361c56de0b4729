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

/** The file of `LinkTo` and `Undocumented`. No type can be called `_link`, because an id begins with a letter. */
export const linkFile = "models/src/types/_link.ts";

export const linkTo: SymbolPlan = { name: "LinkTo", from: linkFile };
export const undocumented: SymbolPlan = { name: "Undocumented", from: linkFile };

/** The direction in which a value is sent. */
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

/** The names that the type of a field depends on. */
export interface TypeNames {
  /** The ids of the types with a model. Any other type is `unknown`. */
  readonly known: ReadonlySet<string>;
  /** The ids of the types that have a separate model for requests. */
  readonly creatable: ReadonlySet<string>;
  /** The symbol of each field's options. */
  readonly enums: ReadonlyMap<Field, SymbolPlan>;
}

/** All values of the protocol's own field `transitioning`, sorted. */
const transitions = JSON.stringify(["error", "no", "yes"]);

/**
 * Returns the TypeScript type of a field. A field with options also accepts an option that the docs do not list yet, so
 * that a value from the server can be sent back. A misspelt option does not compile. A field `transitioning` with the
 * three values of the protocol has no other value, so that a comparison with another value does not compile.
 */
export function fieldTypeText(field: Field, direction: Direction, names: TypeNames): TypeText {
  const { value: options = [] } = field.options ?? {};
  const name = names.enums.get(field);
  const documented: TypeText = name === undefined ? literals(options) : [name];
  const isClosed =
    field.name === "transitioning" && JSON.stringify(options.toSorted()) === transitions;
  const others: readonly TypeText[] = isClosed ? [] : [[undocumented]];
  const enumText = options.length === 0 ? ["string"] : union(documented, ...others);
  return typeText(field.type.value, { names, enumText, direction });
}

interface Context {
  readonly names: TypeNames;
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
              fieldTypeText(field, context.direction, context.names),
            ]),
          );
    case "union":
      return union(...type.of.map((one) => typeText(one, context)));
    case "nullable":
      return union(typeText(type.of, context), ["null"]);
    case "named": {
      const { names, direction } = context;
      const { known, creatable } = names;
      const isSent = direction === "request" && creatable.has(type.type);
      return known.has(type.type) ? [model(type.type, isSent ? "Create" : "")] : ["unknown"];
    }
  }
}

/** The suffix of a model's name. `VolumeCreate` has the suffix `Create`; the main model has none. */
export type ModelSuffix = "" | "Create" | "Update" | "Links" | "Actions";

/** Returns the symbol of a model, given the id of its type. */
export function model(id: string, suffix: ModelSuffix = ""): SymbolPlan {
  return { name: typeName(id) + suffix, from: modelPath(id) };
}

/** Returns the path of the file that declares the models of a type. */
export function modelPath(id: string): string {
  return `models/src/types/${id}.ts`;
}

/** True if a value of the type may be anything, including null. */
export function isUnknown(type: TypeText): boolean {
  return type.length === 1 && type[0] === "unknown";
}

/** Returns the ids of the named types inside of a type. */
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
