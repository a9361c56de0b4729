import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest as dialect } from "../../../../generator/dialects/rest/dialect.js";
import type { Diagnostic } from "../../../../generator/diagnostics/diagnostic.js";
import { own } from "../../../../generator/protocols/rest/catalog.js";
import { rest } from "../../../../generator/protocols/rest/protocol.js";
import { readTree } from "../../../../generator/read-api.js";
import type { SourceFile } from "../../../../generator/source/source.js";
import { target } from "../../../helpers/compile-docs.js";
import { parseMarked, type Mark } from "../../../helpers/marked.js";

// Each file has a page with a marked fault, the expected diagnostics and, below `=== mended PATH`, the corrected page.
const folder = fileURLToPath(new URL(".", import.meta.url));
const codes = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""));

function parse(code: string): ReturnType<typeof parseMarked> & { mended: readonly SourceFile[] } {
  const [faulty = "", ...mended] = read(code).split(/^(?==== mended )/m);
  const pages = mended.join("").replace(/^=== mended /gm, "=== ");
  return { ...parseMarked(faulty), mended: parseMarked(`${pages}=== expected\n`).sources };
}

function read(code: string): string {
  return readFileSync(`${folder}/${code}.md`, "utf8");
}

function check(sources: readonly SourceFile[]): readonly Diagnostic[] {
  return rest.check(readTree(sources, { dialect }).api, target, []);
}

function line({ code, severity, span }: Diagnostic): string {
  return `${span.file}:${span.start.line}:${span.start.column}: ${severity}: ${code}`;
}

function range({ span }: Diagnostic): Mark {
  return { file: span.file, start: span.start.offset, end: span.end.offset };
}

it.each(codes)(
  "reports rest/%s at the mark of the page, and nothing on the corrected page",
  (code) => {
    const { sources, marks, expected, mended } = parse(code);
    const found = check(sources);
    expect(found.map(line)).toEqual(expected);
    expect(found.map(range)).toEqual(marks);
    expect(marks).not.toEqual([]);
    expect(check(mended)).toEqual([]);
  },
);

it("has a test page for every code of the catalogue", () => {
  expect(codes.map((code) => `rest/${code}`).toSorted()).toEqual(Object.keys(own).toSorted());
});

it("shows in docs/diagnostics.md lines of these pages", () => {
  const docs = readFileSync(`${folder}/../../../../docs/diagnostics.md`, "utf8");
  const [, section = ""] = docs.split(/^# Of the protocol of plain HTTP$/m);
  const pattern = /^## rest\/(.+)\n[^]*?^(`{3,})text\n([^]*?)^\2$/gm;
  const examples = [...section.matchAll(pattern)].map(([, code = "", , text = ""]) => {
    const page = read(code).replace(/[«»]/g, "");
    return { code, isThere: text.split("\n").every((one) => page.includes(one)) };
  });
  const all = Object.keys(own).map((code) => code.replace("rest/", ""));
  expect(examples).toEqual(all.map((code) => ({ code, isThere: true })));
});
