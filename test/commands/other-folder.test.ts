// `generate` into a folder that has the packages of another API.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { readFolder, temporaryFolder, writeFolder } from "../helpers/tree.js";

const page = (name: string): string =>
  `# ${name}\n\n## List ${name}\n\n\`GET /${name}\`\n\n### Response\n\n\`\`\`json\n[{ "id": 1 }]\n\`\`\`\n`;

/** A folder with the pages of two APIs, and the packages of one of them in `out`. */
async function makeFolder(args: readonly string[]): Promise<string> {
  const cwd = temporaryFolder();
  writeFolder(cwd, [
    ["ants/ants.md", page("ants")],
    ["bees/bees.md", page("bees")],
  ]);
  const { code } = await run(["generate", "--docs", "ants", "--out", "out", ...args], { cwd });
  expect(code).toBe(0);
  return cwd;
}

it.each<readonly [readonly string[], readonly string[], string]>([
  [["--name", "ants"], ["--name", "bees"], "the API ants; write another folder as `out` of bees"],
  [["--name", "ants"], [], "the API ants; write another folder as `out` of api"],
  [[], ["--name", "bees"], "the API api; write another folder as `out` of bees"],
  [[], [], "another API; write another folder as `out` of api"],
])("refuses the folder of another API: %j, then %j", async (first, second, message) => {
  const cwd = await makeFolder(first);
  const before = readFolder(join(cwd, "out"));
  const generate = ["generate", "--docs", "bees", "--out", "out", ...second];
  for (const args of [generate, [...generate, "--dry-run"]]) {
    const { code, err } = await run(args, { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).toContain("delete this folder and run again");
  }
  expect(readFolder(join(cwd, "out"))).toEqual(before);
  rmSync(join(cwd, "out"), { recursive: true });
  expect((await run(generate, { cwd })).code).toBe(0);
});

it("refuses a manifest without a name only if it lists none of the pages", async () => {
  const cwd = await makeFolder([]);
  const path = join(cwd, "out/manifest.json");
  const { api, ...old } = JSON.parse(readFileSync(path, "utf8")) as { api?: string };
  expect(api).toBe("api");
  writeFileSync(path, JSON.stringify(old));
  const generate = (docs: string): readonly string[] => {
    return ["generate", "--docs", docs, "--out", "out", "--name", "api"];
  };
  const { code, err } = await run(generate("bees"), { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining("out has the packages of another API")]);
  expect((await run(generate("ants"), { cwd })).code).toBe(0);
});

it("writes into the folder of the same API, also if all its pages have other names", async () => {
  const cwd = await makeFolder(["--name", "ants"]);
  const { code } = await run(["generate", "--docs", "bees", "--out", "out", "--name", "ants"], {
    cwd,
  });
  expect(code).toBe(0);
});

it("writes into the folder of an API that was renamed, if its pages are the same", async () => {
  const cwd = await makeFolder(["--name", "ants"]);
  const generate = ["generate", "--docs", "ants", "--out", "out", "--name", "wasps"];
  expect((await run(generate, { cwd })).code).toBe(0);
  writeFileSync(join(cwd, "ants/ants.md"), page("flies"));
  expect((await run([...generate.slice(0, -1), "flies"], { cwd })).code).toBe(2);
});

it("warns once that the folder of an earlier `out` still has the packages", async () => {
  const cwd = temporaryFolder();
  const configure = (out: string): void => {
    const api = { name: "ants", dialect: "rest", docs: "ants", out };
    writeFileSync(join(cwd, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  };
  writeFolder(cwd, [["ants/ants.md", page("ants")]]);
  configure("made/old");
  expect((await run(["generate"], { cwd })).err).toBe("");
  configure("made/new");
  const { code, err } = await run(["generate"], { cwd });
  expect([code, err.trim()]).toEqual([
    0,
    "made/old still has packages of ants, which are now written to made/new; delete made/old if nothing else writes or uses it",
  ]);
  expect((await run(["generate"], { cwd })).err).toBe("");
});

it("does not warn of the packages of other pages in a folder beside", async () => {
  const cwd = await makeFolder(["--name", "ants"]);
  const api = { name: "bees", dialect: "rest", docs: "bees", out: "bees-out" };
  writeFileSync(join(cwd, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  expect((await run(["generate"], { cwd })).err).toBe("");
});
