// Lists from the text of the docs to the requests of the generated client.

import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { loadPackages, makePackages, serveMock } from "./packages.js";

const root = "https://api.test/v1";

interface Docs {
  /** The rows of the query parameters: name, type and description. */
  readonly rows: readonly string[];
  /** The sample of the answer. */
  readonly sample: unknown;
}

/** A page with one list. */
function pageOf({ rows, sample }: Docs): string {
  const table = rows.map((row) => `| ${row} |\n`).join("");
  const json = JSON.stringify(sample, undefined, 2);
  return `# Ants\n\n## List ants\n\n\`GET /ants\`\n\n### Query parameters\n\n| Name | Type | Description |\n| - | - | - |\n${table}\n### Response\n\n\`Status: 200\`\n\n\`\`\`json\n${json}\n\`\`\`\n`;
}

interface Walk {
  /** The ids of all items. */
  readonly ids: readonly unknown[];
  /** The requested paths, without the root. */
  readonly asked: readonly string[];
}

/** Reads all items of a documented list from a server. A request that it does not answer gets a 404. */
async function walk(docs: Docs, answer: (query: URLSearchParams) => unknown): Promise<Walk> {
  const { createClient } = await loadPackages(
    await makePackages([{ path: "ants.md", text: pageOf(docs) }]),
  );
  const asked: string[] = [];
  const client = createClient({
    url: root,
    token: "x",
    fetch: (url: string) => {
      asked.push(url.slice(root.length));
      const body = answer(new URL(url).searchParams);
      const status = body === undefined ? 404 : 200;
      return Promise.resolve(Response.json(body ?? {}, { status }));
    },
  });
  const list = client["ants"]?.["list"]?.() as unknown as { all(): Promise<{ id: unknown }[]> };
  return { ids: (await list.all()).map(({ id }) => id), asked };
}

it("reads all pages of a list whose pages count from zero", async () => {
  const rows = ["page | integer | Zero-based page index (0..N)", "size | integer | How many"];
  const found = await walk({ rows, sample: [{ id: 1 }] }, (query) =>
    [[{ id: 1 }], [{ id: 2 }], [{ id: 3 }], []].at(Number(query.get("page") ?? 0)),
  );
  expect(found).toEqual({
    ids: [1, 2, 3],
    asked: ["/ants", "/ants?page=1", "/ants?page=2", "/ants?page=3"],
  });
});

it.each(["from | integer | The first one, counted from 1", "offset | integer | 1-based index"])(
  "reads each item of a list once if offsets count from 1: %s",
  async (row) => {
    const [name = ""] = row.split(" ");
    const found = await walk({ rows: [row], sample: [{ id: 1 }] }, (query) =>
      [1, 2, 3, 4, 5]
        .slice(Number(query.get(name) ?? 1) - 1)
        .slice(0, 2)
        .map((id) => ({ id })),
    );
    expect(found).toEqual({
      ids: [1, 2, 3, 4, 5],
      asked: ["/ants", `/ants?${name}=3`, `/ants?${name}=5`, `/ants?${name}=6`],
    });
  },
);

const pages = [[{ id: "i0" }, { id: "i1" }], [{ id: "i2" }, { id: "i3" }], [{ id: "i4" }]];
const ids = ["i0", "i1", "i2", "i3", "i4"];
const page = ["page | integer | Which page", "per_page | integer | How many"];
const cursor = (name: string): readonly string[] => [`${name} | string | The cursor`];

/** Returns the index of the page for a cursor such as `p1`. */
const indexOf = (told: string | null): number =>
  told === null ? 0 : ["", "p1", "p2"].indexOf(told);
const cursorAfter = (index: number): string | null => (index < 2 ? `p${index + 1}` : null);

