import { Blob } from "node:buffer";

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

import { memberPointer } from "../core/errors.js";
import { ofLikely, type Compile } from "./alternatives.js";
import { coerce } from "./coerce.js";
import type { ApiDefinition, Schema } from "./definition.js";
import { checkedFormats, formatFault } from "./formats.js";
import type { Fault } from "./problem.js";

/** Checks the values of requests against the schemas of an API. */
export interface Checker {
  /** Converts the strings in a value to the types of its schema. */
  coerce(value: unknown, schema: Schema): unknown;
  /** Returns the faults of a value, without changing the value. */
  check(value: unknown, schema: Schema, place: Fault["in"]): readonly Fault[];
}

/** For values with more parts than this, only the first fault is listed. A million faults would fill the memory. */
const manyParts = 10_000;

/** Makes the checker of an API. It compiles a schema when that is first needed. */
export function makeChecker(
  { name, definitions }: ApiDefinition,
  unknownValues: "pass" | "refuse",
): Checker {
  const strict = (own: Schema): Schema => exact(unknownValues === "pass" ? own : closed(own));
  const prepare = (schema: Schema): Schema => mapSchema(schema, strict);
  const types = Object.entries(definitions).map(([id, schema]) => [id, prepare(schema)] as const);
  const make = (allErrors: boolean, change: (schema: Schema) => Schema): Compile => {
    // Without a logger, because Ajv would warn of each format that it does not know. The schemas themselves are not
    // checked, because that takes most of the start of a server.
    const how = { strict: false, ownProperties: true, logger: false } as const;
    const trusted = { meta: false, validateSchema: false } as const;
    const ajv = new Ajv({
      ...how,
      ...trusted,
      allErrors,
      verbose: allErrors,
      formats: checkedFormats,
    });
    ajv.addKeyword({ keyword: "x-file", validate: isFile, errors: false });
    ajv.addSchema({ $id: name, definitions: Object.fromEntries(types) });
    const known = new WeakMap<Schema, ValidateFunction>();
    return (schema) => {
      const validate = known.get(schema) ?? ajv.compile(change(schema));
      known.set(schema, validate);
      return validate;
    };
  };
  const first = make(false, prepare);
  const all = make(true, prepare);
  // Alternatives are parts of schemas that are prepared already.
  const alternative = make(true, (schema) => schema);
  return {
    coerce: (value, schema) => coerce(value, schema, definitions),
    check: (value, schema, place) => {
      const one = first(schema);
      if (one(value)) return [];
      const full = hasMany(value) ? one : all(schema);
      // The errors of a function are those of its last call, so `all` has to run before they are read.
      if (full !== one) full(value);
      const errors = full.errors ?? [];
      const told = full === one ? errors : ofLikely(errors, alternative);
      return joinFaults(told.flatMap((error) => faultOf(error, place)));
    },
  };
}

/** Checks the keyword of a file in a form: handlers get a `File`, so a text or a list does not fit. */
function isFile(_keyword: unknown, value: unknown): boolean {
  return value instanceof Blob;
}

function hasMany(value: unknown): boolean {
  let left = manyParts;
  const count = (part: unknown): boolean => {
    left -= 1;
    if (left < 0) return true;
    return typeof part === "object" && part !== null && Object.values(part).some(count);
  };
  return count(value);
}

/** Changes a schema and the schemas in it, the inner ones first. */
function mapSchema(schema: Schema, change: (part: Schema) => Schema): Schema {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => mapSchema(one as Schema, change));
    return typeof value === "object" ? mapSchema(value as Schema, change) : value;
  };
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] => {
    if (key === "properties") {
      const own = Object.entries(value as Record<string, Schema>);
      return [key, Object.fromEntries(own.map(([name, one]) => [name, mapSchema(one, change)]))];
    }
    const holds = key === "items" || key === "anyOf" || key === "additionalProperties";
    return [key, holds ? inner(value) : value];
  });
  return change(Object.fromEntries(entries));
}

/** Makes an object schema refuse other members, unless it says something about them (`additionalProperties`). */
function closed(own: Schema): Schema {
  return "properties" in own && own["additionalProperties"] === undefined
    ? { ...own, additionalProperties: false }
    : own;
}

/** Limits an integer schema to safe integers. Larger ones lose digits when JSON is parsed. */
function exact(own: Schema): Schema {
  if (own["type"] !== "integer") return own;
  const { minimum = -Infinity, maximum = Infinity } = own as Readonly<Record<string, number>>;
  return {
    ...own,
    minimum: Math.max(minimum, Number.MIN_SAFE_INTEGER),
    maximum: Math.min(maximum, Number.MAX_SAFE_INTEGER),
  };
}

function faultOf(error: ErrorObject, place: Fault["in"]): readonly Fault[] {
  const { instancePath, message, params, keyword } = error;
  const more = params as Readonly<Record<string, unknown>>;
  const named = more["missingProperty"] ?? more["additionalProperty"];
  const own = typeof named === "string" ? memberPointer(named) : "";
  const fault = (detail: string): readonly Fault[] => [
    { in: place, pointer: instancePath + own, detail },
  ];
  if (keyword === "required") return fault("is required");
  if (keyword === "additionalProperties") return fault("is not documented");
  if (keyword === "enum") return fault(`must be one of ${JSON.stringify(more["allowedValues"])}`);
  if (keyword === "format") return fault(formatFault(String(more["format"])));
  if (keyword === "x-file") return fault("must be a file");
  if (keyword === "minLength") return fault("must not be blank");
  // Each alternative of `anyOf` has its own fault.
  return keyword === "anyOf" ? [] : fault(message ?? "is wrong");
}

/** Joins the faults of each value to one: `must be integer or null`. */
function joinFaults(faults: readonly Fault[]): readonly Fault[] {
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    const known = places.get(fault.pointer);
    const more = fault.detail.replace(/^must be /, "or ");
    const isKnown = known?.detail === fault.detail;
    const detail = known === undefined || isKnown ? fault.detail : `${known.detail} ${more}`;
    places.set(fault.pointer, { ...fault, detail });
  }
  return [...places.values()];
}
