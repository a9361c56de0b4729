import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

import { findPackageManager } from "../../generator/commands/init/package-manager.js";
import { run } from "../helpers/in-process.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";

/** Makes a project in a folder of its own, named `shop`, from the texts of its files. */
function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporaryFolder(), "shop");
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function jsonOf(folder: string, path = "package.json"): Record<string, unknown> {
  return JSON.parse(textOf(folder, path)) as Record<string, unknown>;
}

const box = "# Boxes\n\n## Get a box\n\n`GET /boxes/:id`\n\n### Response\n\n`Status: 204`\n";

it("makes a project in an empty folder, whose pages and packages have no fault", async () => {
  const folder = makeProject();
  const { code, out, err } = await run(["init"], folder);
  expect([code, err]).toEqual([0, ""]);
  const wrote = [...out.matchAll(/^wrote +(\S+)$/gm)].map(([, path]) => path);
  expect(wrote).toEqual([
    "package.json",
    ".gitignore",
    "tsconfig.json",
    ".github/workflows/stubdown.yml",
    "docs/api/index.md",
    "docs/api/projects.md",
    "docs/api/tasks.md",
    "first.mjs",
    "stubdown.config.json",
  ]);
  expect(jsonOf(folder)).toMatchObject({
    name: "shop",
    private: true,
    scripts: { generate: "stubdown generate", check: "stubdown check", mock: "stubdown mock" },
    workspaces: ["generated/*/*"],
  });
  expect(textOf(folder, "first.mjs")).toContain('from "@shop/client"');
  expect(textOf(folder, ".gitignore")).toContain("generated/*/*/dist/\n");
  expect(existsSync(join(folder, "generated/shop/client/dist/index.js"))).toBe(true);
  const check = await run(["check", "--fail-on", "info"], folder);
  expect([check.code, check.out]).toEqual([0, expect.stringContaining("up to date")]);
  const inspected = await run(["inspect"], folder);
  expect([inspected.code, inspected.out]).toEqual([
    0,
    expect.stringContaining("everything was understood"),
  ]);
});

it("changes nothing in a second run, and lists what it keeps", async () => {
  const folder = makeProject();
  await run(["init"], folder);
  const before = readFolder(folder);
  const { code, out } = await run(["init"], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^kept +package\.json: nothing to add$/m);
  expect(out).toMatch(/^kept +stubdown\.config\.json: it exists$/m);
  expect(out).not.toMatch(/^(?:wrote|changed) /m);
  expect(readFolder(folder)).toEqual(before);
});

it("keeps the first program of another API, and says what to change in it", async () => {
  const old = 'import { createClient } from "@old/client";\n';
  const folder = makeProject({ "first.mjs": old });
  const { code, out } = await run(["init"], folder);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^kept +first\.mjs: it exists, and imports no @shop\/client; change its import$/m,
  );
  expect(textOf(folder, "first.mjs")).toBe(old);
});

it("completes a run that was interrupted before the configuration was written", async () => {
  const folder = makeProject();
  await run(["init"], folder);
  const whole = readFolder(folder);
  const half = makeProject({
    "docs/api/projects.md": textOf(folder, "docs/api/projects.md"),
    "package.json": textOf(folder, "package.json"),
  });
  expect(await run(["init"], half)).toMatchObject({ code: 0 });
  expect(readFolder(half)).toEqual(whole);
});

it("prints what it would do with --dry-run, and writes nothing", async () => {
  const folder = makeProject({ ".gitignore": "dist\n" });
  const { code, out } = await run(["init", "--dry-run"], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^would change +\.gitignore: node_modules\/, /m);
  expect(out).toMatch(/^would write +stubdown\.config\.json$/m);
  expect([...readFolder(folder).keys()]).toEqual([".gitignore"]);
});

const own = `{
\t"name": "@acme/Web Shop",
\t"scripts": {
\t\t"check": "eslint ."
\t},
\t"workspaces": ["apps/*"],
\t"devDependencies": { "typescript": "~5.4.0" }
}
`;

