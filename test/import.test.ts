import { factLines } from "../generator/core/facts.js";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { compareServer } from "./drift/compare.js";
import { readSchemas } from "../generator/dialects/schemas/read-schemas.js";
import { listFacts } from "../generator/dialects/rancher/facts.js";
import { makePages } from "../generator/dialects/rancher/print/make-pages.js";
import { readRancher, readRancherTree } from "./helpers/read-rancher.js";
import { apiOf, schemasOf, trees } from "./drift/served.js";
import { run } from "./helpers/in-process.js";
import { dueTrees } from "./helpers/slow-suite.js";
import { readFolder, temporaryFolder } from "./helpers/tree.js";

const volume = {
  id: "volume",
  type: "schema",
  links: { self: "http://h/v1/schemas/volume", collection: "http://h/v1/volumes" },
  collectionMethods: ["GET", "POST"],
  resourceMethods: ["GET", "DELETE"],
  resourceActions: { grow: { input: "growInput", output: "volume" } },
  resourceFields: {
    id: { type: "string" },
    name: { type: "string", create: true, required: true },
    size: { type: "int", create: true, update: false, default: 10 },
    mode: { type: "enum", create: true, options: ["read-only", "shared"], default: "shared" },
    hosts: { type: "array[reference[host]]" },
  },
};
const growInput = {
  id: "growInput",
  type: "schema",
  links: { self: "http://h/v1/schemas/growInput" },
  resourceFields: { size: { type: "int", create: true, required: true } },
};

type Schema = Omit<typeof volume, "resourceActions" | "resourceFields"> & {
  resourceActions: Record<string, object>;
  resourceFields: Record<string, object>;
};

/** A folder with a file of schemas, after a change of that of volumes. */
function makeFile(change: (schema: Schema) => void = () => undefined, ...more: object[]): string {
  const folder = temporaryFolder();
  const schema = structuredClone(volume) as Schema;
  change(schema);
  const data = [schema, growInput, ...more];
  writeFileSync(join(folder, "schemas.json"), JSON.stringify({ type: "collection", data }));
  return folder;
}

const importInto = (folder: string, ...args: readonly string[]): ReturnType<typeof run> =>
  run(["import", "schemas.json", "--out", "docs", ...args], { cwd: folder });

it.each(dueTrees(trees, (tree) => tree))(
  "writes pages that describe what a server of %s does",
  async (tree) => {
    const reading = readSchemas([await schemasOf(await apiOf(tree), "none")]);
    if (typeof reading === "string") throw new Error(reading);
    const [api, diagnostics] = readRancher(makePages(reading.api, readRancherTree));
    expect(diagnostics).toEqual([]);
    expect(compareServer(reading.api, api, reading.faults)).toEqual([]);
    // All facts are the same, not only those that `check live` compares.
    const facts = (one: typeof api): readonly string[] =>
      factLines(listFacts(one)).map((line) => line.join(" "));
    const isToldOtherwise = (line: string): boolean => /^(?:required|default):/.test(line);
    const [live, page] = [reading.api, api].map((one) => {
      return facts(one).filter((line) => !isToldOtherwise(line));
    });
    expect(page).toEqual(live);
  },
);

/** The finding about a type that the server names, but has no schema for. */
const missingHost =
  "docs/api-resources/volume/index.md:24:9: warning: `host` has no page in this tree [missing-link-page]\n";

it("writes pages, and nothing on the second run", async () => {
  const folder = makeFile();
  expect(await importInto(folder)).toEqual({
    code: 0,
    out: "api: wrote 3 pages to docs; see `stubdown check docs --docs docs`\n",
    err: missingHost,
  });
  expect([...readFolder(join(folder, "docs")).keys()]).toEqual([
    "api-resources/growInput/index.md",
    "api-resources/index.md",
    "api-resources/volume/index.md",
  ]);
  const page = readFileSync(join(folder, "docs/api-resources/volume/index.md"), "utf8");
  expect(page).toContain("size | int | Optional | - | 10 |");
  expect(page).toContain("The options are `read-only`, `shared`.");
  expect(page).toContain("hosts | array[reference[host]] |");
  const docs = ["--docs", "docs"];
  const checked = await run(["check", "docs", ...docs], { cwd: folder });
  expect(checked).toEqual({
    code: 0,
    out: `${missingHost}api: 1 warning in the pages\n`,
    err: "",
  });
  const live = await run(["check", "live", "schemas.json", ...docs], { cwd: folder });
  expect(live.out).toBe("api: no difference against schemas.json, 2 types\n");
  const again = await importInto(folder);
  expect(again.out).toMatch(/^api: wrote 0 pages to docs, 3 pages exist already; see/);
});

