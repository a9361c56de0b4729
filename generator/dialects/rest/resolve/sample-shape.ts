import type { TypeRef } from "../../../core/api.js";
import type { JsonMember, JsonNode } from "../../../markdown/lenient-json.js";
import type { TypeWord } from "../vocabulary-types.js";
import { typeOfWord } from "./type-text.js";

/** The types that a sample shows for each member. Keyed by the member's path: `a[].b`. */
export type Shape = ReadonlyMap<string, readonly string[]>;

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?$/;
const date = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns the shape of a sample. The items of a list share one shape, with the types of all items: `null|string`.
 * An empty list beside `array[int]` adds no type. An object whose keys are all ids has no members.
 */
export function shapeOf(node: JsonNode): Shape {
  const shape = new Map<string, Set<string>>();
  visit(node, "", shape, true);
  const entries = [...shape].map(([path, types]): [string, string[]] => [path, unify(types)]);
  return new Map(entries.filter(([path]) => path !== ""));
}

/** Returns the printed type of a whole sample: `json`, `array[json]`, `string`. */
export function typeOfNode(node: JsonNode): string {
  const shape = new Map<string, Set<string>>();
  visit(node, "", shape, false);
  return unify(shape.get("") ?? new Set(["unknown"])).join("|");
}

function visit(
  node: JsonNode,
  path: string,
  shape: Map<string, Set<string>>,
  isRoot: boolean,
): void {
  const add = (type: string): void => {
    const types = shape.get(path) ?? new Set();
    types.add(type);
    shape.set(path, types);
  };
  switch (node.kind) {
    case "object": {
      add("json");
      if (node.members.length > 0 && node.members.every(({ name }) => isId(name))) return;
      const prefix = path === "" ? "" : `${path}.`;
      for (const { name, value } of lastOfEach(node.members))
        visit(value, `${prefix}${name}`, shape, false);
      return;
    }
    case "array": {
      const types = new Set<string>();
      for (const item of node.items) for (const type of itemTypes(item)) types.add(type);
      add(`array[${unify(types).join("|") || "unknown"}]`);
      for (const item of node.items)
        if (item.kind === "object" || item.kind === "array") visitItem(item, `${path}[]`, shape);
      return;
    }
    case "value":
      add(typeOfValue(node));
      return;
    case "other":
      if (isRoot) return;
      add(typeOfPlaceholder(node.text));
  }
}

function visitItem(item: JsonNode, path: string, shape: Map<string, Set<string>>): void {
  if (item.kind === "array") {
    for (const inner of item.items)
      if (inner.kind === "object" || inner.kind === "array") visitItem(inner, `${path}[]`, shape);
    return;
  }
  if (
    item.kind !== "object" ||
    (item.members.length > 0 && item.members.every(({ name }) => isId(name)))
  )
    return;
  for (const { name, value } of lastOfEach(item.members))
    visit(value, `${path}.${name}`, shape, false);
}

/** Returns the last member of each name, as parsers of JSON do. */
function lastOfEach(members: readonly JsonMember[]): Iterable<JsonMember> {
  return new Map(members.map((member) => [member.name, member])).values();
}

function itemTypes(item: JsonNode): readonly string[] {
  switch (item.kind) {
    case "object":
      return ["json"];
    case "array": {
      const types = new Set(item.items.flatMap(itemTypes));
      return [`array[${unify(types).join("|") || "unknown"}]`];
    }
    case "value":
      return [typeOfValue(item)];
    case "other":
      return item.text === "..." ? [] : [typeOfPlaceholder(item.text)];
  }
}

/** A value of a sample that is neither a list nor an object. */
type ValueNode = Pick<Extract<JsonNode, { kind: "value" }>, "value" | "isDecimal">;

function typeOfValue({ value, isDecimal }: ValueNode): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number")
    return Number.isInteger(value) && isDecimal !== true ? "int" : "float";
  if (dateTime.test(value)) return "datetime";
  if (date.test(value)) return "date";
  return typeOfQuoted(value) ?? "string";
}

/** Returns the type that a quoted placeholder names: `"<int64>"`, `"<day of birth as string>"`. */
function typeOfQuoted(value: string): string | undefined {
  const [, told, only = told] =
    /^<(?:[^<>]*\sas\s+(?:an?\s+)?([a-z\d]+)|([a-z\d-]+))>$/.exec(value) ?? [];
  if (only === undefined) return undefined;
  if (/^u?int\d*$/.test(only)) return "int";
  if (/^(?:float|double)\d*$/.test(only)) return "float";
  if (/^bool(?:ean)?$/.test(only)) return "boolean";
  return only === "object" ? "json" : told && typesInWords.get(told);
}

/** The words for types that a placeholder has behind `as`, besides those that stand alone. */
const typesInWords: ReadonlyMap<string, string> = new Map([
  ["string", "string"],
  ["integer", "int"],
  ["long", "int"],
  ["number", "float"],
]);

function typeOfPlaceholder(text: string): string {
  if (text === "..." || text === "") return "unknown";
  return typeOfQuoted(text.toLowerCase()) ?? "unknown";
}

/** Returns the type that a placeholder of a sample names. Undefined if it names none. */
export function placeholderType(text: string): TypeRef | undefined {
  const type = typeOfPlaceholder(text);
  return type === "unknown" ? undefined : typeFromText(type);
}

/** Sorts types; drops empty arrays beside other arrays, `unknown` beside other types and `int` beside `float`. */
function unify(types: ReadonlySet<string>): string[] {
  const all = [...types].sort();
  const arrays = all.filter((type) => type.startsWith("array["));
  let rest = all;
  if (arrays.length > 1) rest = rest.filter((type) => type !== "array[unknown]");
  if (rest.length > 1) rest = rest.filter((type) => type !== "unknown");
  if (rest.includes("float")) rest = rest.filter((type) => type !== "int");
  return rest;
}

/** True if the name of a member is an id: digits or a UUID. An object with only such names is a map. */
export function isId(name: string): boolean {
  return /^\d+$/.test(name) || /^[\da-f]{8}-[\da-f]{4}-/i.test(name);
}

/** Returns the type of one value, with the format of date-times, dates, UUIDs and URLs. */
export function scalarOf(node: ValueNode): TypeRef {
  const { value } = node;
  const type = typeFromText(typeOfValue(node));
  if (typeof value !== "string" || type.kind !== "scalar" || type.format !== undefined) return type;
  if (type.name !== "string") return type;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return { ...type, format: "uuid" };
  return /^https?:\/\/\S+$/.test(value) ? { ...type, format: "uri" } : type;
}

/** The words for scalar types in a printed shape. */
const shapeWords = [
  "string",
  "int",
  "float",
  "boolean",
  "date",
  "datetime",
  "json",
  "null",
] as const satisfies readonly TypeWord[];

/** Parses a type that a shape prints. */
export function typeFromText(text: string): TypeRef {
  const array = /^array\[(.*)\]$/.exec(text);
  if (array !== null) return { kind: "array", items: typeFromText(array[1] ?? "unknown") };
  if (text.includes("|")) return { kind: "union", of: text.split("|").map(typeFromText) };
  return typeOfWord(shapeWords.find((word) => word === text) ?? "unknown");
}
