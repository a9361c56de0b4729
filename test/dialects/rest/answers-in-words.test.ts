import { expect, it } from "vitest";

import { factsText } from "../../../generator/core/facts.js";
import { listFacts } from "../../../generator/dialects/rest/print-facts.js";
import { readRest } from "./read-rest.js";

const factsOf = (text: string): readonly string[] =>
  factsText(listFacts(readRest([{ path: "page.md", text }]).reading)).split("\n");

/** The facts about answers of a page. */
const answersOf = (text: string): readonly string[] =>
  factsOf(text).filter((line) => /^(?:status|returns|sample|field:POST)/.test(line));

const note =
  "\n\n## Flare\n\n| Field | Type | Description |\n|---|---|---|\n| id | Integer | Which one |\n| pinned | True | *Optional*. |\n";
const post = "# Flares\n\n## Send\n\n`POST /flares`\n\n";

it.each([
  ["On success, the sent [Flare](#flare) is returned.", "Flare"],
  ["The new [Flare](#flare) is returned.", "Flare"],
  ["An array of [Flare](#flare) is returned on success.", "array[Flare]"],
  ["Returns a `Flare` object.", "Flare"],
  ["Returns a flare object.", "Flare"],
  ["Returns an object.", "json"],
  ["Returns *True* on success.", "boolean"],
  ["Returns `true` if the flare was there.", "boolean"],
  ["Returns true or false.", "boolean"],
])("reads the answer in %j", (sentence, type) => {
  expect(factsOf(post + sentence + note)).toContain(`returns:POST /flares\t${type}`);
});

it.each(["Parameters", "Request body", "Body parameters"])(
  "reads the answer behind the rows below %s",
  (title) => {
    const rows = `### ${title}\n\n| Name | Type |\n|---|---|\n| text | String |\n\n`;
    const text = `${post}${rows}Returns the new [Flare](#flare) with status \`201\`.${note}`;
    expect(factsOf(text)).toContain("returns:POST /flares\tFlare");
    const before = `${post}${rows.replace("|", "The call returns the [Flare](#flare).\n\n|")}`;
    expect(answersOf(before + note)).toEqual([]);
  },
);

it.each([
  "The [Flare](#flare) is returned if it was pinned.",
  "An error is returned.",
  "If the flare is old, the [Flare](#flare) is returned.",
  "The [Flare](#flare) is not returned.",
  "Returns truly new flares of others.",
])("reads no answer in %j", (sentence) => {
  expect(answersOf(post + sentence + note)).not.toContain("returns:POST /flares\tNote");
});

it("reads an object in a sample as the answer, not the word true", () => {
  const text = `${post}Returns true on success.\n\n### Response\n\n\`\`\`json\n{ "ok": true }\n\`\`\`\n`;
  expect(answersOf(text)).toEqual([
    "returns:POST /flares\tjson",
    "sample:POST /flares#ok\tboolean",
  ]);
});

it("reads the type True as a boolean", () => {
  expect(factsOf(post + note)).toContain("field:Flare.pinned\tboolean");
});

const sample = '\n\n```json\n{ "id": 1 }\n```\n';

it.each([
  ["> Returns the new flare with status `201 Created`:", "Flare"],
  ["> Returns the new [Flare](#flare):", "Flare"],
  ["> Returns something like this:", "json"],
  ["> Returns the new flare. Flares are cheap:", "json"],
])("reads the type in the label %j of a sample", (label, type) => {
  expect(factsOf(post + label + sample + note)).toContain(`returns:POST /flares\t${type}`);
});

it.each([
  [
    "lists",
    "**201 Created**\n\n* `id` (string): Which\n\n**400 Bad Request**\n\n* `error` (string): Why\n",
  ],
  [
    "lists below sentences",
    "**201 Created**\n\nThere it is.\n\n* `id` (string): Which\n\n**400 Bad Request**\n\nReturned if the text is wrong:\n\n* `error` (string): Why\n",
  ],
  [
    "tables",
    "### Responses\n\n**201**\n\n| Field | Type |\n|---|---|\n| id | string |\n\n**400 Bad Request**\n\nThe text is wrong.\n\n| Field | Type |\n|---|---|\n| error | string |\n",
  ],
])("gives each status in bold its own members in %s", (_, text) => {
  expect(answersOf(post + text)).toEqual([
    "field:POST /flares#201.id\tstring",
    "field:POST /flares#400.error\tstring",
    "returns:POST /flares\tjson",
    "returns:POST /flares#400\tjson",
    "sample:POST /flares#id\tstring",
    "status:POST /flares\t201",
  ]);
});

it("reads a sample below a status in bold as the answer", () => {
  const text = `${post}**Bad Request and more**\n\nText.\n\n**400 Bad Request**${sample}\n**201 Created**\n\n\`\`\`json\n{ "name": "a" }\n\`\`\`\n`;
  expect(answersOf(text)).toEqual([
    "returns:POST /flares\tjson",
    "returns:POST /flares#400\tunknown",
    "sample:POST /flares#name\tstring",
    "status:POST /flares\t201",
  ]);
});

it.each(["**200 items**", "**300 Ways to Send**: all", "**404**, as above"])(
  "takes no status from %s",
  (label) => {
    expect(answersOf(`${post}${label}\n\nText.\n`)).toEqual([]);
  },
);