it("adds missing parts to package.json and .gitignore in their own style", async () => {
  const folder = makeProject({
    "package.json": own,
    ".gitignore": "/node_modules\r\n*.log",
    "tsconfig.json": "{}",
    "docs/api/projects.md": "# Mine\n",
  });
  const { code, out } = await run(["init"], folder);
  expect(code).toBe(0);
  expect(out).toContain("scripts generate, mock, typecheck; kept your script check; ");
  expect(out).toMatch(/^kept +tsconfig\.json: it exists$/m);
  expect(out).toContain('write `"type": "module"` in package.json, or name your programs `.mts`');
  expect(out).toMatch(/^kept +docs\/api\/projects\.md: it exists$/m);
  const { version } = jsonOf(join(import.meta.dirname, "../.."));
  expect(textOf(folder, "package.json")).toBe(`{
\t"name": "@acme/Web Shop",
\t"scripts": {
\t\t"check": "eslint .",
\t\t"generate": "stubdown generate",
\t\t"mock": "stubdown mock",
\t\t"typecheck": "tsc --noEmit"
\t},
\t"workspaces": ["apps/*", "generated/*/*"],
\t"devDependencies": { "typescript": "~5.4.0", "stubdown": "^${String(version)}", "@types/node": "^20.19.0" }
}
`);
  expect(textOf(folder, ".gitignore")).toBe(
    "/node_modules\r\n*.log\r\ngenerated/*/*/dist/\r\n.replaced/\r\n.stubdown-staging/\r\n",
  );
  expect(textOf(folder, "docs/api/projects.md")).toBe("# Mine\n");
});

it.each([
  [
    "an object",
    '{ "workspaces": { "packages": ["apps/*"] } }',
    { packages: ["apps/*", "generated/*/*"] },
  ],
  ["a glob that covers them", '{ "workspaces": ["./generated/**"] }', ["./generated/**"]],
  ["none", "{}", ["generated/*/*"]],
])("adds workspaces in the form that package.json has: %s", async (_, text, expected) => {
  const folder = makeProject({ "package.json": text });
  expect(await run(["init"], folder)).toMatchObject({ code: 0 });
  expect(jsonOf(folder)["workspaces"]).toEqual(expected);
});

it("writes the workspaces file of pnpm, and adds the generated packages as dependencies", async () => {
  const folder = makeProject({
    "package.json": '{ "packageManager": "pnpm@10.0.0" }',
    "pnpm-workspace.yaml": "# ours\npackages:\n  - apps/* # all\n",
  });
  const { out } = await run(["init"], folder);
  expect(out).toMatch(/^changed +pnpm-workspace\.yaml: packages generated\/\*\/\*; /m);
  expect(textOf(folder, "pnpm-workspace.yaml")).toBe(
    "# ours\npackages:\n  - apps/* # all\n  - generated/*/*\nlinkWorkspacePackages: true\n",
  );
  const manifest = jsonOf(folder);
  expect(manifest["workspaces"]).toBeUndefined();
  expect(manifest["devDependencies"]).toMatchObject({ "@shop/client": "workspace:*" });
  expect(out).toContain("  pnpm exec stubdown check ");
  expect(textOf(folder, ".github/workflows/stubdown.yml")).toContain(
    "- run: pnpm install --frozen-lockfile\n",
  );
  const again = await run(["init"], folder);
  expect(again.out).toMatch(/^kept +pnpm-workspace\.yaml: nothing to add$/m);
});

it("writes the setting for links to `.npmrc` for pnpm 9, which does not read it elsewhere", async () => {
  const folder = makeProject({
    "package.json": '{ "packageManager": "pnpm@9.15.0" }',
    ".npmrc": "save-exact=true",
  });
  await run(["init"], folder);
  const wanted = "save-exact=true\nlink-workspace-packages=true\n";
  expect(textOf(folder, ".npmrc")).toBe(wanted);
  const again = await run(["init"], folder);
  expect(again.out).toMatch(/^kept +\.npmrc: nothing to add$/m);
  expect(textOf(folder, ".npmrc")).toBe(wanted);
});

