import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import type { Difference } from "../../generator/drift/difference.js";
import { makeApi } from "../../generator/core/by-type.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import { cases, type CaseId } from "../../generator/drift/rules.js";
import { readContracts } from "../../generator/protocols/rancher/contract.js";
import { driftFindings } from "../../generator/report/drift-findings.js";
import { compareHandlers } from "../../generator/scaffold/impl/compare-handlers.js";
import { target } from "../helpers/compile-docs.js";
import { run } from "../helpers/in-process.js";
import { world } from "./fixtures/states.js";
import { writeFolder } from "../helpers/tree.js";
import { makeFolder } from "./repository.js";

// One resource, `volume`, with List, Get, Create and the action `grow`.
const { api } = readFacts("facts.tsv", world.map((line) => line.replace(" ", "\t")).join("\n"));
const docs = api ?? makeApi([]);
const contracts = readContracts(docs, target);

type Files = Readonly<Record<string, string>>;

function find(files: Files): readonly Difference[] {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  return compareHandlers(all, contracts);
}
const found = (files: Files): readonly string[] =>
  find(files).map(({ of, id, to }) => [of.id, id, to].filter(Boolean).join(" "));

const head = 'import { HttpError, server, type VolumesHandlers } from "@api/server";\n';
const typed = (body: string): string =>
  `${head}export const volumes: VolumesHandlers = {${body}};\n`;
const all =
  "list() { return []; }, get() { return null; }, create() { return {}; }, grow() { return {}; }";
const register = (handlers: string, above = ""): string =>
  `${head}${above}\nawait app.register(server, { handlers: ${handlers} });\n`;
const stub = 'list() { throw new HttpError(501, "NotImplemented"); }, ';

interface ImplFixture {
  readonly files: Files;
  /** The place of the finding. If there is no code for it, the facts of the docs. */
  readonly at: string;
  /** Similar code without a finding. */
  readonly near: Files;
}

const fixtures: Readonly<Record<Extract<CaseId, `impl-${string}`>, ImplFixture>> = {
  "impl-resource-missing": {
    files: { "a.ts": "export const other = {};\n" },
    at: "page:volume",
    near: { "a.ts": typed(all) },
  },
  "impl-resource-unknown": {
    files: { "a.js": register(`{ volumes: {${all}}, disks: {} }`) },
    at: "a.js:3:148",
    near: { "a.js": register(`{ "volumes": {${all}} }`) },
  },
  "impl-resource-unregistered": {
    files: { "a.ts": typed(all), "b.ts": register("{}") },
    at: "a.ts:2:41",
    near: {
      "a.ts": typed(all),
      "b.ts": register("{ volumes }", 'import { volumes } from "./a.js";'),
    },
  },
  "impl-operation-missing": {
    files: { "a.ts": typed(all.replace("get()", "reget()")) },
    at: "op:volume.Get",
    near: { "a.ts": typed(all.replace("get()", '"get"()')) },
  },
  "impl-operation-unknown": {
    files: { "a.ts": typed(`${all},\n// POST /v1/volumes/\${ID}?action=shrink\nshrink() {}`) },
    at: "a.ts:4:1",
    near: { "a.ts": typed(`${all},\n// a helper\nshrink() {}`) },
  },
  "impl-method-unknown": {
    files: { "a.js": register(`{ volumes: { ${all}, shrink() {} } }`) },
    at: "a.js:3:148",
    near: { "a.js": register(`{ volumes: { ${all}, cache: new Map() } }`) },
  },
  "impl-stub": {
    files: { "a.ts": typed(stub + all.replace(/^list.*?\}, /, "")) },
    at: "a.ts:2:42",
    near: { "a.ts": typed(all.replace("return []", "if (this) throw new HttpError(501)")) },
  },
  "impl-resource-repeated": {
    files: { "a.js": register(`{ volumes: {}, volumes: {${all}} }`) },
    at: "a.js:3:42",
    near: { "a.js": register(`{ ...{ volumes: {} }, volumes: {${all}} }`) },
  },
  "impl-server-repeated": {
    files: {
      "a.js": `${register(`{ volumes: {${all}} }`)}app.register(server, { handlers: {} });\n`,
    },
    at: "a.js:4:1",
    near: {
      "a.js": `${register(`{ volumes: {${all}} }`)}other.register(server, {});
app.register(server, { prefix: "/b" });\nif (x) app.register(server, {});\n`,
    },
  },
  "impl-method-repeated": {
    files: { "a.js": register(`{ volumes: { get() {}, ${all} } }`) },
    at: "a.js:3:53",
    near: {
      "a.ts": `${head}export class V implements VolumesHandlers {
  get(): null; get(a?: number): null { return null; } list() {} create() {} grow() {} }`,
    },
  },
  "impl-unclear": {
    files: { "a.ts": typed(`...defaults, ${all.replace(/, grow.*/, "")}`) },
    at: "a.ts:2:45",
    near: {
      "a.ts": typed(`...defaults, ${all.replace(/, grow.*/, "")}`).replace(
        "export",
        "const defaults = { grow() {} };\nexport",
      ),
    },
  },
  "impl-unreadable": {
    files: { "a.ts": typed(all), "b.ts": `${head}const = 1;\n` },
    at: "b.ts:2:7",
    near: { "a.ts": typed(all), "b.ts": "const = 1;\n" },
  },
};

