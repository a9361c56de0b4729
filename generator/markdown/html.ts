import { Parser } from "htmlparser2";

import type { Range } from "../source/source.js";

/** A token of the HTML and Liquid in operation and action blocks, with offsets. */
export type HtmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: "text"; readonly text: string; readonly start: number; readonly end: number }
  /** Text that the parser skips: a closing tag without an opening tag, a comment, a broken tag. */
  | { readonly kind: "other"; readonly start: number; readonly end: number }
  | {
      readonly kind: "sample";
      readonly isClosed: boolean;
      readonly start: number;
      readonly end: number;
      /** The range including the `highlight` tags. */
      readonly outer: Range;
    };

// An unclosed sample ends at the next tag, so that it does not hide the text after it.
const highlight =
  /\{%-?\s*highlight\b[^%]*%\}([\s\S]*?)(\{%-?\s*endhighlight\s*-?%\}|(?=<\/?(?:br|div|span)\b|\{%-?\s*highlight\b)|$)/g;

/**
 * Splits a range of a page into tags, text and highlighted samples.
 *
 * The text between `{% highlight … %}` and `{% endhighlight %}` is a sample and is never read as HTML. `start` and
 * `end` of a sample are the range of its content. Samples and `holes` are replaced by comments of the same length
 * before parsing, because the parser drops a closing tag whose opening tag it has not seen.
 */
export function tokenizeHtml(
  text: string,
  { start, end }: Range,
  holes: readonly Range[] = [],
): readonly HtmlToken[] {
  const range = blankOut(text.slice(start, end), holes, start);
  const samples = [...range.matchAll(highlight)].map((match) => {
    const [whole, content = "", close = ""] = match;
    const outer = start + match.index;
    const from = outer + whole.indexOf("%}") + 2;
    return {
      kind: "sample" as const,
      isClosed: close !== "",
      start: from,
      end: from + content.length,
      outer: { start: outer, end: outer + whole.length },
    };
  });
  const tags = blankOut(
    range,
    samples.map(({ outer }) => outer),
    start,
  );
  const tokens = [...tokenizeTags(tags, start), ...samples].sort((a, b) => a.start - b.start);
  const taken = [...tokens.map((token) => ("outer" in token ? token.outer : token)), ...holes];
  return [...tokens, ...findGaps(text, { start, end }, taken)].sort((a, b) => a.start - b.start);
}

/** Returns the ranges that no token covers and that are not blank. */
function findGaps(
  text: string,
  { start, end }: Range,
  taken: readonly Range[],
): readonly HtmlToken[] {
  const gaps: HtmlToken[] = [];
  let at = start;
  for (const range of [...taken].sort((a, b) => a.start - b.start).concat({ start: end, end })) {
    if (range.start > at && text.slice(at, range.start).trim() !== "") {
      gaps.push({ kind: "other", start: at, end: range.start });
    }
    at = Math.max(at, range.end);
  }
  return gaps;
}

/** Replaces each hole by a comment of the same length, or by blanks if it is short. Its offsets count from `offset`. */
function blankOut(text: string, holes: readonly Range[], offset: number): string {
  let at = 0;
  const parts = holes.flatMap(({ start, end }) => {
    const before = text.slice(at, start - offset);
    at = end - offset;
    const length = end - start;
    return [before, length < 7 ? " ".repeat(length) : `<!--${" ".repeat(length - 7)}-->`];
  });
  return [...parts, text.slice(at)].join("");
}

function tokenizeTags(text: string, offset: number): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const range = (): { start: number; end: number } => ({
    start: offset + parser.startIndex,
    end: offset + parser.endIndex + 1,
  });
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        void tokens.push({ kind: "open", name, attributes, ...range() }),
      // An end that another tag implies gives no token; the reader of the block reports unclosed elements.
      onclosetag: (name, implied) => {
        if (!implied) tokens.push({ kind: "close", name, ...range() });
      },
      ontext: (part) => {
        const { start, end } = range();
        const last = tokens.at(-1);
        if (last?.kind === "text" && last.end === start) {
          tokens[tokens.length - 1] = {
            kind: "text",
            text: last.text + part,
            start: last.start,
            end,
          };
        } else tokens.push({ kind: "text", text: part, start, end });
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return tokens;
}
