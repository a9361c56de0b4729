import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { plainCatalog as catalog } from "../../generator/catalogs.js";
import { readAssets } from "../../generator/commands/read-assets.js";
import { compile } from "../../generator/compile.js";
import { rancher } from "../../generator/dialects/rancher/dialect.js";
import { rest } from "../../generator/dialects/rest/dialect.js";
import { allCodes, findHelp } from "../../generator/catalogs.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Target } from "../../generator/plan/plan.js";
import { rancher as rancherProtocol } from "../../generator/protocols/rancher/protocol.js";
import { readTree } from "../../generator/read-api.js";
import { printedOnce } from "../helpers/compile-docs.js";
import { parseMarked, type Mark } from "../helpers/marked.js";

const target: Target = {
  name: "test-v1",
  packageScope: "@test-v1",
  version: "0.0.0",
  docs: "docs",
  options: {},
};

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
const codes = names.map((name) => name.replace(/\.md$/, ""));
const assets = await readAssets();

/** The codes of Rancher's protocol for pages that only the dialect `rest` reads. */
const ofPlainHttp = ["unservable-operation", "unservable-type"];

for (const code of codes) {
  it(`reports ${code} where the page marks it, and nothing unexpected`, async () => {
    const { sources, marks, expected } = parseMarked(read(`${code}.md`));
    const [files, diagnostics] = ofPlainHttp.includes(code)
      ? [[], rancherProtocol.check(readTree(sources, { dialect: rest }).api, target, [])]
      : await compile(sources, { target, assets, dialect: rancher, files: printedOnce });
    expect(diagnostics.map(line)).toEqual(expected);
    expect(diagnostics.filter((diagnostic) => diagnostic.code === code).map(range)).toEqual(marks);
    expect(marks).not.toEqual([]);
    // An error stops the run; a warning does not.
    const isStopped = diagnostics.some(({ severity }) => severity === "error");
    expect(files.length === 0).toBe(isStopped);
  });
}

it("has a test page for every code of the catalogue", () => {
  expect(codes.toSorted()).toEqual(Object.keys(catalog).toSorted());
});

it("explains every code of the catalogue in docs/diagnostics.md, in the same order", () => {
  const headings = [...documentation().matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(allCodes);
});

it("gives the severity of every code in docs/diagnostics.md", () => {
  const stated = [...documentation().matchAll(/^## (.+)\n\n\*\*(\w+)\*\* /gm)];
  expect(stated.map(([, code, severity]) => [code, severity])).toEqual(
    allCodes.map((code) => [code, findHelp(code)?.severity]),
  );
});

it("gives the fix of each code in docs/diagnostics.md, in the words of the catalogue", () => {
  const stated = [...documentation().matchAll(/^Fix: ([^]*?)(?=\n\n|\n*$(?![^]))/gm)];
  expect(stated.map(([, fix = ""]) => fix.replace(/\s+/g, " "))).toEqual(
    allCodes.map((code) => findHelp(code)?.fix),
  );
});

function read(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** Returns the explanations without their examples, which have headings of their own. */
function documentation(): string {
  return read("../../docs/diagnostics.md").replace(/^(`{3,})[^]*?^\1$/gm, "");
}

function line({ code, severity, span }: Diagnostic): string {
  return `${span.file}:${span.start.line}:${span.start.column}: ${severity}: ${code}`;
}

function range({ span }: Diagnostic): Mark {
  return { file: span.file, start: span.start.offset, end: span.end.offset };
}
