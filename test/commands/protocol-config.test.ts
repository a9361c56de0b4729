import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { findProjects } from "../../generator/commands/project.js";
import { writeTree } from "../../generator/output/write-tree.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

const page = "---\ntitle: API - disk\n---\n\n## disk\n\n### Resource Fields\n";

/** A folder with a page and a configuration of one API. */
function makeProject(keys: object): string {
  const folder = temporaryFolder();
  const write = [{ path: "docs/api-resources/disk/index.md", text: page }];
  writeTree(folder, { write, remove: [] });
  const api = { name: "shop", docs: "docs", out: "out", ...keys };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  return folder;
}

async function optionsOf(
  keys: object,
): Promise<readonly [options: unknown, notes: readonly string[]]> {
  const notes: string[] = [];
  const terminal = { cwd: makeProject(keys), warn: (text: string) => void notes.push(text) };
  const [project] = await findProjects({}, terminal);
  await findProjects({}, terminal);
  return [project?.target.options, notes];
}

const options = { basePath: "/v3", scoping: "none", envPrefix: "SHOP" };

it("takes the options of a protocol", async () => {
  expect(await optionsOf({ protocol: { name: "rancher", ...options } })).toEqual([options, []]);
  expect(await optionsOf({ dialect: "rancher", protocol: "rancher" })).toEqual([{}, []]);
  expect(await optionsOf({})).toEqual([{}, []]);
});

it("accepts outdated options beside the protocol, and says once where they belong", async () => {
  const [taken, notes] = await optionsOf(options);
  expect(taken).toEqual(options);
  expect(notes).toEqual([
    'stubdown.config.json: `basePath`, `scoping`, `envPrefix` of shop belong to the protocol; write `"protocol": { "name": "rancher", "basePath": "/v3", "scoping": "none", "envPrefix": "SHOP" }`',
  ]);
  const rest = { name: "rest", baseUrl: "http://shop.test" };
  expect(await optionsOf({ protocol: rest, envPrefix: "SHOP" })).toEqual([
    { envPrefix: "SHOP", baseUrl: "http://shop.test" },
    [
      'stubdown.config.json: `envPrefix` of shop belong to the protocol; write `"protocol": { "name": "rest", "envPrefix": "SHOP", "baseUrl": "http://shop.test" }`',
    ],
  ]);
});

it.each([
  [{ protocol: "soap" }, /`apis\.0\.protocol` cannot be "soap"; write rancher/],
  [{ dialect: "wiki" }, /`apis\.0\.dialect` cannot be "wiki"; write rancher/],
  [{ protocol: { name: "rancher", root: "/" } }, /There is no key `root`; write one of name, /],
])("refuses %j with one line", async (keys, message) => {
  const { code, err } = await run(["facts"], makeProject(keys));
  expect(code).toBe(2);
  expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(message)]);
});

const restPages = {
  "docs/health.md": "# Health\n\n## Ask\n\n`GET /health`\n\n## Tell\n\n`POST /health`\n",
};

it("refuses the protocol of another dialect, and names a request that it cannot serve", async () => {
  const folder = makeProject({ dialect: "rest", protocol: "rancher" });
  const write = Object.entries(restPages).map(([path, text]) => ({ path, text }));
  writeTree(folder, { write, remove: ["docs/api-resources/disk/index.md"] });
  const { code, err } = await run(["generate"], folder);
  expect(code).toBe(2);
  expect(err).toMatch(
    /shop are read as plain HTTP \(dialect rest\), and the configuration names the protocol rancher, which cannot serve all of it.*health\.md:5:1: `GET \/health` cannot be served.*, and 1 more/,
  );
  const { code: found, out } = await run(["check", "docs"], folder);
  expect(found).toBe(1);
  expect(out.match(/\[unservable-operation\]/g)?.length).toBe(2);
});

it("lets a configuration lower or turn off diagnostics of the protocol about fields", async () => {
  const text = `${page}\n#### Read Only Fields\n\nField | Type | Notes\n---|---|---\ntype | string | a\n`;
  const write = [
    { path: "docs/api-resources/disk/index.md", text: text.replace("API -", "Rancher API -") },
  ];
  const told = async (severity: object, comment = ""): Promise<string> => {
    const folder = makeProject({ severity });
    const [only] = write;
    const pages = [{ path: only?.path ?? "", text: `${only?.text ?? ""}${comment}` }];
    writeTree(folder, { write: pages, remove: [] });
    return (await run(["check", "docs"], folder)).out;
  };
  expect(await told({})).toMatch(/:13:1: warning: .*\[reserved-field\]/);
  expect(await told({ "reserved-field": "error" })).toMatch(/:13:1: error: .*\[reserved-field\]/);
  expect(await told({ "reserved-field": "off" })).toContain("no faults in the pages; 1 turned off");
  expect(await told({}, "\n<!-- stubdown disable reserved-field -->\n")).toContain("1 disabled");
});
