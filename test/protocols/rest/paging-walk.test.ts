// Lists from the text of the docs to the requests of the generated client.

import { expect, it } from "vitest";

import { loadPackages, makePackages } from "./packages.js";

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
  /** The paths that were requested, behind the root. */
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
