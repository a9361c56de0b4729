import { Parser } from "htmlparser2";

/** A piece of the HTML and Liquid that operation and action blocks are made of, with offsets. */
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
  | {
      readonly kind: "sample";
      readonly isClosed: boolean;
      readonly start: number;
      readonly end: number;
    };

// A sample that nobody closed ends where its block does, so that it swallows no other.
const highlight =
  /\{%-?\s*highlight\b[^%]*%\}([\s\S]*?)(\{%-?\s*endhighlight\s*-?%\}|(?=<\/div>|\{%-?\s*highlight\b)|$)/g;

/**
 * Splits a range of a page into tags, text and highlighted samples.
 *
 * What stands between `{% highlight … %}` and `{% endhighlight %}` is a sample and never read as
 * HTML. A sample's range is that of its content. Samples and `holes` become comments of the same
 * length, because the parser drops a closing tag whose opening tag it has not seen.
 */
export function tokenizeHtml(
  text: string,
  start: number,
  end: number,
  holes: readonly Hole[] = [],
): readonly HtmlToken[] {
  const range = blankOut(text.slice(start, end), holes, start);
  const samples = [...range.matchAll(highlight)].map((match) => {
    const [whole, content = "", close = ""] = match;
    const outer = start + match.index;
    const from = outer + whole.indexOf("%}") + 2;
    const sample = {
      kind: "sample",
      isClosed: close !== "",
      start: from,
      end: from + content.length,
    };
    return { outer: { start: outer, end: outer + whole.length }, sample: sample as HtmlToken };
  });
  const tags = blankOut(
    range,
    samples.map(({ outer }) => outer),
    start,
  );
  return [...tokenizeTags(tags, start), ...samples.map(({ sample }) => sample)].sort(
    (a, b) => a.start - b.start,
  );
}

interface Hole {
  readonly start: number;
  readonly end: number;
}

/** The text with comments of the same length in place of the holes, whose offsets begin at `offset`. */
function blankOut(text: string, holes: readonly Hole[], offset: number): string {
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
