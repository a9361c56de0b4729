import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

/** Returns the places of the unread blocks of a page. */
const unreadIn = (text: string): readonly string[] => {
  const [, found] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
  return found.flatMap(({ code, span: { start: at } }) =>
    code === "rest/unread-block" ? [`${at.line}:${at.column}`] : [],
  );
};

const fields = (row: string): readonly string[] =>
  unreadIn(
    `# Beds\n\n## Plant a bed\n\n| | |\n|---|---|\n| URL | \`/beds/{id}\` |\n| Method | POST |\n| ${row} |\n`,
  );

it.each([
  ["a parameter", "Query | `zone` string. Only these", ["9:11"]],
  ["a parameter of the path", "Path | `id` integer. Which bed", ["9:10"]],
  ["a body", "Body | `count` integer", ["9:10"]],
  ["an answer", "Success | `201` the bed", ["9:13"]],
  ["errors", "Errors | 404 no such bed", ["9:12"]],
  ["no body", "Body | none", []],
  ["a media type", "Response | `application/json`", []],
  ["something else", "Rate limit | `100` an hour", []],
])(
  "reports the facts, but no other rows, of a table with the path and the method: %s",
  (_, row, expected) => {
    expect(fields(row)).toEqual(expected);
  },
);

const guide = (command: string, body = ""): readonly string[] =>
  unreadIn(
    `# Lamps\n\n## In the hall\n\n1. \`GET /lamps\`\n2. \`POST /lamps\`\n3. \`PUT /lamps/{id}\`\n${body}\n## Practice\n\n### Try it\n\n\`\`\`bash\n${command}\n\`\`\`\n`,
  );

it.each([
  ["JSON", `curl -X POST http://localhost/lamps -d '{"lit": true}'`, ["14:1"]],
  ["a value in the path", `curl -X PUT http://localhost/lamps/4 -d '{"lit": true}'`, ["14:1"]],
  [
    "a second command",
    `curl http://localhost/lamps\ncurl http://localhost/lamps -d '{"a": 1}'`,
    ["15:1"],
  ],
  ["no body", "curl -X POST http://localhost/lamps", []],
  ["another request", `curl -X POST http://localhost/ropes -d '{"lit": true}'`, []],
])(
  "reports a curl command away from its request if only the command has a body: %s",
  (_, command, expected) => {
    expect(guide(command)).toEqual(expected);
  },
);

const below = (text: string): readonly string[] =>
  unreadIn(`# Lamps\n\n## Light a lamp\n\n\`POST /lamps/light\`\n\n${text}\n`);

it.each([
  ["a body", "**Body**: `{ lit?: boolean; colour: Colour }`", ["7:11"]],
  ["an answer", "**Response**: `{ lit: boolean }`", ["7:15"]],
  ["a set of words", "**Body**: `{lit}`", []],
  [
    "a body in rows",
    "**Body**: `{ lit: boolean }`\n\n### Body parameters\n\n| Name | Type |\n|---|---|\n| lit | boolean |",
    [],
  ],
])(
  "reports an object in code behind a label if it has types that were not read: %s",
  (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  },
);

it("reports the sample below a heading for one of several answers", () => {
  const sample = (json: string): string => `\`\`\`json\n${json}\n\`\`\`\n`;
  const first = `### Response\n\n${sample('{ "id": 1 }')}`;
  expect(below(`${first}\n### Response with the shade\n\n${sample('{ "shade": 2 }')}`)).toEqual([
    "15:1",
  ]);
});

it("reports a table that gives codes a status", () => {
  const table = "| Code | HTTP |\n|---|---|\n| `FINE` | 200 |\n| `LOST` | 404 |\n";
  expect(unreadIn(`# Lamps\n\n## Codes\n\n${table}\n## List\n\n\`GET /lamps\`\n`)).toEqual(["5:1"]);
});

it("reports a list that gives codes a status, but not one of statuses or of codes alone", () => {
  const told = (items: string): readonly string[] =>
    unreadIn(`# Lamps\n\n## Errors\n\n${items}\n\n## List\n\n\`GET /lamps\`\n`);
  expect(told("- `LOST` (404): it is gone\n- `BUSY` (HTTP 409)")).toEqual(["5:1"]);
  expect(told("- `LOST`: it is gone\n- `BUSY` (in 404 days)")).toEqual([]);
});
