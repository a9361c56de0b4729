import type { Page } from "../../markdown/page.js";
import { cellText } from "./page/columns.js";
import { planColumns } from "./page/plan-columns.js";
import type { Vocabulary } from "./vocabulary.js";

/** Letters for yes in a column that tells whether something has to be sent: mandatory, required. */
const yesLetters: readonly string[] = ["m", "r"];

/** Letters for no in such a column: optional. */
const noLetters: readonly string[] = ["o"];

/**
 * The vocabulary with the letters of the tree. An `O` is a circle, which says yes, unless a column of the same tree
 * has an `M` or an `R`: then it is short for optional. A tree with other words in such a column keeps its own.
 */
export function withPresenceLetters(pages: readonly Page[], vocabulary: Vocabulary): Vocabulary {
  const isLettered = pages.some((page) => columnsOf(page, vocabulary).some(isOfLetters));
  if (!isLettered) return vocabulary;
  const { yes, no } = vocabulary.words;
  const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
    words.filter((word) => !others.includes(word));
  return {
    ...vocabulary,
    words: {
      ...vocabulary.words,
      yes: [...without(yes, noLetters), ...without(yesLetters, no)],
      no: [...no, ...noLetters],
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
    const texts = block.rows.map(({ cells }) => cellText(page, cells[at]));
    return [texts.filter((text) => text !== "" && text !== "-")];
  });
}

/** Whether a column has letters alone, `C` for a condition among them, and one that tells which they are. */
function isOfLetters(texts: readonly string[]): boolean {
  return (
    texts.every((text) => ["c", ...yesLetters, ...noLetters].includes(text)) &&
    texts.some((text) => yesLetters.includes(text))
  );
}
