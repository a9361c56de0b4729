import { Blob } from "node:buffer";

import { holdsWhole, readJson, type JsonRules } from "../core/json.js";
import type { Schema } from "./definition.js";
import { refuseValues } from "./problem.js";
import { isObject } from "./query.js";

/** The schemas of named types, keyed by id. */
type Definitions = Readonly<Record<string, Schema>>;

/**
 * Converts the strings of a query, path, header or form to the types in a schema: `"1"` to 1 for a number. A string
 * that does not fit is returned as it is, and the validator reports it.
 */
export function coerce(value: unknown, schema: Schema, definitions: Definitions): unknown {
  const { anyOf, type } = schema;
  if (schema["$ref"] !== undefined) return coerce(value, resolve(schema, definitions), definitions);
  if (Array.isArray(anyOf)) return coerceAny(value, anyOf as readonly Schema[], definitions);
  if (type === "array") return coerceArray(value, schema, definitions);
  if (type === "object") return coerceObject(value, schema, definitions);
  return typeof value === "string" ? coerceText(value, type) : value;
}

/** Follows `$ref`. Gives `{}`, which allows any value, if its target does not exist. */
export function resolve(schema: Schema, definitions: Definitions): Schema {
  let at = schema;
  // References can form a circle, so only ten are followed.
  for (let step = 0; step < 10; step++) {
    const ref = at["$ref"];
    if (typeof ref !== "string") return at;
    const id = idOf(ref);
    at = Object.hasOwn(definitions, id) ? (definitions[id] ?? {}) : {};
  }
  return {};
}

function idOf(ref: string): string {
  const last = decodeURIComponent(ref.slice(ref.lastIndexOf("/") + 1));
  return last.replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * Converts a value to the first type of `anyOf` that it fits. Beside the type `string`, a text becomes a number or a
 * boolean only if it is written as JSON writes the value: `007` and `1.50` stay texts, because a number would lose the
 * zeros.
 */
function coerceAny(value: unknown, anyOf: readonly Schema[], definitions: Definitions): unknown {
  // All strings fit the type `string`, so it is tried last.
  const known = anyOf.map((one) => resolve(one, definitions));
  const strings = known.filter(({ type }) => type === "string");
  for (const schema of [...known.filter(({ type }) => type !== "string"), ...strings]) {
    const converted = coerce(value, schema, definitions);
    const isPlain = typeof converted === "number" || typeof converted === "boolean";
    const isLossy =
      isPlain && String(converted) !== value && strings.some((one) => fits(value, one));
    if (fits(converted, schema) && !isLossy) return converted;
  }
  return value;
}

/** True if a value has the type of a schema and is one of its options. */
export function fits(value: unknown, schema: Schema): boolean {
  const { type, enum: options } = schema;
  if (Array.isArray(options) && !options.includes(value)) return false;
  if (schema["x-file"] === true) return value instanceof Blob;
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case undefined:
      return true;
    default:
      return typeof value === type;
  }
}

/**
 * Converts to a list. `nestPairs` returns the item itself for a list of one, and an object for `a[0]=x&a[1]=y`.
 * `separator` splits `x,y`.
 */
function coerceArray(
  given: unknown,
  { items, separator }: Schema,
  definitions: Definitions,
): unknown {
  const isJoined = typeof given === "string" && typeof separator === "string";
  const value = isJoined ? given.split(separator) : given;
  const list = Array.isArray(value) ? (value as readonly unknown[]) : (numbered(value) ?? [value]);
  return list.map((item) => coerce(item, (items ?? {}) as Schema, definitions));
}

function numbered(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const keys = Object.keys(value);
  const isList = keys.length > 0 && keys.every((key) => /^\d{1,4}$/.test(key));
  return isList ? (Object.values(value) as readonly unknown[]) : undefined;
}

function coerceObject(value: unknown, schema: Schema, definitions: Definitions): unknown {
  const given = typeof value === "string" && value.startsWith("{") ? parse(value) : value;
  if (!isObject(given)) return given;
  const { properties, additionalProperties } = schema;
  const known = (properties ?? {}) as Readonly<Record<string, Schema>>;
  const others = isObject(additionalProperties) ? additionalProperties : undefined;
  // Iterating the schema is faster than iterating the value. Members of the type `string` need no conversion.
  for (const name in others === undefined ? known : given) {
    if (!Object.hasOwn(given, name)) continue;
    const inner = Object.hasOwn(known, name) ? known[name] : others;
    if (inner !== undefined && inner["type"] !== "string")
      given[name] = coerce(given[name], inner, definitions);
  }
  return given;
}

/** Parses an object that is sent as JSON in a form or a query. Any other string is returned as it is. */
function parse(text: string): unknown {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  return readJson(text, formRules, refuseValues);
}

const formRules: JsonRules = {
  refusesPrototypes: true,
  // The pointer is relative to the JSON, because its place in the form is not known here.
  refuseDigits: ([pointer]) =>
    refuseValues(`A number at ${pointer} has more digits than a JavaScript number holds`),
};

const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const booleans = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** True if a string is a finite number, and its integer part is exact as a JavaScript number. */
function isNumber(text: string): boolean {
  return decimal.test(text) && Number.isFinite(Number(text)) && holdsWhole(text);
}

function coerceText(text: string, type: unknown): unknown {
  switch (type) {
    case "integer": {
      const number = Number(text);
      // A larger integer would lose digits.
      return integer.test(text) && Number.isSafeInteger(number) ? number : text;
    }
    case "number":
      return isNumber(text) ? Number(text) : text;
    case "boolean":
      return booleans.get(text) ?? text;
    case "null":
      return text === "" ? null : text;
    default:
      return text;
  }
}