it("writes nothing with --dry-run, and lists the files to write", async () => {
  const folder = makeFile();
  const { code, out } = await importInto(folder, "--dry-run");
  expect({ code, out }).toEqual({
    code: 0,
    out: [
      "docs/api-resources/growInput/index.md",
      "docs/api-resources/volume/index.md",
      "docs/api-resources/index.md",
      "api: would write 3 pages to docs; see `stubdown check docs --docs docs`",
      "",
    ].join("\n"),
  });
  expect(existsSync(join(folder, "docs"))).toBe(false);
});

it.each<[string, (docs: string) => void, RegExp]>([
  [
    "a page that says something else",
    (docs) => {
      mkdirSync(join(docs, "api-resources/volume"), { recursive: true });
      writeFileSync(join(docs, "api-resources/volume/index.md"), "mine\n");
    },
    /docs\/api-resources\/volume\/index\.md: Another file or folder is in the way; nothing was written/,
  ],
  [
    "a file where a folder is needed",
    (docs) => {
      mkdirSync(docs);
      writeFileSync(join(docs, "api-resources"), "mine\n");
    },
    /docs\/api-resources\/volume\/index\.md: Another file or folder is in the way/,
  ],
  [
    "a link that leads nowhere",
    (docs) => {
      mkdirSync(join(docs, "api-resources/volume"), { recursive: true });
      symlinkSync("nowhere", join(docs, "api-resources/volume/index.md"));
    },
    /docs\/api-resources\/volume\/index\.md: Another file or folder is in the way/,
  ],
  [
    "a file of that name",
    (docs) => {
      writeFileSync(docs, "mine\n");
    },
    /--out docs is a file/,
  ],
])("writes nothing if %s is in the way", async (_, put, message) => {
  const folder = makeFile();
  put(join(folder, "docs"));
  const { code, out, err } = await importInto(folder);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(existsSync(join(folder, "docs/api-resources/growInput"))).toBe(false);
  expect(existsSync(join(folder, "docs/.stubdown-staging"))).toBe(false);
});

const withId = (id: string): object => ({ ...growInput, id });

