import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const withTable = (header: string, cell: string): string =>
  factsOf(
    `# Keys\n\n## Make a key\n\n| Method | Path | ${header} |\n|---|---|---|\n| \`POST\` | \`/keys/:name\` | ${cell} |\n`,
  );

it.each([
  ["Produces", "`200 application/json`", "200"],
  ["Produces", "`204 (empty body)`", "204"],
  ["Response", "201 Created", "201"],
  ["Status", "`202`", "202"],
])("reads the status below %s in the row of a request: %s", (header, cell, status) => {
  const facts = withTable(header, cell);
  expect(facts).toContain("op:POST /keys/{name}\tMake a key\n");
  expect(facts).toContain(`status:POST /keys/{name}\t${status}\n`);
});

it.each([
  ["Limit", "200"],
  ["Produces", "application/json"],
  ["Response", "404 Not Found"],
])("reads no status below %s from %s", (header, cell) => {
  const facts = withTable(header, cell);
  expect(facts).toContain("op:POST /keys/{name}\tMake a key\n");
  expect(facts).not.toContain("status:");
});

it("takes the title of a request from the cell behind its status", () => {
  const text =
    "# Keys\n\n| Method | Path | Status | Purpose |\n|---|---|---|---|\n| POST | /keys | 201 | makes a key |\n| GET | /keys | 200 | lists all |\n";
  expect(factsOf(text)).toContain("op:GET /keys\tlists all\n");
  expect(factsOf(text)).toContain("status:POST /keys\t201\n");
});
