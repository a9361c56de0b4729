import { isDate, type FieldDefinition, type FieldType, type TypeDefinition } from "./definition.js";
import { HttpError } from "../core/errors.js";
import { Faults, type Place } from "../core/faults.js";
import { isObject, type Row } from "../core/row.js";
import { makeScalarCheck, type Check } from "./validate-scalar.js";

/**
 * The kind of request, which decides the rules for its body. An update may leave out required fields, and gets no
 * defaults for missing fields.
 */
export type Mode = "create" | "update" | "input";

/** Validates a body, and returns its writeable fields. @throws HttpError 422 with all faults. */
export type Validator = (body: unknown, mode: Mode) => Row;

/** Options of `makeValidators`. */
export interface ValidatorOptions {
  /** True to make an unknown field a fault. Default: false, so that it is ignored. */
  readonly refusesUnknown?: boolean;
  /** The names of the links that may be embedded in answers, keyed by type. They are not unknown fields. */
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
  /** The place of the object in the body; undefined for the body itself. */
  readonly place: Place | undefined;
}

/** Validates an object, the body or one within it, and adds its faults. */
type Read = (object: Row, reading: Reading) => Row;

/**
 * Makes the validators of all types, keyed by type.
 *
 * Fields are checked in the order of the input, missing fields last. As on the real server, the error has the code of
 * the first fault. It lists all faults in `errors`. Read-only fields are ignored, because clients send back whole
 * resources. Unknown fields are ignored unless `refusesUnknown` is true.
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
  // Fields that are checked after the input: those that are required, or that get a default.
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

/** Removes the members that the server adds to each resource. Clients cannot set them. */
function withoutEnvelope(body: Row): Row {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !envelope.includes(name)));
}

/** Returns the names that answers have besides fields. Clients may send them back, so they are not unknown fields. */
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

/** Adds defaults, and faults for missing required fields. An invalid value is null here and does not count. */
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

/** Adds faults for required arrays that an update makes empty. It may leave them out. */
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
  // Browsers send an empty string for a form field that was left blank.
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
        // A value that is not an array counts as a list of one. Its place is that of the list.
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
        // The client chooses the keys. With `fromEntries`, even `__proto__` is an ordinary key.
        const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
          return [key, item === null ? null : check(item, faults, { key, within })];
        });
        return Object.fromEntries(entries);
      };
    }
    case "embedded":
      return (value, faults, place) => {
        if (!isObject(value)) return faults.add("InvalidFormat", field.name, place);
        // Looked up at the call, because types may embed one another.
        return all.get(type.type)?.(value, { mode: "input", faults, place }) ?? value;
      };
  }
}