const ids = Object.keys(fixtures) as readonly (keyof typeof fixtures)[];

it("has a fixture for every case", () => {
  const all = cases.filter(({ comparison }) => comparison === "impl").map(({ id }) => id);
  expect(ids.toSorted()).toEqual(all.toSorted());
});

it.each(ids)("finds exactly %s", (id) => {
  const { files, at } = fixtures[id];
  const findings = find(files);
  expect(findings.map(({ of }) => of.id)).toEqual([id]);
  const [finding] = findings;
  const { base } = finding ?? {};
  const place = base && `${base.file}:${base.start.line}:${base.start.column}`;
  expect(place ?? finding?.facts.join()).toBe(at);
  expect(finding?.base ?? finding?.head).toBeDefined();
  expect(finding?.message).not.toMatch(/undefined|``/);
});

it.each(ids)("does not find %s in similar code", (id) => {
  const found = find(fixtures[id].near).map(({ of }) => of.id);
  expect(found).not.toContain(id);
  expect(found).toEqual([]);
});

const memory = 'import { createMemoryHandlers } from "@api/server/memory";\n';

it.each<[string, Files]>([
  [
    "a class",
    {
      "a.ts": `${head}export class V implements VolumesHandlers { ${all.replaceAll("}, ", "} ")} }`,
    },
  ],
  [
    "a new object of a class elsewhere",
    {
      "app.ts": register("{ volumes: new V(db) }", 'import { Volumes as V } from "./v.js";'),
      "v.ts": `export class Volumes { ${all.replaceAll("}, ", "} ")} }`,
    },
  ],
  [
    "a class with a base elsewhere",
    {
      "app.ts": register("{ volumes: new V(db) }", 'import V from "./v.js";'),
      "v.ts": `import { Base } from "./base.js";\nexport default class Volumes extends Base { list() {} }`,
      "base.ts": `export class Base { ${all.replaceAll("}, ", "} ")} }`,
    },
  ],
  [
    "a function that makes an object",
    {
      "app.js": register(
        "{ volumes: makeVolumes(db) }",
        `const makeVolumes = (db) => ({ ${all} });`,
      ),
    },
  ],
  [
    "a function that returns one",
    {
      "app.js": register(
        "{ volumes: makeVolumes(db) }",
        `function makeVolumes(db) { const x = 1; return { ${all} }; }`,
      ),
    },
  ],
  [
    "names and barrels",
    {
      "app.ts": register(
        "handlers",
        'import { volumes as v } from "./handlers";\nconst handlers = { volumes: v };',
      ),
      "handlers/index.ts": 'export * from "./none.js";\nexport { volumes } from "./volumes.js";',
      "handlers/volumes.ts": `const volumes = { ${all} };\nexport { volumes };`,
    },
  ],
  [
    "a typed object of all handlers",
    {
      "a.ts": `import type { Handlers } from "@api/server";\nexport const handlers: Partial<Handlers> = { volumes: { ${all} } };`,
    },
  ],
  [
    "options with a name",
    {
      "a.js": `${head}import { options } from "./b.js";\napp.register(server, options);\n`,
      "b.js": `export const options = { prefix: "/x", handlers: { volumes: { ${all} } } };`,
    },
  ],
  [
    "options that are spread",
    {
      "a.js": `${head}const own = { handlers: { volumes: { ${all} } } };\napp.register(server, { ...own, ...more, prefix: "/x" });\n`,
    },
  ],
  ["ready-made handlers", { "a.js": memory + register("createMemoryHandlers()") }],
  [
    "a part of ready-made handlers",
    {
      "a.js": memory + register("{ volumes }", "const { volumes } = createMemoryHandlers();"),
    },
  ],
  [
    "a property of ready-made handlers",
    {
      "a.js":
        memory + register("{ volumes: memory.volumes }", "const memory = createMemoryHandlers();"),
    },
  ],
  [
    "ready-made handlers with methods of one's own",
    {
      "a.js":
        memory +
        register(
          "{ ...memory, volumes: { ...memory.volumes, list() {} } }",
          "const memory = createMemoryHandlers();",
        ),
    },
  ],
  [
    "two parts",
    {
      "a.ts": `${head}export const a: Partial<VolumesHandlers> = { list() {}, get() {} };`,
      "b.ts": `${head}export const b: Partial<VolumesHandlers> = { create() {}, grow() {} };`,
    },
  ],
])("finds no difference in handlers of all operations that come from %s", (_, files) => {
  expect(found(files)).toEqual([]);
});

