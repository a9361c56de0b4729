import { expect, it } from "vitest";

import { readMethods } from "../../../generator/dialects/rest/page/route-text.js";
import { plainText, readInline } from "../../../generator/markdown/inline.js";
import { factsOf } from "./read-rest.js";

const page = (row: string, text = ""): string =>
  `# Things\n\n\`POST /things\`\n\n${text}\n\n| Parameter | Type | Description |\n|---|---|---|\n${row}\n`;

// If an expression can match a repeated text in two ways, each repetition doubles its time. With 30 repetitions, the
// test fails, but still ends.
const count = 30;
const stars = "\\*".repeat(count);
it.each([
  ["marks behind a name", page(`| a${"*".repeat(count)}x | string | b |`)],
  ["escaped marks behind a name", page(`| a${stars}x | string | b |`)],
  ["marks behind a type", page(`| a | string${stars}x | b |`)],
  ["signs behind a type", page(`| a | string${"†".repeat(count)}x | b |`)],
  ["names in a sentence", page("| a | string | b |", `\`a\`${", ".repeat(count)}x required.`)],
  ["values of a row", page(`| a | string | One of \`x\`${stars}, \`y\`${stars}z |`)],
])("reads %s in short time", (_what, text) => {
  const start = process.cpuUsage();
  expect(factsOf(text)).toContain("POST /things");
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

it("reads methods and links of many parts in short time", () => {
  const start = process.cpuUsage();
  expect(readMethods(`${"GET".repeat(count)}x`)).toEqual([]);
  expect(readMethods("**GET** `PUT`")).toEqual(["GET", "PUT"]);
  const link = `[a](${"{{}}".repeat(count)} `;
  expect(plainText(readInline(link, { start: 0, end: link.length }))).toBe(link);
  const whole = "[a]({{ site.url }}/b)";
  expect(plainText(readInline(whole, { start: 0, end: whole.length }))).toBe("a");
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});