it.each<[string, string, Parameters<typeof makeFile>]>([
  [
    "an id that leads out of the folder",
    "live-unreadable-schema ../x",
    [undefined, withId("../x")],
  ],
  ["an id with a pipe", "live-unreadable-schema a|b", [undefined, withId("a|b")]],
  ["an id with backticks", "live-unreadable-schema `rm`", [undefined, withId("`rm`")]],
  ["an id with a line break", "live-unreadable-schema a\n## b", [undefined, withId("a\n## b")]],
  ["the id __proto__", "live-unreadable-schema __proto__", [undefined, withId("__proto__")]],
  ["the id of the common page", "live-type-unknown common", [undefined, withId("common")]],
  [
    "ids that some disks take for one",
    "live-resource-unknown volume",
    [undefined, withId("Volume")],
  ],
  [
    "a field with a line break",
    "live-unreadable-schema volume.a\nb | string",
    [
      (schema): void => {
        schema.resourceFields["a\nb | string"] = { type: "string" };
      },
    ],
  ],
  [
    "a field called __proto__",
    "live-unreadable-schema volume.__proto__",
    [
      (schema): void => {
        Object.defineProperty(schema.resourceFields, "__proto__", {
          value: { type: "string" },
          enumerable: true,
        });
      },
    ],
  ],
  [
    "a default with Markdown",
    "live-default-undocumented volume.size",
    [
      (schema): void => {
        schema.resourceFields["size"] = {
          type: "string",
          create: true,
          default: "a | `b`\n\n## c",
        };
      },
    ],
  ],
  [
    "a default that looks like none",
    "live-default-undocumented volume.size",
    [
      (schema): void => {
        schema.resourceFields["size"] = { type: "string", create: true, default: "-" };
      },
    ],
  ],
  [
    "an option with backticks",
    "live-option-unknown volume.mode=a`b",
    [
      (schema): void => {
        schema.resourceFields["mode"] = { type: "enum", create: true, options: ["a", "a`b"] };
      },
    ],
  ],
  [
    "options of a text",
    "live-options-undocumented volume.mode",
    [
      (schema): void => {
        schema.resourceFields["mode"] = { type: "string", create: true, options: ["a"] };
      },
    ],
  ],
  [
    "a type without a schema",
    "live-field-type volume.size",
    [
      (schema): void => {
        schema.resourceFields["size"] = { type: "array[secret]", create: true };
      },
    ],
  ],
  [
    "an action called like a path",
    "live-unreadable-schema volume.../../x",
    [
      (schema): void => {
        schema.resourceActions["../../x"] = {};
      },
    ],
  ],
  [
    "a collection elsewhere",
    "live-unreadable-schema volume.links",
    [
      (schema): void => {
        schema.links.collection = "http://h/v1/$(rm)/`x`";
      },
    ],
  ],
  [
    "a create of what cannot be listed",
    "live-operation-unknown tape.Create",
    [undefined, { ...growInput, id: "tape", collectionMethods: ["POST"] }],
  ],
])("reports %s, and writes the rest", async (_, found, [change, ...more]) => {
  const folder = makeFile(change, ...more);
  const text = readFileSync(join(folder, "schemas.json"), "utf8");
  const reading = readSchemas([{ file: "schemas.json", text }]);
  if (typeof reading === "string") throw new Error(reading);
  const [api] = readRancher(makePages(reading.api, readRancherTree));
  expect(
    compareServer(reading.api, api, reading.faults).map(({ of, id }) => `${of.id} ${id}`),
  ).toContain(found);
  const { code, out } = await importInto(folder);
  expect(code).toBe(1);
  expect(out).toMatch(/^schemas\.json:1:\d+: (?:error|warning): /);
  expect(out).toMatch(
    /facts? of the server cannot be written on a page; see above\napi: wrote \d pages/,
  );
  const files = [...readFolder(folder).keys()];
  expect(files.filter((path) => !/^docs\/api-resources\/(?:\w+\/)?index\.md$/.test(path))).toEqual([
    "schemas.json",
  ]);
  const checked = await run(["check", "docs", "--docs", "docs"], { cwd: folder });
  // The missing schema of hosts is the only fault.
  expect(checked.code).toBe(0);
  const lines = checked.out.split("\n").filter((line) => line.includes(": warning: "));
  expect(lines.every((line) => line.includes("`host` has no page in this tree"))).toBe(true);
  expect(checked.out).toMatch(/^api: (?:no faults|1 warning) in the pages$/m);
});

it("refuses types that embed each other endlessly", async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `t${index}`);
  const types = ids.map((id) => ({
    ...growInput,
    id,
    resourceFields: Object.fromEntries(ids.map((type) => [`f${type}`, { type }])),
  }));
  const { code, err } = await importInto(makeFile(undefined, ...types));
  expect(code).toBe(2);
  expect(err).toMatch(/Type t0 embeds more than 20000 values/);
});

it.each([
  [["import"], /`import` needs --out DIR/],
  [["import", "x.json"], /needs --out DIR: the folder to write pages to/],
  [["import", "--out", "z"], /`import` needs SCHEMAS/],
  [
    ["import", "x.json", "y.json", "--out", "z"],
    /`import` takes only SCHEMAS; leave out `y\.json`/,
  ],
  [["import", "x.json", "--out", "z"], /There is no file x\.json; write a URL/],
  [["import", "x.json", "--out", "z", "--docs", "a"], /`import` has no option --docs/],
  [
    ["import", "x.json", "--out", "z", "--name", "A B"],
    /--name cannot be `A B`; write a small letter/,
  ],
  [["import", "package.json", "--out", "z"], /it has no list of schemas, `data`/],
  [["import", "README.md", "--out", "z"], /it is not JSON, [a-z ]+ \(line 1, column 1\)/],
])("refuses %j as wrong usage", async (args, message) => {
  const { code, out, err } = await run(args);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});
