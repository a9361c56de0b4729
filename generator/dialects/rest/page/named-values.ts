import { onceForPair, onceFor } from "../../../core/once.js";
import type { TableBlock } from "../../../markdown/block.js";
import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { columnsOf } from "./columns.js";

/** The allowed values of a member, and their rows. */
export interface NamedValues {
  readonly values: readonly string[];
  readonly range: Range;
}

/**
 * Returns the values in the table after a table of members, keyed by the name of the member: the rows `kind | cat` and
 * `kind | dog` below `Enumerated Values`. Undefined if the next table is another one, or if it names no member.
 */
export function valuesBehind(
  page: Page,
  table: TableBlock,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
): { readonly block: TableBlock; readonly values: ReadonlyMap<string, NamedValues> } | undefined {
  const next = tablesOf(page).find(({ start }) => start >= table.end);
  const found = next === undefined ? undefined : namedValuesOf(page, vocabulary)(next);
  const areKnown = found !== undefined && [...found.keys()].every((name) => names.has(name));
  return next !== undefined && areKnown ? { block: next, values: found } : undefined;
}

/** True for a table of values that each have the name of a member before them. */
export function isOfNamedValues(page: Page, table: TableBlock, vocabulary: Vocabulary): boolean {
  return namedValuesOf(page, vocabulary)(table) !== undefined;
}

const tablesOf = onceFor((page: Page): readonly TableBlock[] =>
  page.sections
    .flatMap(({ blocks }) => blocks.map(({ block }) => block))
    .filter((block) => block.kind === "table"),
);

const isCode = ({ kind }: Piece): boolean => kind === "code";

const ofValues = /\b(?:enum(?:erated|eration)?|allowed|possible|valid)\s+values?\b/i;

const namedValuesOf = onceForPair((page: Page, vocabulary: Vocabulary) =>
  onceFor((table: TableBlock): ReadonlyMap<string, NamedValues> | undefined => {
    const section = page.sections.findLast(({ start }) => start <= table.start);
    const [name, value, more] = columnsOf(page, table, vocabulary);
    if (section === undefined || !ofValues.test(section.title) || more !== undefined)
      return undefined;
    if (name?.has("name") !== true || value?.has("value") !== true) return undefined;
    const found = new Map<string, NamedValues>();
    for (const { start, end, cells } of table.rows) {
      const [own, text] = cells.slice(0, 2).map((cell) => plainText(page.inline(cell)).trim());
      const codes = cells.slice(1, 2).flatMap((cell) => page.inline(cell).filter(isCode));
      const key = bareName(own ?? "");
      if (key === "" || text === undefined || text === "") return undefined;
      const known = found.get(key);
      // One cell may have all values: `` `asc`, `desc` ``.
      const all = codes.length > 1 ? codes.map((one) => one.text) : [text];
      const range = { start: known?.range.start ?? start, end };
      found.set(key, { values: [...(known?.values ?? []), ...all], range });
    }
    return found.size === 0 ? undefined : found;
  }),
);

/** Returns the last part of a name without marks before it: `id` of `»» id`. */
export function bareName(text: string): string {
  return (
    text
      .replace(/^[^\p{L}_$@]+/u, "")
      .split(".")
      .at(-1) ?? ""
  ).trim();
}
