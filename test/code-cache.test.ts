import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { readCodeCache, writeCodeCache } from "../generator/output/code-cache.js";
import { edit, type Outcome } from "./helpers/command-line.js";
import { makeInstalled, type Installed } from "./helpers/installed.js";
import { readFolder, temporaryFolder } from "./helpers/tree.js";

/** A call that is never recalled, so that it runs each time, and loads all that `generate` needs. */
const args = ["generate", "--dry-run"];
const would = /^api: would write \d+ files/m;
const forgedWould = /^api: would WRITE \d+ files/m;
const twoDays = 2 * 24 * 60 * 60;

function run(
  { folder, bin }: Installed,
  words: readonly string[] = args,
  cwd = folder,
): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...words], { cwd }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The files of compiled code; without what is unfinished, which must never stay. */
function codeCaches({ cache }: Installed): readonly string[] {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  return names.filter((name) => name.includes(".code")).map((name) => join(cache, name));
}

function onlyCodeCache(installed: Installed): string {
  const [path = "", ...others] = codeCaches(installed);
  expect([path, others]).toEqual([expect.stringMatching(/stubdown-[0-9a-f]{16}\.code$/), []]);
  return path;
}

/**
 * An installation whose compiled code says something else than its source does, which shows which of
 * the two a run takes.
 */
async function makeForged(): Promise<Installed & { readonly path: string; readonly code: Buffer }> {
  const installed = makeInstalled();
  const source = readFileSync(installed.commands, "utf8");
  edit(installed.commands, '"would write":"wrote",summary', '"would WRITE":"wrote",summary');
  await run(installed);
  await run(installed);
  writeFileSync(installed.commands, source);
  const path = onlyCodeCache(installed);
  return { ...installed, path, code: readFileSync(path) };
}

it("leaves none in a first run, one in the second, and uses it from then on", async () => {
  const installed = makeInstalled();
  const first = await run(installed);
  expect(first).toMatchObject({ code: 0, err: "", out: expect.stringMatching(would) as string });
  expect(codeCaches(installed)).toEqual([]);
  expect(await run(installed)).toEqual(first);
  const path = onlyCodeCache(installed);
  const { ino, size } = statSync(path);
  expect(size).toBeGreaterThan(500_000);
  expect(await run(installed)).toEqual(first);
  expect(statSync(onlyCodeCache(installed)).ino).toBe(ino);
  expect((await run(await makeForged())).out).toMatch(forgedWould);
});

it("writes the same files with and without, and with what another command left", async () => {
  const installed = makeInstalled();
  for (const out of ["a", "b", "c"]) {
    const { code } = await run(installed, ["generate", "--docs", "docs", "--out", out]);
    expect(code).toBe(0);
  }
  onlyCodeCache(installed);
  const before = readFolder(join(installed.folder, "a"));
  expect(before.size).toBeGreaterThan(50);
  for (const out of ["b", "c"]) {
    expect(readFolder(join(installed.folder, out))).toEqual(before);
  }
  expect((await run(installed, ["facts"])).out).toMatch(/^type:key\tyes$/m);
  expect(codeCaches(installed)).toHaveLength(2);
});

it("does not use one that is damaged, wherever that is, and puts another in its place", async () => {
  const { path, code, ...installed } = await makeForged();
  const places = Array.from({ length: 36 }, (_, at) => Math.floor((at * code.length) / 36));
  const damaged = [...places, 1, 31, 32, 33, code.length - 1].map((at): [string, Buffer] => {
    const bytes = Buffer.from(code);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    return [`byte ${at}`, bytes];
  });
  const cut = [0, 31, 32, 40, code.length / 2, code.length - 1].map((length): [string, Buffer] => {
    return [`${length} bytes`, code.subarray(0, length)];
  });
  for (const [name, bytes] of [...damaged, ...cut]) {
    writeFileSync(path, bytes);
    const { code: exit, out, err } = await run(installed);
    expect([name, exit, err]).toEqual([name, 0, ""]);
    expect(out, name).toMatch(would);
    expect(readCodeCache(onlyCodeCache(installed)), name).toBeDefined();
  }
  writeFileSync(path, code);
  expect((await run(installed)).out).toMatch(forgedWould);
}, 120_000);

it("does not use one of another build, or one that V8 refuses", async () => {
  const other = await makeForged();
  const [, id = ""] = /`([0-9a-f]{16}) \$\{process\.version\}`/.exec(
    readFileSync(other.bin, "utf8"),
  ) ?? [""];
  edit(other.bin, id, id.split("").reverse().join(""));
  expect((await run(other)).out).toMatch(would);
  expect(codeCaches(other)).toHaveLength(2);

  const refused = await makeForged();
  writeFileSync(refused.commands, `${readFileSync(refused.commands, "utf8")}\n`);
  expect((await run(refused)).out).toMatch(would);
  expect(readFileSync(onlyCodeCache(refused)).equals(refused.code)).toBe(false);
});

