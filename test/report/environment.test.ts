import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, it } from "vitest";

import { runCommand } from "../../generator/commands/run-command.js";
import { main } from "../../generator/main.js";
import { diskPage, edit, stubdown } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";
import { commit, git, makeFolder, makeRepository } from "../drift/repository.js";

/** A branch with a finding in each part of the report: a warning, a stale file, a removed row. */
async function makeBranch(): Promise<string> {
  const folder = join(temporaryFolder(), "branch");
  if (branch === undefined) {
    const first = makeRepository();
    await run(["generate"], first);
    commit(first);
    git(first, "checkout", "--quiet", "-b", "work");
    edit(join(first, diskPage), "tags | array[string] | Optional | - | [a b] | \n", "");
    commit(first);
    branch = mkdtempSync(join(tmpdir(), "stubdown-test-"));
    cpSync(first, branch, { recursive: true });
  }
  cpSync(branch, folder, { recursive: true });
  return folder;
}

/** The repository that the first test made; the other tests copy it. */
let branch: string | undefined;

afterAll(() => {
  if (branch !== undefined) rmSync(branch, { recursive: true });
});

it("exits with 0, 1, 2 and 3", async () => {
  const folder = await makeBranch();
  expect((await run(["check", "docs"], folder)).code).toBe(0);
  expect((await run(["check"], folder)).code).toBe(1);
  expect((await run(["check", "--format", "xml"], folder)).code).toBe(2);
  // A bug: something that nobody expected is thrown while the report is printed.
  const warned: string[] = [];
  const code = await main(["check", "docs"], runCommand, {
    print: () => {
      throw new TypeError("undefined is not a function");
    },
    warn: (text) => void warned.push(text),
    isPretty: false,
    isOutputPretty: false,
    cwd: folder,
  });
  expect(code).toBe(3);
  expect(warned.join()).toMatch(
    /^stubdown: this is a bug of stubdown, please report it\nTypeError: /,
  );
});

it("prints the same from any folder, and in a copy elsewhere", async () => {
  const folder = await makeBranch();
  const there = join(temporaryFolder(), "elsewhere");
  cpSync(folder, there, { recursive: true });
  for (const format of ["pretty", "json", "sarif"]) {
    const args = ["check", "--format", format];
    const expected = await run(args, folder);
    expect(expected.code).toBe(1);
    expect(expected.out).toContain("field-presence/removed");
    expect(await run(args, join(folder, "docs/api-resources/disk"))).toEqual(expected);
    expect(await run(args, there)).toEqual(expected);
    expect(expected.out + expected.err).not.toContain(folder);
  }
});

it("prints the same in another locale and time zone", async () => {
  const folder = await makeBranch();
  const env = { LC_ALL: "tr_TR.UTF-8", LANG: "de_DE.UTF-8", TZ: "Pacific/Kiritimati" };
  for (const format of ["compact", "sarif"]) {
    const args = ["check", "--format", format];
    const here = stubdown(args, { cwd: folder, env: { LC_ALL: "C", TZ: "UTC" } });
    expect(here.code).toBe(1);
    expect(stubdown(args, { cwd: folder, env })).toEqual(here);
  }
});

it("finds the same in a checkout with CRLF", async () => {
  const folder = await makeBranch();
  const expected = await run(["check", "--format", "json"], folder);
  git(folder, "config", "core.autocrlf", "true");
  for (const path of ["docs", "generated"]) {
    rmSync(join(folder, path), { recursive: true });
    git(folder, "checkout", "--quiet", "--", path);
  }
  for (const path of [diskPage, "generated/disks-v1/models/src/types/disk.ts"]) {
    expect(readFileSync(join(folder, path), "utf8")).toContain("\r\n");
  }
  const { out } = await run(["check", "--format", "json"], folder);
  const told = (text: string): readonly object[] =>
    (JSON.parse(text) as { findings: readonly { place: { file: string } }[] }).findings.filter(
      // The compiled files were removed with the folder, and no finding reports that.
      ({ place: { file } }) => !file.includes("/dist/"),
    );
  expect(told(out)).toEqual(told(expected.out));
});

it("says what it did not compare in a shallow clone, without git, and outside of a repository", async () => {
  const origin = await makeBranch();
  git(origin, "checkout", "--quiet", "main");
  const clone = join(temporaryFolder(), "clone");
  git(origin, "clone", "--quiet", "--depth=1", "--branch=work", `file://${origin}`, clone);
  const shallow = await run(["check", "--format", "json"], clone);
  expect(partIn(shallow.out)).toMatchObject({
    state: "skipped",
    note: expect.stringContaining("the clone is shallow") as string,
  });
  const folder = makeFolder();
  await run(["generate"], folder);
  const alone = await run(["check"], folder);
  expect(alone.code).toBe(0);
  expect(alone.out).toContain("not compared with an earlier state: this is not a git repository");
  const noGit = stubdown(["check"], { cwd: clone, env: { PATH: temporaryFolder() } });
  expect(noGit.out).toContain("not compared with an earlier state: git was not found");
});

function partIn(text: string): unknown {
  const { parts } = JSON.parse(text) as { parts: readonly { part: string }[] };
  return parts.find(({ part }) => part === "breaking");
}

it("fails if errors of pages keep a part from running, even if the errors are accepted", async () => {
  const folder = makeFolder();
  edit(join(folder, diskPage), "id | int | Which disk", "id | itn | Which disk");
  writeFileSync(join(folder, "known.txt"), "");
  const args = ["check", "--baseline", "known.txt", "--update-baseline"];
  const { code, out } = await run(args, folder);
  expect(code).toBe(1);
  expect(out).toMatch(/^disks-v1: \d+ in the baseline|in the pages; .* in the baseline$/m);
  expect(out).toContain("disks-v1: not compared: the pages have errors\n");
  expect((await run(["check", "docs", "--baseline", "known.txt"], folder)).code).toBe(0);
});

it("reports all faults of a project in a subfolder of a repository in one document", async () => {
  const top = makeFolder();
  const inner = join(top, "packages/api");
  mkdirSync(inner, { recursive: true });
  for (const path of ["docs", "stubdown.config.json"]) {
    cpSync(join(top, path), join(inner, path), { recursive: true });
  }
  const { out } = await run(["check", "docs", "--format", "json"], inner);
  const { findings } = JSON.parse(out) as { findings: { place: { file: string } }[] };
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ place }) => !place.file.startsWith("docs/"))).toEqual([]);
});
