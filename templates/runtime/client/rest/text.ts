/**
 * Converts a value to a string: a date to ISO 8601, and null to an empty string.
 *
 * @throws TypeError for a value that is no string, finite number, bigint, boolean, date or null
 */
export function textOf(name: string, value: unknown): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString();
  // Strings, booleans, big integers and numbers.
  if (/^(?:str|b)/.test(typeof value) || Number.isFinite(value)) return `${value as number}`;
  throw new TypeError(`${name} cannot be sent: it is ${typeof value}`);
}