it("never runs code that a project brings along", async () => {
  const forged = await makeForged();
  const project = makeInstalled().folder;
  rmSync(join(project, "node_modules/stubdown"), { recursive: true });
  // Where the project's own runs remember things, by default and by its configuration.
  for (const folder of ["node_modules/.cache/stubdown", "cache"]) {
    cpSync(forged.cache, join(project, folder), { recursive: true });
  }
  rmSync(forged.path);
  expect((await run(forged, args, project)).out).toMatch(would);
  rmSync(forged.path);
  edit(join(project, "stubdown.config.json"), '{"apis"', '{"cacheDir":"cache","apis"');
  expect((await run(forged, args, project)).out).toMatch(would);
});

it("does without where there is no place for it", async () => {
  const installed = makeInstalled();
  edit(join(installed.folder, "stubdown.config.json"), '{"apis"', '{"cacheDir":"cache","apis"');
  mkdirSync(join(installed.folder, "cache"));
  writeFileSync(join(installed.folder, "node_modules/.cache"), "in the way");
  const outcome = await run(installed);
  expect(outcome).toMatchObject({ code: 0, err: "", out: expect.stringMatching(would) as string });
  expect(await run(installed)).toEqual(outcome);
  expect(readFileSync(join(installed.folder, "node_modules/.cache"), "utf8")).toBe("in the way");
});

it("lets runs write and read it at once", async () => {
  const installed = makeInstalled();
  const first = await run(installed);
  const runTogether = async (): Promise<void> => {
    const all = await Promise.all([run(installed), run(installed), run(installed), run(installed)]);
    for (const outcome of all) expect(outcome).toEqual(first);
    expect(readCodeCache(onlyCodeCache(installed))).toBeDefined();
  };
  // All of them write one; then all of them read it.
  await runTogether();
  await runTogether();
});

it("is not left by a run that fails, or one that is looked at", async () => {
  const installed = makeInstalled();
  await run(installed);
  expect((await run(installed, [...args, "--profile", "a.cpuprofile"])).code).toBe(0);
  expect(readFileSync(join(installed.folder, "a.cpuprofile"), "utf8")).toContain("generateProject");
  expect((await run(installed, ["explain"])).code).toBe(2);
  edit(installed.commands, 'isDry?"would write":"wrote",', "isDry?noSuchName:0,");
  const { code, err } = await run(installed);
  expect([code, codeCaches(installed)]).toEqual([3, []]);
  // A person can tell from it where the bug is.
  expect(err).toMatch(/bug of stubdown.*\nReferenceError: noSuchName is not defined\n/);
  expect(err).toMatch(/^ +at generateProject \(file:\/\/.*\/dist\/commands\.cjs:\d+:\d+\)$/m);
});

it("is written anew when it is a day old", async () => {
  const installed = await makeForged();
  const time = Date.now() / 1000 - twoDays;
  utimesSync(installed.path, time, time);
  edit(installed.commands, '"would write":"wrote",summary', '"would wRITE":"wrote",summary');
  // What is compiled stays so, and is joined by what this run compiles.
  expect((await run(installed)).out).toMatch(forgedWould);
  expect(statSync(onlyCodeCache(installed)).mtimeMs / 1000).toBeGreaterThan(time + twoDays - 60);
  expect((await run(installed)).out).toMatch(forgedWould);
});

it("keeps what is in use and the stores, and removes what old builds left", () => {
  const folder = temporaryFolder();
  const nameOf = (at: number): string => `stubdown-${at.toString(16).padStart(16, "0")}`;
  for (let at = 0; at < 20; at++) {
    for (const end of ["code", "json"]) {
      writeFileSync(join(folder, `${nameOf(at)}.${end}`), "");
      utimesSync(join(folder, `${nameOf(at)}.${end}`), at, at);
    }
  }
  const path = join(folder, "stubdown-ffffffffffffffff.code");
  writeCodeCache(path, () => Buffer.from("compiled"));
  expect(readCodeCache(path)).toEqual({ code: Buffer.from("compiled"), isOld: false });
  const kept = readdirSync(folder);
  expect(kept.filter((name) => name.endsWith(".json"))).toHaveLength(20);
  const newest = Array.from({ length: 15 }, (_, at) => `${nameOf(at + 5)}.code`);
  const rest = kept.filter((name) => !name.endsWith(".json"));
  expect(rest.sort()).toEqual([...newest, "stubdown-ffffffffffffffff.code"]);
});

it("is not even asked for where nothing can be written", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  let isAsked = false;
  writeCodeCache(join(folder, "file/stubdown-0000000000000000.code"), () => {
    isAsked = true;
    return Buffer.from("compiled");
  });
  expect([isAsked, readdirSync(folder)]).toEqual([false, ["file"]]);
});
