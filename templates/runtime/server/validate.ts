import type { FieldDefinition, FieldType, TypeDefinition } from "./definition.js";
import { HttpError } from "./errors.js";

/** Which rules hold: defaults and required fields apply on create and to inputs, not on update. */
export type Mode = "create" | "update" | "input";

/** Checks bodies against one type. */
export type Validator = (body: unknown, mode: Mode) => Record<string, unknown>;

/**
 * Prepares the checks of every type, once.
 *
 * Fields are checked in the order of the input and missing ones last; the first fault is reported,
 * with the codes of the real server. Unknown and read-only fields are ignored, because clients send
 * back what they were given.
 */
export function makeValidators(types: readonly TypeDefinition[]): ReadonlyMap<string, Validator> {
  const fields = new Map(
    types.map((type) => [type.id, new Map(type.fields.map((field) => [field.name, field]))]),
  );
  const open = new Set(types.filter((type) => type.isOpen).map((type) => type.id));
  const check = (type: string, body: unknown, mode: Mode): Record<string, unknown> => {
    if (!isObject(body))
      throw new HttpError(422, "InvalidFormat", { message: "Expected an object" });
    const known = fields.get(type);
    if (known === undefined || open.has(type)) return Object.fromEntries(Object.entries(body));
    return checkFields(known, body, mode, check);
  };
  return new Map(types.map(({ id }) => [id, (body, mode) => check(id, body, mode)]));
}

type Check = (type: string, body: unknown, mode: Mode) => Record<string, unknown>;

function checkFields(
  known: ReadonlyMap<string, FieldDefinition>,
  body: object,
  mode: Mode,
  check: Check,
): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(body)) {
    const field = known.get(name);
    const isWriteable = field && (mode === "update" ? field.update : field.create);
    if (isWriteable) values.set(name, checkValue(field, value, check));
  }
  if (mode !== "update") addMissing(known, values);
  return Object.fromEntries(values);
}

function addMissing(
  known: ReadonlyMap<string, FieldDefinition>,
  values: Map<string, unknown>,
): void {
  for (const field of known.values()) {
    const value = values.get(field.name);
    if (field.create && value === undefined && field.default !== undefined) {
      values.set(field.name, structuredClone(field.default));
    } else if (
      field.required &&
      (value === undefined || (Array.isArray(value) && value.length === 0))
    ) {
      throw new HttpError(422, "MissingRequired", { fieldName: field.name });
    }
  }
}

function checkValue(field: FieldDefinition, value: unknown, check: Check): unknown {
  const blankIsNull = field.type.kind !== "scalar" || isNumberOrDate(field.type.name);
  if (value === null || (value === "" && blankIsNull)) {
    if (field.default !== undefined) return structuredClone(field.default);
    if (field.required) throw new HttpError(422, "NotNullable", { fieldName: field.name });
    return null;
  }
  return checkType(field.type, value, field, check);
}

function checkType(type: FieldType, value: unknown, field: FieldDefinition, check: Check): unknown {
  switch (type.kind) {
    case "scalar":
      return checkScalar(type.name, value, field);
    case "reference":
      if (typeof value === "number") return String(value);
      if (typeof value === "string" && value !== "") return value;
      throw fault("InvalidReference", field);
    case "array":
      return (Array.isArray(value) ? value : [value]).map((item: unknown) => {
        if (item === null) throw fault("NotNullable", field);
        return checkType(type.items, item, field, check);
      });
    case "map":
      if (!isObject(value)) throw fault("InvalidFormat", field);
      return Object.fromEntries(
        Object.entries(value).map(([key, item]: [string, unknown]) => [
          key,
          item === null ? null : checkType(type.values, item, field, check),
        ]),
      );
    case "embedded":
      if (!isObject(value)) throw fault("InvalidFormat", field);
      return check(type.type, value, "input");
  }
}

function checkScalar(name: string, value: unknown, field: FieldDefinition): unknown {
  switch (name) {
    case "int":
    case "float": {
      const isText = typeof value === "string" && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value);
      const number = isText ? Number(value) : value;
      const fits = typeof number === "number" && Number.isFinite(number);
      if (!fits || (name === "int" && !Number.isSafeInteger(number)))
        throw fault("InvalidFormat", field);
      return number;
    }
    case "boolean":
      if (value === true || value === "true") return true;
      if (value === false || value === "false") return false;
      throw fault("InvalidFormat", field);
    case "date":
      if (typeof value !== "string" || !isoDate.test(value) || Number.isNaN(Date.parse(value))) {
        throw fault("InvalidDateFormat", field);
      }
      return value;
    case "json":
      return value;
    default: {
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
        throw fault("InvalidFormat", field);
      }
      const text = String(value);
      if (field.options && !field.options.includes(text)) throw fault("InvalidOption", field);
      return text;
    }
  }
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

function isNumberOrDate(name: string): boolean {
  return name === "int" || name === "float" || name === "date";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fault(code: string, field: FieldDefinition): HttpError {
  return new HttpError(422, code, { fieldName: field.name });
}
