import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { generateProject } from "../../../generator/commands/generate/generate-project.js";
import { findProjects } from "../../../generator/commands/project.js";
import { RunCache } from "../../../generator/commands/run-cache.js";
import { Stages } from "../../../generator/commands/generate/stages.js";
import { root } from "../../helpers/command-line.js";
import { makeTerminal, run } from "../../helpers/in-process.js";
import { temporaryFolder } from "../../helpers/tree.js";

const options = { docs: "docs", out: "out" };
const args = ["generate", "--docs", "docs", "--out", "out"];
const model = "models/src/types/key.ts";

async function makeProject(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  expect(await run(args, folder)).toMatchObject({ code: 0 });
  return folder;
}

/** Runs `generate`, and calls `act` after it has compared the files and before it writes. */
async function generateWhile(folder: string, act: () => void): Promise<string> {
  const [project] = await findProjects(options, { cwd: folder, warn: () => undefined });
  if (project === undefined) throw new Error("no project");
  const terminal = makeTerminal({ cwd: folder });
  const stages = new Stages(terminal, project.name);
  const begin = stages.begin.bind(stages);
  stages.begin = (stage) => {
    if (stage === "write") act();
    begin(stage);
  };
  const cache = new RunCache({ project, options, cwd: folder });
  await generateProject(project, { options, terminal, stages, cache });
  return terminal.text().err;
}

it("keeps a copy of a file that somebody wrote during the run", async () => {
  const folder = await makeProject();
  const path = join(folder, "out", model);
  appendFileSync(join(folder, "docs/api-resources/key/index.md"), "\n");
  const page = readFileSync(join(folder, "docs/api-resources/key/index.md"), "utf8");
  writeFileSync(
    join(folder, "docs/api-resources/key/index.md"),
    page.replace("A key, of", "A KEY, of"),
  );
  const told = await generateWhile(folder, () => {
    appendFileSync(path, "// mine\n");
  });
  expect(told).toContain(`out/${model}: was changed during the run`);
  expect(readFileSync(path, "utf8")).toContain("A KEY, of");
  const copy = readFileSync(join(folder, "out/.replaced", model), "utf8");
  expect(copy).toMatch(/A key, of[^]*\/\/ mine\n$/);
});

it("keeps no copy if nobody wrote", async () => {
  const folder = await makeProject();
  rmSync(join(folder, "out", model));
  expect(await generateWhile(folder, () => undefined)).toBe("");
  expect(() => readFileSync(join(folder, "out/.replaced", model))).toThrow();
});

it("writes nothing if a folder is in the place of a file, or the reverse", async () => {
  const folder = await makeProject();
  rmSync(join(folder, "out", model));
  mkdirSync(join(folder, "out", model));
  const first = await run(args, folder);
  expect(first).toMatchObject({ code: 1, err: expect.stringContaining(`out/${model}`) as string });
  rmSync(join(folder, "out/models/src/types"), { recursive: true });
  writeFileSync(join(folder, "out/models/src/types"), "mine");
  const second = await run(args, folder);
  expect(second).toMatchObject({ code: 2 });
  expect(second.err).toMatch(/models\/src\/types has to be a folder/);
  expect(readFileSync(join(folder, "out/models/src/types"), "utf8")).toBe("mine");
});
