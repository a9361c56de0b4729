import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import {
  bin,
  diskPage,
  edit,
  makeProject,
  makeSmallProject,
  root,
  startMock,
  stubdown,
  volumePage,
} from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder, temporaryFolder } from "./helpers/tree.js";

it("prints its help and version without a project", () => {
  const folder = temporaryFolder();
  const help = stubdown(["--help"], { cwd: folder });
  expect(help).toMatchObject({ code: 0, err: "" });
  for (const command of [
    "generate",
    "check",
    "fmt",
    "coverage",
    "explain",
    "ir",
    "facts",
    "mock",
    "scaffold",
  ])
    expect(help.out).toContain(`  ${command} `);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  expect(stubdown(["--version"], { cwd: folder })).toEqual({
    code: 0,
    out: `${version}\n`,
    err: "",
  });
});

it.each([
  [[], /^Usage:/],
  [["generat"], /did you mean `generate`\?/],
  [["generate", "--dry-rum"], /did you mean `--dry-run`\?/],
  [["generate", "--port", "1"], /`generate` has no option --port; it belongs to `mock`/],
  [["generate", "--docs"], /--docs needs a value; write --docs DIR/],
  [["generate", "more"], /`generate` takes no argument; leave out `more`/],
  [["generate", "--docs", "nowhere", "--out", "x"], /There is no docs folder nowhere/],
  [["generate", "--docs", "docs/api"], /without --out/],
  [["generate", "--api", "rancher-v2"], /did you mean `rancher-v1`\?/],
  [["mock", "--port", "many"], /--port cannot be `many`/],
  [["mock", "--auth", "key"], /ACCESS_KEY:SECRET_KEY/],
])("refuses %j as wrong usage", async (args, message) => {
  const { code, out, err } = await run(args);
  expect(err.replace(/^stubdown: /, "")).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

it("reports every fault of a configuration at its place", async () => {
  const folder = temporaryFolder();
  const config = `{\n  "apis": [\n    { "name": "A", "doc": "x", "out": "y", "scoping": "projekt" }\n  ]\n}\n`;
  writeFileSync(join(folder, "stubdown.config.json"), config);
  const { code, err } = await run(["check"], folder);
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toEqual([
    "stubdown: stubdown.config.json:3:5: `docs` is missing here",
    expect.stringMatching(
      /:3:15: `apis\.0\.name` cannot be "A": write it like "shop" or "shop-v1"/,
    ),
    expect.stringMatching(/:3:20: There is no key `doc`; did you mean `docs`\?/),
    expect.stringMatching(
      /:3:55: `apis.0.scoping` cannot be "projekt"; .*did you mean `project`\?/,
    ),
  ]);
});

it.each([
  ["[]", "the configuration cannot be []; write an object in braces"],
  ['{ "apis": [] }', "`apis` is empty; write at least one entry"],
  ['{ "apis": {} }', "`apis` cannot be {}; write a list"],
])("says what to write in place of the configuration %s", async (config, message) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "stubdown.config.json"), config);
  expect((await run(["check"], folder)).err).toContain(message);
});

it("finds the configuration above, and says the same from any folder", async () => {
  const project = makeProject();
  edit(join(project, volumePage), "driver | string", "driver | strng");
  const above = await run(["check"], project);
  const below = await run(["check"], join(project, "docs/api"));
  expect(above.code).toBe(1);
  expect(above.out).toMatch(
    /^docs\/api\/v1\.1\/api-resources\/volume\/index\.md:21:10: error: .*\[unknown-type\]\n/,
  );
  expect(above.out).toContain("\nrancher-v1: not compared: the pages have errors\n");
  expect(below).toEqual(above);
});

