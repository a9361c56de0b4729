/**
 * Converts a value of a query, a header or a form to text. An object with `toJSON` becomes what that returns: a date
 * becomes ISO 8601.
 *
 * @throws TypeError for a value that neither is nor becomes a string, finite number, bigint or boolean
 */
export function textOf(name: string, value: unknown): string {
  const text: unknown = (value as Partial<Date> | null)?.toJSON?.() ?? value;
  // Strings, booleans, big integers and numbers. The conversion itself throws for a symbol.
  if (!/^[sb]/.test(typeof text) && !Number.isFinite(text)) {
    throw new TypeError(`Unexpected ${name}, expected a value`);
  }
  return `${text as number}`;
}
