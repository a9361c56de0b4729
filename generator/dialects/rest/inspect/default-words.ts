import { placeKey } from "../../../diagnostics/diagnostic.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Evidence } from "./evidence.js";
import { addUp, type Finding, type Met } from "./met.js";

/** Matches one to four words, and a value that ends the text or the brackets: ``If left out, `newest`.`` */
const wordsWithValue =
  /(?:^|[.;,(–—-]\s*|\s-\s)(\p{L}+(?:\s+\p{L}+){0,3})\s*[:,]?\s*(?:`[^`\n]{1,40}`|-?\d+(?:\.\d+)?|true|false)\s*[.;)]*\s*$/u;
/** Words before a limit, an example, a unit or a reference, which are not defaults. */
const otherWords =
  /\b(?:least|most|than|up|max\w*|min\w*|such|example|see|from|to|in|of|with|by|use|like|between|until|since|and|or|is|are|be|as|always|only|page|step|level|version|rfc|iso|same|needs?|requires?|sets?|called)\b|^(?:the|an?)\b/i;

/**
 * Finds repeated words before a value at the end of the texts of members without a default, such as ``if left out,
 * `newest` ``. Three members need the same words, because any words can be before one value.
 */
export function findDefaultWords({ resolved }: Evidence): readonly Finding[] {
  const { scopes, reading } = resolved;
  const told = new Set(
    reading.operations.flatMap(({ parameters }) =>
      parameters.flatMap((one) => (one.default === undefined ? [] : [placeKey(one.span)])),
    ),
  );
  const seen = new Set<string>();
  const met = scopes.flatMap(({ lists }) =>
    lists.flatMap(({ list: { page, members } }) =>
      members.flatMap(({ range }): Met[] => {
        const place = placeKey(page.source.span(range.start, range.end));
        if (told.has(place) || seen.has(place)) return [];
        seen.add(place);
        return wordsIn(page, range);
      }),
    ),
  );
  return addUp(met, (word, uses) =>
    uses.length < 3 ? [] : [{ option: "words.default", word }],
  ).filter(({ lines }) => lines.length > 0);
}

function wordsIn(page: Page, range: Range): Met[] {
  // The row of a table ends with the mark of its last cell; below an item, further items may follow.
  const text = page.slice(range).split("\n")[0] ?? "";
  const [whole, words] = wordsWithValue.exec(text.replace(/[\s|]+$/, "")) ?? [];
  if (whole === undefined || words === undefined || otherWords.test(words)) return [];
  const start = range.start + text.indexOf(words, text.indexOf(whole));
  const at = { start, end: start + words.length };
  return [{ kind: "words before a value", text: words, page, range: at }];
}
