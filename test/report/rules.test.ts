import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { plainCatalog } from "../../generator/catalogs.js";
import { driftHelp } from "../../generator/drift/rules.js";
import { allRules, checkRules } from "../../generator/report/check-rules.js";
import { root } from "../helpers/command-line.js";

/**
 * The rules that cannot be turned off: without a valid name or path, no code can be generated, and an unused entry of a
 * baseline hides a finding that comes back.
 */
const fixed = ["name-clash", "unservable-path", "nothing-described", "unused-baseline"];

it("lets a configuration name every rule except the fixed ones", async () => {
  const path = join(root, "docs/schema/config.schema.json");
  const codes = Object.keys(allRules).filter((code) => !fixed.includes(code));
  const lines = codes.map(
    (code) => `        "${code}": {\n          "$ref": "#/definitions/level"\n        }`,
  );
  const text = readFileSync(path, "utf8");
  const block =
    /(?<="definitions": \{\n(?:[^]*?\n)? {4}"severity": \{[^]*?"properties": \{\n)[^]*?(?=\n {6}\}\n)/;
  expect(text).toMatch(block);
  // `npm run test:update` writes the schema.
  await expect(text.replace(block, lines.join(",\n"))).toMatchFileSnapshot(path);
});

it("has one rule for each id in all parts", () => {
  const ids = [plainCatalog, driftHelp, checkRules].flatMap((table) => Object.keys(table));
  expect(Object.keys(allRules)).toEqual(ids);
});

it("explains the rules of check itself in docs/check.md, in the words of the table", () => {
  const page = readFileSync(join(root, "docs/check.md"), "utf8").replace(/\s+/g, " ");
  const stated = [...page.matchAll(/### ([\w-]+) \*\*(\w+)\*\* (.*?) Fix: (.*?)(?= #|$)/g)];
  expect(stated.map(([, id, severity, when, fix]) => [id, severity, when, fix?.trim()])).toEqual(
    Object.entries(checkRules).map(([id, { severity, when, fix }]) => [id, severity, when, fix]),
  );
});