const handlersHead =
  'import type { Handlers, ServerOptions, VolumesHandlers } from "@api/server";\n';

it.each<[string, string, string?]>([
  ["a frozen object", `export const v: VolumesHandlers = Object.freeze({ ${all} });`],
  ["a frozen object with a type", `export const v = Object.freeze<VolumesHandlers>({ ${all} });`],
  ["a sealed object", `export default Object.seal({ ${all} }) satisfies VolumesHandlers;`],
  [
    "an import",
    'import { made } from "./made.js";\nexport const v: Partial<VolumesHandlers> = made;',
    `export const made = { ${all} };`,
  ],
  [
    "a new object of an import",
    'import { V } from "./made.js";\nexport const v: VolumesHandlers = new V();',
    `export class V { ${all.replaceAll("}, ", "} ")} }`,
  ],
  [
    "a name that a function returns",
    `export function make(): VolumesHandlers { const v = { ${all} }; return v; }`,
  ],
  [
    "a name that an arrow returns",
    `const v = { ${all} };\nexport const f = (): VolumesHandlers => v;`,
  ],
  ["a member of all handlers", `export const v: Handlers["volumes"] = { ${all} };`],
  [
    "a member that is not undefined",
    `export const v: NonNullable<Handlers['volumes']> = { ${all} };`,
  ],
  [
    "all frozen",
    `export const h: Handlers = Object.freeze({ volumes: Object.freeze({ ${all} }) });`,
  ],
  [
    "typed options",
    `export const options: ServerOptions<Handlers> = { handlers: { volumes: { ${all} } } };`,
  ],
  [
    "a call of the plugin",
    `import { server } from "@api/server";\nawait server(app, { handlers: { volumes: { ${all} } } });`,
  ],
])("finds no difference in handlers without a call of `register`: %s", (_, text, made = "") => {
  expect(found({ "a.ts": handlersHead + text, "made.ts": made })).toEqual([]);
});

const imported = 'import("@api/server").VolumesHandlers';
const part = all.replace(/, grow.*/, "");

it.each<[string, (members: string) => string]>([
  ["@type", (own) => `/** @type {${imported}} */\nexport const v = { ${own} };`],
  ["@satisfies", (own) => `/** @satisfies {${imported}} */\nexport const v = { ${own} };`],
  ["@type in parentheses", (own) => `export default /** @type {${imported}} */ ({ ${own} });`],
  [
    "@typedef",
    (own) => `/** @typedef {${imported}} Own */\n/** @type {Own} */\nexport const v = { ${own} };`,
  ],
  [
    "@returns",
    (own) => `/** @returns {${imported}} */\nexport function make() { return { ${own} }; }`,
  ],
  [
    "@type of a frozen object",
    (own) => `/** @type {${imported}} */\nexport const v = Object.freeze({ ${own} });`,
  ],
])("reads handlers in JavaScript whose type is in a comment: %s", (_, make) => {
  expect(found({ "a.js": make(all) })).toEqual([]);
  expect(found({ "a.js": make(part) })).toEqual(["impl-operation-missing volume.grow"]);
});

