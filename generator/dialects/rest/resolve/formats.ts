/** Formats that a type's text may have in brackets by their name alone: `string (uuid)`. */
export const formatNames: ReadonlySet<string> = new Set(
  `int32 int64 float double decimal uuid uri uri-reference uri-template iri email idn-email hostname
idn-hostname ipv4 ipv6 password byte binary time duration regex json-pointer`.split(/\s+/),
);

/** The format that a note in brackets tells: `uuid`, or any name in front of `format`. */
export function formatIn(note: string): string | undefined {
  if (formatNames.has(note)) return note;
  return /^([a-z][\w-]*) format$/i.exec(note)?.[1];
}
