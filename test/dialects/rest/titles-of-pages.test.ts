import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

/** The statuses of the answers to each operation. */
function statusesOf(text: string): readonly (readonly (number | string)[])[] {
  const [api] = apiOfPage(text);
  return api.operations.map(({ responses }) => responses.map(({ status }) => status.value));
}

const table = (name: string): string => `| Name | Type |\n| - | - |\n| ${name} | integer |\n\n`;
const parts = (path: string): string =>
  `#### ${path}\n\n\`POST\` https://kilns.example${path}\n\n## Background\n\nIt gets hot.\n\n` +
  `## Attributes\n\n${table("heat")}## Response\n\n### 200\n\n${table("since")}`;

it.each([
  ["---\ntitle: Heat a kiln\n---\n\n", "Method"],
  ["# Heat a kiln\n\n", "Method"],
  ["# Heat a kiln\n\n", "Método"],
  ["# Heat a kiln\n\n", "HTTP request"],
])("gives all sections of a page to its only request: %j%s", (title, part) => {
  const facts = factsOf(`${title}## ${part}\n\n${parts("/heat")}`);
  expect(facts).toContain("op:POST /heat\tHeat a kiln\n");
  expect(facts).toContain("in:POST /heat#heat\tbody\n");
  expect(facts).toContain("sample:POST /heat#since\tint\n");
  expect(facts).not.toContain("type:");
});

it("keeps paths as titles if a part has several", () => {
  const facts = factsOf("# Kilns\n\n## Endpoints\n\n### GET /a\n\nOne.\n\n### GET /b\n\nTwo.\n");
  expect(facts).toContain("op:GET /a\tGET /a\n");
  expect(facts).toContain("op:GET /b\tGET /b\n");
});

it.each([
  ["`{token}/find/{kind}?order={order}`", "/{token}/find/{kind}"],
  ["`/v1/{token}/find?order={order}`", "/v1/{token}/find"],
  ["```\nhttps://kilns.example/{token}/find?order={order}\n```", "/{token}/find"],
  ["`{base_url}/find/{kind}?order={order}`", "/find/{kind}"],
])("takes the longer path below a heading with a part of it: %s", (text, path) => {
  const rows = table("order").replace("integer |\n", "integer |\n| more | string |\n");
  const facts = factsOf(`# A\n\n## POST /find\n\n### HTTP Request\n\n${text}\n\n${rows}`);
  expect(facts).toContain(`op:POST ${path}\t`);
  expect(facts).toContain(`in:POST ${path}#order\tquery\n`);
  expect(facts).toContain(`in:POST ${path}#more\tbody\n`);
});

it.each(["`/other/{kind}`", "`/find`", "`https://kilns.example/v1/find`"])(
  "keeps the path of the heading beside %s",
  (text) => {
    const facts = factsOf(`# A\n\n## POST /find\n\n### HTTP Request\n\n${text}\n`);
    expect(facts).toContain("op:POST /find\t");
  },
);

const general = (title: string): string =>
  `${title}\n\nIf there is no such kiln, a \`404 Not Found\` error is returned.\n\n`;
const two =
  "# Kilns\n\n## Get a kiln\n\n`GET /kilns/{id}`\n\n## Remove a kiln\n\n`DELETE /kilns/{id}`\n\n";

it.each(["## Errors", "## Error codes", "## Fehler", "## Ошибки"])(
  "gives the chapter `%s` after all requests to none of them",
  (title) => {
    expect(statusesOf(two + general(title))).toEqual([[], []]);
    // A section below the last request belongs to it.
    expect(statusesOf(two + general(`#${title}`))).toEqual([[], [404]]);
  },
);

it("gives a section of errors on the level of the requests to the request above if other requests have such a section", () => {
  const page = two.replace("## Remove", `${general("## Errors")}## Remove`) + general("## Errors");
  expect(statusesOf(page)).toEqual([[404], [404]]);
});

it.each([
  ["Query", "`GET /store/query`"],
  ["Example", "```\nGET /store/example\n```"],
  ["Data sets", "> GET https://kilns.example/store/data-sets"],
  ["Status", "**GET** `/store/{id}/status`"],
])("reads `%s` as the title of the request directly below it", (title, request) => {
  const facts = factsOf(`# Store\n\n## ${title}\n\n${request}\n\n${table("heat")}`);
  expect(facts).toMatch(new RegExp(`^op:GET \\S+\t${title}$`, "m"));
  expect(facts).toContain("#heat\tquery\n");
});

it("reads the word of a part as a title beside titles of other requests", () => {
  const facts = factsOf("# Store\n\n## List all\n\n`GET /a`\n\n## Status\n\n`GET /b`\n");
  expect(facts).toContain("op:GET /b\tStatus\n");
});

it.each(["Request", "Endpoint", "Example", "Method"])(
  "reads `%s` as a part of a request, and not as its title",
  (part) => {
    const facts = factsOf(`# Store\n\n## List all\n\n### ${part}\n\n\`GET /kilns\`\n`);
    expect(facts).not.toContain(`\t${part}\n`);
  },
);
