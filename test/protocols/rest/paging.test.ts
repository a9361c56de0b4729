import { expect, it } from "vitest";

import { connect } from "../../../templates/runtime/client/core/transport.js";
import { readError } from "../../../templates/runtime/client/rest/read-error.js";
import {
  byOffset,
  byPage,
  linked,
  pages,
  type Pages,
} from "../../../templates/runtime/client/rest/pages.js";
import { methods, type Paging } from "../../../templates/runtime/client/rest/call.js";
import { makePackages } from "./packages.js";

/** A page whose list answers an object that a table describes, without a sample. */
function page(members: readonly string[]): string {
  return `# Boats

## List boats

\`GET /boats\`

### Query parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| after | string | no | The cursor |
| limit | integer | no | How many |

### Response

\`Status: 200\`

Returns an object.

| Field | Type | Required | Description |
| ---- | ---- | ---- | ---- |
${members.map((row) => `| ${row} | yes | Of the answer |\n`).join("")}`;
}

async function pagingOf(members: readonly string[]): Promise<unknown> {
  const { view } = await makePackages([{ path: "boats.md", text: page(members) }]);
  return view.groups[0]?.methods[0]?.paging;
}

it("walks through lists whose answer only a table describes", async () => {
  const found = await pagingOf(["boats | array of objects", "next | string or null"]);
  expect(found).toMatchObject({ kind: "cursor", parameter: "after", items: "boats", next: "next" });
});

it("does not choose between two lists of an answer", async () => {
  expect(await pagingOf(["boats | array of objects", "crews | array of objects"])).toBeUndefined();
});

it("takes the paging of a list from the chapter about all lists if its own section has none", async () => {
  const list = (name: string, answer: string): string =>
    `# ${name}\n\n## List ${name}\n\n\`GET /${name}\`\n\n### Query parameters\n\n| Name | Type | Description |\n| - | - | - |\n| colour | string | Which |\n\n\`\`\`json\n${answer}\n\`\`\`\n`;
  const chapter = (heading: string, rows: string): string =>
    `# ${heading}\n\nAll lists have pages.\n\n### Query parameters\n\n| Name | Type | Default | Description |\n| - | - | - | - |\n${rows}`;
  const rows = "| `page` | integer | 1 | Which |\n| `size` | integer | 20 | How many |\n";
  const read = async (text: string): Promise<unknown[]> => {
    const { view } = await makePackages([
      { path: "boats.md", text: list("boats", '{ "data": [{ "id": 1 }], "total": 1 }') },
      { path: "crews.md", text: list("crews", '[{ "id": 1 }]') },
      { path: "pages.md", text },
    ]);
    return view.groups.flatMap(({ methods }) =>
      methods.map(({ name, paging, query }) => [
        `${name} ${paging?.kind ?? ""} ${paging?.parameter ?? ""} ${paging?.size ?? ""}`,
        ...query.map((field) => `${field.name} ${field.type.rule} ${field.type.span.file}`),
      ]),
    );
  };
  const colour = (name: string): string => `colour stated ${name}.md`;
  const crews = ["list link  ", colour("crews")];
  expect(await read(chapter("Pagination", rows))).toEqual([
    [
      "list page page size",
      colour("boats"),
      "page rest/paging-of-all boats.md",
      "size rest/paging-of-all boats.md",
    ],
    // An answer that is itself the list may be complete.
    crews,
  ]);
  const alone = [["list link  ", colour("boats")], crews];
  expect(await read(chapter("Colours", rows))).toEqual(alone);
  // A chapter with two ways of paging does not say which list has which.
  const both = `${rows}| \`cursor\` | string | | The last |\n`;
  expect(await read(chapter("Pagination", both))).toEqual(alone);
});

/**
 * Returns the first page number of a list.
 *
 * @param cell the default in the row of `page`
 * @param words the description in this row
 */