it.each<[string, (next: string | null) => object]>([
  ["cursor", (next) => ({ next_cursor: next })],
  ["cursor", (next) => ({ meta: { next_cursor: next } })],
  ["after", (next) => ({ paging: { cursors: { before: "b", after: next } } })],
  ["after", (next) => ({ paging: next === null ? {} : { next: { after: next } } })],
  ["cursor", (next) => ({ pagination: { next } })],
  ["cursor", (next) => ({ cursors: { previous: null, next } })],
  ["cursor", (next) => ({ cursor: next })],
  ["page_token", (next) => ({ nextPageToken: next ?? "" })],
  // A server that sends a cursor on the last page, too, marks the last page with another member.
  ["cursor", (next) => ({ has_more: next !== null, next_cursor: next ?? "p9" })],
  ["cursor", (next) => ({ page_info: { hasNextPage: next !== null, endCursor: next ?? "p9" } })],
])("sends the %s of the answer, not the id of the last item", async (name, members) => {
  const docs = { rows: cursor(name), sample: { data: [{ id: "a" }], ...members("abc") } };
  const found = await walk(docs, (query) => {
    const index = indexOf(query.get(name));
    return pages[index] && { data: pages[index], ...members(cursorAfter(index)) };
  });
  expect(found).toEqual({ ids, asked: ["/ants", `/ants?${name}=p1`, `/ants?${name}=p2`] });
});

it.each([
  "starting_after | string | The cursor",
  "after_id | string | Where to go on",
  "after | string | The id of the last ant of the page before",
  "cursor | string | The last ant that was seen",
])("sends the id of the last item where the docs say so: %s", async (row) => {
  const name = row.split(" ")[0] ?? "";
  const sample = { data: [{ id: "a" }], has_more: true };
  const found = await walk({ rows: [row], sample }, (query) => {
    const index = [null, "i1", "i3"].indexOf(query.get(name));
    return pages[index] && { data: pages[index], has_more: index < 2 };
  });
  expect(found).toEqual({ ids, asked: ["/ants", `/ants?${name}=i1`, `/ants?${name}=i3`] });
});

it.each([true, { after: 1 }, ["p2"]])("does not take the cursor %j for the end", async (next) => {
  const sample = { data: [{ id: "a" }], next_cursor: "p9" };
  const walked = walk({ rows: cursor("cursor"), sample }, () => ({
    data: [{ id: 1 }],
    next_cursor: next,
  }));
  await expect(walked).rejects.toThrow("unknown next page");
});

it.each(["date | The first day", "string | Who sent it", "integer | The start, as Unix time"])(
  "does not take a filter for an offset: %s",
  async (row) => {
    const found = await walk({ rows: [`from | ${row}`], sample: [{ id: 9 }] }, () => [{ id: 1 }]);
    expect(found).toEqual({ ids: [1], asked: ["/ants"] });
  },
);

it("does not guess that a cursor is the id of the last item", async () => {
  const found = await walk({ rows: cursor("cursor"), sample: { data: [{ id: "a" }] } }, () => ({
    data: [{ id: 1 }],
  }));
  expect(found.asked).toEqual(["/ants"]);
});

const url = (index: number): string | null =>
  index < 2 ? `${root}/ants?page=${index + 2}&per_page=2` : null;

it.each<[string, (index: number) => object]>([
  ["next: null", (index) => ({ count: 5, next: url(index), previous: null })],
  ["links.next", (index) => ({ links: { self: "/ants", next: url(index) } })],
  ["_links.next.href", (index) => ({ _links: index < 2 ? { next: { href: url(index) } } : {} })],
  ["a relative URL", (index) => ({ next_url: url(index)?.slice("https://api.test".length) })],
  ["next_page", (index) => ({ next_page: index < 2 ? index + 2 : null })],
  ["total_pages", (index) => ({ total_pages: 3, page: index + 1 })],
  ["meta.last_page", (index) => ({ meta: { last_page: 3, page: index + 1 } })],
  ["has_more", (index) => ({ has_more: index < 2 })],
  ["pagination.hasNext", (index) => ({ pagination: { hasNext: index < 2 } })],
])("ends a list with page numbers if the answer says so: %s", async (_, members) => {
  const docs = { rows: page, sample: { data: [{ id: "a" }], ...members(0) } };
  // A page beyond the last is a 404.
  const { ids: read, asked } = await walk(docs, (query) => {
    const index = Number(query.get("page") ?? 1) - 1;
    return pages[index] && { data: pages[index], ...members(index) };
  });
  expect(read).toEqual(ids);
  expect(asked.map((path) => path.replace("&per_page=2", ""))).toEqual([
    "/ants",
    "/ants?page=2",
    "/ants?page=3",
  ]);
});

