import type { JsonValue } from "../../../core/api.js";

/** A JSON body for a sample. A `'` would end the string of the shell, so it is escaped. */
export function printBody(value: JsonValue): string {
  return JSON.stringify(value, undefined, "\t").replaceAll("'", "\\u0027");
}