async function firstOf(cell: string, words = "Which"): Promise<unknown> {
  const rows = `| page | integer | no | ${cell} | ${words} |\n| per_page | integer | no | \`20\` | How many |`;
  const text = `# Boats\n\n## List boats\n\n\`GET /boats\`\n\n### Query parameters\n\n| Name | Type | Required | Default | Description |\n| - | - | - | - | - |\n${rows}\n\n\`\`\`json\n[{ "id": 1 }]\n\`\`\`\n`;
  const { view } = await makePackages([{ path: "boats.md", text }]);
  const paging = view.groups[0]?.methods[0]?.paging;
  expect(paging?.kind).toBe("page");
  return paging?.first;
}

it("counts pages from 0 if that is the documented default", async () => {
  expect([await firstOf("`0`"), await firstOf("`1`"), await firstOf("")]).toEqual([
    0,
    undefined,
    undefined,
  ]);
});

it.each([
  "Zero-based page index (0..N)",
  "The page, starting at 0",
  "The page (0-based)",
  "The page. Starts from `0`.",
  "Page number; the first page is 0",
  "Zero-indexed page number",
  "The page, counted from zero",
  "The page index, zero-based",
  "The page, beginning with page 0",
  "Which page; 0 is the first page",
  "Which page, from 0",
  "Pages run from page 0 to the last",
  "页码，从 0 开始",
])("counts pages from 0 if the description says: %s", async (words) => {
  expect(await firstOf("", words)).toBe(0);
});

it.each([
  "Which page, from 1 to 10",
  "The page, not zero-based",
  "Starts at 0.5",
  "Which page, not from 0",
  "Which page, from 01",
  "The first page is 01",
  "At most 10 is the first page of results",
])("counts pages from 1 if the description says: %s", async (words) => {
  expect(await firstOf("", words)).toBeUndefined();
});

it("prefers the default of the page number to its description", async () => {
  expect(await firstOf("1", "The page, the first of a zero-based book")).toBeUndefined();
});

/** Reads a list from a server whose pages are shorter than documented, and returns the requests. */
async function readShort(
  paging: Paging,
  { total = 5, first = 1, isLinked = false } = {},
): Promise<{ readonly items: readonly unknown[]; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const size = 2;
  const client = connect(["https://api.test", readError], {
    fetch: (url) => {
      const { search, searchParams } = new URL(url);
      asked.push(search);
      const page = Number(searchParams.get("page") ?? first) - first;
      const start = Number(searchParams.get("offset") ?? page * size);
      const rows = Array.from({ length: total }, (_, index) => index).slice(start, start + size);
      const link = `<https://api.test/boats?page=1>; rel="first"`;
      const isLast = isLinked && start + size >= total;
      return Promise.resolve(Response.json(rows, isLast ? { headers: { link } } : undefined));
    },
  });
  const step = linked(paging.kind === "page" ? byPage : byOffset);
  const routes = { list: ["GET /boats", { paging }] as const };
  const made = methods(client, routes, { pages: pages(step) });
  const list = (made as { list(): Pages<unknown, unknown> }).list();
  return { items: await list.all(), asked };
}

it("reads lists until a page is empty, though pages are shorter than documented", async () => {
  const byNumber: Paging = { kind: "page", parameter: "page" };
  const all = [0, 1, 2, 3, 4];
  expect(await readShort(byNumber)).toEqual({
    items: all,
    asked: ["", "?page=2", "?page=3", "?page=4"],
  });
  expect(await readShort({ ...byNumber, first: 0 }, { first: 0 })).toEqual({
    items: all,
    asked: ["", "?page=1", "?page=2", "?page=3"],
  });
  expect(await readShort({ kind: "offset", parameter: "offset" })).toEqual({
    items: all,
    asked: ["", "?offset=2", "?offset=4", "?offset=5"],
  });
  expect((await readShort(byNumber, { total: 0 })).asked).toEqual([""]);
  // A header `Link` without a next page shows that the page is the last one.
  expect((await readShort(byNumber, { isLinked: true })).asked).toEqual(["", "?page=2", "?page=3"]);
});