it.each([
  ["yarn", { "package.json": '{ "packageManager": "yarn@4.1.0" }' }, ""],
  ["yarn-classic", { "yarn.lock": "# yarn lockfile v1\n" }, ""],
  ["yarn", { "yarn.lock": "__metadata:\n  version: 8\n" }, ""],
  ["bun", { "bun.lock": "{}" }, "npm/10.8.2 node/v20.19.0"],
  ["npm", { "package-lock.json": "{}" }, "pnpm/9.0.0 npm/? node/v20.19.0"],
  ["pnpm with .npmrc", {}, "pnpm/9.0.0 npm/? node/v20.19.0"],
  ["pnpm with .npmrc", { "pnpm-lock.yaml": "" }, "pnpm/9.0.0 npm/? node/v20.19.0"],
  ["pnpm", { "pnpm-lock.yaml": "" }, "npm/10.8.2 node/v20.19.0"],
  ["pnpm", {}, "pnpm/10.0.0 npm/? node/v20.19.0"],
  ["yarn-classic", {}, "yarn/1.22.22 npm/? node/v20.19.0"],
  ["npm", {}, "deno/2.0.0"],
])("finds out that a project is installed with %s: %j %s", (name, files, userAgent) => {
  const folder = makeProject(files);
  const manifest = existsSync(join(folder, "package.json")) ? jsonOf(folder) : {};
  const found = findPackageManager(folder, manifest, userAgent);
  expect(`${found.name}${found.hasNpmrc === true ? " with .npmrc" : ""}`).toBe(name);
});

it("begins with pages that exist: their dialect, the words that it proposes, and a first program", async () => {
  const folder = makeProject({
    "docs/boxes.md": `${box}\n## List boxes\n\n\`GET /boxes\`\n\n| Parameter | Type |\n|---|---|\n| \`full\` | boolaen |\n`,
  });
  const { code, out } = await run(["init", "--docs", "./docs/", "--name", "boxes-v1"], folder);
  expect(code).toBe(0);
  expect(out).toContain("boxes-v1: plain HTTP (dialect rest), found from the pages; ");
  expect(out).toContain("boxes-v1: 1 word or form not understood");
  expect(jsonOf(folder, "stubdown.config.json")["apis"]).toEqual([
    {
      name: "boxes-v1",
      docs: "docs",
      out: "generated/boxes-v1",
      dialect: { name: "rest", types: { boolean: ["boolaen"] } },
    },
  ]);
  expect(textOf(folder, "first.mjs")).toContain("BOXES_V1_URL");
  expect(textOf(folder, "first.mjs")).toContain("console.log(await client.boxes.list());");
  expect(existsSync(join(folder, "docs/api"))).toBe(false);
  expect((await run(["check"], folder)).code).toBe(0);
});

it("says what to fix first if the pages have an error", async () => {
  const folder = makeProject();
  const faulty = join(import.meta.dirname, "../cases/faulty-page/docs");
  cpSync(faulty, join(folder, "docs"), { recursive: true });
  const { code, out, err } = await run(["init", "--docs", "docs"], folder);
  expect(code).toBe(0);
  expect(err).toMatch(/^docs\/\S+:\d+:\d+: error/m);
  expect(out).toContain("shop: nothing written");
  expect(out).toMatch(/Next:\n {2}npx stubdown check docs /);
  expect(existsSync(join(folder, "stubdown.config.json"))).toBe(true);
});

