import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

const page = "# Boxes\n\n## List boxes\n\n`GET /boxes`\n\n### Response\n\n`Status: 204`\n";

const api = { name: "shop", docs: "docs", out: "generated/shop", dialect: "rest" };

/** Makes a project with a page and the given files. */
function makeProject(files: Readonly<Record<string, object | string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docs/boxes.md"), page);
  for (const [path, value] of Object.entries(files)) write(join(folder, path), value);
  return folder;
}

function write(path: string, value: object | string): void {
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
}

function manifestOf(folder: string, name = "client"): Record<string, unknown> {
  const path = join(folder, "generated/shop", name, "package.json");
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

function licenseOf(folder: string): string {
  return readFileSync(join(folder, "generated/shop/server/LICENSE"), "utf8");
}

const config = { apis: [api] };

it("copies facts about the project from the nearest package.json to the packages", async () => {
  const folder = makeProject({
    "stubdown.config.json": config,
    "package.json": {
      name: "shop-docs",
      license: "MIT",
      author: "Ada <ada@shop.example>",
      homepage: "https://shop.example",
      bugs: { url: "https://shop.example/bugs" },
      repository: "acme/shop",
      publishConfig: { registry: "https://npm.shop.example", main: "x.js" },
      private: true,
    },
    LICENSE: "Do as you like.\r\nReally.\r\n",
  });
  expect(await run(["generate"], folder)).toMatchObject({ code: 0 });
  expect(manifestOf(folder)).toMatchObject({
    license: "MIT",
    author: "Ada <ada@shop.example>",
    homepage: "https://shop.example",
    bugs: { url: "https://shop.example/bugs" },
    repository: {
      type: "git",
      url: "git+https://github.com/acme/shop.git",
      directory: "generated/shop/client",
    },
    publishConfig: { registry: "https://npm.shop.example" },
    files: ["dist"],
  });
  expect(manifestOf(folder)["private"]).toBeUndefined();
  expect(licenseOf(folder)).toBe("Do as you like.\nReally.\n");
});

it("lets the configuration decide for all APIs, and for a single API", async () => {
  const folder = makeProject({
    "stubdown.config.json": {
      package: {
        license: "Apache-2.0",
        licenseFile: "terms.txt",
        author: { name: "Grace" },
        repository: { url: "https://git.example/shop.git", directory: "apis" },
      },
      apis: [{ ...api, package: { author: "Ada", publishConfig: { access: "public" } } }],
    },
    "package.json": { license: "MIT", author: "nobody", repository: "acme/shop" },
    LICENSE: "MIT",
    "terms.txt": "Apache",
  });
  expect(await run(["generate"], folder)).toMatchObject({ code: 0 });
  expect(manifestOf(folder, "models")).toMatchObject({
    license: "Apache-2.0",
    author: "Ada",
    publishConfig: { access: "public" },
    repository: {
      type: "git",
      url: "https://git.example/shop.git",
      directory: "apis/generated/shop/models",
    },
  });
  expect(licenseOf(folder)).toBe("Apache\n");
});

it("copies no LICENSE of another licence, and writes no keys without values", async () => {
  const other = makeProject({
    "stubdown.config.json": { package: { license: "UNLICENSED" }, apis: [api] },
    "package.json": {},
    LICENSE: "MIT",
  });
  expect(await run(["generate"], other)).toMatchObject({ code: 0 });
  expect(manifestOf(other)["license"]).toBe("UNLICENSED");
  expect(() => licenseOf(other)).toThrow("ENOENT");
  const silent = makeProject({ "stubdown.config.json": config, "package.json": {} });
  expect(await run(["generate"], silent)).toMatchObject({ code: 0 });
  const keys = ["license", "author", "homepage", "bugs", "repository", "publishConfig"];
  expect(keys.filter((key) => key in manifestOf(silent))).toEqual([]);
});

it("notices a changed package.json, a new licence and a removed one", async () => {
  const folder = makeProject({ "stubdown.config.json": config, "package.json": {} });
  mkdirSync(join(folder, "node_modules"));
  const generate = async (): Promise<string> => (await run(["generate"], folder)).out;
  await generate();
  expect(await generate()).toContain("up to date");
  write(join(folder, "package.json"), { license: "MIT" });
  expect((await run(["check", "stale"], folder)).code).toBe(1);
  expect(await generate()).toContain("wrote 4 files");
  expect(await generate()).toContain("up to date");
  write(join(folder, "LICENSE"), "free");
  expect(await generate()).toContain("wrote 4 files");
  expect((await run(["check", "stale"], folder)).code).toBe(0);
  rmSync(join(folder, "LICENSE"));
  expect((await run(["check", "stale"], folder)).code).toBe(1);
  expect(await generate()).toMatch(/wrote 1 file\b.*removed 3/);
});

it.each([
  [
    { package: { licenseFile: "LICENCE.md" } },
    {},
    "stubdown: There is no file LICENCE.md; correct `licenseFile` in the configuration\n",
  ],
  [
    { package: { licence: "MIT" } },
    {},
    "stubdown: stubdown.config.json:1:13: There is no key `licence`; did you mean `license`?\n",
  ],
  [{}, "{", /^stubdown: \S*package\.json is not JSON; correct it, then run again\n$/],
])("refuses %j with the package.json %j", async (more, manifest, message) => {
  const folder = makeProject({
    "stubdown.config.json": { ...more, ...config },
    "package.json": manifest,
  });
  const { code, err } = await run(["generate"], folder);
  expect(code).toBe(2);
  expect(err).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});
