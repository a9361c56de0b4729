import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import fc from "fast-check";
import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { countDescribing } from "../../../generator/dialects/rest/detect.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const folder = fileURLToPath(new URL("forms", import.meta.url));
const pages = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
const fragments = [
  "`",
  "|",
  "\n",
  "#",
  "{",
  "}",
  "[",
  "](",
  "<",
  ">",
  "*",
  "\\",
  "```",
  "{{<",
  "POST /a/:b",
  "\n- ",
  '"',
  ":",
];

/** Reads a damaged page, checks it and makes an `Api`. Returns the CPU time in seconds. */
function readAll(text: string): number {
  const start = process.cpuUsage();
  const resolved = readRest([{ path: "page.md", text }]);
  const diagnostics = checkTree(resolved);
  accountTree(resolved, diagnostics);
  toApi(resolved.reading);
  for (const { span } of diagnostics) {
    expect(span.start.offset).toBeLessThanOrEqual(text.length);
  }
  return process.cpuUsage(start).user / 1e6;
}

it("reads any damaged page without an exception and without a hang", () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...fragments)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.constantFrom(...pages), damage, (page, edits) => {
      let text = page;
      for (const [at, length, fragment] of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + fragment + text.slice(from + length);
      }
      expect(readAll(text)).toBeLessThan(5);
    }),
    { numRuns: 150 },
  );
});

const long = [
  ["brackets", "[".repeat(20_000)],
  ["backticks", "`a``b```c".repeat(5_000)],
  ["pipes", `|a|b|\n|-|-|\n${"|".repeat(20_000)}`],
  ["pipes in one line", `a\n${"|".repeat(80_000)}`],
  ["braces", `\`\`\`json\n${"{".repeat(20_000)}\n\`\`\``],
  ["stars", "*a **b ".repeat(8_000)],
] as const;

it(`reads many ${long.map(([name]) => name).join(", ")} in less than five seconds of CPU time each`, () => {
  const script = fileURLToPath(new URL("time-reading.mjs", import.meta.url));
  const input = JSON.stringify(long.map(([, text]) => text));
  const output = execFileSync(process.execPath, [script], { input, encoding: "utf8" });
  const times = JSON.parse(output) as readonly Record<"seconds" | "offset", number>[];
  expect(times).toHaveLength(long.length);
  for (const [index, { seconds, offset }] of times.entries()) {
    const [name, text = ""] = long[index] ?? [];
    expect(seconds, name).toBeLessThan(5);
    expect(offset, name).toBeLessThanOrEqual(text.length);
  }
});

it("says how to write a request if no page describes one", () => {
  const pages = [{ path: "a.md", text: "# About us\n\nWe make things.\n" }];
  expect(countDescribing(pages, readRest)).toBe(0);
  const found = checkTree(readRest(pages)).find(({ code }) => code === "no-operations");
  expect(found?.message).toContain(
    "No page of 1 has a request that can be read; write `METHOD /path`",
  );
});
