import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

import { QueryClient } from "@tanstack/query-core";
import { transformSync } from "oxc-transform";
import ts from "typescript";
import { expect, it } from "vitest";

import { createClient } from "@bookshop/client";

import { root } from "../helpers/command-line.js";
import { readFolder, temporaryFolder, writeFolder } from "../helpers/tree.js";
import { typeCheck } from "../helpers/type-check.js";
import { readAssets } from "../../generator/commands/read-assets.js";
import { compile } from "../../generator/compile.js";
import { target } from "../helpers/compile-docs.js";
import { rancher } from "../../generator/dialects/rancher/dialect.js";
import { rest } from "../../generator/dialects/rest/dialect.js";
import { toChars, toKey, toLiteral } from "../../generator/templates/literal.js";
import { readSources } from "../../generator/source/read-sources.js";
import { hostilePage, makeTemplateProject, printOwn } from "./project.js";

const examples = readFolder(join(root, "docs/examples/templates"));

/** Runs a module of generated TypeScript. `modules` has the code of the modules that it imports. */
async function runModule(
  text: string,
  modules: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, code] of Object.entries(modules)) {
    writeFolder(join(folder, "node_modules", name), [
      ["package.json", '{ "type": "module", "exports": "./index.js" }'],
      ["index.js", code],
    ]);
  }
  const { code, errors } = transformSync("x.ts", text);
  expect(errors).toEqual([]);
  const path = join(folder, "x.js");
  writeFileSync(path, code);
  return (await import(/* @vite-ignore */ path)) as Readonly<Record<string, unknown>>;
}

/** The parts of MSW that the examples use. MSW itself is too large to install for one test. */
const msw = {
  types: `declare module "msw" {
  export class HttpResponse { constructor(body: null, init: { status: number }); static json(body: unknown, init: { status: number }): HttpResponse }
  type Add = (path: string, resolve: () => HttpResponse) => { path: string };
  export const http: { get: Add; post: Add; put: Add; patch: Add; delete: Add };
}`,
  code: `export class HttpResponse { constructor(body, init) { this.body = body; this.status = init.status; } static json(body, init) { return new HttpResponse(body, init); } }
export const http = new Proxy({}, { get: (_, method) => (path, resolve) => ({ method, path, resolve }) });`,
};

it("prints from the examples files that type-check and run", async () => {
  const project = makeTemplateProject(Object.fromEntries(examples));
  expect(await project.generate()).toMatchObject({ code: 0, err: "" });
  const read = (path: string): string => project.read(path) ?? "";
  writeFolder(project.folder, [
    ["generated/msw.d.ts", msw.types],
    ...[...readFolder(join(project.folder, "out"))].map(
      ([path, text]) => [`generated/bookshop/${path}`, text] as const,
    ),
  ]);
  const made = ["msw/handlers.ts", "tanstack/books.ts", "tanstack/orders.ts"];
  const files = made.map((path) => `generated/bookshop/${path}`);
  expect(typeCheck(project.folder, ["generated/msw.d.ts", ...files], "bookshop")).toEqual([]);

  const options = await runModule(read("tanstack/books.ts"));
  const client = createClient({
    url: "http://shop",
    fetch: () => Promise.resolve(Response.json({ id: 7, title: "Low Tide" })),
  });
  const get = options["getBooksOptions"] as (...args: unknown[]) => {
    readonly queryKey: readonly unknown[];
    readonly queryFn: () => Promise<{ readonly title: string }>;
  };
  const query = get(client, 7);
  const cache = new QueryClient();
  expect(await cache.query(query)).toMatchObject({ title: "Low Tide" });
  expect(cache.getQueryData(["bookshop", "books", "get", 7])).toMatchObject({ id: 7 });

  const { makeHandlers } = await runModule(read("msw/handlers.ts"), { msw: msw.code });
  const handlers = (makeHandlers as (base: string) => readonly Handler[])("http://shop");
  const find = (method: string, path: string): unknown =>
    handlers.find((one) => one.method === method && one.path === `http://shop${path}`)?.resolve();
  expect(find("get", "/books/:id")).toMatchObject({
    status: 200,
    body: { title: "The Lighthouse" },
  });
  expect(find("delete", "/books/:id")).toMatchObject({ status: 204, body: null });
});