it.each([
  [
    "pages in the way",
    { "docs/api/other.md": box },
    ["init"],
    "There are pages in docs/api; write `stubdown init --docs docs/api` to begin with them",
  ],
  [
    "a configuration and --docs",
    { "stubdown.config.json": "{}", "docs/a.md": box },
    ["init", "--docs", "docs"],
    "There is a stubdown.config.json already; leave out --docs, and add the API to `apis` of that file",
  ],
  [
    "an output folder among the pages",
    { "boxes.md": box },
    ["init", "--docs", "."],
    "The output folder `generated/shop` and the docs folder `.` overlap, so that output would be read as pages; write `out` as a folder beside `docs`",
  ],
  [
    "a docs folder that does not exist",
    {},
    ["init", "--docs", "docs"],
    "There is no docs folder docs; correct --docs",
  ],
  [
    "a package.json that is a list",
    { "package.json": "[]" },
    ["init"],
    "package.json is not a JSON object; correct it, then run again",
  ],
  [
    "a broken pnpm-workspace.yaml",
    { "pnpm-workspace.yaml": "packages: [" },
    ["init"],
    expect.stringMatching(/^pnpm-workspace\.yaml: .*; correct it first$/s),
  ],
])("refuses %s, and writes nothing", async (_, files, args, message) => {
  const folder = makeProject(files);
  const { code, err } = await run(args, folder);
  expect([code, err.replace(/^stubdown: /, "").trim()]).toEqual([2, message]);
  expect([...readFolder(folder).keys()]).toEqual(Object.keys(files).sort());
});

it("refuses pages that describe nothing, and says where to look", async () => {
  const folder = makeProject({ "docs/boxes.md": "# Boxes\n\nWe make them of wood.\n" });
  const { code, err } = await run(["init", "--docs", "docs"], folder);
  expect(code).toBe(2);
  expect(err).toContain("`stubdown inspect --docs docs` shows what was read");
  expect([...readFolder(folder).keys()]).toEqual(["docs/boxes.md"]);
});

it("changes no file above the folder, and says what to change there", async () => {
  const folder = makeProject({
    ".git/HEAD": "ref: refs/heads/main\n",
    "package.json": '{ "workspaces": ["apps/*"] }',
    "apps/shop/README.md": "",
  });
  const app = join(folder, "apps/shop");
  const { code, out } = await run(["init"], app);
  expect(code).toBe(0);
  expect(out).toContain(
    "Add apps/shop/generated/shop/* to `workspaces` of ../../package.json.\n.github/workflows/stubdown.yml was not written, because GitHub reads only workflows in ../../.github. Run",
  );
  expect(jsonOf(app)["workspaces"]).toBeUndefined();
  expect(textOf(folder, "package.json")).toBe('{ "workspaces": ["apps/*"] }');
  mkdirSync(join(app, "below"));
  const below = await run(["init"], join(app, "below"));
  expect([below.code, below.err]).toEqual([
    2,
    "stubdown: There is a configuration above, ../stubdown.config.json; run `stubdown init` in its folder, or add the API to it\n",
  ]);
});

it("changes a package without code to ES modules, but not one with code", async () => {
  const begun = '{ "name": "shop", "version": "1.0.0", "type": "commonjs" }';
  const folder = makeProject({ "package.json": begun });
  const { code, out } = await run(["init"], folder);
  expect([code, jsonOf(folder)["type"]]).toEqual([0, "module"]);
  expect(out).toContain("type module");
  expect(out).not.toContain("or name your programs");
  const old = makeProject({ "package.json": begun, "src/index.js": "" });
  const kept = await run(["init", "--dry-run"], old);
  expect(kept.out).not.toContain("type module");
});

it("refuses another --name where there is a configuration, and says what to do", async () => {
  const folder = makeProject();
  expect(await run(["init", "--name", "hotel"], folder)).toMatchObject({ code: 0 });
  expect(await run(["init", "--name", "hotel", "--dry-run"], folder)).toMatchObject({ code: 0 });
  const { code, err } = await run(["init", "--name", "inn"], folder);
  expect([code, err]).toEqual([2, expect.stringContaining("with hotel; leave out --name")]);
});

it("warns before it writes packages to a folder with other files", async () => {
  const folder = makeProject({ "docs/boxes.md": box, "src/main.ts": "" });
  const words = ["generate", "--docs", "docs", "--out", "src", "--name", "box"];
  const first = await run(words, folder);
  expect([first.code, first.err]).toEqual([
    0,
    expect.stringMatching(/^src has files of yours, such as main\.ts.*`--out src\/box`/m),
  ]);
  expect((await run(words, folder)).err).not.toContain("files of yours");
});