const plugins = 'import { server } from "@api/server";\n';

it.each<[string, (members: string) => string]>([
  [
    "an object",
    (own) => `export default { plugin: server, options: { handlers: { volumes: { ${own} } } } };`,
  ],
  [
    "a list of objects",
    (own) =>
      `const options = { handlers: { volumes: { ${own} } } };\nconst all = [{ plugin: server, options }];\nfor (const { plugin, options } of all) app.register(plugin, options);`,
  ],
  [
    "a list of pairs",
    (own) =>
      `const all = [[server, { handlers: { volumes: { ${own} } } }]];\nfor (const [plugin, options] of all) app.register(plugin, options);`,
  ],
])("reads handlers beside the plugin in %s", (_, make) => {
  expect(found({ "a.js": plugins + make(all) })).toEqual([]);
  expect(found({ "a.js": plugins + make(part) })).toEqual(["impl-operation-missing volume.grow"]);
});

it.each([
  ["a condition", `export const v: VolumesHandlers = isOld ? { ${all} } : made;`],
  ["another value", "export const v: VolumesHandlers = made ?? other;"],
  ["a package", 'import { made } from "made";\nexport const v: VolumesHandlers = made;'],
  ["a spread", 'import { made } from "made";\nexport const v: VolumesHandlers = { ...made };'],
  ["a call", "export const v = Object.assign({}, made) as VolumesHandlers;"],
  ["a frozen call", "export const v: VolumesHandlers = Object.freeze(make());"],
  ["a returned condition", `export const f = (): VolumesHandlers => (isOld ? { ${all} } : made);`],
  ["a value that is set later", `let v: VolumesHandlers;\nv = { ${all} };`],
  ["a parameter", "export function use(v: VolumesHandlers) {}"],
  ["a field", "class A { v: VolumesHandlers = make(); }"],
  ["a condition of all", `export const h: Handlers = isOld ? {} : { volumes: { ${all} } };`],
  ["an import of all", 'import { h } from "made";\nexport const all: Handlers = h;'],
  ["a member that is a condition", "export const h: Handlers = { volumes: isOld ? made : other };"],
])("reports as unclear, without a call of `register`: %s", (_, text) => {
  expect(found({ "a.ts": handlersHead + text })).toEqual(["impl-unclear volume"]);
});

it("finds a missing method in a frozen object, with any value of a parameter of its type", () => {
  const frozen =
    "export const v: VolumesHandlers = Object.freeze({ list() {}, get() {}, create() {} });";
  const files = {
    "a.ts": `${handlersHead}${frozen}\nexport function audit(v: VolumesHandlers) {}`,
  };
  expect(found(files)).toEqual(["impl-operation-missing volume.grow"]);
});

