// Rows as drivers of databases give them: with objects for ids and dates, numbers as text, booleans as 0 and 1, or
// without ids. Lists compare the values as they are sent, so no page lacks rows.

import { expect, it } from "vitest";

import { pageRows } from "../../templates/runtime/server/rancher/page-rows.js";
import { makeQueryRules, parseListQuery } from "../../templates/runtime/server/rancher/query.js";
import type { Row } from "../../templates/runtime/server/core/row.js";
import { ask } from "../helpers/ask.js";
import { serveShop, shop } from "../helpers/shop.js";

const thing = shop.types.find(({ id }) => id === "thing");
if (thing === undefined) throw new Error("no things");
const rules = makeQueryRules(thing);

/** Like that of the MongoDB driver. */
class ObjectId {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toJSON(): string {
    return this.#text;
  }
}

const day = (index: number): Date => new Date(Date.UTC(2024, 0, 1 + ((index * 7) % 25)));
const rowsOf = (values: (index: number) => Row): readonly Row[] =>
  Array.from({ length: 25 }, (_, index) => ({ id: `1t${index}`, ...values(index) }));

/** Returns the rows of all pages, and their number on each page. */
function allPages(rows: readonly Row[], search: Row): { sizes: number[]; found: Row[] } {
  const sizes: number[] = [];
  const found: Row[] = [];
  for (let marker: string | null = ""; marker !== null && sizes.length < 9;) {
    const { data, next } = pageRows(
      rows,
      parseListQuery(rules, { ...search, marker }).query,
      rules,
    );
    sizes.push(data.length);
    found.push(...data);
    marker = next;
  }
  return { sizes, found };
}

const sorted: Readonly<Record<string, readonly [field: string, (index: number) => unknown]>> = {
  "dates in a field with text": ["name", day],
  "ids that are objects": ["ownerId", (index) => new ObjectId(`o${index % 3}`)],
  "dates that are objects of a library": ["born", (index) => new ObjectId(day(index).toJSON())],
  "numbers as text": ["size", String],
  "booleans as 0 and 1": ["active", (index) => index % 2],
};

for (const [what, [sort, value]] of Object.entries(sorted)) {
  it.each(["asc", "desc"])(`gives each row once, sorted by ${what}, %s`, (order) => {
    const rows = rowsOf((index) => ({ [sort]: value(index) }));
    const { sizes, found } = allPages(rows, { sort, order, limit: "10" });
    expect(sizes).toEqual([10, 10, 5]);
    expect(new Set(found).size).toBe(25);
  });
}

it.each([
  ["ownerId", { ownerId: "o1" }, 8],
  ["ownerId", { ownerId_ne: "o1" }, 17],
  ["name", { name: "2024-01-08T00:00:00.000Z" }, 1],
  ["name", { name_prefix: "2024" }, 25],
  ["born", { born_gt: "2024-01-08T00:00:00Z" }, 17],
  ["size", { size_gt: "5" }, 19],
  ["size", { size: "7" }, 1],
  ["active", { active: "true" }, 12],
  ["active", { active_ne: "true" }, 13],
])("compares the values of %s as they are sent: %j", (field, search, count) => {
  const value = Object.values(sorted).find(([name]) => name === field)?.[1];
  expect(
    allPages(
      rowsOf((index) => ({ [field]: value?.(index) })),
      search,
    ).found,
  ).toHaveLength(count);
});

it("keeps numbers as text apart that JavaScript would round to the same", () => {
  const rows = rowsOf((index) => ({ size: `900719925474099${index % 10}` }));
  expect(allPages(rows, { size: "9007199254740992" }).found).toHaveLength(3);
});

it.each([{}, { order: "desc" }, { sort: "name" }])("gives all rows without ids, %j", (search) => {
  const rows = Array.from({ length: 25 }, (_, index) => ({ name: `n${index % 4}` }));
  const { sizes, found } = allPages(rows, { ...search, limit: "10" });
  expect(sizes).toEqual([10, 10, 5]);
  expect(new Set(found).size).toBe(25);
});

it("follows and embeds a link whose id is an object", async () => {
  const url = await serveShop({
    handlers: {
      things: { get: (id: string) => ({ id, name: "a", ownerId: new ObjectId("1o1") }) },
      owners: { get: (id: string) => ({ id, name: "b" }) },
    },
  });
  const { json } = await ask(url, "GET /v1/things/1t1?include=owner");
  expect(json["owner"]).toMatchObject({ id: "1o1" });
  expect((await ask(url, "GET /v1/things/1t1/owner")).json.id).toBe("1o1");
});

it.each([0, 1, false, true, ""])("can change a row whose `removed` is %j", async (removed) => {
  const row = { id: "1t1", name: "a", removed };
  const url = await serveShop({ handlers: { things: { get: () => row } } });
  const { json } = await ask(url, "GET /v1/things/1t1");
  expect(Object.keys(json.actions)).not.toEqual([]);
});
