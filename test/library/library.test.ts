import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import { expect, it } from "vitest";

import * as library from "../../generator/index.js";
import { check, compile, inspect, read, UsageError, type Reading } from "../../generator/index.js";
import { makeSmallProject, root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";
import { commentExamples } from "./examples.js";

const docs = join(root, "docs/api/bookshop");
const pages = [...readFolder(docs)].map(([path, text]) => ({ path, text }));

it("has four functions and the class of its errors", () => {
  expect(new Set(Object.keys(library))).toEqual(
    new Set(["UsageError", "check", "compile", "inspect", "read"]),
  );
});

it("reads the same from a folder and from texts, in any order", async () => {
  const fromFolder = await read(docs);
  const fromTexts = await read(pages.toReversed());
  expect(fromTexts).toEqual(fromFolder);
  expect(fromFolder).toMatchObject({ dialect: "rest", hasErrors: false, diagnostics: [] });
  expect(fromFolder.api.operations.map(({ id }) => id)).toContain("GET /books/{id}");
});

it("reports faults of pages as diagnostics, and makes no files from such pages", async () => {
  const reading = await read([{ path: "a.md", text: "# Nothing\n" }], { dialect: "rest" });
  expect(reading.hasErrors).toBe(true);
  expect(reading.diagnostics).toMatchObject([
    { code: "nothing-described", severity: "error", span: { file: "a.md", start: { line: 1 } } },
    { code: "rest/no-operations" },
  ]);
  const { files, diagnostics } = await compile(reading, { name: "a" });
  expect(files).toEqual([]);
  expect(diagnostics).toEqual(reading.diagnostics);
  expect(inspect(reading)).toMatchObject({ understood: false, pages: 1 });
});

it("takes severities, overrides, excluded pages and words of the dialect as the configuration does", async () => {
  const bad = { path: "notes/bad.md", text: "# Bad\n\n## Get\n\n`GET /bad`\n\n[x](gone.md)\n" };
  const codes = async (options: Parameters<typeof read>[1]): Promise<readonly string[]> => {
    const { diagnostics } = await read([...pages, bad], options);
    return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
  };
  const found = await codes({ dialect: "rest" });
  expect(found.length).toBeGreaterThan(0);
  const [, code = ""] = found[0]?.split(" ") ?? [];
  expect(await codes({ exclude: ["notes/**"] })).toEqual([]);
  expect(await codes({ severity: { [code]: "off" } })).not.toContain(found[0]);
  const overrides = [{ paths: ["notes/**"], severity: { [code]: "error" } }] as const;
  expect(await codes({ overrides })).toContain(`error ${code}`);
  const dialect = { name: "rest", columns: { name: ["Feld"] } };
  expect((await read(pages, { dialect })).dialect).toBe("rest");
});

it("inspects as the command does", async () => {
  const { out } = await run(["inspect", "--json", "--docs", docs, "--name", "shop"], root);
  const { apis } = JSON.parse(out) as { apis: Record<string, unknown>[] };
  expect({ ...inspect(await read(docs), "shop"), docs: undefined }).toEqual({
    ...apis[0],
    docs: undefined,
  });
  const schema = readFileSync(join(root, "docs/schema/inspect.schema.json"), "utf8");
  const ajv = new Ajv({ strict: false });
  const value = { version: 1, apis: [inspect(await read(docs))] };
  expect(ajv.validate(JSON.parse(schema) as object, value), ajv.errorsText()).toBe(true);
});

it("compiles to the committed files, without reading the disk", async () => {
  const reading = await read(pages, { dialect: "rest" });
  const { files, diagnostics } = await compile(reading, {
    name: "bookshop",
    version: "0.1.0",
    docs: "docs/api/bookshop",
    protocol: { name: "rest", names: { "GET /books/search": "books.find" } },
  });
  expect(diagnostics).toEqual([]);
  const sources = files.filter(({ path }) => /^\w+\/src\//.test(path));
  expect(sources.length).toBeGreaterThan(40);
  const committed = readFolder(join(root, "generated/bookshop"));
  for (const { path, text } of sources) expect(committed.get(path), path).toBe(text);
});

it("prints templates, and reports their faults as diagnostics", async () => {
  const reading = await read(pages);
  const template = { path: "type/names.txt.hbs", text: "{{name}}" };
  const { files } = await compile(reading, { name: "shop", templates: [template] });
  expect(files.find(({ path }) => path === "names/book.txt")?.text).toBe("Book");
  const broken = { ...template, text: "{{nam}}" };
  const { files: none, diagnostics } = await compile(reading, {
    name: "shop",
    templates: [broken],
  });
  expect(none).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: "template/unknown-field", span: { file: "type/names.txt.hbs", start: { column: 3 } } },
  ]);
});

