import { expect, it } from "vitest";

import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { factsOf, readRest } from "./read-rest.js";

const rowsOf = (rows: string): string =>
  `# Cups\n\n## Add a cup\n\n\`POST /cups\`\n\n### Body parameters\n\n| Name | Type | Description |\n|---|---|---|\n${rows}\n`;

const unknownIn = (text: string): readonly string[] =>
  checkTree(readRest([{ path: "page.md", text }])).flatMap(({ code, span }) =>
    code === "unknown-type" ? [`${span.start.line}`] : [],
  );

it.each([
  ["values in the cell of the type", "| colour | `red` or `blue` | |"],
  ["a list whose rows stand below", "| lines | array of lines | |\n| lines[].code | string | |"],
])("reports no type of %s", (_, rows) => {
  expect(unknownIn(rowsOf(rows))).toEqual([]);
});

it("reports an unknown type although the description lists values", () => {
  expect(unknownIn(rowsOf("| colour | paint | One of `red`, `blue`. |"))).toEqual(["11"]);
});

const answer = (text: string): string =>
  factsOf(
    `# Reports\n\n## Report object\n\n| Field | Type |\n|---|---|\n| id | integer |\n\n## Make a report\n\n\`POST /reports\`\n\n### Response\n\n${text}\n`,
  );

it.each(["The report is still being made.", "A new report will follow."])(
  "does not take the sentence %j for the type of an answer",
  (text) => {
    expect(answer(text)).not.toContain("returns:");
  },
);

it.each(["The report.", "The report that was made.", "A report, which is new."])(
  "reads %j as the type of an answer",
  (text) => {
    expect(answer(text)).toContain("returns:POST /reports\tReport");
  },
);
