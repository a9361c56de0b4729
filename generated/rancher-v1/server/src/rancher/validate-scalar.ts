import { readDate } from "../core/date.js";
import type { FieldDefinition } from "./definition.js";
import { fault } from "../core/errors.js";

/** Checks one value that is not null, and answers it as the field holds it. */
export type Check = (value: unknown) => unknown;

const decimal = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Makes the check of a scalar; the limits of its field are prepared, too. */
export function makeScalarCheck(name: string, field: FieldDefinition): Check {
  switch (name) {
    case "int":
    case "float":
      return makeNumberCheck(name === "int", field);
    case "boolean":
      return (value) => {
        if (value === true || value === "true") return true;
        if (value === false || value === "false") return false;
        throw fault("InvalidFormat", field);
      };
    case "date":
      return (value) => {
        const date = typeof value === "string" ? readDate(value) : undefined;
        if (date !== undefined) return date;
        throw fault("InvalidDateFormat", field);
      };
    case "reference":
      return (value) => {
        if (typeof value === "string" && value !== "") return value;
        if (typeof value === "number") return String(value);
        throw fault("InvalidReference", field);
      };
    case "json":
      return (value) => value;
    default:
      return makeTextCheck(field);
  }
}

/** Numbers may come as text, as forms send them. */
function makeNumberCheck(isInt: boolean, field: FieldDefinition): Check {
  const { min = -Infinity, max = Infinity } = field;
  return (value) => {
    const number = typeof value === "string" && decimal.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) throw fault("InvalidFormat", field);
    if (isInt && !Number.isSafeInteger(number)) throw fault("InvalidFormat", field);
    if (number < min) throw fault("MinLimitExceeded", field);
    if (number > max) throw fault("MaxLimitExceeded", field);
    return number;
  };
}

function makeTextCheck(field: FieldDefinition): Check {
  const { minLength = 0, maxLength = Infinity, validChars, invalidChars } = field;
  const options = field.options && new Set(field.options);
  const valid = validChars === undefined ? undefined : new RegExp(`^[${validChars}]*$`);
  const invalid = invalidChars === undefined ? undefined : new RegExp(`[${invalidChars}]`);
  return (value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw fault("InvalidFormat", field);
    }
    const text = String(value);
    if (options?.has(text) === false) throw fault("InvalidOption", field);
    if (text.length < minLength) throw fault("MinLengthExceeded", field);
    if (text.length > maxLength) throw fault("MaxLengthExceeded", field);
    if (valid?.test(text) === false || invalid?.test(text) === true) {
      throw fault("InvalidCharacters", field);
    }
    return text;
  };
}
