import { onceForPair } from "../../core/once.js";
import type { Page } from "../../markdown/page.js";
import { bareSigns, cellText } from "./page/columns.js";
import { planColumns } from "./page/plan-columns.js";
import type { Vocabulary } from "./vocabulary.js";

/** Letters and signs for yes and for no in the columns that say if a parameter is required. */
interface Presences {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** `m` for mandatory, `r` for required, `o` for optional. */
const letters: Presences = { yes: ["m", "r"], no: ["o"] };

/** Signs that mean yes and no if a column has both. */
const pairs: readonly (readonly [yes: string, no: string])[] = [
  ["🟢", "🔴"],
  ["●", "○"],
  ["•", "◦"],
  ["★", "☆"],
  ["⚫", "⚪"],
  ["⬛", "⬜"],
  ["◉", "○"],
];

/**
 * Adds letters and signs for required and optional to the vocabulary, as the tables of the tree use them.
 *
 * The letter `O` usually means required, because it stands for a circle. If a column has only the letters M, R, O and
 * C, with at least one M or R, then `O` means optional, and `M` and `R` mean required, in the whole tree. A sign means
 * what a legend on the page says (`🔴 required`). Otherwise two signs of a pair mean yes and no, and the only sign of a
 * column means yes, unless it means no in a pair.
 */
export function withPresenceLetters(pages: readonly Page[], vocabulary: Vocabulary): Vocabulary {
  return pages
    .flatMap((page) => presencesOf(page, vocabulary))
    .reduce((words, found) => withPresences(words, found), vocabulary);
}

function withPresences(vocabulary: Vocabulary, found: Presences): Vocabulary {
  const { yes, no } = vocabulary.words;
  const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
    words.filter((word) => !others.includes(word));
  // `M` and `R` keep the meaning no if the vocabulary gives it to them.
  const added = found === letters ? without(found.yes, no) : found.yes;
  return {
    ...vocabulary,
    words: {
      ...vocabulary.words,
      yes: [...without(yes, found.no), ...without(added, yes)],
      no: [...without(no, added), ...without(found.no, no)],
    },
  };
}

const presencesOf = onceForPair((page: Page, vocabulary: Vocabulary): readonly Presences[] => {
  const columns = columnsOf(page, vocabulary);
  const found = columns.flatMap((texts): Presences[] => {
    const own = isOfLetters(texts) ? letters : signsOf(texts, vocabulary);
    return own === undefined ? [] : [own];
  });
  const signs = new Set(columns.flat().filter((text) => sign.test(text)));
  const told = signs.size === 0 ? [] : legendsOf(page, signs);
  return [...new Set([...found, ...told])];
});

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
    texts.every((text) => ["c", ...letters.yes, ...letters.no].includes(text)) &&
    texts.some((text) => letters.yes.includes(text))
  );
}

/** Matches a cell that is one sign. */
const sign = /^(?:[\p{So}•●○◦◉]|:[a-z_+-]+:)$/u;

/**
 * Returns the meanings of the signs of a column. Undefined if the vocabulary has the sign, or if the column does not
 * show what the signs mean.
 */
function signsOf(texts: readonly string[], { words }: Vocabulary): Presences | undefined {
  const found = new Set(texts.filter((text) => sign.test(text)));
  if (found.size === 0) return undefined;
  const pair = pairs.find(([yes, no]) => found.has(yes) && found.has(no));
  if (pair !== undefined) return { yes: [pair[0]], no: [pair[1]] };
  const [only = ""] = found;
  const isNo = pairs.some(([, no]) => no === only);
  const isKnown = isNo || words.yes.includes(only) || words.no.includes(only);
  return found.size > 1 ||
    isKnown ||
    texts.some((text) => text !== only && !words.no.includes(text))
    ? undefined
    : { yes: [only], no: [] };
}

/** Reads what a page says of signs: `🔴 required`, `● = mandatory`, `○: optional`. */
function legendsOf(page: Page, signs: ReadonlySet<string>): readonly Presences[] {
  const text = bareSigns(page.source.text).toLowerCase();
  return [...signs].flatMap((one): Presences[] => {
    const at = text.indexOf(one);
    const said = [...text.slice(at).matchAll(legend)].find(([whole]) => whole.startsWith(one));
    if (said === undefined) return [];
    return /^opt|^not/.test(said[1] ?? said[2] ?? "")
      ? [{ yes: [], no: [one] }]
      : [{ yes: [one], no: [] }];
  });
}

const legend =
  /(?:[\p{So}•●○◦◉]|:[a-z_+-]+:)[`*_\s]*(?:(?:[:=–—-]|means|is|stands for)[`*_\s]*(?:a\s+)?(required|mandatory|optional|not required)\b|(required|mandatory|optional|not required)(?=[`*_]*[ \t]*(?:$|[.,;|])))/gmu;
