import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import type { Api } from "../../generator/core/api.js";
import { checkBreaking } from "../../generator/commands/check/breaking.js";
import { checkDocs } from "../../generator/commands/check/docs.js";
import { makeContext } from "../../generator/commands/check/context.js";
import { checkStale } from "../../generator/commands/check/stale.js";
import type { Project } from "../../generator/commands/project.js";
import { readAssets } from "../../generator/commands/read-assets.js";
import { runCompile } from "../../generator/commands/run-compile.js";
import { compile } from "../../generator/compile.js";
import { compareApis } from "../../generator/drift/compare-apis.js";
import { writeTree } from "../../generator/output/write-tree.js";
import { apiOf, readTree } from "../../generator/read-api.js";
import { temporaryFolder } from "../helpers/tree.js";
import { toyDialect as dialect } from "./dialect.js";
import { toyProtocol as protocol } from "./protocol.js";

const page = "# Toy\n\nbook: title, pages\nGET /api/v2/shelves/{id}/books -> book\n";
const target = {
  name: "toy",
  packageScope: "@toy",
  version: "1.0.0",
  docs: "docs",
  options: { prefix: "x" },
};

it("compiles pages of another dialect into files of another protocol", async () => {
  const sources = [{ path: "book.md", text: page }];
  const assets = await readAssets();
  const [files, diagnostics] = await compile(sources, { dialect, protocol, target, assets });
  expect(diagnostics).toEqual([]);
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  expect(texts["toy/types.ts"]).toContain("export interface Book {\n  readonly title: string;");
  expect(JSON.parse(texts["toy/routes.json"] ?? "")).toEqual({
    prefix: "x",
    routes: ["GET /api/v2/shelves/{id}/books"],
  });
  expect(texts["api-report.txt"]).toBe(
    "op:book.list\tGET /api/v2/shelves/{id}/books\ntype:book\tyes\n",
  );
});

it("compiles no file if the protocol cannot serve the API, or a page has an error", async () => {
  const assets = await readAssets();
  for (const text of ["# Toy\n\ntoy: name\n", `${page}what is this\n`]) {
    const sources = [{ path: "book.md", text }];
    const [files, diagnostics] = await compile(sources, { dialect, protocol, target, assets });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  }
});

/** A project whose docs folder has a page. */
function makeProject(text: string): Project {
  const folder = temporaryFolder();
  const [docs, out] = [join(folder, "docs"), join(folder, "out")];
  writeTree(docs, { write: [{ path: "book.md", text }], remove: [] });
  return {
    ...{ name: "toy", isNamed: true, folder, docs, shownDocs: "docs", out, shownOut: "out" },
    ...{
      dialect,
      protocol,
      target,
      inputs: [],
      exclude: [],
      excludePlaces: [],
      settings: {},
      baseline: undefined,
      templates: undefined,
    },
    readApi: (sources) => Promise.resolve(apiOf(readTree(sources, { dialect }))),
  };
}

it("checks the docs and the generated files", async () => {
  const project = makeProject(page);
  const check = async (): Promise<readonly string[]> => {
    const context = await makeContext(project, {}, project.folder);
    const parts = [checkDocs(context), await checkStale(context)];
    return parts.flatMap(({ findings }) =>
      findings.map(({ rule, place }) => `${rule} ${place.file}`),
    );
  };
  expect(await check()).toEqual(["stale-missing out/manifest.json"]);
  const { files } = await runCompile(project);
  writeTree(join(project.folder, "out"), { write: files, remove: [] });
  expect(await check()).toEqual([]);
  writeTree(project.docs, { write: [{ path: "book.md", text: `${page}? what\n` }], remove: [] });
  expect(await check()).toEqual(["unreadable-page docs/book.md"]);
});

it("compares two states of the docs", () => {
  const read = (text: string): Api => apiOf(readTree([{ path: "book.md", text }], { dialect }))[0];
  const found = compareApis(read(page), read(page.replace(", pages", "")));
  expect(found.map(({ rule, of, id }) => [rule, of.id, id])).toEqual([
    ["field-presence/removed", "field-removed-from-response", "book.pages"],
  ]);
});

it("names breaking changes in the words of the dialect", async () => {
  const project = makeProject(page.replace("GET /api/v2/shelves/{id}/books -> book\n", ""));
  const old = join(project.folder, "old");
  writeTree(old, {
    write: [{ path: "book.md", text: page.replace("title", "name, title") }],
    remove: [],
  });
  const context = await makeContext(project, {}, project.folder);
  const { findings } = await checkBreaking(context, { against: old }, true, project.folder);
  const lines = findings.map(({ rule, message }) => [rule, message.replace(/ \(the place.*/, "")]);
  expect(lines).toEqual([
    [
      "operation-presence/removed",
      "Operation `book.list` is gone, was `GET /api/v2/shelves/{id}/books`",
    ],
    ["field-presence/removed", "Field `book.name` (`string`) is gone from responses"],
  ]);
});

it("needs less than 150 lines for the toy dialect, and for the toy protocol", () => {
  for (const name of ["dialect.ts", "protocol.ts"]) {
    const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
    expect(text.split("\n").length).toBeLessThan(150);
  }
});
