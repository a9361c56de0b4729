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
  | { readonly kind: "sample"; readonly start: number; readonly end: number };

const highlight = /\{%-?\s*highlight\b[^%]*%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g;

/**
 * Splits a range of a page into tags, text and highlighted samples.
 *
 * What stands between `{% highlight … %}` and `{% endhighlight %}` is a sample and never read as
 * HTML. A sample's range is that of its content.
 */
export function tokenizeHtml(text: string, start: number, end: number): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const range = text.slice(start, end);
  let at = 0;
  for (const match of range.matchAll(highlight)) {
    const [whole, content = ""] = match;
    tokens.push(...tokenizeTags(range.slice(at, match.index), start + at));
    const from = start + match.index + whole.indexOf("%}") + 2;
    tokens.push({ kind: "sample", start: from, end: from + content.length });
    at = match.index + whole.length;
  }
  tokens.push(...tokenizeTags(range.slice(at), start + at));
  return tokens;
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
