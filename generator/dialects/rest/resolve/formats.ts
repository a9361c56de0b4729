/** The formats that may be in brackets after a type without the word `format`: `string (uuid)`. */
export const formatNames: ReadonlySet<string> = new Set(
  `int32 int64 float double decimal uuid uri uri-reference uri-template iri email idn-email hostname
idn-hostname ipv4 ipv6 password byte binary time duration regex json-pointer`.split(/\s+/),
);

/** Returns the format that a note in brackets states: a known name, or any name before `format`. */
export function formatIn(note: string): string | undefined {
  if (formatNames.has(note)) return note;
  return /^([a-z][\w-]*) format$/i.exec(note)?.[1];
}
