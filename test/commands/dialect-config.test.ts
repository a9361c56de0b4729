import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { english } from "../../generator/dialects/rest/vocabulary.js";
import { writeTree } from "../../generator/output/write-tree.js";
import { root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

const page = `# Shelves

## Show a shelf

\`GET /shelves/:id\`

| Parametr | Rodzaj | Opis |
|----------|--------|------|
| lang     | napis  | x    |
`;

/** A folder with a page and a configuration of one API. */
function makeProject(dialect: unknown): string {
  const folder = temporaryFolder();
  writeTree(folder, { write: [{ path: "docs/shelves.md", text: page }], remove: [] });
  configure(folder, dialect);
  return folder;
}

function configure(folder: string, dialect: unknown): void {
  const api = { name: "library", docs: "docs", out: "out", dialect };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
}

const polish = {
  name: "rest",
  columns: { name: ["Parametr"], type: ["Rodzaj"] },
  types: { string: ["Napis"] },
};

it("reads pages by the words that the configuration gives the dialect", async () => {
  const { code, out } = await run(["facts"], makeProject(polish));
  expect(out).toContain("param:GET /shelves/{id}#lang\tstring\n");
  expect(code).toBe(0);
});

it("takes a dialect by name alone, and in the long form without options", async () => {
  const short = await run(["facts"], makeProject("rest"));
  expect(await run(["facts"], makeProject({ name: "rest" }))).toEqual(short);
  expect(short.out).not.toContain("#lang");
});

it("reads pages again if the words change, although the pages are in the cache", async () => {
  const folder = makeProject("rest");
  writeTree(folder, { write: [{ path: "node_modules/x.txt", text: "" }], remove: [] });
  await run(["facts"], folder);
  configure(folder, polish);
  expect((await run(["facts"], folder)).out).toContain("#lang\tstring\n");
  configure(folder, { ...polish, types: { int: ["napis"] } });
  expect((await run(["facts"], folder)).out).toContain("#lang\tint\n");
});

it.each([
  [{ name: "res" }, '`apis.0.dialect.name` cannot be "res"; write rest; did you mean `rest`?'],
  [{ columns: {} }, "`name` is missing here"],
  [
    { name: "rest", columns: { name: [""] } },
    "`apis.0.dialect.columns.name.0` is empty; write a text",
  ],
  [
    { name: "rest", headings: { Fehler: "errors" } },
    'There is no key `Fehler`; words belong below the known key: write "errors": ["Fehler"]',
  ],
  [{ name: "rest", words: { Fehler: "tak" } }, "There is no key `Fehler`; write one of "],
  [{ name: "rest", colums: {} }, "There is no key `colums`; did you mean `columns`?"],
  [{ name: "rest", columns: { nam: ["x"] } }, "There is no key `nam`; did you mean `name`?"],
  [
    { name: "rest", types: { text: ["x"] } },
    "There is no key `text`; write one of string, int, float, boolean, date, datetime, json, file, null, array, map, unknown",
  ],
  [
    { name: "rest", words: { yes: "tak" } },
    '`apis.0.dialect.words.yes` cannot be "tak"; write a list',
  ],
  [
    { name: "rest", unmarked: "requierd" },
    '`apis.0.dialect.unmarked` cannot be "requierd"; write required or optional or unknown; did you mean `required`?',
  ],
  [
    { name: "rest", routes: ["[{method}] /path"] },
    '`apis.0.dialect.routes.0` cannot be "[{method}] /path": write it like "[{method}] {path}" or "message"',
  ],
])("refuses %j with one line", async (dialect, message) => {
  const { code, err } = await run(["facts"], makeProject(dialect));
  expect(code).toBe(2);
  expect(err.trimEnd().split("\n")).toEqual([expect.stringContaining(message)]);
});

it("reports all faults of the options in one run, each at its place", async () => {
  const folder = makeProject("");
  const dialect = '{\n"name": "rest",\n"heading": {},\n"words": { "oui": [] },\n"exclude": [""]\n}';
  const api = `{ "name": "a", "docs": "docs", "out": "out", "dialect": ${dialect} }`;
  writeFileSync(join(folder, "stubdown.config.json"), `{ "apis": [${api}] }`);
  const { err } = await run(["facts"], folder);
  expect(err.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/stubdown\.config\.json:3:1: .*`heading`; did you mean `headings`\?$/),
    expect.stringMatching(/stubdown\.config\.json:4:12: .*`oui`/),
    expect.stringMatching(/stubdown\.config\.json:5:13: /),
  ]);
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

it("has a schema with a description for every key of the vocabulary, and no other keys", () => {
  const text = readFileSync(join(root, "docs/schema/config.schema.json"), "utf8");
  const { definitions } = JSON.parse(text) as { definitions: { restDialect: Schema } };
  const { name, ...keys } = definitions.restDialect.properties ?? {};
  expect(name).toBeDefined();
  expect(Object.keys(keys).sort()).toEqual(Object.keys(english).sort());
  for (const group of ["columns", "headings", "words", "types"] as const) {
    const own = keys[group]?.properties ?? {};
    expect(Object.keys(own)).toEqual(Object.keys(english[group]));
    for (const schema of Object.values(own)) expect(schema.description).toMatch(/\S\.$/);
  }
  for (const schema of Object.values(keys)) expect(schema.description).toMatch(/\S\.$/);
});
