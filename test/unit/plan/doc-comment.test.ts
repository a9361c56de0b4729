import { expect, it } from "vitest";

import { docLines } from "../../../generator/plan/doc-comment.js";

it.each([
  ["A note", ["A note."]],
  ["A note.", ["A note."]],
  ["Is it? See: ", ["Is it? See:"]],
  ["One <br><br> * two", ["One.", "* two."]],
  ["See [the page]({{site.baseurl}}/x/) now", ["See the page now."]],
  ["<b>bold</b> and 1 < 2", ["bold and 1 < 2."]],
  ["Ends */ here", ["Ends *\\/ here."]],
  ["@internal", ["\\@internal."]],
  ["", []],
])("turns %j into lines", (text, expected) => {
  expect(docLines(text)).toEqual(expected);
});

it("wraps long text, without cutting a word", () => {
  const lines = docLines("word ".repeat(50));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe(`${"word ".repeat(50).trim()}.`);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(92);
});
