import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

// Facts have no line for a body without rows, so these tests look at the Api.
function bodiesOf(text: string): Readonly<Record<string, readonly string[] | string | undefined>> {
  const { reading } = readRest([{ path: "page.md", text }]);
  return Object.fromEntries<readonly string[] | string | undefined>(
    toApi(reading).operations.map(({ id, body }) => {
      const type = body?.value.type;
      if (type?.kind === "named") return [id, type.type];
      return [id, type?.kind === "object" ? type.fields.map(({ name }) => name) : undefined];
    }),
  );
}

const fence = (json: string): string => `\n\n\`\`\`\n${json}\n\`\`\`\n\n`;

it("reads a resource above its requests as their body, except for DELETE", () => {
  const requests = "- `GET /barns[/:id]` All.\n- `POST /barns` New.\n- `DELETE /barns/:id` Gone.\n";
  const page = `# Barns\n\n**Resource JSON**${fence('{ "name": "Red barn" }')}${requests}`;
  expect(bodiesOf(page)).toEqual({
    "GET /barns": undefined,
    "GET /barns/{id}": undefined,
    "POST /barns": ["name"],
    "DELETE /barns/{id}": undefined,
  });
});

it("takes the sample below `Error response body` as no part of the body", () => {
  const headings = ["Request body example", "Response body", "Error response body"];
  const boxes = headings.map(
    (one, at) => `<div class="side">\n  <h3>${one}</h3>\n</div>${fence(`{ "a${at}": 1 }`)}`,
  );
  const page = `# Parcels\n\n## Send\n\n\`POST /parcels\`\n\n${boxes.join("")}`;
  expect(bodiesOf(page)).toEqual({ "POST /parcels": ["a0"] });
});

it("takes the type of a row without a name whose place is the body", () => {
  const type = "## Keeper object\n\n| Field | Type |\n|---|---|\n| name | string |\n\n";
  const row = "| Name | In | Type |\n|---|---|---|\n|  | body | [Keeper](#keeper-object) |\n";
  expect(bodiesOf(`# Zoo\n\n${type}## Add\n\n\`POST /keepers\`\n\n${row}`)).toEqual({
    "POST /keepers": "Keeper",
  });
});

it("reads a request and its answer from one block", () => {
  const message =
    'POST /keys HTTP/1.1\n\n{ "name": "a" }\n\nHTTP/1.1 201 Created\n\n{ "key": "b" }';
  const page = `# Keys\n\n## Add\n\nUse this:${fence(message)}`;
  expect(bodiesOf(page)).toEqual({ "POST /keys": ["name"] });
});

it("leaves out parameters for paging that a GET shares with a POST", () => {
  const rows =
    "| Parameter | Description |\n|---|---|\n| page | Which |\n| per_page | How many |\n";
  const page = `# Sheep\n\n##### Parameters\n\n${rows}\n## Endpoints${fence("GET /sheep\nPOST /sheep")}`;
  expect(bodiesOf(page)).toEqual({ "GET /sheep": undefined, "POST /sheep": undefined });
});

it("reports indented rows beside a table, which Markdown reads as code", () => {
  const row = "Name | In | Type\n---- | -- | ----\n     | body | integer\n";
  const head = "    Name | Type\n---------|-----\n    page | integer\n";
  for (const table of [row, head]) {
    const tree = readRest([
      {
        path: "page.md",
        text: `# Zoo\n\n## Add\n\n\`POST /keepers\`\n\n### Parameters\n\n${table}`,
      },
    ]);
    const unread = accountTree(tree, []).flatMap((one) => one.unread);
    expect(unread.length).toBeGreaterThan(0);
  }
});

it("reads from a table of security that a request needs no credentials", () => {
  const table = (value: string): string => `| Security | |\n|---|---|\n| Auth | ${value} |\n\n`;
  const page = `# Gates\n\n### GET /gates\n\n${table("None (public)")}### POST /gates\n\n${table("Token")}`;
  const tree = readRest([{ path: "page.md", text: page }]);
  expect(toApi(tree.reading).operations.map(({ credentials }) => credentials?.value)).toEqual([
    "none",
    undefined,
  ]);
  expect(accountTree(tree, []).flatMap((one) => one.unread)).toEqual([]);
});
