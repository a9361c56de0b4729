/** The options that a note lists. */
export interface OptionList {
  readonly options: readonly string[];
  /** True if the note says that it lists options. */
  readonly isAnnounced: boolean;
  /**
   * The text at the place where an option or the end of the list is expected. Undefined if the list can be read, or if
   * the note does not say that its list has options, as `options are` does.
   */
  readonly unread: string | undefined;
}

const option = "`[^`]+`";
const separator = String.raw`(?:[\s,;/]|\\?\||<br\s*/?>|\b(?:or|and)\b)*`;
const end = String.raw`[\s,]*(?:(?:or|and)\s+)?`;
const announced =
  String.raw`\b(?:options(?: are)?|one of(?: the following| these)?|either|allowed` +
  String.raw`|(?:possible|allowed|valid|accepted)(?: values| options)(?: are)?)\s*:?\s*`;
const announcedList = new RegExp(`${announced}(${option}(?:${separator}${option})*)${end}`, "i");
// After a colon or `can be`, a single word may be anything, so at least two are needed.
const colonList = new RegExp(
  String.raw`(?:(?<!\b(?:defaults?|examples?|replaces|see)\s*):|\b(?:can|may|must|should) be\b)` +
    String.raw`\s*(${option}(?:${separator}${option})+)`,
  "i",
);
// A note may consist of its list alone.
const wholeList = new RegExp(String.raw`^\s*(${option}(?:${separator}${option})+)\s*\.?\s*$`, "i");

// Words that only a list of options follows. `one of` may also be part of a sentence.
const said =
  /\boptions are\b|\b(?:possible|allowed|valid|accepted) (?:options|values)(?: are)?\s*:/i;

/**
 * Reads the options that a note lists in backticks: after words that announce them, after a colon, or as the whole
 * note: ``The options are `a`, `b`.``, ``One of `a` or `b` ``, ``: `a`, `b`, or `c` ``.
 */
export function readOptions(notes: string): OptionList {
  const found = announcedList.exec(notes);
  const list = (found ?? colonList.exec(notes) ?? wholeList.exec(notes))?.[1] ?? "";
  const options = [...list.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const start = said.exec(notes);
  const last = found ?? start;
  const rest = last === null ? "" : notes.slice(last.index + last[0].length);
  const isEnd = found !== null && /^\s*(?:\.|;|<|\)|$)/.test(rest);
  if (start === null)
    return { options, isAnnounced: isEnd && options.length > 1, unread: undefined };
  return {
    options,
    isAnnounced: true,
    unread: isEnd ? undefined : (/^\s*(\S+)/.exec(rest)?.[1] ?? ""),
  };
}
