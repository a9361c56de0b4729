const list = /(?:options are|:)\s*((?:`[^`]+`[\s,]*(?:(?:or|and)\s+)?)+)/i;

/** The options a note lists: ``The options are `a`, `b`.`` or ``: `a`, `b`, or `c` ``. */
export function readOptions(notes: string): readonly string[] {
  const found = list.exec(notes)?.[1] ?? "";
  return [...found.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}

/** True if a note says that it lists options. */
export function listsOptions(notes: string): boolean {
  return /\boptions are\b/i.test(notes);
}

/** What stands where an option or the end of the list should; undefined if the list can be read. */
export function unreadOptions(notes: string): string | undefined {
  const start = /\boptions are\b/i.exec(notes);
  if (start === null) return undefined;
  const found = list.exec(notes);
  const rest = notes.slice(
    found === null ? start.index + start[0].length : found.index + found[0].length,
  );
  const isEnd = found !== null && /^\s*(?:\.|;|<|\)|$)/.test(rest);
  return isEnd ? undefined : (/^\s*(\S+)/.exec(rest)?.[1] ?? "");
}
