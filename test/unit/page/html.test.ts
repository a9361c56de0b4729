import { expect, it } from "vitest";

import { tokenizeHtml } from "../../../generator/markdown/html.js";

/** The tokens of a text, each as its kind and the text that it covers. */
function tokensOf(text: string, holes: readonly { start: number; end: number }[] = []): string[] {
  return tokenizeHtml(text, { start: 0, end: text.length }, holes).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

it.each([
  ['<b id="x">a</b>', ['open <b id="x">', "text a", "close </b>"]],
  ["a<br>b", ["text a", "open <br>", "text b"]],
  ["a &amp; b", ["text a &amp; b"]],
  ["a</i>", ["text a", "other </i>"]],
  ["<!-- no -->a", ["other <!-- no -->", "text a"]],
  ["a {% highlight json %}<b>{% endhighlight %} c", ["text a ", "sample <b>", "text  c"]],
  ["{% highlight json %}a<br>b", ["sample a", "open <br>", "text b"]],
])("splits %j", (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});

it("omits the tags and the text in the given holes", () => {
  const text = "<b>a | </b> | c\n</b>";
  expect(tokensOf(text, [{ start: 3, end: 16 }])).toEqual(["open <b>", "close </b>"]);
});

it("says whether a sample is closed", () => {
  const samples = ["{% highlight json %}a{% endhighlight %}", "{% highlight json %}a"].map(
    (text) => tokenizeHtml(text, { start: 0, end: text.length })[0],
  );
  expect(samples).toMatchObject([
    { kind: "sample", isClosed: true, outer: { start: 0, end: 39 } },
    { kind: "sample", isClosed: false, outer: { start: 0, end: 21 } },
  ]);
});