it("reads the URL or the number of the next page if the sample only shows null", async () => {
  const docs = { rows: page, sample: { data: [{ id: "a" }], next: null } };
  for (const next of [url, (index: number) => (index < 2 ? index + 2 : null)]) {
    const found = await walk(docs, (query) => {
      const index = Number(query.get("page") ?? 1) - 1;
      return pages[index] && { data: pages[index], next: next(index) };
    });
    expect(found.ids).toEqual(ids);
    expect(found.asked).toHaveLength(3);
  }
});

it("ends a list where `last` is true, and counts from 0 if the sample is the first page and has the number 0", async () => {
  const first = { content: [{ id: "a" }], last: false, first: true, number: 0, empty: false };
  const found = await walk({ rows: page, sample: first }, (query) => {
    const index = Number(query.get("page") ?? 0);
    return pages[index] && { content: pages[index], last: index === 2, number: index };
  });
  const asked = found.asked.map((path) => path.replace("&per_page=2", ""));
  expect({ ...found, asked }).toEqual({ ids, asked: ["/ants", "/ants?page=1", "/ants?page=2"] });
});

it("counts the pages of a list that begins at 0", async () => {
  const rows = ["page | integer | The page, zero-based"];
  const found = await walk({ rows, sample: { data: [{ id: 1 }], totalPages: 4 } }, (query) => {
    const index = Number(query.get("page") ?? 0);
    return pages[index] && { data: pages[index], totalPages: 3 };
  });
  expect(found).toEqual({ ids, asked: ["/ants", "/ants?page=1", "/ants?page=2"] });
});

it("refuses to end a list at an empty page if the answer has the number of a later one", async () => {
  const docs = { rows: page, sample: { data: [{ id: "a" }], total_pages: 3 } };
  // A server may leave out the rows that the caller may not see, and then a page is empty.
  const list = walk(docs, (query) => ({
    data: query.get("page") === "2" ? [] : [{ id: query.get("page") }],
    total_pages: 3,
  }));
  expect((await failureOf(list)).message).toContain("unknown next page");
  const none = await walk(docs, () => ({ data: [], total_pages: 0 }));
  expect(none.asked).toEqual(["/ants"]);
});

it("reads the last page of a list that begins at 0 if the answer has the number of that page", async () => {
  const rows = ["page | integer | The page, zero-based"];
  const found = await walk({ rows, sample: { data: [{ id: 1 }], lastPage: 4 } }, (query) => {
    const index = Number(query.get("page") ?? 0);
    return pages[index] && { data: pages[index], lastPage: 2 };
  });
  expect(found).toEqual({ ids, asked: ["/ants", "/ants?page=1", "/ants?page=2"] });
});

it.each([
  [page, {}],
  [cursor("cursor"), { next_cursor: "p1" }],
])("does not take a page for the last that says there are more: %j", async (rows, members) => {
  const sample = { data: [{ id: "a" }], has_more: true, ...members };
  for (const last of [[], [{ id: "i4" }]]) {
    let count = 0;
    const walked = walk({ rows, sample }, () =>
      count++ ? { data: last.slice(count - 2), has_more: true } : { ...sample, data: pages[0] },
    );
    await expect(walked).rejects.toThrow("unknown next page");
  }
});

it("follows the URL of the next page in a list with a cursor, and in a list without a parameter for pages", async () => {
  for (const rows of [cursor("cursor"), ["colour | string | Which"]]) {
    const next = (index: number): unknown =>
      index < 2 ? `${root}/ants?cursor=p${index + 1}` : null;
    const found = await walk(
      { rows, sample: { results: [{ id: "a" }], next: next(0) } },
      (query) => {
        const index = indexOf(query.get("cursor"));
        return pages[index] && { results: pages[index], next: next(index) };
      },
    );
    expect(found).toEqual({ ids, asked: ["/ants", "/ants?cursor=p1", "/ants?cursor=p2"] });
  }
});

it.each(["https://other.test/ants?page=2", "http://api.test/v1/ants?page=2", "https://[?a=1"])(
  "does not follow %s to another server",
  async (next) => {
    const docs = { rows: page, sample: { data: [{ id: 1 }], next: url(0) } };
    await expect(walk(docs, () => ({ data: [{ id: 1 }], next }))).rejects.toThrow(
      /: not sent: keys are for https:\/\/api\.test(?:$|; see the option sameHost)/,
    );
  },
);

