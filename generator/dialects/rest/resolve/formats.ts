/** The formats that may be in brackets after a type without the word `format`: `string (uuid)`. */
export const formatNames: ReadonlySet<string> = new Set(
  `int32 int64 float double decimal uuid uri uri-reference uri-template iri email idn-email hostname
idn-hostname ipv4 ipv6 password byte binary time duration regex json-pointer`.split(/\s+/),
);

/** Other words for formats. Keyed by the word. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ["e-mail", "email"],
  ["guid", "uuid"],
  ["uuidv4", "uuid"],
  ["uuid v4", "uuid"],
]);

/**
 * Returns the format that a note in brackets states: a known name in any letter case, or any name before `format`. A
 * `URL` is left out, because it may lack its host.
 */
export function formatIn(note: string): string | undefined {
  const name = note.trim().toLowerCase();
  if (formatNames.has(name)) return name;
  const other = otherWords.get(name);
  if (other !== undefined) return other;
  return /^([a-z][\w-]*) format$/i.exec(note)?.[1];
}