interface Handler {
  readonly method: string;
  readonly path: string;
  resolve(): unknown;
}

it("prints text of pages so that no part of it runs as code", async () => {
  const template = `{{#each types}}{{#each fields}}{{#if isOptional}}
// {{comment notes}}
/* {{comment notes}} */
{{doc notes}}
export const list = {
  double: "{{chars notes}}", single: '{{chars notes}}', tick: \`{{chars notes}}\`,
  literal: {{literal notes}}, json: {{json notes}},
  key: { {{key notes}}: 1 }, script: "{{chars notes}}",
  {{#with @root.operations.0.answer}}sample: {{literal example}}{{/with}},
};
{{/if}}{{/each}}{{/each}}`;
  const { files, diagnostics } = await printOwn({ "api/a.ts.hbs": template });
  expect(diagnostics).toEqual([]);
  const [[, text] = ["", ""]] = files;
  expect(text).not.toMatch(/<\/script|<!--/i);
  const { list } = await runModule(text);
  // The text of a cell as the reader returns it: without backticks of code, and without tags.
  const notes = `Ends */ tick \${globalThis.ran = 1} "quote" 'single' \\  <!-- end.`;
  expect(hostilePage.replaceAll(/`|<\/script>/g, "")).toContain(notes);
  const { sample, key, ...texts } = list as Record<string, unknown>;
  for (const one of Object.values(texts)) expect(one).toBe(notes);
  expect(Object.keys(key as object)).toEqual([notes]);
  expect(Object.getPrototypeOf((sample as object[])[0])).toBe(Object.prototype);
  expect(Object.keys((sample as object[])[0] ?? {})).toContain("__proto__");
  expect(globalThis).not.toHaveProperty("ran");
});

it.each([
  'a"b',
  "a'b",
  "a`b",
  "${x}",
  "a\\",
  "\n\r\u2028\u2029",
  "*/",
  "</script>",
  "<!--",
  "__proto__",
  "constructor",
  "",
  "\u0000",
  "\ud800",
  "é😀",
])("escapes %j to itself", (text) => {
  const run = (code: string): unknown => runInThisContext(`(${code})`) as unknown;
  expect(run(toLiteral(text))).toBe(text);
  for (const quote of ['"', "'", "`"]) expect(run(quote + toChars(text) + quote)).toBe(text);
  expect(Object.keys(run(`({ ${toKey(text)}: 1 })`) as object)).toEqual([text]);
  expect(toChars(text)).not.toMatch(/[\n\r\u2028\u2029]|<\/|<!/);
});

it("names files by the template and the view, and makes none if a template prints nothing", async () => {
  const { files } = await printOwn({
    "type/notes.md.hbs": "# {{markdown id}}\n",
    "operation/deep/one.test.ts.hbs": "{{#if isRead}}{{literal path}}{{/if}}",
    "group/none.ts.hbs": "  {{#if (not operations)}}x{{/if}}\n",
    "api/plain.json.hbs": "{{json name}}",
    "operation/own.txt.hbs": '---\noutput: "all/{{group.file}}/{{name}}.txt"\n---\nx',
    "README.md": "Not a template.",
  });
  expect(files.map(([path]) => path).filter((path) => path !== "README.md")).toEqual([]);
});

it("makes the same files with copies of its own templates", async () => {
  const assets = await readAssets();
  for (const [dialect, docs, name] of [
    [rest, "docs/api/bookshop", "bookshop"],
    [rancher, "test/cases/embedded-and-reference/docs", "small"],
  ] as const) {
    const sources = await readSources(join(root, docs));
    const own = { ...target, name, packageScope: `@${name}` };
    const [files] = await compile(sources, { target: own, assets, dialect });
    const isOfRest = dialect.name === "rest";
    const templates = [...assets.templates]
      .filter(([path]) => path.startsWith("rest/") === isOfRest)
      .map(([path, text]) => ({ path, text }));
    const [same, diagnostics] = await compile(sources, { target: own, assets, dialect, templates });
    expect(diagnostics.filter(({ code }) => code.startsWith("template/"))).toEqual([]);
    expect(same.map(({ path, hash }) => [path, hash])).toEqual(
      files.map(({ path, hash }) => [path, hash]),
    );
    const changed = templates.map((one) =>
      one.path.endsWith("client/index.ts.hbs") ? { ...one, text: `// Ours.\n${one.text}` } : one,
    );
    const [other] = await compile(sources, { target: own, assets, dialect, templates: changed });
    const differing = other.filter(({ hash }, index) => hash !== same[index]?.hash);
    expect(differing.map(({ path }) => path)).toEqual([
      "client/dist/index.js",
      "client/src/index.ts",
    ]);
  }
});

it("keeps files of templates in the manifest, makes them again if a template changed, and removes them", async () => {
  const text = "export const name: string = {{literal name}};\n";
  const project = makeTemplateProject(
    { "api/own/src/x.ts.hbs": text },
    {
      // Small pages, because it generates often.
      pages: { "books.md": hostilePage },
      cacheDir: "cache",
    },
  );
  expect((await project.generate()).code).toBe(0);
  expect(project.read("own/src/x.ts")).toBe('export const name: string = "bookshop";\n');
  expect(project.read("own/dist/x.d.ts")).toContain("export declare const name: string;");
  expect(project.read("manifest.json")).toContain('"own/src/x.ts"');
  expect((await project.generate()).out).toContain("up to date");
  expect(await project.check()).toMatchObject({ code: 0 });

  project.write({ "api/own/src/x.ts.hbs": `// New.\n${text}` });
  const stale = await project.check();
  expect([stale.code, stale.out]).toEqual([1, expect.stringContaining("out/own/src/x.ts")]);
  expect(stale.out).toContain("so stubdown, the templates or its configuration changed");
  expect((await project.generate()).out).toContain("wrote 2 files");
  expect(project.read("own/src/x.ts")).toContain("// New.");
  expect(await project.check()).toMatchObject({ code: 0 });

  // A second template, also one in a new folder, is seen as well.
  project.write({ "type/deep/t.txt.hbs": "{{name}}" });
  expect((await project.generate()).out).toMatch(/wrote \d+ files/);
  expect(project.read("deep/t/book.txt")).toBe("Book");
  rmSync(join(project.folder, "templates"), { recursive: true });
  project.write({});
  expect((await project.generate()).code).toBe(2);
  project.write({ "api/empty.txt.hbs": "" });
  expect((await project.generate()).out).toContain("removed");
  expect(project.read("own/src/x.ts")).toBeUndefined();
  expect(project.read("deep/t/book.txt")).toBeUndefined();
});

it("treats templates from a checkout with other line ends as the same", async () => {
  const text = "---\noutput: a.txt\n---\none\n{{name}}\n";
  const [[, plain] = ["", ""]] = (await printOwn({ "api/a.hbs": text })).files;
  const [[, other] = ["", ""]] = (await printOwn({ "api/a.hbs": text.replaceAll("\n", "\r\n") }))
    .files;
  expect(other).toBe(plain);
  expect(plain).toBe("one\napi\n");
});

it("prints valid TypeScript for every type", async () => {
  const { files } = await printOwn({
    "api/t.ts.hbs":
      "{{#each types}}export interface {{name}} {\n{{#each fields}}  {{key name}}: {{type.code}};\n{{/each}}\n}\n{{/each}}",
  });
  const [[, text] = ["", ""]] = files;
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  expect(text).toBe('export interface Book {\n  id: number;\n  "x-y": string;\n}\n');
});