it("checks as the command does, and prints nothing", async () => {
  const folder = makeSmallProject();
  const parts = async (): Promise<readonly string[]> =>
    (await check({ cwd: folder })).parts.map(({ part, state }) => `${part} ${state}`);
  expect(await parts()).toEqual(["docs checked", "stale checked", "breaking skipped"]);
  const { out } = await run(["check", "--format", "json"], folder);
  const { notes, ...report } = await check({ cwd: folder });
  expect(report).toEqual(JSON.parse(out));
  expect([notes, report.failed]).toEqual([[], true]);
  const schema = readFileSync(join(root, "docs/schema/check.schema.json"), "utf8");
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(JSON.parse(schema) as object, report), ajv.errorsText()).toBe(true);
  const only = await check({ cwd: folder, part: "docs", failOn: "warning", api: "api" });
  expect(only.parts.map(({ part }) => part)).toEqual(["docs"]);
  expect(only.failed).toBe(only.findings.some(({ severity }) => severity !== "info"));
});

const reading = await read(pages);
const wrong: readonly (readonly [name: string, call: () => unknown, words: string])[] = [
  ["a folder that is not there", () => read("nowhere"), "There is no docs folder nowhere"],
  ["no pages", () => read([]), "There are no pages"],
  ["all pages excluded", () => read(pages, { exclude: ["**"] }), "that `exclude` leaves"],
  ["a file that is no page", () => read([{ path: "a.txt", text: "" }]), "a.txt is not a page"],
  ["no docs", () => read(undefined as never), "There are no docs to read; give the path"],
  ["a page without text", () => read([{ path: "a.md" } as never]), "Page 1 is not a page; give"],
  ["two pages at one path", () => read([...pages, ...pages]), "Two pages have the path books.md"],
  ["an unknown dialect", () => read(pages, { dialect: "odd" }), "`dialect` cannot be"],
  [
    "an unknown option of a dialect",
    () => read(pages, { dialect: { name: "rest", odd: 1 } }),
    "no key `odd`",
  ],
  ["an unknown code", () => read(pages, { severity: { odd: "off" } }), "no key `odd`"],
  ["a reading of others", () => inspect({ ...reading }), "This is not a reading"],
  ["no reading", () => compile({} as Reading, { name: "a" }), "This is not a reading"],
  ["a wrong name", () => compile(reading, { name: "A b" }), '`name` cannot be "A b"'],
  [
    "an unknown protocol",
    () => compile(reading, { name: "a", protocol: "odd" }),
    "`protocol` cannot be",
  ],
  ["no name", () => compile(reading, {} as never), "The option `name` is missing"],
  [
    "an unknown option of a check",
    () => check({ confi: "a.json" } as never),
    "There is no option `confi`; did you mean `config`?",
  ],
  [
    "an unknown part",
    () => check({ part: "live" as never }),
    '`part` cannot be "live"; write docs',
  ],
  ["a config that is no text", () => check({ config: 1 as never }), "`config` cannot be 1"],
  ["no configuration", () => check({ cwd: temporaryFolder() }), "No stubdown.config.json"],
  ["an API that is not configured", () => check({ cwd: root, api: "odd" }), "has no API odd"],
  [
    "a base that does not exist",
    () => check({ cwd: root, api: "bookshop", part: "breaking", against: "no-such-ref" }),
    "--against no-such-ref",
  ],
];

it.each(wrong)("refuses %s with an error that says what to write", async (_name, call, words) => {
  const error = await Promise.resolve()
    .then(call)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).lines.join("\n")).toContain(words);
});

const examples = commentExamples();

it("has an example for each function", () => {
  const called = examples.map(
    ({ code }) => /import \{.*?(\w+)(?:, read)? \} from "stubdown"/.exec(code)?.[1],
  );
  expect(called.sort()).toEqual(["check", "compile", "inspect", "read"]);
});
