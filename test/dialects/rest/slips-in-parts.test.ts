import { expect, it } from "vitest";

import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

function found(text: string): readonly string[] {
  const [, diagnostics] = apiOf(readTree([{ path: "ports.md", text }], { dialect }));
  return diagnostics.map(({ code, span, message }) => `${span.start.line} ${code}: ${message}`);
}

const rows =
  "| Name | Type | Required | Description |\n| ---- | ------ | -------- | ----------- |\n| name | string | yes | A name |\n";
const page = (parts: string): string => `# Ports\n\n## Add a port\n\n\`POST /ports\`\n\n${parts}`;

it("reports a misspelt `Body` above rows", () => {
  expect(found(page(`### Boddy parameters\n\n${rows}`))).toEqual([
    "7 rest/misspelt-heading: `Boddy parameters` is no known heading, so the text below it is read otherwise or not at all; did you mean `Body parameters`?",
  ]);
  expect(found(page(`### Boats\n\n${rows}`)).join()).not.toContain("misspelt");
});

it("accepts `Headers` inside of the section of an answer, also without parts of the request", () => {
  const answer = `### Response\n\n\`Status: 201\`\n\n#### Headers\n\n${rows}`;
  const usual = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map(
      (at) =>
        `## Change ${at}\n\n\`PUT /ports/{id}/${at}\`\n\n### Body parameters\n\n${rows}\n### Response\n\n\`Status: 200\`\n`,
    )
    .join("\n");
  expect(found(`${page(answer)}\n${usual}`).join()).not.toContain("heading-order");
});

it("reports the same status in two sections `Response`, except behind an example", () => {
  const first = "### Response\n\n`Status: 200`\n\nThe port.\n\n";
  const second = "### Response\n\n`Status: 200`\n\nThe port did not change.\n";
  expect(found(page(first + second)).join()).toContain("15 rest/duplicate-status");
  expect(found(page(`${first}### Example\n\nAgain.\n\n${second}`)).join()).not.toContain(
    "duplicate-status",
  );
});

it("reports statuses that no text gives to requests, also beside a body of all errors", () => {
  const chapter = (words: string): string =>
    `\n# Errors\n\nAll errors have the same body:\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n| code | string | yes | A code |\n\n${words}\n\n| Status | Meaning |\n| - | - |\n| 401 | No key |\n| 404 | Not there |\n`;
  const parts = "### Response\n\n`Status: 201`\n";
  const told = found(page(parts) + chapter("These are common:")).join();
  expect(told).toContain("rest/unassigned-errors");
  expect(found(page(parts) + chapter("Any request may fail with these errors:"))).toEqual([]);
});

it("reports a name that two values of an enumeration have, and accepts two names of a value", () => {
  const values = (name: string): string =>
    `# Ports\n\n## Port state enum\n\n| Value | Name | Description |\n| - | - | - |\n| \`open\` | OPEN | x |\n| \`shut\` | ${name} | x |\n| \`open\` | FREE | x |\n\n## Get\n\n\`GET /ports\`\n`;
  expect(found(values("OPEN"))).toEqual([
    "8 rest/duplicate-row: `OPEN` has two rows; keep the one in line 7",
  ]);
  expect(found(values("SHUT"))).toEqual([]);
});

it.each([
  ["uiud", "uuid"],
  ["emial", "email"],
])("reports the misspelt format %s", (word, meant) => {
  const text = page(`### Body parameters\n\n${rows.replace("string", `string (${word})`)}`);
  expect(found(text)).toEqual([
    `11 rest/misspelt-word: \`${word}\` is no known word for a format; did you mean \`${meant}\`?`,
  ]);
  expect(found(text.replace(word, "tide"))).toEqual([]);
});

it("reads the heading `OPTIONS /raw` as the title of the request below it", () => {
  const { api } = readTree(
    [
      {
        path: "raw.md",
        text: "# Raw\n\n## OPTIONS /raw\n\n`OPTIONS /raw`\n\n### Response\n\n`Status: 204`\n",
      },
    ],
    { dialect },
  );
  expect(api.operations.map(({ id }) => id)).toEqual(["OPTIONS /raw"]);
});

it("says of a link to a section without a type what is missing there", () => {
  const linked = rows.replace("string", "array of [booking item](#booking-item)");
  const text = `${page(`### Body parameters\n\n${linked}`)}\n## Booking item\n\nA passenger or a vehicle.\n`;
  expect(found(text)).toEqual([
    "11 rest/unknown-type: `booking item` is no known type; write a type or a link to one; `Booking item` has no rows of members or values",
  ]);
});

it.each([
  ["one name", "- `size` – 1 to 100, default 20\n"],
  ["two names", "- `size` – 1 to 100\n- `page`: which page\n"],
  ["a name with a type", "- `size`: integer, how many\n"],
])("reports a list without a label below a request once: %s", (_, list) => {
  const told = found(`# Ports\n\n## List ports\n\n\`GET /ports\`\n\n${list}`);
  expect(told).toEqual([expect.stringMatching(/^7 rest\/unread-block: The list of parameters/)]);
});

it("accepts a list of names below a request whose parameters were read", () => {
  const told = found(page(`### Body parameters\n\n${rows}\n### Notes\n\n- \`size\` – a hint\n`));
  expect(told).toEqual([]);
});
