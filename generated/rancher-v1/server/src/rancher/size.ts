/** What names, quotes and numbers add to the JSON of a value, about. */
const perValue = 16;

/** About how long the JSON of a value is, in UTF-16 code units: its texts count, the rest is rounded. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length + perValue;
  if (typeof value !== "object" || value === null) return perValue;
  let size = perValue;
  for (const name in value) size += sizeOf((value as Record<string, unknown>)[name]);
  return size;
}
