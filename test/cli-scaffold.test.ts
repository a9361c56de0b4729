import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { edit, makeProject, stubdown, volumePage, type Outcome } from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder } from "./helpers/tree.js";
import { handlers, replaceAction, scaffold } from "./scaffold/volumes.js";

it("writes a file, is silent about it then, and says the same from any folder", async () => {
  const project = makeProject();
  const words = ["scaffold", "volumes", "--to", "src/handlers"];
  expect(stubdown(words, { cwd: project })).toEqual({
    code: 0,
    out: [
      `${handlers}: added 7 methods`,
      "rancher-v1: wrote 1 file",
      "",
      "Register them: app.register(server, { handlers: { volumes } }), with `server` of @rancher-v1/server and",
      "`volumes` of src/handlers/volumes.ts. Run a server in TypeScript with",
      "`node server.ts` from Node 22.18 on, or `npx tsx server.ts` on Node 20.",
      'The handlers are ES modules: write `"type": "module"` in package.json first.',
      "",
    ].join("\n"),
    err: "",
  });
  const text = readFileSync(join(project, handlers), "utf8");
  expect(text).toContain("  /** `GET /v1/volumes` */\n  list(/* query, context */) {\n");
  const again: Outcome = { code: 0, out: "rancher-v1: nothing to add\n", err: "" };
  expect(await scaffold(project)).toEqual(again);
  const below = await run(["scaffold", "volume", "--to", "../src/handlers"], join(project, "docs"));
  expect(below).toEqual(again);
  expect(readFileSync(join(project, handlers), "utf8")).toBe(text);
  edit(join(project, handlers), "  /** `GET /v1/volumes` */\n  list(", "  index(");
  const [here, there] = await Promise.all(
    [".", "docs"].map((cwd) => {
      const to = join(project, "src/handlers");
      return run(["scaffold", "volumes", "--to", to, "--dry-run"], join(project, cwd));
    }),
  );
  expect(here?.out).toContain(`--- ${handlers}`);
  expect(there).toEqual(here);
});

it.each([
  [["scaffold"], /`scaffold` needs --to DIR/],
  [
    ["scaffold", "volumse", "--to", "x", "--api", "rancher-v1"],
    /rancher-v1 has no resource `volumse`; did you mean `volumes`\?/,
  ],
  [
    ["scaffold", "qqqqqqqqqq", "--to", "x", "--api", "rancher-v1"],
    /no resource `qqqqqqqqqq`; it has accounts, .*, volumes$/m,
  ],
  [["scaffold", "--to", "x", "--format", "clas"], /did you mean `class`\?/],
  [
    ["scaffold", "--to", "generated/rancher-v1/server", "--api", "rancher-v1"],
    /is in generated\/rancher-v1, .*; give another folder/,
  ],
  [
    ["scaffold", "--to", "package.json", "--api", "rancher-v1"],
    /--to package\.json is a file; give the path of a folder/,
  ],
  [["scaffold", "volumes", "--out", "x"], /`scaffold` has no option --out/],
])("refuses %j as wrong usage", async (args, message) => {
  const { code, out, err } = await run(args);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

it("prints the planned changes, and makes none", async () => {
  const project = makeProject();
  const dry = await scaffold(project, "--dry-run");
  expect(dry.code).toBe(0);
  expect(dry.out).toContain(`+export const volumes: VolumesHandlers = {\n`);
  expect(dry.out).toMatch(/\nrancher-v1: would write 1 file\n$/);
  expect(existsSync(join(project, "src"))).toBe(false);
  await scaffold(project);
  const written = readFileSync(join(project, handlers), "utf8");
  replaceAction(project, "clone", true);
  const update = await scaffold(project, "--dry-run");
  expect(update.code).toBe(1);
  expect(update.out).toContain("+  clone(/* id, input, context */) {\n");
  expect(update.out).not.toMatch(/^-[^-]/m);
  expect(readFileSync(join(project, handlers), "utf8")).toBe(written);
});

it("does not change a file that it cannot read, and continues with the others", async () => {
  const project = makeProject();
  mkdirSync(join(project, "src/handlers"), { recursive: true });
  const files = {
    "accounts.ts": Buffer.from("export const accounts = {\n"),
    "hosts.ts": Buffer.from("export const hosts = {};\n"),
    "volumes.ts": Buffer.from([0x2f, 0x2f, 0x20, 0xe9, 0x0a]),
    "disks.ts": Buffer.from(`import type { VolumeHandlers } from "@rancher-v1/server";\n`),
  };
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(project, "src/handlers", name), bytes);
  }
  const { code, out, err } = await run(["scaffold", "--to", "src/handlers"], project);
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toEqual([
    expect.stringMatching(
      /^src\/handlers\/accounts\.ts:2:1: error: .*account\/index\.md were not added: .*\[unreadable-handlers\]$/,
    ),
    expect.stringMatching(
      /^src\/handlers\/hosts\.ts:1:1: error: .*host\/index\.md \[missing-handlers\]$/,
    ),
    expect.stringMatching(
      /^src\/handlers\/volumes\.ts:1:1: error: .*volume\/index\.md .*\[unreadable-handlers\]$/,
    ),
    expect.stringMatching(
      /^src\/handlers\/disks\.ts:1:15: error: .*docs\/api\/v1\.1 .*did you mean `VolumesHandlers`\?;? ?\[removed-resource\]$/,
    ),
  ]);
  expect(out).toMatch(/\nrancher-v1: wrote 34 files; 3 files to look at\n\nRegister them: /);
  for (const [name, bytes] of Object.entries(files)) {
    expect(readFileSync(join(project, "src/handlers", name))).toEqual(bytes);
  }
});

it("writes nothing while a page has an error", async () => {
  const project = makeProject();
  edit(join(project, volumePage), "driver | string", "driver | strng");
  const { code, out, err } = await scaffold(project);
  expect({ code, out }).toEqual({
    code: 1,
    out: "rancher-v1: nothing written; 1 error in the pages\n",
  });
  expect(err).toMatch(/volume\/index\.md:21:10: error: .*\[unknown-type\]\n$/);
  expect(existsSync(join(project, "src"))).toBe(false);
});

it("writes through a link, keeps permissions and leaves nothing else behind", async () => {
  const project = makeProject();
  await scaffold(project);
  const path = join(project, handlers);
  const target = join(project, "src/real.ts");
  writeFileSync(
    target,
    readFileSync(path, "utf8").replace(/ {2}\/\*\* `GET \/v1\/volumes` [^]*?\n\n/, ""),
  );
  chmodSync(target, 0o640);
  const linked = join(project, "src/linked");
  mkdirSync(linked);
  symlinkSync(target, join(linked, "volumes.ts"));
  const { code } = await run(["scaffold", "volumes", "--to", "src/linked"], project);
  expect(code).toBe(0);
  expect(readFileSync(target, "utf8")).toContain("list(");
  expect(statSync(target).mode & 0o777).toBe(0o640);
  expect([...readFolder(join(project, "src")).keys()]).toEqual(["handlers/volumes.ts", "real.ts"]);
});
