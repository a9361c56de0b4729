import type { JsonValue } from "./api.js";

/** A JSON object. */
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** True for a JSON object; false for a list and for null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
