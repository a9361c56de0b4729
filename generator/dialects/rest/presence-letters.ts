import { plainText } from "../../markdown/inline.js";
import type { Page } from "../../markdown/page.js";
import { planColumns } from "./page/plan-columns.js";
import type { Vocabulary } from "./vocabulary.js";

/** What letters say in a column that tells whether something has to be sent: mandatory, required, optional. */
const letters: ReadonlyMap<string, "yes" | "no"> = new Map([
  ["m", "yes"],
  ["r", "yes"],
  ["o", "no"],
]);

/**
 * The vocabulary with the letters of the tree. An `O` is a circle, which says yes, unless a column of the same tree
 * has an `M` or an `R`: then it is short for optional. A tree with other words in such a column keeps its own.
 */
export function withPresenceLetters(pages: readonly Page[], vocabulary: Vocabulary): Vocabulary {
  const isLettered = pages.some((page) => columnsOf(page, vocabulary).some(isOfLetters));
  if (!isLettered) return vocabulary;
  const { yes, no } = vocabulary.words;
  const told = (answer: "yes" | "no"): readonly string[] =>
    [...letters].flatMap(([letter, said]) => (said === answer ? [letter] : []));
  const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
    words.filter((word) => !others.includes(word));
  return {
    ...vocabulary,
    words: {
      ...vocabulary.words,
      yes: [...without(yes, told("no")), ...without(told("yes"), no)],
      no: [...no, ...told("no")],
    },
  };
}

/** The cells of each column that tells whether something has to be sent, without those that are blank. */
function columnsOf(page: Page, vocabulary: Vocabulary): readonly (readonly string[])[] {
  const placed = page.sections.flatMap(({ blocks }) => blocks);
  return placed.flatMap(({ block }) => {
    if (block.kind !== "table") return [];
    const at = planColumns(page, block, vocabulary)?.columns.get("required");
    if (at === undefined) return [];
    const cells = block.rows.flatMap(({ cells: row }) => row[at] ?? []);
    const texts = cells.map((cell) => plainText(page.inline(cell)).trim().toLowerCase());
    return [texts.filter((text) => text !== "" && text !== "-")];
  });
}

/** Whether a column has letters alone, `C` for a condition among them, and one that tells which they are. */
function isOfLetters(texts: readonly string[]): boolean {
  return (
    texts.every((text) => text === "c" || letters.has(text)) &&
    texts.some((text) => letters.get(text) === "yes")
  );
}