it.each<[string, readonly string[], object]>([
  ["URLs", page, { next: url(0) }],
  ["nested URLs", page, { links: { next: url(0) } }],
  ["URLs without a parameter", ["per_page | integer | How many"], { next: url(0) }],
  ["numbers of pages", page, { next_page: 2 }],
  ["a count of pages", page, { total_pages: 7 }],
  ["whether there are more", page, { meta: { has_more: true } }],
  ["whether it is the last", page, { last: false }],
  ["whether it is the last, in a member", page, { page: { isLast: false } }],
  ["nested cursors", [...cursor("after"), "limit | integer | How many"], { meta: { next: "abc" } }],
])("reads all rows of a mock's list that states %s", async (_, rows, members) => {
  const text = pageOf({ rows, sample: { data: [{ id: "a", name: "x" }], ...members } });
  const create = `\n## Add an ant\n\n\`POST /ants\`\n\n| Name | Type | Required |\n| - | - | - |\n| name | string | yes |\n\n### Response\n\n\`Status: 201\`\n\n\`\`\`json\n{ "id": "a", "name": "x" }\n\`\`\`\n`;
  const packages = await makePackages([{ path: "ants.md", text: text + create }]);
  const { createClient } = await loadPackages(packages);
  for (const stateful of [true, false]) {
    const app = await serveMock(packages, { stateful });
    const client = createClient({ url: await app.listen(), token: "x" });
    const { ants = {} } = client;
    for (let index = 0; stateful && index < 5; index++) await ants["create"]?.({ name: "y" });
    const list = (): { all(): Promise<object[]> } =>
      ants["list"]?.({ [rows.at(-1)?.split(" ")[0] ?? ""]: 2 }) as never;
    const count = (await list().all()).length;
    expect(count).toBe(stateful ? 5 : 1);
  }
});

it.each([
  ["no parameter", []],
  ["a page", ["page | integer | Which page"]],
  ["an offset", ["offset | integer | How many to leave out"]],
  ["a cursor", ["after | string | Where the page begins"]],
])(
  "follows the link in `next` if the docs show it as null, for a list with %s",
  async (_, rows) => {
    for (const name of ["href", "url"]) {
      const samples = [
        { ants: [{ id: 1 }], next: { [name]: null } },
        { ants: [{ id: 1 }], _links: { next: { [name]: null } } },
      ];
      for (const { ants, ...members } of samples) {
        const sample = { ants, ...members };
        const pageWith = (id: number, link: unknown): unknown => ({
          ants: [{ id }],
          ...(JSON.parse(
            JSON.stringify(members).replace("null", JSON.stringify(link)),
          ) as typeof members),
        });
        const found = await walk({ rows, sample }, (query) =>
          query.get("at") === "2" ? pageWith(2, null) : pageWith(1, `${root}/ants?at=2`),
        );
        expect(found).toEqual({ ids: [1, 2], asked: ["/ants", "/ants?at=2"] });
      }
    }
  },
);

it("says `last: true` on the last page of the mock only", async () => {
  const sample = { content: [{ id: 1, name: "x" }], last: false, first: true, number: 0 };
  const create = `\n## Add an ant\n\n\`POST /ants\`\n\n| Name | Type | Required |\n| - | - | - |\n| name | string | yes |\n\n### Response\n\n\`Status: 201\`\n\n\`\`\`json\n{ "id": 1, "name": "x" }\n\`\`\`\n`;
  const text = pageOf({ rows: page, sample }) + create;
  const packages = await makePackages([{ path: "ants.md", text }]);
  const read = async (stateful: boolean): Promise<unknown[]> => {
    const app = await serveMock(packages, { stateful, seed: stateful ? 5 : 0 });
    const urls = [0, 1, 2, 3].map((index) => `/ants?per_page=2&page=${index}`);
    const answers = await Promise.all(urls.map((url) => app.inject(url)));
    return answers.map((answer) => {
      const { content, last } = answer.json<{ content: unknown[]; last: unknown }>();
      return [content.length, last];
    });
  };
  expect(await read(true)).toEqual([
    [2, false],
    [2, false],
    [1, true],
    [0, true],
  ]);
  expect((await read(false)).slice(0, 2)).toEqual([
    [1, false],
    [0, true],
  ]);
});
