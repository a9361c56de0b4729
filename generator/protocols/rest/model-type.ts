import { withoutNull } from "../../core/inner-types.js";
import type { Field, JsonValue, ScalarName, TypeDef, TypeRef } from "../../core/api.js";
import { isDeviceName } from "../../core/device-names.js";
import { propertyName } from "../../plan/names.js";
import {
  arrayOf,
  joinTexts,
  literals,
  mapOf,
  semicolon,
  union,
  type SymbolPlan,
  type TypeText,
} from "../../plan/type-text.js";
import { modelName } from "./model-name.js";
import { optionsOf } from "./options-of.js";
import type { RestView } from "./view.js";

/**
 * Where a type is used: `request` is what a client sends, `answer` is what a server answers, and `input` is a named type
 * inside of a request. A handler gets `input`, too, because it receives other values for files than a client may send.
 */
export type Direction = "request" | "answer" | "input";

/** File names that other models use, so that no page can have them. */
const reservedFiles = /^(?:index|error-body|.*-operations)$/;

/**
 * Returns the file for the models of a page. Its name is the path below the folder of all pages, without the
 * extension, joined by hyphens in lower case. A reserved name gets `-types`. Pages with the same name share a file.
 */
export function pageFile(page: string, { folder }: Pick<RestView, "folder">): string {
  const name = page
    .slice(folder.length)
    .replace(/\.\w+$/, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  const own = name === "" ? "page" : name;
  const isTaken = reservedFiles.test(own) || isDeviceName(own);
  return `models/src/types/${own}${isTaken ? "-types" : ""}.ts`;
}

/** Returns the symbol of the model of a named type. */
export function modelOf(type: TypeDef, view: RestView): SymbolPlan {
  return { name: modelName(type.id), from: pageFile(type.page, view) };
}

/** Returns the symbol of a named type in requests, which is the model if both are the same. */
export function inputOf(type: TypeDef, view: RestView): SymbolPlan {
  const name = view.inputs.get(type.id);
  return name === undefined ? modelOf(type, view) : { name, from: pageFile(type.page, view) };
}

/** The TypeScript type of each scalar, in a request and in an answer. */
const scalars: Readonly<Record<ScalarName, readonly [request: string, answer: string]>> = {
  string: ["string", "string"],
  integer: ["number", "number"],
  number: ["number", "number"],
  boolean: ["boolean", "boolean"],
  null: ["null", "null"],
  file: ["Blob | Uint8Array | ReadableStream<Uint8Array>", "Blob"],
  json: ["{ readonly [name: string]: unknown }", "{ readonly [name: string]: unknown }"],
  unknown: ["unknown", "unknown"],
};

/** True if values of a type are numbers. */
export function isNumber(type: TypeRef): boolean {
  return type.kind === "scalar" && (type.name === "integer" || type.name === "number");
}

/** Writes a type in TypeScript. */
export function typeText(type: TypeRef, direction: Direction, view: RestView): TypeText {
  switch (type.kind) {
    case "scalar": {
      const text = scalars[type.name][direction === "request" ? 0 : 1];
      return text.includes(" | ")
        ? text.split(" | ").flatMap((one, index) => (index === 0 ? [one] : [" | ", one]))
        : [text];
    }
    case "array":
      return arrayOf(typeText(type.items, direction, view));
    case "map":
      return mapOf(typeText(type.values, direction, view), "name");
    case "object":
      return objectText(type, direction, view);
    case "named": {
      const def = view.types.get(type.type);
      if (def === undefined) return ["unknown"];
      if (def.kind === "alias") return typeText(def.of.value, direction, view);
      const model = direction === "answer" ? modelOf(def, view) : inputOf(def, view);
      return type.isPartial === true ? ["Partial<", model, ">"] : [model];
    }
    case "id":
      return ["string"];
    case "union":
      return union(
        ...type.of.map((one) =>
          one.kind === "object"
            ? objectText(one, direction, view, true)
            : typeText(one, direction, view),
        ),
      );
    case "nullable":
      return union(typeText(type.of, direction, view), ["null"]);
  }
}

function objectText(
  { fields, isOpen }: TypeRef & { kind: "object" },
  direction: Direction,
  view: RestView,
  isOfUnion = false,
): TypeText {
  const members = fields.map((field): TypeText => {
    const mark = isOptional(field, direction) ? "?" : "";
    return [
      `readonly ${propertyName(field.name)}${mark}: `,
      ...fieldText(field, direction, view, isOfUnion),
    ];
  });
  const open: readonly TypeText[] = isOpen ? [["readonly [name: string]: unknown"]] : [];
  const all = [...members, ...open];
  return all.length === 0
    ? ["{ readonly [name: string]: unknown }"]
    : ["{ ", ...joinTexts(all, semicolon), " }"];
}

/**
 * True if a field may be absent: from a request unless it is required, from an answer if the docs say so. A named type
 * in a request may lack the fields that an answer may lack, and the fields that only the server sets.
 */
export function isOptional(field: Field, direction: Direction): boolean {
  const { required, optional, create } = field;
  if (direction === "request") return required?.value !== true;
  if (direction === "answer" || required === undefined)
    return optional?.value === true || (direction === "input" && create?.value === "never");
  return !required.value;
}

/**
 * Writes the type of a field: with its options as literals, and `null` if the docs allow it.
 *
 * @param isOfUnion True for a field of a member of a union. If it has one documented value, the value is its whole type,
 * so that a comparison with it tells which member a value is. Default: false.
 */
export function fieldText(
  field: Field,
  direction: Direction,
  view: RestView,
  isOfUnion = false,
): TypeText {
  const isTag = isOfUnion && optionsOf(field).length === 1;
  const text = ownText(field, { direction, view, isOpen: direction === "answer" && !isTag });
  const isNullable = field.nullable?.value === true && field.type.value.kind !== "nullable";
  const full = isNullable ? union(text, ["null"]) : text;
  // Answers accept undefined, too, so that fakes and handlers may give it, and requests that contain them.
  return isOptional(field, direction) ? union(full, ["undefined"]) : full;
}

function ownText(
  field: Field,
  {
    direction,
    view,
    isOpen,
  }: {
    readonly direction: Direction;
    readonly view: RestView;
    /** True if the field may have undocumented values. */
    readonly isOpen: boolean;
  },
): TypeText {
  const { type } = field;
  const plain = typeText(type.value, direction, view);
  const options = optionsOf(field);
  if (options.length === 0) return plain;
  const values = isOpen ? openText(options) : literals(options);
  const bare = withoutNull(type.value);
  if (bare.kind === "array") return arrayOf(values);
  return type.value.kind === "nullable" ? union(values, ["null"]) : values;
}

/** Writes options as a type that allows other values, too. With `string & {}`, editors still offer the options. */
function openText(options: readonly JsonValue[]): TypeText {
  const values = literals(options);
  if (options.every((one) => typeof one === "string")) return union(values, ["(string & {})"]);
  return options.every((one) => typeof one === "number")
    ? union(values, ["(number & {})"])
    : values;
}