it.each<[string, Files, readonly string[]]>([
  [
    "a parameter",
    {
      "a.js": `${head}export default (app, volumes) => { app.register(server, { handlers: { volumes } }); };`,
    },
    ["impl-unclear volume"],
  ],
  ["a call", { "a.js": register("makeAll(db)") }, ["impl-unclear volume"]],
  [
    "options from elsewhere",
    { "a.js": `${head}export default (app, options) => app.register(server, options);` },
    ["impl-unclear volume"],
  ],
  [
    "options from elsewhere of another plugin",
    { "a.js": `${head}export default (app, options) => app.register(cors, options);` },
    ["impl-resource-missing volume"],
  ],
  [
    "options of a namespace with a spread from elsewhere",
    {
      "a.js": `import * as api from "@api/server";\nexport default (app, more) => app.register(api.server, { ...more });`,
    },
    ["impl-unclear volume"],
  ],
  [
    "options that lead in a ring",
    { "a.js": `${head}const own = { ...own };\napp.register(server, own);` },
    ["impl-unclear volume"],
  ],
  [
    "handlers that are added later",
    { "a.js": register("handlers", "const handlers = {};\nhandlers.volumes = makeVolumes();") },
    ["impl-unclear volume"],
  ],
  [
    "methods that are added later",
    { "a.js": register("{ volumes }", "const volumes = {};\nObject.assign(volumes, more);") },
    ["impl-unclear volume"],
  ],
  [
    "methods that are added to another object later",
    { "a.js": register(`{ volumes }`, `const volumes = { ${all} };\nother.list = volumes;`) },
    [],
  ],
  [
    "methods of a prototype",
    {
      "a.js": register(
        "{ volumes: new V() }",
        "class V {}\nV.prototype.list = () => [];\nV.prototype[name] = () => [];",
      ),
    },
    ["impl-unclear volume"],
  ],
  [
    "methods with a computed name",
    { "a.js": register("{ volumes: { [name]() {} } }") },
    ["impl-unclear volume"],
  ],
  [
    "methods with a computed name beside others",
    {
      "a.js": register("{ volumes: { ...rest, [name]() {} } }", "const rest = { list() {} };"),
    },
    ["impl-unclear volume"],
  ],
  [
    "a class with a computed name and a symbol",
    { "a.js": register("{ volumes: new V() }", "class V { [Symbol.iterator]() {} [name]() {} }") },
    ["impl-unclear volume"],
  ],
  [
    "a method that is undefined",
    {
      "a.js": register(
        `{ volumes: { ${all.replace("list() { return []; }", "list: undefined")} } }`,
      ),
    },
    ["impl-stub volume.list"],
  ],
  [
    "a spread of handlers",
    { "a.js": register("{ ...others }", 'import others from "others";') },
    ["impl-unclear volume"],
  ],
  [
    "a namespace",
    { "a.js": register("all", 'import * as all from "./b.js";'), "b.js": "" },
    ["impl-unclear volume"],
  ],
  [
    "a merged interface",
    {
      "a.ts": `${head}interface V extends Base {}\nexport class V implements VolumesHandlers { list() {} }`,
    },
    ["impl-unclear volume"],
  ],
  [
    "a function with a second return",
    {
      "app.js": register(
        "{ volumes: makeVolumes(db) }",
        `function makeVolumes(db) { if (db.isOld) { return {}; } return { ${all} }; }`,
      ),
    },
    ["impl-unclear volume"],
  ],
  [
    "names that lead in a ring",
    {
      "a.js": register("{ volumes }", 'import { volumes } from "./b.js";'),
      "b.js": 'export { volumes } from "./c.js";',
      "c.js": 'export { volumes } from "./b.js";',
    },
    ["impl-unclear volume"],
  ],
  [
    "a misspelt name",
    { "a.js": register(`{ volume: {${all}} }`) },
    ["impl-resource-missing volume", "impl-resource-unknown volume volumes"],
  ],
  [
    "a misspelt method",
    { "a.js": register(`{ volumes: { ${all.replace("list", "lists")} } }`) },
    ["impl-operation-missing volume.list", "impl-method-unknown volume.lists list"],
  ],
  [
    "a resource that is gone",
    { "a.ts": typed(all).replace("server,", "server, type DisksHandlers,") },
    ["impl-resource-unknown DisksHandlers"],
  ],
  [
    "hostile names",
    { "a.js": register(`{ volumes: { ${all} }, "\\u001b[31m\`x\`": {} }`) },
    ["impl-resource-unknown \u001B[31m`x`"],
  ],
])("reports what is certain, and nothing else, of %s", (_, files, expected) => {
  expect(found(files)).toEqual(expected);
  for (const { message } of find(files)) expect(message).not.toContain("\u001B");
});

it("gives a finding a second subject only if there is a similar name", () => {
  const subjectsIn = (files: Files): readonly (readonly string[])[] => {
    const context = {
      api: "a",
      part: "impl",
      prefix: "docs/",
      base: { name: "src", prefix: "" },
    } as const;
    return driftFindings(find(files), context)
      .filter(({ change }) => change?.case === "impl-resource-unknown")
      .map(({ subjects, change }) => [...subjects, `to ${change?.to ?? "nothing"}`]);
  };
  expect(subjectsIn({ "a.js": register(`{ volumes: {${all}}, disks: {} }`) })).toEqual([
    ["disks", "to nothing"],
  ]);
  expect(subjectsIn({ "a.js": register(`{ volume: {${all}} }`) })).toEqual([
    ["volume", "volumes", "to volumes"],
  ]);
});

