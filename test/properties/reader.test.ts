import { fileURLToPath } from "node:url";

import fc from "fast-check";
import { expect, it } from "vitest";

import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { resolve } from "../../generator/dialects/rancher/resolve/resolve.js";
import { accountPage } from "../../generator/dialects/rancher/page/account.js";
import { readPage } from "../../generator/dialects/rancher/page/read-page.js";
import { formatPage } from "../../generator/dialects/rancher/print/format-page.js";
import { readRancher } from "../helpers/read-rancher.js";
import { readSources } from "../../generator/source/read-sources.js";
import { isFull, runs } from "../helpers/property-runs.js";
import { damagedPage, fillPage, hugePages } from "./damage.mjs";

const sources = await readSources(fileURLToPath(new URL("../../docs/api/v1.1", import.meta.url)));
const readings = sources.map((source) => readPage(source));
const volume = sources.findIndex(({ path }) => path.endsWith("/volume/index.md"));
// Diagnostics that pages disable are reported here, too, so they are in the list of known ones.
const known = new Set(diagnose(0, sources[0]?.text ?? "").map(nameOf));

function nameOf({ code, span }: Diagnostic): string {
  return `${code} ${span.file}`;
}

/** Returns all diagnostics of the tree after the text of one page was replaced. */
function diagnose(index: number, text: string): readonly Diagnostic[] {
  const { own, between } = readDamaged(index, text);
  const others = readings.flatMap(([, told], at) => (at === index ? [] : told));
  return [...others, ...own[1], ...between];
}

function readDamaged(
  index: number,
  text: string,
): { own: ReturnType<typeof readPage>; between: readonly Diagnostic[] } {
  const own = readPage({ path: sources[index]?.path ?? "", text });
  const pages = readings.map(([page], at) => (at === index ? own[0] : page));
  return { own, between: resolve(pages)[1] };
}

it("never throws on a damaged page, and accounts for every character of it", () => {
  fc.assert(
    fc.property(damagedPage(sources), ({ index, text }) => {
      const { own, between } = readDamaged(index, text);
      expect(accountPage(own[0], text, [...own[1], ...between]).lost).toEqual([]);
    }),
    runs(200),
  );
});

it("changes only the form when it formats a damaged page", () => {
  fc.assert(
    fc.property(damagedPage(sources), ({ index, text }) => {
      const { own, between } = readDamaged(index, text);
      const path = sources[index]?.path ?? "";
      const told = [...own[1], ...between].filter(({ span }) => span.file === path);
      fc.pre(told.every(({ severity }) => severity !== "error"));
      const printed = formatPage({ path, text }, own[0]);
      const after = readDamaged(index, printed);
      expect(formatPage({ path, text: printed }, after.own[0])).toBe(printed);
      // Only the faults that canonical form corrects are no longer reported.
      const mended = ["malformed-table", "run-on-row"];
      const codesOf = (all: readonly Diagnostic[]): readonly string[] =>
        all
          .filter(({ span, code }) => span.file === path && !mended.includes(code))
          .map(({ code }) => code)
          .sort();
      expect(codesOf([...after.own[1], ...after.between])).toEqual(codesOf(told));
      // Only table frames and white space may go.
      const words = (page: string): readonly string[] => page.match(/[^\s|:-]+/g) ?? [];
      expect(words(printed)).toEqual(words(text.replace(/^\uFEFF/, "")));
    }),
    runs(150),
  );
});

it.each(Object.entries(hugePages))("reads or refuses a page full of %s", (_, make) => {
  // Half of the longest page takes a third of its time. It still nests deeper than the call stack allows.
  const text = isFull ? fillPage(make) : fillPage(make, 60_000);
  const { own, between } = readDamaged(volume, text);
  expect(accountPage(own[0], text, [...own[1], ...between]).lost).toEqual([]);
});

it("reports any number of faults", () => {
  const many = Array.from({ length: 4 }, (_, at) => ({
    path: `api-resources/disk${at}/index.md`,
    text: `---\ntitle: API\n---\n\n## disk${at}\n\n### Operations\n\n<div class="action">${"<b>".repeat(35_000)}</div>\n`,
  }));
  expect(readRancher(many)[1].length).toBeGreaterThan(100_000);
});

/** Facts that pages state twice. The first group of each pattern matches one copy, which the test changes. */
const copies: Readonly<Record<string, RegExp>> = {
  "a key of a curl body": /^\t"(\w+)":/gm,
  "a path in a header": /<code>\/v1\/(\w+)/g,
  "a path in a sample": /:8080\/v1\/(\w+)/g,
  "an action in a header": /\?action=(\w+)<\/code>/g,
  "an action in a sample": /\?action=(\w+)'/g,
  "the name of an action": /<span class="header">\n(\w+)$/gm,
  "the id of a block": /<div class="action" id="(\w+)">/g,
  "a method in a sample": /^-X (\w+) /gm,
  "the text of a link": /^\w+ \| \[(\w+)\]/gm,
  "the heading of a page": /^## (\w+)$/gm,
};

it.each(Object.entries(copies))("notices a change of %s", (_, pattern) => {
  const places = sources.flatMap(({ text }, index) =>
    [...text.matchAll(pattern)].map((match) => ({ index, at: match })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.stringMatching(/^[A-Za-z]{1,12}$/),
      ({ index, at }, other) => {
        const [whole, name = ""] = at;
        fc.pre(name.toLowerCase() !== other.toLowerCase());
        const text = sources[index]?.text ?? "";
        const start = at.index + whole.lastIndexOf(name);
        const changed = text.slice(0, start) + other + text.slice(start + name.length);
        const told = diagnose(index, changed).map(nameOf);
        expect(told.filter((name) => !known.has(name))).not.toEqual([]);
      },
    ),
    runs(25),
  );
});
