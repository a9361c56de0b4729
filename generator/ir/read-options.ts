/** The options a note lists: ``The options are `a`, `b`.`` or ``: `a`, `b`, or `c` ``. */
export function readOptions(notes: string): readonly string[] {
  const list = /(?:options are|:)\s*((?:`[^`]+`[\s,]*(?:(?:or|and)\s+)?)+)/i.exec(notes)?.[1] ?? "";
  return [...list.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}