function makeCode(files: Files): string {
  const folder = makeFolder();
  writeFolder(folder, Object.entries(files));
  return folder;
}

it("compares the docs with the code, in both directions, at the command line", async () => {
  const folder = makeCode({});
  expect((await run(["scaffold", "--to", "src"], { cwd: folder })).code).toBe(0);
  const { code, out } = await run(["check", "impl", "src"], { cwd: folder });
  expect(code).toBe(1);
  expect(out).toContain(
    "src/disks.ts:9:3: error: `disk.list` (`GET /v1/disks`) still answers 501 [handler-method/stub]\n",
  );
  expect(out).toMatch(/disks-v1: 8 errors against src, 3 files\n$/);
  const bare = makeCode({ "src/a.js": "export const nothing = 1;\n" });
  const missing = await run(["check", "impl", "src"], { cwd: bare, isPretty: true });
  expect(missing.code).toBe(1);
  expect(missing.out).toContain("docs/api-resources/disk/index.md");
  expect(missing.out).toContain("## Disk");
});

it("sorts findings by file, line and column", async () => {
  const folder = makeCode({});
  // The path `src/a-1` sorts before `src/a/`, but the folder `src/a` is read first.
  for (const to of ["src/b", "src/a-1", "src/a"]) {
    expect((await run(["scaffold", "--to", to], { cwd: folder })).code).toBe(0);
  }
  const { out } = await run(["check", "impl", "src"], { cwd: folder });
  const places = [...out.matchAll(/^(\S+):(\d+):(\d+): /gm)].map(([, file = "", line, column]) => ({
    file,
    at: Number(line) * 1000 + Number(column),
  }));
  expect(new Set(places.map(({ file }) => file)).size).toBeGreaterThan(2);
  expect(places.length).toBeGreaterThan(6);
  const sorted = places.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.at - b.at,
  );
  expect(places).toEqual(sorted);
  expect((await run(["check", "impl", "src"], { cwd: folder })).out).toBe(out);
});

it("exits 0 if all operations have handlers, and says what is unclear", async () => {
  const text =
    'import { server } from "@disks-v1/server";\napp.register(server, { handlers: make() });\n';
  const folder = makeCode({
    "src/app.js": text,
    "src/node_modules/x.js": "const =",
    "src/x.d.ts": "",
  });
  const { code, out } = await run(["check", "impl", "src/"], { cwd: folder });
  expect(code).toBe(0);
  expect(out).toContain(
    "src/app.js:2:34: info: It is unclear if code handles 4 operations of `disk`",
  );
  expect(out).toMatch(/disks-v1: 3 notes against src\/, 1 file\n$/);
});

it("reads files through links, and passes over links that lead nowhere", async () => {
  const folder = makeCode({});
  expect((await run(["scaffold", "--to", "real"], { cwd: folder })).code).toBe(0);
  mkdirSync(join(folder, "src"));
  for (const [path, to] of [
    ["disks.ts", "../real/disks.ts"],
    ["dead.ts", "nowhere.ts"],
    ["self.ts", "self.ts"],
    ["loop", "."],
  ] as const)
    symlinkSync(to, join(folder, "src", path));
  const { out } = await run(["check", "impl", "src"], { cwd: folder });
  expect(out).toMatch(/^src\/disks\.ts:\d+:\d+: /m);
  expect(out).toMatch(/against src, 1 file\n$/);
  expect(await run(["scaffold", "--to", "src"], { cwd: folder })).toMatchObject({ err: "" });
});

it.each([
  [["check", "impl"], /`check impl` needs DIR: the folder of the handlers/],
  [
    ["check", "impl", "nowhere", "--api", "rancher-v1"],
    /nowhere is not a folder; give the path of the handlers' folder/,
  ],
  [
    ["check", "impl", "docs/schema", "--api", "rancher-v1"],
    /has no code; give the path of a folder with \.ts or \.js files/,
  ],
  [["check", "impl", "docs", "more"], /`check impl` takes only DIR; leave out `more`/],
])("refuses %j as wrong usage", async (args, message) => {
  const { code, out, err } = await run(args);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});
