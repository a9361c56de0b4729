import { rancher } from "../../../generator/dialects/rancher/dialect.js";
import { expect, it } from "vitest";

import { accountPage } from "../../../generator/dialects/rancher/page/account.js";
import { readTree } from "../../../generator/read-api.js";
import { resourcePage } from "../../helpers/compile-docs.js";

const table = "Field | Type | Notes\n---|---|---\nid | int | Which\n";
const text = resourcePage(
  "disk",
  `A disk.\n\n### Resource Fields\n\n#### Read Only Fields\n\n${table}\n### Prices\n\nCheap.\n`,
);

function read(): Parameters<typeof accountPage> {
  const { pages, diagnostics } = readTree([{ path: "api-resources/disk/index.md", text }], {
    dialect: rancher,
  });
  const [page] = pages;
  if (page === undefined) throw new Error("Unexpected tree without a page");
  return [page, text, diagnostics];
}

it("distinguishes used lines, prose and reported lines", () => {
  const { lines, nodes, lost } = accountPage(...read());
  // Used: the title, three headings, the table; prose: two fences and "A disk."
  expect(lines).toEqual({ used: 7, prose: 3, reported: 2, unread: 0, lost: 0 });
  expect(nodes.lost).toBe(0);
  expect(nodes.reported).toBeGreaterThanOrEqual(3);
  expect(lost).toEqual([]);
});

it("finds text that no reader accounts for, and its nodes", () => {
  const [page, , diagnostics] = read();
  const at = text.indexOf("int | Which");
  const claims = page.claims.filter(({ start }) => start !== at);
  const { lines, nodes, lost } = accountPage({ ...page, claims }, text, diagnostics);
  expect(lines.lost).toBe(1);
  // The root, the table, its row, the cell and the word.
  expect(nodes.lost).toBe(5);
  expect(lost.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual(["int"]);
});

it("counts the text of a fault as lost if the fault is not reported", () => {
  const [page] = read();
  const { lost } = accountPage(page, text, []);
  expect(lost.map(({ start }) => start.line)).toEqual([17, 19]);
});
