import type { ListBlock, ListItem } from "../../../markdown/block.js";
import { onceFor } from "../../../core/once.js";
import { plainText, textPiece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Member } from "./member.js";
import { anyOf } from "./phrases.js";
import { presenceOf, presenceOfPair } from "./presence-word.js";

/** Labels of lists of values that are no headings of columns. */
const valueLabels = ["members", "values"];

/** Headings of columns that are usual names of members. */
const nouns = [
  "format",
  "kind",
  "schema",
  "types",
  "range",
  "valid",
  "allowed",
  "presence",
  "must",
];

/** Matches the label of a note, with or without a colon: `Type:`, `Possible values`. */
const labels = onceFor(({ columns }: Vocabulary) => {
  const { type, required, optional, options } = columns;
  const words = anyOf([columns.default, type, required, optional, options, valueLabels].flat());
  return new RegExp(`^(?!${anyOf(nouns)}(?!\\s))(${words})(?![\\w-])\\s*([:：]?)`, "iu");
});

/** True if all items of a list are notes about the member above the list, such as its default or its values. */
export function isNoteList(page: Page, { items }: ListBlock, vocabulary: Vocabulary): boolean {
  return items.length > 0 && items.every((item) => isItemNote(page, item, vocabulary));
}

/** True for an item that is a note about the member above its list, such as `Type: string`. */
export const isItemNote = (page: Page, item: ListItem, vocabulary: Vocabulary): boolean =>
  readItemNote(page, item, vocabulary) !== undefined;

export type MemberNotes = Partial<Pick<Member, "type" | "default" | "values" | "presence">>;

/**
 * Reads an item below a member as a note about the member: ``Default: `a` ``, `Type: string`, `Members`
 * over a list of values.
 */
export function readItemNote(
  page: Page,
  item: ListItem,
  vocabulary: Vocabulary,
): MemberNotes | undefined {
  const [first, list] = item.blocks;
  if (first?.kind !== "paragraph") return undefined;
  const pieces = page.inline(first);
  // A name in code is that of a member below.
  if (pieces.find(({ text: own }) => own.trim() !== "")?.kind === "code") return undefined;
  const text = plainText(pieces).trim();
  const [all = "", label = "", colon = ""] = labels(vocabulary).exec(text) ?? [];
  if (all === "") return undefined;
  const { columns } = vocabulary;
  const word = label.toLowerCase();
  const rest = text.slice(all.length).trim();
  const value = pieces.find(({ kind }) => kind === "code");
  const told = rest === "" ? undefined : [value ?? textPiece(rest, first)];
  if (columns.default.includes(word)) return told && { default: told };
  if (columns.type.includes(word))
    return colon === "" ? undefined : told && { type: [textPiece(rest, first)] };
  if (columns.required.includes(word) || columns.optional.includes(word)) {
    const [answer = ""] = /^[^\s.,;]+/.exec(rest) ?? [];
    const presence =
      rest === ""
        ? presenceOf(word, vocabulary)
        : (presenceOfPair(`${word}: ${answer}`, vocabulary) ?? "conditional");
    return presence && (rest === "" || colon !== "") ? { presence } : undefined;
  }
  if (list?.kind === "list" && rest === "") {
    const values = list.items.flatMap(({ blocks: [start] }) => {
      const words = start === undefined ? "" : plainText(page.inline(start)).trim();
      return /^[\w.:/-]+/.exec(words)?.[0] ?? [];
    });
    return { values };
  }
  const listed = rest.split(/\s*[,|]\s*|\s+or\s+/).map((one) => one.replace(/[`"']/g, ""));
  const isList = colon !== "" && listed.length > 1 && listed.every((one) => /^[\w.:-]+$/.test(one));
  return isList ? { values: listed } : undefined;
}
