import type { Range } from "../source/source.js";

/**
 * Matches a tag alone on the line above a fence. An indented tag has to be that of a component. Site generators read the
 * fence as code. To remark, the fence is a part of the tag's HTML block, which ends at a blank line. If that line is in
 * the code, remark takes the closing fence for an opening one.
 */
export const tagAboveFence =
  /^(?:<|[ \t]+<(?=[A-Z]))([\w.]+)(?:\s[^<>\n]*)?>(?:<\/\1>)?(?=[ \t]*\n[ \t]*(?:```|~~~))/gm;

/**
 * Matches a line that ends a container, a shortcode or a tag, and a line with tabs whose titles are a list in braces.
 * remark would take such a line for a part of the row or the paragraph above it.
 */
export const markAlone =
  /^[ \t]*(?::{3,}|\{\{[<%][ \t]*\/[^\n%<>{}]*[%>]\}\}|\{%-?[ \t]*(?:\/|end(?!highlight|raw|point))[^\n%]*%\}|<Tabs?(?:Group)?[ \t][^<>\n=]*(?:=(?!\{\[)[^<>\n=]*)*=\{\[[^<>\n{}]*\}[^<>\n]*>)[ \t]*$/gm;

const tabOrNote =
  /^([ \t]*)(===\+?|!!!|\?\?\?\+?)([ \t]+["\w][^\n]*\n(?:[ \t]*\n)*)(?=\1(?: {4}|\t))/gm;

const liquidTag =
  /^([ \t]*)(?:\{%-?[ \t]*(?:highlight[ \t]+([\w+#-]+)[^%\n]*|endhighlight[ \t]*-?)%\}|\{\{[<%][ \t]*(?:highlight[ \t]+"?([\w+#-]+)[^\n]*?|\/[ \t]*highlight[ \t]*)[%>]\}\})(?=[ \t]*$)/gm;

/**
 * Replaces the tags `{% highlight json %}` and `{% endhighlight %}` of Jekyll and the shortcodes `{{< highlight json
 * >}}` and `{{< /highlight >}}` of Hugo by fences, where each is alone on its line.
 */
function maskLiquid(text: string): string {
  if (!/endhighlight|\/[ \t]*highlight/.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  let open: RegExpExecArray | undefined;
  // Goes tag by tag, because a pattern for pairs takes quadratic time if no tag is closed.
  for (const tag of text.matchAll(liquidTag)) {
    if ((tag[2] ?? tag[3]) !== undefined) open = tag;
    else if (open !== undefined) {
      for (const { 0: whole, 1: indent = "", 2: liquid, 3: hugo, index } of [open, tag]) {
        parts.push(
          text.slice(at, index),
          `${indent}~~~${liquid ?? hugo ?? ""}`.padEnd(whole.length),
        );
        at = index + whole.length;
      }
      open = undefined;
    }
  }
  return parts.join("") + text.slice(at);
}

/**
 * Returns the text of a page as remark should see it, with the same length. Tabs and notes of MkDocs (`=== "Tab"` over
 * indented text) become list items, because remark would take the indented text for code. If an item replaces a mark of
 * four characters, its text begins with a no-break space. remark takes text below as a part of the item only if its
 * indentation is that of the first text. `{% highlight %}` becomes a fence. `hidden` ranges and the lines that end a
 * container become blanks.
 */
export function maskText(text: string, hidden: readonly Range[]): string {
  const blank = (mark: string): string => " ".repeat(mark.length);
  const tagged = maskLiquid(text).replace(tagAboveFence, blank).replace(markAlone, blank);
  const listed = /^[ \t]*(?:===|!!!|\?\?\?)/m.test(tagged)
    ? tagged.replace(
        tabOrNote,
        (_, indent: string, marks: string, rest: string) =>
          `${indent}${marks.length > 3 ? "-  \u00a0" : "-  "}${rest}`,
      )
    : tagged;
  let at = 0;
  const parts = hidden.flatMap(({ start, end }) => {
    const before = listed.slice(at, start);
    at = end;
    return [before, listed.slice(start, end).replace(/[^\n]/g, " ")];
  });
  return [...parts, listed.slice(at)].join("");
}
