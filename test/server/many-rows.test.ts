// Lists of many rows in memory. The cached result of one query may not change the answer to another.

import fc from "fast-check";
import { expect, it } from "vitest";

import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import { pageRows } from "../../templates/runtime/server/rancher/page-rows.js";
import { makeQueryRules, parseListQuery } from "../../templates/runtime/server/rancher/query.js";
import { runs } from "../helpers/property-runs.js";
import { shop } from "../helpers/shop.js";

const thing = shop.types.find(({ id }) => id === "thing");
if (thing === undefined) throw new Error("no things");
const rules = makeQueryRules(thing);

const values = fc.record({
  name: fc.constantFrom("a", "b", "c", null),
  size: fc.constantFrom(1, 2, 3, null),
  ownerId: fc.constantFrom("1o1", "1o2", null),
  removed: fc.constantFrom(null, null, null, "2024-01-01T00:00:00.000Z"),
});
const query = fc.record(
  {
    name: fc.constantFrom("a", "b"),
    ownerId: fc.constantFrom("1o1", "1o2", "1o3"),
    size_gt: fc.constantFrom("1", "2"),
    sort: fc.constantFrom("name", "size", "id"),
    order: fc.constantFrom("asc", "desc"),
    limit: fc.constantFrom("1", "2", "5"),
  },
  { requiredKeys: ["limit"] },
);
const step = fc.oneof(
  fc.record({ do: fc.constant("create" as const), values }),
  fc.record({ do: fc.constant("update" as const), at: fc.nat(9), values }),
  fc.record({ do: fc.constant("remove" as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant("list" as const), query }),
  fc.record({ do: fc.constant("list" as const), query }),
);

it("answers every page as a search of all rows would, after any requests and changes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const store = new MemoryStore(shop);
      const rows = new Map<string, object & { readonly id: string }>();
      for (const one of steps) {
        if (one.do === "create") {
          const row = await store.create("thing", one.values);
          rows.set(String(row["id"]), { ...one.values, id: String(row["id"]) });
        } else if (one.do === "list") {
          let marker: string | null = "";
          while (marker !== null) {
            const { query: asked } = parseListQuery(rules, { ...one.query, marker });
            const page = await store.list("thing", asked);
            expect(page).toEqual(pageRows([...rows.values()].reverse(), asked, rules));
            marker = page.next;
          }
        } else {
          const id = [...rows.keys()][one.at] ?? "none";
          const known = rows.get(id);
          if (one.do === "remove") {
            await store.remove("thing", id);
            rows.delete(id);
          } else {
            await store.update("thing", id, { values: one.values, context: undefined });
            if (known !== undefined) rows.set(id, { ...known, ...one.values });
          }
        }
      }
    }),
    runs(200),
  );
});

it("lists a page of 40,000 rows, or those of one owner, without a search of all of them", async () => {
  const store = new MemoryStore(shop);
  for (let count = 0; count < 40_000; count++) {
    await store.create("thing", { name: `n${count}`, ownerId: `1o${count % 400}`, removed: null });
  }
  const timeOf = async (search: readonly object[]): Promise<number> => {
    const start = process.cpuUsage();
    for (const one of search) {
      await store.list("thing", parseListQuery(rules, { ...one }).query);
    }
    return process.cpuUsage(start).user / 1000;
  };
  await timeOf([{ limit: "100" }]);
  const first = await timeOf([{ limit: "100", name_ne: "x" }]);
  const pages = await timeOf(Array.from({ length: 50 }, () => ({ limit: "100" })));
  const owners = Array.from({ length: 50 }, (_, index) => ({ ownerId: `1o${index}` }));
  // All 50 requests share one search of the rows. A search for each would take fifty times as long.
  expect(pages).toBeLessThan(10 * first + 20);
  expect(await timeOf(owners)).toBeLessThan(10 * first + 20);
});

it("checks a unique value without a search, and frees it with its row", async () => {
  const store = new MemoryStore(shop);
  const { id } = await store.create("thing", { label: "x" });
  await expect(store.create("thing", { label: "x" })).rejects.toMatchObject({ code: "NotUnique" });
  await store.update("thing", String(id), { values: { label: "y" }, context: undefined });
  await store.create("thing", { label: "x" });
  const again = { values: { label: "x" }, context: undefined };
  await expect(store.update("thing", String(id), again)).rejects.toMatchObject({ status: 422 });
  expect(await store.get("thing", String(id))).toMatchObject({ label: "y" });
  await store.remove("thing", String(id));
  await store.create("thing", { label: "y" });
});
