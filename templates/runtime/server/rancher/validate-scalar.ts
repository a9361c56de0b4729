import { readDate } from "../core/date.js";
import { holdsWhole } from "../core/json.js";
import type { FieldDefinition } from "./definition.js";
import type { Faults, Place } from "../core/faults.js";

/**
 * Checks a value that is not null, and returns it in the type of the field. For an invalid value, adds a fault and
 * returns null.
 */
export type Check = (value: unknown, faults: Faults, place: Place) => unknown;

const decimal = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Makes the check for a scalar of this name (`int`, `date`), with the limits of its field. */
export function makeScalarCheck(name: string, field: FieldDefinition): Check {
  switch (name) {
    case "int":
    case "float":
      return makeNumberCheck(name === "int", field);
    case "boolean":
      return (value, faults, place) => {
        if (value === true || value === "true") return true;
        if (value === false || value === "false") return false;
        return faults.add("InvalidFormat", field.name, place);
      };
    case "date":
      return (value, faults, place) => {
        const date = typeof value === "string" ? readDate(value) : undefined;
        if (date !== undefined) return date;
        return faults.add("InvalidDateFormat", field.name, place);
      };
    case "reference":
      return (value, faults, place) => {
        if (typeof value === "string" && value !== "") return value;
        if (typeof value === "number") return String(value);
        return faults.add("InvalidReference", field.name, place);
      };
    case "json":
      return (value) => value;
    default:
      return makeTextCheck(field);
  }
}

/** Makes the check for numbers. A string of digits is accepted, because forms send strings. */
function makeNumberCheck(isInt: boolean, field: FieldDefinition): Check {
  const { min = -Infinity, max = Infinity } = field;
  return (value, faults, place) => {
    const isText = typeof value === "string" && decimal.test(value);
    const number = isText && holdsWhole(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number))
      return faults.add("InvalidFormat", field.name, place);
    if (isInt && !Number.isSafeInteger(number))
      return faults.add("InvalidFormat", field.name, place);
    if (number < min) return faults.add("MinLimitExceeded", field.name, place);
    if (number > max) return faults.add("MaxLimitExceeded", field.name, place);
    return number;
  };
}

function makeTextCheck(field: FieldDefinition): Check {
  const { minLength = 0, maxLength = Infinity, validChars, invalidChars } = field;
  const options = field.options && new Set(field.options);
  const valid = validChars === undefined ? undefined : new RegExp(`^[${validChars}]*$`);
  const invalid = invalidChars === undefined ? undefined : new RegExp(`[${invalidChars}]`);
  return (value, faults, place) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      return faults.add("InvalidFormat", field.name, place);
    }
    const text = String(value);
    if (options?.has(text) === false) return faults.add("InvalidOption", field.name, place);
    if (text.length < minLength) return faults.add("MinLengthExceeded", field.name, place);
    if (text.length > maxLength) return faults.add("MaxLengthExceeded", field.name, place);
    if (valid?.test(text) === false || invalid?.test(text) === true) {
      return faults.add("InvalidCharacters", field.name, place);
    }
    return text;
  };
}
