// Lists in a query that are sent as one value, from the text of the docs to the handler of the server.

import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { loadPackages, makePackages } from "./packages.js";

const docs = (row: string, more = ""): string =>
  `# Ants\n\n## List ants\n\n\`GET /ants\`\n\n### Query parameters\n\n| Name | Type | Description |\n| - | - | - |\n| ${row} |\n${more}\n### Response\n\n\`Status: 200\`\n\n\`\`\`json\n[{ "id": 1 }]\n\`\`\`\n`;

/** Calls a list with a client and a server that were made from its docs. */
async function send(text: string, ids: readonly unknown[]): Promise<readonly [string, unknown]> {
  const packages = await makePackages([{ path: "ants.md", text }]);
  const { createClient, server } = await loadPackages(packages);
  const app = fastify();
  onTestFinished(() => app.close());
  let query: unknown;
  let search = "";
  const list = (values: { readonly query: unknown }): unknown => {
    ({ query } = values);
    return [{ id: 1 }];
  };
  await app.register(server, { handlers: { ants: { list } } });
  const url = await app.listen();
  const send = (target: string, init: RequestInit): Promise<Response> => {
    ({ search } = new URL(target));
    return fetch(target, init);
  };
  await createClient({ url, token: "x", fetch: send })["ants"]?.["list"]?.({ ids });
  return [decodeURIComponent(search), query];
}

it.each([
  ["A comma-separated list of ids", "a,b"],
  ["Ids, separated by commas, such as `id,name`", "a,b"],
  ["CSV of ids", "a,b"],
  ["Several ids are comma delimited", "a,b"],
  ["The ids, separated with a comma", "a,b"],
  ["Separated by commas or pipes", "a,b"],
  ["The ids, joined with a pipe", "a|b"],
  ["Pipe-delimited ids", "a|b"],
  ["Space separated ids", "a+b"],
])("joins a list whose description says: %s", async (words, joined) => {
  const [search, query] = await send(docs(`ids | array of strings | ${words}`), ["a", "b"]);
  expect(search.replace("%20", "+").replace(" ", "+")).toBe(`?ids=${joined}`);
  expect(query).toEqual({ ids: ["a", "b"] });
});

it.each(["The ids, not separated by commas", "Ids, in any order"])(
  "repeats the name of a list whose description says: %s",
  async (words) => {
    const [search] = await send(docs(`ids | array of strings | ${words}`), ["a", "b"]);
    expect(search).toBe("?ids=a&ids=b");
  },
);

it("sends one item and numbers, and refuses an item with the separator and an empty list", async () => {
  const text = docs("ids | array of integers | Separated by commas");
  expect(await send(text, [7])).toEqual(["?ids=7", { ids: [7] }]);
  expect(await send(text, [7, 8])).toEqual(["?ids=7,8", { ids: [7, 8] }]);
  await expect(send(text, ["a,b", "c"])).rejects.toThrow('An item of ids contains ","');
  await expect(send(text, [])).rejects.toThrow("ids is empty");
});

it("joins a list as the URL of an example does", async () => {
  const example = (query: string): string =>
    docs(
      "ids | array of strings | Which",
      `\n\`\`\`sh\ncurl "https://api.test/ants?${query}"\n\`\`\`\n`,
    );
  const searchOf = async (query: string): Promise<string> =>
    (await send(example(query), ["a", "b"]))[0];
  expect(await searchOf("ids=x,y&page=1")).toBe("?ids=a,b");
  expect(await searchOf("ids=x%7Cy")).toBe("?ids=a|b");
  expect(await searchOf("ids=x&ids=y")).toBe("?ids=a&ids=b");
  expect(await searchOf("ids=x")).toBe("?ids=a&ids=b");
});
