import { isDate, type FieldDefinition, type FieldType, type TypeDefinition } from "./definition.js";
import { HttpError } from "../core/errors.js";
import { Faults, type Place } from "../core/faults.js";
import { isObject, type Row } from "../core/row.js";
import { makeScalarCheck, type Check } from "./validate-scalar.js";

/** Which rules hold: defaults and required fields apply on create and to inputs, not on update. */
export type Mode = "create" | "update" | "input";

/** Checks bodies against one type. */
export type Validator = (body: unknown, mode: Mode) => Row;

/** How bodies are checked. */
export interface ValidatorOptions {
  /** Whether a field that the type does not have is a fault. Default: it is ignored. */
  readonly refusesUnknown?: boolean;
  /** By type: what answers have beside their fields when they include what links lead to. */
  readonly embedded?: ReadonlyMap<string, readonly string[]>;
}

interface CompiledField {
  readonly field: FieldDefinition;
  readonly isNullable: boolean;
  readonly blankIsNull: boolean;
  readonly check: Check;
}

interface Reading {
  readonly mode: Mode;
  readonly faults: Faults;
  /** Where the object is; undefined for the body itself. */
  readonly place: Place | undefined;
}

/** Reads an object, the body or one within it. Its faults are added. */
type Read = (object: Row, reading: Reading) => Row;

/**
 * Prepares the checks of every type, once.
 *
 * Fields are checked in the order of the input and missing ones last. The error has the code of the
 * first fault, as that of the real server, and tells the others beside it. Read-only fields are
 * ignored, because clients send back what they were given, and so are unknown ones unless
 * `refusesUnknown` is true.
 */
export function makeValidators(
  types: readonly TypeDefinition[],
  options: ValidatorOptions = {},
): ReadonlyMap<string, Validator> {
  const readers = new Map<string, Read>();
  for (const type of types) readers.set(type.id, makeReader(type, readers, options));
  return new Map([...readers].map(([id, read]) => [id, makeValidator(read)]));
}

function makeValidator(read: Read): Validator {
  return (body, mode) => {
    if (!isObject(body)) {
      throw new HttpError(422, "InvalidFormat", { message: "The body is no JSON object" });
    }
    const faults = new Faults();
    const values = read(body, { mode, faults, place: undefined });
    faults.throwIfAny();
    return values;
  };
}

function makeReader(
  type: TypeDefinition,
  all: ReadonlyMap<string, Read>,
  { refusesUnknown = false, embedded }: ValidatorOptions,
): Read {
  const fields = new Map(type.fields.map((field) => [field.name, compileField(field, all)]));
  // What is checked for after the input: fields that must be there or have a value without it.
  const expected = [...fields.values()].filter(
    ({ field }) => field.required || (field.create && field.default !== undefined),
  );
  const answered = new Set([...answeredNames(type), ...(embedded?.get(type.id) ?? [])]);
  return (object, reading) => {
    const { mode, faults, place: within } = reading;
    if (type.isOpen) return mode === "input" ? object : withoutEnvelope(object);
    const values: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      const compiled = fields.get(key);
      if (compiled === undefined) {
        const isFault = refusesUnknown && !answered.has(key);
        if (isFault) faults.add("UnknownField", key, { key, within });
        continue;
      }
      const isWriteable = mode === "update" ? compiled.field.update : compiled.field.create;
      if (isWriteable) {
        values[key] = checkValue(compiled, object[key], { mode, faults, place: { key, within } });
      }
    }
    if (mode === "update") checkEmptied(expected, values, reading);
    else addExpected(expected, values, reading);
    return values;
  };
}

const envelope = ["id", "type", "links", "actions"];

/** What the server adds to every resource is never the client's to say. */
function withoutEnvelope(body: Row): Row {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !envelope.includes(name)));
}

/** What every answer has beside its fields, so that clients send it back. */
function answeredNames({ fields }: TypeDefinition): readonly string[] {
  return [...envelope, ...fields.filter(isDate).map(({ name }) => `${name}TS`)];
}

function compileField(field: FieldDefinition, all: ReadonlyMap<string, Read>): CompiledField {
  const { type } = field;
  return {
    field,
    isNullable: field.nullable ?? !field.required,
    blankIsNull:
      type.kind === "reference" ||
      (type.kind === "scalar" && ["int", "float", "date", "reference"].includes(type.name)),
    check: makeCheck(type, field, all),
  };
}

/** Adds what the input left out. A value that was refused is there, and null. */
function addExpected(
  expected: readonly CompiledField[],
  values: Record<string, unknown>,
  { faults, place: within }: Reading,
): void {
  for (const { field } of expected) {
    const { name: key, create, required } = field;
    const isMissing = !Object.hasOwn(values, key);
    if (isMissing && create && field.default !== undefined) {
      values[key] = structuredClone(field.default);
    } else if (required && (isMissing || isEmptyArray(values[key]))) {
      faults.add("MissingRequired", key, { key, within });
    }
  }
}

/** A change may leave out what is required, but not empty it. */
function checkEmptied(
  expected: readonly CompiledField[],
  values: Row,
  { faults, place: within }: Reading,
): void {
  for (const { field } of expected) {
    const { name: key, required } = field;
    if (required && isEmptyArray(values[key])) faults.add("MissingRequired", key, { key, within });
  }
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function checkValue(compiled: CompiledField, value: unknown, at: ValueReading): unknown {
  const { field, isNullable, blankIsNull, check } = compiled;
  const { mode, faults, place } = at;
  // Browsers send an empty text where a form was left blank.
  if (value !== null && !(value === "" && blankIsNull)) return check(value, faults, place);
  if (field.default !== undefined && (mode !== "update" || !isNullable)) {
    return structuredClone(field.default);
  }
  return isNullable ? null : faults.add("NotNullable", field.name, place);
}

interface ValueReading extends Reading {
  readonly place: Place;
}

function makeCheck(type: FieldType, field: FieldDefinition, all: ReadonlyMap<string, Read>): Check {
  switch (type.kind) {
    case "scalar":
      return makeScalarCheck(type.name, field);
    case "reference":
      return makeScalarCheck("reference", field);
    case "array": {
      const check = makeCheck(type.items, field, all);
      return (value, faults, within) => {
        // A scalar stands for a list of one, and its place is that of the list.
        if (!Array.isArray(value)) return [check(value, faults, within)];
        return value.map((item: unknown, key) => {
          if (item !== null) return check(item, faults, { key, within });
          return faults.add("NotNullable", field.name, { key, within });
        });
      };
    }
    case "map": {
      const check = makeCheck(type.values, field, all);
      return (value, faults, within) => {
        if (!isObject(value)) return faults.add("InvalidFormat", field.name, within);
        // Keys are the client's: `fromEntries` makes even `__proto__` a plain key.
        const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
          return [key, item === null ? null : check(item, faults, { key, within })];
        });
        return Object.fromEntries(entries);
      };
    }
    case "embedded":
      return (value, faults, place) => {
        if (!isObject(value)) return faults.add("InvalidFormat", field.name, place);
        // Looked up late, because types may embed one another.
        return all.get(type.type)?.(value, { mode: "input", faults, place }) ?? value;
      };
  }
}
