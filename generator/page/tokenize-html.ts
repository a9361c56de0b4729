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
  holes: readonly { readonly start: number; readonly end: number }[] = [],
): readonly HtmlToken[] {
  let range = text.slice(start, end);
  for (const hole of holes) range = blank(range, hole.start - start, hole.end - start);
  const samples: HtmlToken[] = [];
  for (const match of range.matchAll(highlight)) {
    const [whole, content = "", close = ""] = match;
    const from = start + match.index + whole.indexOf("%}") + 2;
    const isClosed = close !== "";
    samples.push({ kind: "sample", isClosed, start: from, end: from + content.length });
    range = blank(range, match.index, match.index + whole.length);
  }
  return [...tokenizeTags(range, start), ...samples].sort((a, b) => a.start - b.start);
}

function blank(text: string, start: number, end: number): string {
  const length = end - start;
  const filler = length < 7 ? " ".repeat(length) : `<!--${" ".repeat(length - 7)}-->`;
  return text.slice(0, start) + filler + text.slice(end);
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
