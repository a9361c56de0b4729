/** An object with the fields of one entity, as a handler or a store returns it. */
export type Row = Readonly<Record<string, unknown>>;

/** True if a value is an object with fields: neither null nor an array. */
export function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns the milliseconds since 1970 of a date text, an object that is sent as one, or a number of milliseconds.
 * Undefined for any other value, and for a time outside of the range of `Date`.
 */
export function timeOf(value: unknown): number | undefined {
  if (value instanceof Date) return timeOf(value.getTime());
  const sent = isObject(value) ? sentText(value) : value;
  const time = typeof sent === "string" ? Date.parse(sent) : sent;
  return typeof time === "number" && Math.abs(time) <= 8.64e15 ? time : undefined;
}

/**
 * Returns the text as which a string, a number, or an object with a method `toJSON` is sent. Drivers of databases give
 * such objects: an `ObjectId` or a `Date`, for example. Undefined for any other value.
 */
export function sentText(value: unknown): string | undefined {
  const isMade = isObject(value) && typeof value["toJSON"] === "function";
  const text: string | undefined = isMade ? JSON.stringify(value) : undefined;
  const sent: unknown = text === undefined ? value : JSON.parse(text);
  return typeof sent === "string" || typeof sent === "number" ? String(sent) : undefined;
}
