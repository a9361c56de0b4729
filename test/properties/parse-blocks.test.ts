import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import type { Nodes } from "mdast";
import { expect, it } from "vitest";

import { cutBlocks } from "../../generator/source/cut-blocks.js";
import { makeBlockParser } from "../../generator/source/parse-blocks.js";
import { parseMarkdown } from "../../generator/source/parse-markdown.js";
import { readSources } from "../../generator/source/read-sources.js";
import { Source } from "../../generator/source/source.js";
import { root } from "../helpers/command-line.js";
import { dueTrees } from "../helpers/slow-suite.js";
import { damagedPage } from "./damage.mjs";

const corpus = join(root, "../shared/corpus");
const trees = existsSync(corpus) ? readdirSync(corpus).filter((name) => /-v\d/.test(name)) : [];
const all = [join(root, "docs/api/v1.1"), ...trees.map((name) => join(corpus, name))];
const folders = dueTrees(all, (folder) => folder);

/** Returns the parts of a syntax tree that the reader uses: the blocks, and the content of headings. */
function blocksOf(nodes: readonly Nodes[], isTop = true): unknown {
  return nodes.map((node) => {
    const isWhole = !isTop || node.type === "heading";
    const children = "children" in node && isWhole ? blocksOf(node.children, false) : [];
    const { value, depth } = node as { readonly value?: string; readonly depth?: number };
    return { type: node.type, position: node.position, value, depth, children };
  });
}

const parse = makeBlockParser();

function compare(path: string, text: string): void {
  const blocks = blocksOf(parse(new Source(path, text)));
  expect(blocks).toEqual(blocksOf(parseMarkdown(text).children));
}

it.each(folders)("finds the blocks that remark finds in %s", async (folder) => {
  const pages = await readSources(folder);
  for (const { path, text } of pages) compare(path, text.replace(/^\uFEFF/, ""));
  // Almost every page is cut, so cutting saves time.
  const cut = pages.filter(({ text }) => cutBlocks(text) !== undefined);
  expect(cut.length).toBeGreaterThan(pages.length * 0.95);
});

it.each(folders)("finds the blocks that remark finds in damaged pages of %s", async (folder) => {
  const pages = await readSources(folder);
  let count = 0;
  fc.assert(
    fc.property(damagedPage(pages), ({ index, text }) => {
      compare(pages[index]?.path ?? "", text);
      if (cutBlocks(text) !== undefined) count++;
    }),
    { numRuns: 60 },
  );
  expect(count).toBeGreaterThan(10);
});

// Lines whose meaning depends on the lines around them or on the characters before them.
const lines = [
  "",
  "",
  "",
  "words",
  "more words, and a [link](/x)",
  "# heading",
  "### Operations",
  "## a *b* `c`",
  "#no heading",
  "---",
  "===",
  "a | b",
  "---|---",
  "c | d",
  "| e | f |",
  "|---|---|",
  "<br>",
  '<div class="action">',
  "</div></div>",
  '<span class="input">',
  '<span class="output">text</span>',
  '<a id="create"></a>',
  "<!-- a comment -->",
  "<!-- a comment --> and more",
  "<!-- open",
  "- item",
  "  of a list",
  "1. one",
  "> quote",
  "    code",
  "\tcode",
  "```",
  "{::options /}",
  "[a]: /x",
  "words  ",
  "title: x",
  " indented",
  "\\",
  "<p>",
  "</span>",
];

it("ends a table at a tag that is alone on its line, as remark does", () => {
  for (const tag of ["<br>", '<span class="input">', "</span>", "<br> and more", "<code>"]) {
    compare("page.md", `c | d\n---|---\nwords\n${tag}`);
    compare("page.md", `c | d\n---|---\n1 | 2\n${tag}\n3 | 4\n`);
  }
});

it("finds the blocks that remark finds in any order of lines", () => {
  let count = 0;
  const text = fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((all) => all.join("\n"));
  fc.assert(
    fc.property(text, (page) => {
      compare("page.md", page);
      if (cutBlocks(page) !== undefined) count++;
    }),
    { numRuns: 1500 },
  );
  expect(count).toBeGreaterThan(300);
});
