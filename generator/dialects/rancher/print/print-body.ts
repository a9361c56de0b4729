import type { JsonValue } from "../../../core/api.js";

/** Prints a JSON body for a curl sample. A `'` is escaped, because it would end the shell string. */
export function printBody(value: JsonValue): string {
  return JSON.stringify(value, undefined, "\t").replaceAll("'", "\\u0027");
}
