/** A row as a handler or a store gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields: neither null nor an array. */
export function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A date of a row in milliseconds since 1970; undefined for what is no date. */
export function timeOf(value: unknown): number | undefined {
  const time =
    typeof value === "string" ? Date.parse(value) : value instanceof Date ? value.getTime() : value;
  return typeof time === "number" && Math.abs(time) <= 8.64e15 ? time : undefined;
}
