import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { formatFinding } from "../../generator/scaffold/finding.js";
import { createFile } from "../../generator/scaffold/scaffold-file.js";
import { diskContract, places, update } from "../helpers/contract.js";

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(folders)("%s", async (name) => {
  const folder = join(import.meta.dirname, name);
  const before = readFileSync(join(folder, "before.txt"), "utf8");
  const { text, findings } = update(before, diskContract("list", "get", "grow", "shrink"));
  const told = findings.map((finding) => `${formatFinding(finding, before, false)}\n`).join("");
  await expect(text).toMatchFileSnapshot(join(folder, "after.txt"));
  await expect(told).toMatchFileSnapshot(join(folder, "findings.txt"));
});

it.each(["object", "class"] as const)("writes a new file with one %s", async (shape) => {
  const { text } = createFile(diskContract(), shape, places);
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `new-${shape}.txt`));
});

it.each([
  ["object", `export const disks: DisksHandlers = {\n  [name]: () => [],\n};\n`],
  ["class", `export class Disks implements DisksHandlers {\n  [name]() {}\n}\n`],
])("adds nothing to an %s with a name that is known only at run time", (_what, text) => {
  const before = `import type { DisksHandlers } from "@api/server";\n${text}`;
  const { text: after, left } = update(before, diskContract("list", "get"));
  expect(after).toBe(before);
  expect(left?.names).toEqual(["list", "get"]);
  expect(left?.because).toMatch(/^\[name\]/);
});

it("adds methods beside members whose name is a symbol or a text", () => {
  const before = `import type { DisksHandlers } from "@api/server";
export class Disks implements DisksHandlers {
  [Symbol.iterator]() {}
  ["list"]() {}
}
`;
  expect(update(before, diskContract("list", "get")).added).toEqual(["get"]);
});

it.each([
  ["brackets", `const deep = ${"(".repeat(20_000)}1${")".repeat(20_000)};\n`],
  ["a sum", `const deep = ${"1 + ".repeat(20_000)}1;\n`],
])("reports %s that nests too deep, and inserts nothing", (_what, text) => {
  const before = `import type { DisksHandlers } from "@storage/server";\n${text}`;
  const { text: after, findings } = update(before, diskContract("list"));
  expect(after).toBe(before);
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ["unreadable-handlers", expect.stringMatching(/: It nests deeper than 2000 levels$/)],
  ]);
});
