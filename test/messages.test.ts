import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { shorten } from "../generator/diagnostics/diagnostic.js";
import { run } from "./helpers/in-process.js";
import { root } from "./helpers/command-line.js";

/** Matches the beginning of unclear messages, such as "Unexpected lack of this file". */
const mould = /["'`]Unexpected /;

it('prints no message of the form "Unexpected …"', () => {
  const files = readdirSync(join(root, "generator"), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.filter((file) => {
    return mould.test(readFileSync(join(root, "generator", file), "utf8"));
  });
  expect(found).toEqual([]);
  expect(mould.test('throw new Error("Unexpected lack of this file")')).toBe(true);
});

/** A text that a check gives a message as an argument: a literal, or a template whose values count as 20 characters. */
const argument = /\b(?:reason|near)(?:: | = |:\s+)(?:"([^"]+)"|`((?:[^`\\]|\\.)+)`)/g;

it("has no reason in a message of plain HTTP that the output would shorten", () => {
  const folder = join(root, "generator/dialects/rest/check");
  const texts = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(argument)].map(
      ([, literal, template = ""]) => literal ?? template.replace(/\$\{[^{}]*\}/g, "x".repeat(20)),
    ),
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => shorten(text) !== text)).toEqual([]);
});

it.each([
  [
    ["check", "docs", "stale"],
    "`check docs` runs one check; run `check stale` as a second command",
  ],
  [["chek"], "There is no command `chek`; did you mean `check`?\nSee `stubdown help`"],
  [["generate", "--wach"], "did you mean `--watch`?\nSee `stubdown help generate`"],
  [["init", "docs"], "`init` takes no argument; leave out `docs`\nSee `stubdown help init`"],
])("names the next step for the wrong line %j", async (args, told) => {
  const { code, out, err } = await run(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(told);
});

it.each([
  ["help", "generate"],
  ["generate", "--help"],
])("prints with %s %s the help of that command alone", async (...args) => {
  const { code, out } = await run(args);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: stubdown generate \[OPTIONS\]\n/);
  expect(out).not.toContain("stubdown check");
});
