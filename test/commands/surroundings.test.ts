// Commands on a full disk, and on files with other formatting or line ends; and requests of a browser that `mock`
// allows.

import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { checkHost } from "../../generator/commands/mock/check-host.js";
import { ask } from "../helpers/ask.js";
import { bin, makeSmallProject, root, startMock, stubdown } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";

it.skipIf(process.platform === "win32")(
  "names the file for which the disk had no space, and leaves no other file",
  () => {
    const folder = makeSmallProject();
    // A limit of 8 blocks for each file makes a write fail in the middle of a file, as on a full disk.
    const command = `ulimit -f 8; exec "${process.execPath}" "${bin}" generate`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^stubdown: \/\S+\/out\/\S+: (?:EFBIG|ENOSPC): /m);
    expect(readdirSync(join(folder, "out"))).toEqual([]);
  },
);

it.skipIf(process.platform !== "linux")("says clearly that the disk of its output is full", () => {
  const folder = makeSmallProject();
  const command = `exec "${process.execPath}" "${bin}" check docs > /dev/full`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect([status, stderr]).toEqual([
    2,
    "stubdown: output cannot be written: ENOSPC: no space left on device, write\n",
  ]);
});

it.skipIf(process.platform !== "linux")("names the report for which the disk had no space", () => {
  const args = ["check", "docs", "--output", "/dev/full"];
  const { code, err } = stubdown(args, { cwd: makeSmallProject() });
  expect([code, err]).toEqual([2, "stubdown: /dev/full: ENOSPC: no space left on device, write\n"]);
});

it("prints code frames to a pipe without colours where the environment forbids them", () => {
  const folder = makeSmallProject();
  writeFileSync(join(folder, "docs/odd.md"), "# Odd\n");
  const args = ["check", "docs", "--format", "pretty"];
  const free = { FORCE_COLOR: "", NO_COLOR: "" };
  const coloured = stubdown(args, { cwd: folder, env: free });
  expect(coloured.out).toContain("\u001B[");
  for (const env of [{ NO_COLOR: "1" }, { FORCE_COLOR: "0" }]) {
    const { out } = stubdown(args, { cwd: folder, env: { ...free, ...env } });
    expect([env, out]).toEqual([env, stripVTControlCharacters(coloured.out)]);
  }
});

it("says that a formatter, not stubdown, changed compiled files", async () => {
  const folder = makeSmallProject();
  await run(["generate"], folder);
  const path = join(folder, "out/client/dist/index.js");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(";\n", "\n"));
  const { code, out } = await run(["check", "stale"], folder);
  expect([code, out]).toEqual([
    1,
    "out/client/dist/index.js:1:1: error: Only the formatting of this file differs from what the pages give now [stale-formatted]\n" +
      "api: 1 file out of date, run `stubdown generate`\n",
  ]);
});

it("writes nothing in a checkout with CRLF", async () => {
  const folder = makeSmallProject();
  await run(["generate"], folder);
  const out = join(folder, "out");
  for (const [path, text] of readFolder(out)) {
    writeFileSync(join(out, path), text.replaceAll("\n", "\r\n"));
  }
  const before = readFolder(out);
  expect((await run(["generate"], folder)).out).toMatch(/^api: up to date, /);
  expect(readFolder(out)).toEqual(before);
});

it("builds the tool for `npm run generate` only if a source is newer", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "generator/core"), { recursive: true });
  for (const name of ["dist", "templates", "docs/schema"]) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  cpSync(join(root, "generator/build-if-older.mjs"), join(folder, "generator/build-if-older.mjs"));
  const files = [
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "generator/core/a.ts",
  ];
  for (const file of files) writeFileSync(join(folder, file), "{}");
  const build = "node -e \"require('fs').writeFileSync('dist/bin.cjs', '')\"";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { build } }));
  const built = join(folder, "dist/bin.cjs");
  /** Sets the time of the built file, changes a source, and says whether the tool is then built again. */
  const isBuilt = (env: NodeJS.ProcessEnv = {}): boolean => {
    writeFileSync(built, "");
    // In whole seconds, because some file systems round times.
    const now = Math.floor(Date.now() / 1000) + 10;
    utimesSync(built, now, now);
    change();
    spawnSync(process.execPath, ["generator/build-if-older.mjs"], {
      cwd: folder,
      env: { ...process.env, CI: "", ...env },
    });
    return statSync(built).mtimeMs !== now * 1000;
  };
  let change = (): void => undefined;
  expect(isBuilt()).toBe(false);
  expect(isBuilt({ CI: "true" })).toBe(true);
  change = () => {
    const later = Date.now() / 1000 + 20;
    utimesSync(join(folder, "generator/core/a.ts"), later, later);
  };
  expect(isBuilt()).toBe(true);
  utimesSync(join(folder, "generator/core/a.ts"), 1, 1);
  change = () => {
    const later = Date.now() / 1000 + 20;
    utimesSync(join(folder, "templates"), later, later);
  };
  expect(isBuilt()).toBe(true);
});

it.each([
  ["localhost", 200],
  ["LocalHost:1", 200],
  ["127.0.0.1:9", 200],
  ["[::1]:8080", 200],
  ["shop.test:80", 200],
  ["Other.test", 200],
  ["evil.test", 421],
  ["evil.test:80", 421],
  ["127.0.0.1.evil.test", 421],
  ["localhost.evil.test:8080", 421],
  [",", 421],
])("a mock answers a request for the host %s with %i", async (host, status) => {
  const app = fastify();
  onTestFinished(() => app.close());
  checkHost(app, "shop.test, other.test");
  app.get("/", () => "a");
  const answer = await app.inject({ url: "/", headers: { host } });
  expect(answer.statusCode).toBe(status);
  if (status === 421) expect(answer.body).toContain("--allow-host");
});

it("refuses web pages of another host name, also for the documents of a mock", async () => {
  const { url } = await startMock(["--allow-host", "shop.test"], makeSmallProject());
  for (const path of ["/v1", "/openapi.json", "/nothing", "/%zz"]) {
    const { status } = await ask(url, `GET ${path}`, { headers: { host: "evil.test" } });
    expect([path, status]).toEqual([path, path === "/%zz" ? 400 : 421]);
  }
  const named = await ask(url, "GET /v1", { headers: { host: "shop.test:80" } });
  expect([named.status, named.json.links["self"]]).toEqual([200, "http://shop.test:80/v1"]);
});

it("lets web pages use a mock with --cors, and names the api-ui that it is given", async () => {
  const folder = makeSmallProject();
  const args = ["--auth", "a:b", "--cors", "--api-ui", "http://ui.test/1"];
  const { url } = await startMock(args, folder);
  const headers = { origin: "http://page.test", "access-control-request-method": "DELETE" };
  const preflight = await fetch(`${url}/v1/disks/1d1`, { method: "OPTIONS", headers });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([
    204,
    "*",
  ]);
  const authorization = `Basic ${Buffer.from("a:b").toString("base64")}`;
  const browser = { authorization, accept: "*/*", "user-agent": "Mozilla/5.0" };
  const page = await fetch(`${url}/v1`, { headers: { ...browser, origin: "http://page.test" } });
  expect(page.headers.get("access-control-allow-origin")).toBe("*");
  expect(await page.text()).toContain("http://ui.test/1/ui.js");
  expect(stubdown(["mock", "--help"]).out).toContain("--cors");
});
