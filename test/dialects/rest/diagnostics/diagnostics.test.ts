import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest } from "../../../../generator/dialects/rest/dialect.js";
import type { Diagnostic } from "../../../../generator/diagnostics/diagnostic.js";
import { restCatalog } from "../../../../generator/dialects/rest/catalog.js";
import type { VocabularyPatch } from "../../../../generator/dialects/rest/vocabulary.js";
import { apiOf, readTree } from "../../../../generator/read-api.js";
import type { SourceFile } from "../../../../generator/source/source.js";
import { parseMarked, type Mark } from "../../../helpers/marked.js";

// Each file has a page with a marked fault, the expected diagnostics and, below `=== mended PATH`, the corrected pages.
const folder = fileURLToPath(new URL(".", import.meta.url));
const codes = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""));

function read(code: string): string {
  return readFileSync(`${folder}/${code}.md`, "utf8");
}

/** Returns the faulty pages, and the corrected pages. */
function parse(code: string) {
  const [faulty = "", ...mended] = read(code).split(/^(?==== mended )/m);
  const pages = mended.join("").replace(/^=== mended /gm, "=== ");
  const { sources: changed } = parseMarked(`${pages}=== expected\n`);
  const { sources, marks, expected } = parseMarked(faulty);
  const others = sources.filter(({ path }) => !changed.some((page) => page.path === path));
  return { sources: byPath(sources), marks, expected, mended: byPath([...others, ...changed]) };
}

function byPath(sources: readonly SourceFile[]): readonly SourceFile[] {
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Checks pages; a file `dialect.json` among them has the options of the dialect. */
function check(sources: readonly SourceFile[]): readonly Diagnostic[] {
  const isOptions = ({ path }: SourceFile): boolean => path === "dialect.json";
  const options = JSON.parse(sources.find(isOptions)?.text ?? "{}") as VocabularyPatch;
  const pages = sources.filter((source) => !isOptions(source));
  return apiOf(readTree(pages, { dialect: rest.configure?.(options) ?? rest }))[1];
}

function line({ code, severity, span }: Diagnostic): string {
  return `${span.file}:${span.start.line}:${span.start.column}: ${severity}: ${code}`;
}

function range({ span }: Diagnostic): Mark {
  return { file: span.file, start: span.start.offset, end: span.end.offset };
}

for (const code of codes) {
  it(`reports rest/${code} where the page marks it, and nothing of the mended page`, () => {
    const { sources, marks, expected, mended } = parse(code);
    const found = check(sources);
    expect(found.map(line)).toEqual(expected);
    expect(found.filter((one) => one.code === `rest/${code}`).map(range)).toEqual(marks);
    expect(marks).not.toEqual([]);
    expect(mended).not.toEqual(sources);
    expect(check(mended).map(line)).toEqual([]);
  });
}

it("has a test page for every code of the catalogue", () => {
  expect(codes.toSorted()).toEqual(Object.keys(restCatalog).toSorted());
});

it("shows in docs/diagnostics.md lines of these pages", () => {
  const all = readFileSync(`${folder}/../../../../docs/diagnostics.md`, "utf8");
  // The diagnostics of the protocol are tested elsewhere.
  const [docs = ""] = all.split(/^# Of the protocol of plain HTTP$/m);
  const pattern = /^## rest\/(.+)\n[^]*?^(`{3,})text\n([^]*?)^\2$/gm;
  const examples = [...docs.matchAll(pattern)].map(([, code = "", , text = ""]) => {
    const page = read(code).replace(/[«»]/g, "");
    return { code, isThere: text.split("\n").every((one) => page.includes(one)) };
  });
  expect(examples).toEqual(Object.keys(restCatalog).map((code) => ({ code, isThere: true })));
});

it("names both places where two differ", () => {
  const related = (code: string): readonly (readonly number[])[] =>
    check(parse(code).sources).map(({ span, related: others = [] }) => [
      span.start.line,
      ...others.map((other) => other.span.start.line),
    ]);
  expect(related("duplicate-row")).toEqual([[9, 7]]);
  expect(related("type-against-sample")).toEqual([[12, 8]]);
  expect(related("copied-title")).toEqual([[5, 1]]);
  expect(related("ambiguous-link")).toEqual([[19, 9, 21]]);
});

it.each([
  ["HTML", "<!-- stubdown disable rest/dead-link -- the page comes later -->"],
  ["MDX", "{/* stubdown disable rest/dead-link */}"],
])("takes comments of %s that disable a code", (_name, comment) => {
  const page = (note: string, link: string): readonly SourceFile[] => [
    { path: "books.md", text: `## List books\n\n\`GET /books\`\n\n${note}\n\nSee ${link}.\n` },
  ];
  const linked = "[more](#more)";
  expect(check(page("", linked)).map(({ code }) => code)).toEqual(["rest/dead-link"]);
  expect(check(page(comment, linked))).toEqual([]);
  expect(check(page(comment, "more")).map(line)).toEqual([
    `books.md:5:${comment.indexOf("rest/") + 1}: warning: unused-disable`,
  ]);
  const sample = check(page(`\`\`\`html\n${comment}\n\`\`\``, linked));
  expect(sample.map(({ code }) => code)).toEqual(["rest/dead-link"]);
});

it("reports comments that disable unknown codes, and malformed comments", () => {
  const text =
    "## List books\n\n`GET /books`\n\n<!-- stubdown disable dead-link -->\n<!-- stubdown skip -->\n";
  expect(check([{ path: "books.md", text }]).map(line)).toEqual([
    "books.md:5:23: warning: unknown-code",
    "books.md:6:6: error: unexpected-content",
  ]);
});
