import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";

/** Returns the messages about types that two pages describe. */
function twice(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, at) => ({ path: `${at}.md`, text }));
  const { diagnostics } = readTree(sources, { dialect: rest });
  return diagnostics
    .filter(({ code }) => code === "rest/duplicate-type")
    .map(({ message }) => message);
}

const page = (path: string, rows: string): string =>
  `# ${path}\n\n## Booking object\n\n| Field | Type | Required |\n|---|---|---|\n${rows}\n\n## Get\n\n\`GET /${path}\`\n`;

it("names the members that two descriptions of a type do not share", () => {
  const first = "| id | integer | yes |\n| state | string | yes |\n| spot | string | no |";
  const other = "| id | integer | yes |\n| state | integer | yes |\n| plate | string | no |";
  const members = "only here: `plate`; only there: `spot`; not the same: `state`";
  expect(twice(page("a", first), page("b", other))).toEqual([
    `\`Booking object\` is described twice, with other members (${members}); keep the description at 0.md:3`,
  ]);
  expect(twice(page("a", first), page("b", first))).toEqual([
    "`Booking object` is described twice; keep the description at 0.md:3",
  ]);
});

it("says nothing of several interfaces in one fence", () => {
  const code =
    "```ts\ninterface Booking {\n  car: Car;\n}\n\ninterface Car {\n  plate: string;\n}\n```";
  expect(twice(`# Types\n\n${code}\n\n## Get\n\n\`GET /bookings\`\n`)).toEqual([]);
});
