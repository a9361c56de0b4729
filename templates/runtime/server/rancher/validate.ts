import type { FieldDefinition, FieldType, TypeDefinition } from "./definition.js";
import { fault, HttpError } from "../core/errors.js";
import { isObject, type Row } from "../core/row.js";
import { makeScalarCheck, type Check } from "./validate-scalar.js";

/** Which rules hold: defaults and required fields apply on create and to inputs, not on update. */
export type Mode = "create" | "update" | "input";

/** Checks bodies against one type. */
export type Validator = (body: unknown, mode: Mode) => Row;

interface CompiledField {
  readonly field: FieldDefinition;
  readonly isNullable: boolean;
  readonly blankIsNull: boolean;
  readonly check: Check;
}

/**
 * Prepares the checks of every type, once.
 *
 * Fields are checked in the order of the input and missing ones last; the first fault is reported,
 * with the codes of the real server. Unknown and read-only fields are ignored, because clients send
 * back what they were given.
 */
export function makeValidators(types: readonly TypeDefinition[]): ReadonlyMap<string, Validator> {
  const validators = new Map<string, Validator>();
  for (const type of types) validators.set(type.id, makeValidator(type, validators));
  return validators;
}

function makeValidator(type: TypeDefinition, all: ReadonlyMap<string, Validator>): Validator {
  const fields = new Map(type.fields.map((field) => [field.name, compileField(field, all)]));
  // What is checked for after the input: fields that must be there or have a value without it.
  const expected = [...fields.values()].filter(
    ({ field }) => field.required || (field.create && field.default !== undefined),
  );
  return (body, mode) => {
    if (!isObject(body)) {
      throw new HttpError(422, "InvalidFormat", { message: "The body is no JSON object" });
    }
    if (type.isOpen) return mode === "input" ? body : withoutEnvelope(body);
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(body)) {
      const compiled = fields.get(name);
      if (compiled === undefined) continue;
      const isWriteable = mode === "update" ? compiled.field.update : compiled.field.create;
      if (isWriteable) values[name] = checkValue(compiled, body[name], mode);
    }
    if (mode === "update") checkEmptied(expected, values);
    else addExpected(expected, values);
    return values;
  };
}

const envelope = new Set(["id", "type", "links", "actions"]);

/** What the server adds to every resource is never the client's to say. */
function withoutEnvelope(body: Row): Row {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !envelope.has(name)));
}

function compileField(field: FieldDefinition, all: ReadonlyMap<string, Validator>): CompiledField {
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

function addExpected(expected: readonly CompiledField[], values: Record<string, unknown>): void {
  for (const { field } of expected) {
    const value = values[field.name];
    if (value === undefined && field.create && field.default !== undefined) {
      values[field.name] = structuredClone(field.default);
    } else if (field.required && (value === undefined || isEmptyArray(value))) {
      throw fault("MissingRequired", field);
    }
  }
}

/** A change may leave out what is required, but not empty it. */
function checkEmptied(expected: readonly CompiledField[], values: Row): void {
  const emptied = expected.find(({ field }) => field.required && isEmptyArray(values[field.name]));
  if (emptied !== undefined) throw fault("MissingRequired", emptied.field);
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function checkValue(compiled: CompiledField, value: unknown, mode: Mode): unknown {
  const { field, isNullable, blankIsNull, check } = compiled;
  // Browsers send an empty text where a form was left blank.
  if (value !== null && !(value === "" && blankIsNull)) return check(value);
  if (field.default !== undefined && (mode !== "update" || !isNullable)) {
    return structuredClone(field.default);
  }
  if (!isNullable) throw fault("NotNullable", field);
  return null;
}

function makeCheck(
  type: FieldType,
  field: FieldDefinition,
  all: ReadonlyMap<string, Validator>,
): Check {
  switch (type.kind) {
    case "scalar":
      return makeScalarCheck(type.name, field);
    case "reference":
      return makeScalarCheck("reference", field);
    case "array": {
      const check = makeCheck(type.items, field, all);
      return (value) =>
        (Array.isArray(value) ? value : [value]).map((item: unknown) => {
          if (item === null) throw fault("NotNullable", field);
          return check(item);
        });
    }
    case "map": {
      const check = makeCheck(type.values, field, all);
      return (value) => {
        if (!isObject(value)) throw fault("InvalidFormat", field);
        // Keys are the client's: `fromEntries` makes even `__proto__` a plain key.
        const entries = Object.entries(value);
        return Object.fromEntries(
          entries.map(([key, item]) => [key, item === null ? null : check(item)]),
        );
      };
    }
    case "embedded":
      return (value) => {
        if (!isObject(value)) throw fault("InvalidFormat", field);
        // Looked up late, because types may embed one another.
        return all.get(type.type)?.(value, "input") ?? value;
      };
  }
}
