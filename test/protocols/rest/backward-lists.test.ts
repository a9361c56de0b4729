// Lists that are read from an item toward the first one, with a parameter such as `ending_before`.

import { expect, it } from "vitest";

import { loadPackages, makePackages, serveMock } from "./packages.js";

const root = "https://api.test/v1";

interface Server {
  /** The rows of the query parameters that ask for pages: name, type and description. */
  readonly rows: readonly [after: string, before: string];
  /** True if the server sends links. They have only the cursor. */
  readonly hasLinks: boolean;
}

const all = Array.from({ length: 9 }, (_, index) => ({ id: `i${9 - index}` }));

/** A page with one list. */
function pageOf(rows: readonly string[]): string {
  const table = rows.map((row) => `| ${row} |\n`).join("");
  return `# Ants\n\n## List ants\n\n\`GET /ants\`\n\n### Query parameters\n\n| Name | Type | Description |\n| - | - | - |\n${table}\n### Response\n\n\`Status: 200\`\n\n\`\`\`json\n[{ "id": "a" }]\n\`\`\`\n`;
}

/** Reads all items of a documented list with two items on a page. */
async function read({ rows, hasLinks }: Server, params: object): Promise<readonly string[]> {
  const text = pageOf(rows);
  const { createClient } = await loadPackages(await makePackages([{ path: "ants.md", text }]));
  const [after = "", before = ""] = rows.map((row) => row.split(" ")[0]);
  const client = createClient({
    url: root,
    token: "x",
    fetch: (url: string) => {
      const query = new URL(url).searchParams;
      const indexOf = (name: string): number => all.findIndex(({ id }) => id === query.get(name));
      const start = indexOf(after) + 1;
      const end = query.has(before) ? indexOf(before) : all.length;
      const page = query.has(before)
        ? all.slice(Math.max(start, end - 2), end)
        : all.slice(start, start + 2);
      const links = [
        `<${root}/ants?${after}=${page.at(-1)?.id}>; rel="next"`,
        `<${root}/ants?${before}=${page[0]?.id}>; rel="prev"`,
      ];
      const headers = hasLinks && page.length > 0 ? { link: links.join(", ") } : {};
      return Promise.resolve(Response.json(page, { headers }));
    },
  });
  const list = client["ants"]?.["list"]?.(params) as unknown as {
    all(): Promise<{ id: string }[]>;
  };
  return (await list.all()).map(({ id }) => id);
}

const immediately = [
  "max_id | string | All results are lower than this id",
  "min_id | string | Returns results immediately newer than this id",
] as const;

it.each<Server>([
  { rows: immediately, hasLinks: true },
  { rows: immediately, hasLinks: false },
  {
    rows: ["starting_after | string | A cursor", "ending_before | string | An id"],
    hasLinks: false,
  },
  {
    rows: ["after | string | The id of the last ant", "before | string | The id, for pagination"],
    hasLinks: false,
  },
])("reads all items before a saved one: %j", async (server) => {
  const [after = "", before = ""] = server.rows.map((row) => row.split(" ")[0]);
  const found = await read(server, { [before]: "i4" });
  expect([...found].sort()).toEqual(["i5", "i6", "i7", "i8", "i9"]);
  expect(await read(server, { [after]: "i4" })).toEqual(["i3", "i2", "i1"]);
  expect(await read(server, {})).toHaveLength(9);
});

it("keeps a parameter as a bound if the docs do not say that it is for pages", async () => {
  const rows = ["after_id | string | The last id", "before | string | Only older ones"] as const;
  const found = await read({ rows, hasLinks: false }, { before: "i4", after_id: "i9" });
  expect(found).toEqual(["i6", "i5"]);
});

it("reads all rows of a mock before a saved one", async () => {
  const create = `\n## Add an ant\n\n\`POST /ants\`\n\n| Name | Type | Required |\n| - | - | - |\n| name | string | yes |\n\n### Response\n\n\`Status: 201\`\n\n\`\`\`json\n{ "id": "a", "name": "x" }\n\`\`\`\n`;
  const text = pageOf([...immediately, "limit | integer | How many"]) + create;
  const packages = await makePackages([{ path: "ants.md", text }]);
  const { createClient } = await loadPackages(packages);
  for (const stateful of [true, false]) {
    const app = await serveMock(packages, { stateful });
    const { ants = {} } = createClient({ url: await app.listen(), token: "x" });
    const made: unknown[] = [];
    for (let index = 0; stateful && index < 7; index++)
      made.push(await ants["create"]?.({ name: "y" }));
    const { id } = (made[5] ?? { id: "a" }) as { readonly id: string };
    const list = ants["list"]?.({ limit: 2, min_id: id }) as unknown as {
      all(): Promise<object[]>;
    };
    const found = await list.all();
    expect(found).toHaveLength(stateful ? 5 : 0);
    expect(made).toEqual(expect.arrayContaining(found));
  }
});

it.each([{}, { before: "i4" }, { after: "i4" }, { limit: 3 }])(
  "does not read items again if `after` means the order of ids, and the newest come first: %j",
  async (params) => {
    const rows = ["before | string | Ants before this id", "after | string | Ants after this id"];
    const text = pageOf([...rows, "limit | integer | How many"]);
    const { createClient } = await loadPackages(await makePackages([{ path: "ants.md", text }]));
    const client = createClient({
      url: root,
      token: "x",
      fetch: (url: string) => {
        const query = new URL(url).searchParams;
        const [after, before, size] = ["after", "before", "limit"].map((name) => query.get(name));
        const count = Number(size ?? 4);
        const below = all.filter(({ id }) => id < (before ?? "j")).slice(0, count);
        const above = all.filter(({ id }) => id > (after ?? "")).slice(-count);
        return Promise.resolve(
          Response.json(after === null || after === undefined ? below : above),
        );
      },
    });
    const found: string[] = [];
    const list = client["ants"]?.["list"]?.(params) as unknown as AsyncIterable<{ id: string }>;
    const walk = async (): Promise<void> => {
      for await (const { id } of list) found.push(id);
    };
    await expect(walk()).rejects.toThrow("unknown next page");
    expect(new Set(found).size).toBe(found.length);
  },
);

it("ends at the first item of a list with `has_more`", async () => {
  const rows = ["starting_after | string | A cursor", "ending_before | string | A cursor"];
  const shown = JSON.stringify({ data: [{ id: "a" }], has_more: false });
  const text = pageOf(rows).replace(/^\[\{.*$/m, shown);
  const { createClient } = await loadPackages(await makePackages([{ path: "ants.md", text }]));
  let count = 0;
  const client = createClient({
    url: root,
    token: "x",
    fetch: (url: string) => {
      count++;
      const before = new URL(url).searchParams.get("ending_before");
      const end = all.findIndex(({ id }) => id === before);
      const data = all.slice(Math.max(0, end - 2), end);
      return Promise.resolve(Response.json({ data, has_more: end > 2 }));
    },
  });
  const list = client["ants"]?.["list"]?.({ ending_before: "i4" });
  const found = await (list as unknown as { all(): Promise<{ id: string }[]> }).all();
  expect(found.map(({ id }) => id)).toEqual(["i6", "i5", "i8", "i7", "i9"]);
  expect(count).toBe(3);
});
