/** What a note says of the options of a field. */
export interface OptionList {
  readonly options: readonly string[];
  /** True if the note says that it lists options. */
  readonly isAnnounced: boolean;
  /** What stands where an option or the end of the list should; undefined if the list can be read. */
  readonly unread: string | undefined;
}

const option = "`[^`]+`";
const separator = String.raw`(?:[\s,;/]|\\?\||<br\s*/?>|\b(?:or|and)\b)*`;
const end = String.raw`[\s,]*(?:(?:or|and)\s+)?`;
const announced =
  String.raw`\b(?:options(?: are)?|one of(?: the following| these)?|either|allowed` +
  String.raw`|(?:possible|allowed|valid|accepted)(?: values| options)(?: are)?)\s*:?\s*`;
const announcedList = new RegExp(`${announced}(${option}(?:${separator}${option})*)${end}`, "i");
// Behind a colon or `can be` one word may be anything, and two may be examples.
const colonList = new RegExp(
  String.raw`(?:(?<!\b(?:defaults?|examples?|replaces|see)\s*):|\b(?:can|may|must|should) be\b)` +
    String.raw`\s*(${option}(?:${separator}${option})+)`,
  "i",
);
// A note may be nothing but its list.
const wholeList = new RegExp(String.raw`^\s*(${option}(?:${separator}${option})+)\s*\.?\s*$`, "i");

/**
 * The options a note lists, each between backticks, behind words that announce them, behind a colon, or
 * without other words: ``The options are `a`, `b`.``, ``One of `a` or `b` ``, ``: `a`, `b`, or `c` ``.
 */
export function readOptions(notes: string): OptionList {
  const found = announcedList.exec(notes);
  const list = (found ?? colonList.exec(notes) ?? wholeList.exec(notes))?.[1] ?? "";
  const options = [...list.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const start = /\boptions are\b/i.exec(notes);
  const last = found ?? start;
  const rest = last === null ? "" : notes.slice(last.index + last[0].length);
  const isEnd = found !== null && /^\s*(?:\.|;|<|\)|$)/.test(rest);
  // Other words than `options are` may introduce a sentence that lists none.
  if (start === null)
    return { options, isAnnounced: isEnd && options.length > 1, unread: undefined };
  return {
    options,
    isAnnounced: true,
    unread: isEnd ? undefined : (/^\s*(\S+)/.exec(rest)?.[1] ?? ""),
  };
}
