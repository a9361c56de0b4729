const list = /(?:options are|:)\s*((?:`[^`]+`[\s,]*(?:(?:or|and)\s+)?)+)/i;

/** What a note says of the options of a field. */
export interface OptionList {
  readonly options: readonly string[];
  /** True if the note says that it lists options. */
  readonly isAnnounced: boolean;
  /** What stands where an option or the end of the list should; undefined if the list can be read. */
  readonly unread: string | undefined;
}

/** The options a note lists: ``The options are `a`, `b`.`` or ``: `a`, `b`, or `c` ``. */
export function readOptions(notes: string): OptionList {
  const found = list.exec(notes);
  const options = [...(found?.[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const start = /\boptions are\b/i.exec(notes);
  if (start === null) return { options, isAnnounced: false, unread: undefined };
  const end = found ?? start;
  const rest = notes.slice(end.index + end[0].length);
  const isEnd = found !== null && /^\s*(?:\.|;|<|\)|$)/.test(rest);
  const unread = isEnd ? undefined : (/^\s*(\S+)/.exec(rest)?.[1] ?? "");
  return { options, isAnnounced: true, unread };
}