it("generates the same bytes in any folder and locale, and is up to date afterwards", async () => {
  const [here, there] = [makeProject(), makeProject()];
  const first = await run(["generate"], here);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toMatch(/^rancher-v1: wrote \d+ files, compiled \d+ from \d+ pages\n$/);
  expect((await run(["generate"], here)).out).toMatch(/: up to date/);
  expect(stubdown(["check"], { cwd: here })).toEqual({
    code: 0,
    out: "rancher-v1: no faults in the pages; 27 disabled\nrancher-v1: up to date\nrancher-v1: not compared with an earlier state: this is not a git repository\n",
    err: "",
  });
  const env = { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" };
  expect(stubdown(["generate"], { cwd: there, env }).code).toBe(0);
  const [a, b] = [here, there].map((folder) => readFolder(join(folder, "generated")));
  expect(a?.size).toBeGreaterThan(100);
  expect(b).toEqual(a);
});

it("reports a stale file after a page was edited, and `generate` updates it", async () => {
  const project = makeSmallProject();
  await run(["generate"], project);
  edit(join(project, diskPage), "Where it is", "Where it stays");
  const stale = await run(["check"], project);
  expect(stale.code).toBe(1);
  expect(stale.out).toMatch(
    /^out\/models\/src\/types\/disk\.ts:\d+:1: error: .* \[stale-changed\]$/m,
  );
  expect(stale.out).toContain("+   * Where it stays");
  const dry = await run(["generate", "--dry-run"], project);
  expect(dry.out).toContain("change out/models/src/types/disk.ts\n");
  expect(await run(["check"], project)).toEqual(stale);
  expect((await run(["generate"], project)).code).toBe(0);
  expect((await run(["check"], project)).code).toBe(0);
});

it("removes files that it no longer makes, and keeps files that it never made", async () => {
  const project = makeSmallProject();
  await run(["generate"], project);
  const mine = join(project, "out/client/src/mine.ts");
  writeFileSync(mine, "// mine");
  rmSync(join(project, "docs/api-resources/disk"), { recursive: true });
  const stale = await run(["check"], project);
  expect(stale.out).toMatch(/^out\/models\/src\/types\/disk\.ts:1:1: .* \[stale-orphaned\]$/m);
  expect((await run(["generate"], project)).out).toMatch(/removed 4/);
  const files = [...readFolder(join(project, "out")).keys()];
  expect(files.filter((path) => path.includes("disk"))).toEqual([]);
  expect(readFileSync(mine, "utf8")).toBe("// mine");
});

it("tells a hand-edited file from a stale one, and keeps a copy of it", async () => {
  const project = makeSmallProject();
  await run(["generate"], project);
  const file = "out/models/src/types/disk.ts";
  edit(join(project, file), "export interface Disk {", "export interface Disk { mine: true;");
  const { out } = await run(["check", "stale"], project);
  expect(out).toMatch(
    /^\S+\/disk\.ts:\d+:1: error: This file was changed by hand, or `manifest\.json` has no hash of it \[stale-edited\]$/m,
  );
  const { code, err } = await run(["generate"], project);
  expect(code).toBe(0);
  const kept = "out/.replaced/models/src/types/disk.ts";
  expect(err).toContain(`your copy is ${kept}`);
  expect(readFileSync(join(project, kept), "utf8")).toContain("mine: true;");
});

it("keeps a copy of every hand-edited state, also of a removed file", async () => {
  const project = makeSmallProject();
  await run(["generate"], project);
  const out = join(project, "out");
  for (const edit of ["first", "second"]) {
    writeFileSync(join(out, "tsconfig.json"), edit);
    await run(["generate"], project);
  }
  writeFileSync(join(out, "models/src/types/disk.ts"), "third");
  rmSync(join(project, "docs/api-resources/disk"), { recursive: true });
  await run(["generate"], project);
  expect(Object.fromEntries(readFolder(join(out, ".replaced")))).toEqual({
    "models/src/types/disk.ts": "third",
    "tsconfig.json": "first",
    "tsconfig.json.2": "second",
  });
});

it("has the same exit code if its output is not read", () => {
  const project = makeProject();
  const command = `"${process.execPath}" "${bin}" check | head -c 1 > /dev/null; exit \${PIPESTATUS[0]}`;
  expect(spawnSync("bash", ["-c", command], { cwd: project }).status).toBe(1);
});

it("refuses two APIs that would write over each other", async () => {
  const folder = temporaryFolder();
  const apis = [
    { name: "a", docs: "docs", out: "o" },
    { name: "b", docs: "docs", out: "./o/", packageScope: "@a" },
    { name: "c", docs: "docs", out: "o/c" },
  ];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  const { code, err } = await run(["check"], folder);
  expect(code).toBe(2);
  expect(err).toMatch(/Another API has the same `out` "o\/"/);
  expect(err).toMatch(/Another API has the same `packageScope` "@a"/);
  expect(err).toMatch(/The folders "o\/" and "o\/c\/" of two APIs overlap/);
});

it("overwrites no file that it did not make", async () => {
  const project = makeSmallProject();
  mkdirSync(join(project, "out/client/src"), { recursive: true });
  const mine = join(project, "out/client/src/client.ts");
  writeFileSync(mine, "// mine");
  const { code, err } = await run(["generate"], project);
  expect(code).toBe(1);
  expect(err).toContain("out/client/src/client.ts: A file that stubdown did not make");
  expect(Object.fromEntries(readFolder(join(project, "out")))).toEqual({
    "client/src/client.ts": "// mine",
  });
});

it("writes nothing when a page has an error, and reports every fault in one run", async () => {
  const project = makeProject();
  await run(["generate"], project);
  const before = readFolder(join(project, "generated"));
  edit(join(project, volumePage), "driver | string | Yes", "driver | strng | Perhaps");
  edit(join(project, volumePage), '"driver": "string",', '"driver": ');
  const { code, out, err } = await run(["generate"], project);
  expect(code).toBe(1);
  expect(out).toBe("rancher-v1: nothing written; 3 errors\n");
  expect([...err.matchAll(/\[([a-z-]+)\]/g)].map((match) => match[1])).toEqual([
    "unknown-type",
    "unknown-flag",
    "unreadable-body",
  ]);
  expect(readFolder(join(project, "generated"))).toEqual(before);
});

it("prints the IR and the facts of any tree", async () => {
  const ir = JSON.parse((await run(["ir", "--api", "rancher-v1"])).out) as {
    name: string;
    types: { id: string }[];
  };
  expect(ir.name).toBe("rancher-v1");
  expect(ir.types.map(({ id }) => id)).toContain("volume");
  const facts = await run(["facts", "--docs", "docs/api/v1.1"]);
  expect(facts).toMatchObject({ code: 0, err: "" });
  const lines = facts.out.trimEnd().split("\n");
  expect(lines).toContain("field:volume.imageId\treference[image]");
  expect(lines).toEqual(lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

it("serves a mock that plain Node uses through the package's name, until it is interrupted", async () => {
  const project = makeProject();
  await run(["generate"], project);
  mkdirSync(join(project, "node_modules/@rancher-v1"), { recursive: true });
  symlinkSync(
    join(project, "generated/rancher-v1/client"),
    join(project, "node_modules/@rancher-v1/client"),
  );
  writeFileSync(
    join(project, "program.mjs"),
    `import { createClient } from "@rancher-v1/client";
const client = createClient({ url: process.argv[2], accessKey: "ak", secretKey: "sk" });
const volume = await client.volumes.create({ name: "db", driver: "local" });
const got = await client.volumes.get(volume.id);
const { data } = await client.volumes.list();
const snapshot = await client.volumes.snapshot(volume.id, { name: "now" });
const removed = await client.volumes.delete(volume.id);
console.log(got.name, data.length, snapshot.volumeId === volume.id, removed.state);
`,
  );
  const { child: server, url } = await startMock(["--auth", "ak:sk"], project);
  const { stdout, stderr } = spawnSync(process.execPath, ["program.mjs", url], {
    cwd: project,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toBe("db 1 true removed\n");
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  expect(await exit).toBe(0);
});

it("serves a tree without configuration that has a resource `project`, also below a project", async () => {
  const docs = "test/cases/scoped-paths/docs";
  const { url } = await startMock(["--docs", docs]);
  for (const path of [
    "/v2",
    "/v2/schemas",
    "/v2/projects",
    "/v2/projects/1p1/keys",
    "/v2/projects/1p1/projects",
  ]) {
    expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
  }
  expect((await fetch(`${url}/v2/projects/1p1`)).status).toBe(404);
});

it("leaves either the old or the new files if it is killed and run again", async () => {
  const project = makeSmallProject();
  const out = join(project, "out");
  await run(["generate"], project);
  const old = readFolder(out);
  edit(join(project, diskPage), "Where it is", "Where it stays");
  const child = join(project, "kill.mjs");
  // The process is killed right after the journal was written. From then on, the next run has to finish the change.
  writeFileSync(
    child,
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
const { renameSync } = fs;
fs.renameSync = (from, to) => { renameSync(from, to); if (to.endsWith(process.argv[2])) process.kill(process.pid, "SIGKILL"); };
syncBuiltinESMExports();
const { main } = await import(${JSON.stringify(join(root, "dist/main.js"))});
const { runCommand } = await import(${JSON.stringify(join(root, "dist/commands/run-command.js"))});
await main(["generate"], runCommand);
`,
  );
  const killed = spawnSync(process.execPath, [child, "journal.json"], { cwd: project });
  expect(killed.signal).toBe("SIGKILL");
  expect(existsSync(join(out, ".stubdown-staging"))).toBe(true);
  // `check` changes nothing. The next `generate` finishes the interrupted run.
  expect((await run(["check"], project)).code).toBe(1);
  expect(existsSync(join(out, ".stubdown-staging"))).toBe(true);
  expect((await run(["generate"], project)).out).toMatch(/: up to date/);
  const now = readFolder(out);
  expect(now).not.toEqual(old);
  expect([...now.keys()]).toEqual([...old.keys()]);
});
