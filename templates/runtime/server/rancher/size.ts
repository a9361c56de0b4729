/** The approximate length of a name, quotes and a number in JSON. */
const perValue = 16;

/** Estimates the length of a value as JSON, in UTF-16 code units. Only the lengths of strings are exact. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length + perValue;
  if (typeof value !== "object" || value === null) return perValue;
  let size = perValue;
  for (const name in value) size += sizeOf((value as Record<string, unknown>)[name]);
  return size;
}
