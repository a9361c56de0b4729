import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

import { memberPointer } from "../core/errors.js";
import { coerce } from "./coerce.js";
import type { ApiDefinition, Schema } from "./definition.js";
import type { Fault } from "./problem.js";

/** Checks values of a request by the schemas of an API. */
export interface Checker {
  /** A value made of texts, as the schema asks for it. */
  coerce(value: unknown, schema: Schema): unknown;
  /** What does not fit; nothing is changed. */
  check(value: unknown, schema: Schema, place: Fault["in"]): readonly Fault[];
}

/** A value with more parts than this has its first fault told: all of a million would fill the memory. */
const manyParts = 10_000;

/** Makes the checks of an API. A schema is compiled when it is needed first. */
export function makeChecker(
  { name, definitions }: ApiDefinition,
  unknownValues: "pass" | "refuse",
): Checker {
  const strict = (own: Schema): Schema => exact(unknownValues === "pass" ? own : closed(own));
  const prepare = (schema: Schema): Schema => mapSchema(schema, strict);
  const types = Object.entries(definitions).map(([id, schema]) => [id, prepare(schema)] as const);
  const make = (allErrors: boolean): ((schema: Schema) => ValidateFunction) => {
    const ajv = new Ajv({ allErrors, strict: false, validateFormats: false, ownProperties: true });
    ajv.addSchema({ $id: name, definitions: Object.fromEntries(types) });
    const known = new WeakMap<Schema, ValidateFunction>();
    return (schema) => {
      const validate = known.get(schema) ?? ajv.compile(prepare(schema));
      known.set(schema, validate);
      return validate;
    };
  };
  const first = make(false);
  const all = make(true);
  return {
    coerce: (value, schema) => coerce(value, schema, definitions),
    check: (value, schema, place) => {
      const one = first(schema);
      if (one(value)) return [];
      const full = hasMany(value) ? one : all(schema);
      // The function of many errors has run for this value only if it was chosen.
      if (full !== one) full(value);
      return joinFaults((full.errors ?? []).flatMap((error) => faultOf(error, place)));
    },
  };
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

/** A schema with each of its parts changed, those inside first. */
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

/** Refuses members that are not named. What the docs leave open stays open. */
function closed(own: Schema): Schema {
  return "properties" in own && own["additionalProperties"] === undefined
    ? { ...own, additionalProperties: false }
    : own;
}

/** Refuses integers beyond 2^53, which have lost digits when JSON is read. */
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
  if (keyword === "minLength") return fault("must not be blank");
  // Each of the types that it does not fit has told its own fault.
  return keyword === "anyOf" ? [] : fault(message ?? "is wrong");
}

/** What is wrong with one value in one fault: `must be integer or null`. */
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
