import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { printFacts } from "../../../generator/dialects/rest/print-facts.js";
import type { VocabularyPatch } from "../../../generator/dialects/rest/vocabulary.js";
import type { SourceFile } from "../../../generator/source/source.js";
import { root } from "../../helpers/command-line.js";
import { readRest } from "./read-rest.js";

// Each example has pages, options, and facts that are read with the options and not without them.
const text = readFileSync(join(root, "docs/dialects/rest-vocabulary.md"), "utf8");
const section = /^## ([^\n]+)\n([^]*?)(?=^## |(?![^]))/gm;
const fence = /^(```+)(md|json dialect|tsv)(?: file=(\S+))?\n([^]*?)^\1$/gm;
const examples = [...outsideFences(text).matchAll(section)].map((match) => {
  const [, title = "", masked = ""] = match;
  const start = match.index + match[0].length - masked.length;
  const body = text.slice(start, start + masked.length);
  const fences = [...body.matchAll(fence)];
  const only = (lang: string): string => fences.find((one) => one[2] === lang)?.[4] ?? "";
  const pages = fences
    .filter((one) => one[2] === "md")
    .map(([, , , path = "page.md", page = ""]) => ({ path, text: page }));
  const patch = JSON.parse(only("json dialect")) as VocabularyPatch;
  return { title, pages, patch, facts: only("tsv").trim().split("\n") };
});

/** A text of the same length without the headings of its examples. */
function outsideFences(markdown: string): string {
  return markdown.replace(/^(```+)[^]*?^\1$/gm, (found) => found.replace(/#/g, " "));
}

function factsOfPages(pages: readonly SourceFile[], patch: VocabularyPatch): readonly string[] {
  const lines = printFacts(readRest(pages, patch).reading).split("\n");
  return lines.map((line) => line.split("\t").slice(0, 2).join("\t"));
}

it.each(["columns", "headings", "words", "types", "exclude", "includes", "routes", "unmarked"])(
  "has an example of the key %s",
  (key) => {
    expect(examples.filter(({ title }) => title.startsWith(`\`${key}\`: `))).not.toEqual([]);
    expect(examples.filter(({ patch }) => key in patch)).not.toEqual([]);
  },
);

it.each(examples)("gives the facts of the example: $title", ({ pages, patch, facts }) => {
  const [before, after] = [factsOfPages(pages, {}), factsOfPages(pages, patch)];
  expect(after).toEqual(expect.arrayContaining(facts));
  expect(before).not.toEqual(after);
});
