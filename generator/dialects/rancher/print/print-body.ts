import type { JsonValue } from "../../../core/api.js";

/** A body as samples print it. A quote would end the shell's text, so it is written as an escape. */
export function printBody(value: JsonValue): string {
  return JSON.stringify(value, undefined, "\t").replaceAll("'", "\\u0027");
}
