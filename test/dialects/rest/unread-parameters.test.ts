import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

const told = (below: string): readonly string[] => {
  const pages = [
    { path: "page.md", text: `# Cups\n\n## List cups\n\n\`GET /cups\`\n\n${below}\n` },
  ];
  const [, found] = apiOf(readTree(pages, { dialect: rest }));
  return found.map(({ code, span }) => `${code} ${span.start.line}`);
};

it.each([
  ["code without signs", "Parameters:\n\n    height How high\n    width How wide", 9],
  ["a fence", "### Query parameters\n\n```\nheight How high\nwidth How wide\n```", 9],
  ["a sentence", "### Query parameters\n\nThe height is sent as `height`.", 9],
])("reports words for parameters if no parameter was read below them: %s", (_, below, line) => {
  expect(told(below)).toEqual([`rest/unread-block ${line}`]);
});

it.each([
  ["a sentence that there are none", "### Query parameters\n\nThere are none."],
  ["an explanation", "### Query parameters\n\n- `height` (int): How high\n\nSee `width`."],
  ["a text elsewhere", "### Notes\n\nThe height is that of `height`."],
])("reports no words for parameters above %s", (_, below) => {
  expect(told(below)).toEqual([]);
});

it("reads a list of sentences after parameters as prose", () => {
  const rows = "**Parameters**\n\n- `height` (int) - How high\n\nNote the following:\n\n";
  expect(told(`${rows}- Cups are sorted by age.\n- A cup without \`height\` comes last.`)).toEqual(
    [],
  );
  expect(told("**Parameters**\n\n- height of it\n- width of it")).toEqual(["rest/unread-block 9"]);
});

it("reports the commands of a section that shows several requests, if other sections have requests in code", () => {
  const keys =
    "## Get or make a key\n\n    curl https://lock.example/api/keys/:key_id\n\nor\n\n    curl -X POST https://lock.example/api/keys -d '{}'";
  const cups = "## Change a cup\n\n`PUT /cups/{id}`\n\n## Add a cup\n\n`POST /cups`\n\n";
  expect(told(cups + keys)).toEqual(["rest/unread-block 17", "rest/unread-block 21"]);
  // A call of a request that was read is an example of it.
  expect(told("## Try it\n\n    curl https://lock.example/api/cups")).toEqual([]);
});

it("reports the blocks of ReadMe that have no JSON or none of the expected members", () => {
  const block = (name: string, json = `{\n  "title": "Add a cup"\n}`): string =>
    `[block:${name}]\n${json}\n[/block]\n`;
  const broken = block("api-header", `{\n  "title": "Add a cup\n}`);
  expect(told(`${block("parameters")}\n${broken}\n${block("image")}`)).toEqual([
    "rest/unread-block 7",
    "rest/unread-block 13",
  ]);
});

it("reads requests at the start of a page as an overview if sections below describe them", () => {
  const about = "## Cup object\n\n| Field | Type |\n|---|---|\n| id | string |\n\n";
  const described =
    "## Add a cup\n\n`POST /cups`\n\n| Parameter | Type |\n|---|---|\n| size | integer |\n\n## Get a cup\n\n`GET /cups/:id`\n";
  for (const overview of [
    "```\nPOST /cups\nGET /cups/:id\n```",
    "| | |\n|---|---|\n| `POST` | `/cups` |\n| `GET` | `/cups/:id` |",
  ]) {
    const facts = factsOf(`# Cups\n\n**Endpoints**\n\n${overview}\n\n${about}${described}`);
    expect(facts).toContain("op:POST /cups\tAdd a cup");
    expect(facts).toContain("in:POST /cups#size\tbody");
    expect(facts).not.toContain("in:POST /cups#id");
  }
});

it("reports names with types in code below a request", () => {
  expect(told("**size** `integer` **Required**\n\nHow large.")).toEqual(["rest/unread-block 7"]);
});
