import { onceForPair } from "../../core/once.js";
import type { Page } from "../../markdown/page.js";
import { cellText } from "./page/columns.js";
import { planColumns } from "./page/plan-columns.js";
import type { Vocabulary } from "./vocabulary.js";

/** Letters for yes in the column that says if a parameter is required: `m` for mandatory, `r` for required. */
const yesLetters: readonly string[] = ["m", "r"];

/** Letters for no in the same column: `o` for optional. */
const noLetters: readonly string[] = ["o"];

/**
 * Adds letters for required and optional to the vocabulary, if a table of the tree has a column of such letters.
 *
 * The letter `O` is usually a circle, which means required. If a column has only the letters M, R, O and C, with at
 * least one M or R, the letters have another meaning. Then `O` means optional, and `M` and `R` mean required, in the
 * whole tree.
 */
export function withPresenceLetters(pages: readonly Page[], vocabulary: Vocabulary): Vocabulary {
  const isLettered = pages.some((page) => hasLetters(page, vocabulary));
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

const hasLetters = onceForPair((page: Page, vocabulary: Vocabulary) =>
  columnsOf(page, vocabulary).some(isOfLetters),
);

/** Returns the cells of each column that says if a parameter is required, without blank cells and dashes. */
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

/** True if a column has letters only (`C` means conditional), with at least one letter for yes. */
function isOfLetters(texts: readonly string[]): boolean {
  return (
    texts.every((text) => ["c", ...yesLetters, ...noLetters].includes(text)) &&
    texts.some((text) => yesLetters.includes(text))
  );
}
