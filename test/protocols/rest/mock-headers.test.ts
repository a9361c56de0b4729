// The documented headers of a mock's answers, and its answers to conditions with tags.
import type { FastifyInstance } from "fastify";
import { expect, it } from "vitest";

import { makePackages, serveMock } from "./packages.js";

const sample = (body: object): string => `\`\`\`json\n${JSON.stringify(body)}\n\`\`\`\n`;
const match =
  "### Headers\n\n| Name | Type | Description |\n| - | - | - |\n| If-Match | string | The tag of the known version |\n";

const page = `# Kilns

## List kilns

\`GET /kilns\`

### Query parameters

| Name | Type | Description |
| ---- | ---- | ----------- |
| page | integer | The number of the page |
| per_page | integer | The number of kilns on a page |

### Response

\`Status: 200\`

${sample([{ id: 7, name: "Old" }])}

### Response headers

| Name | Type | Description |
| ---- | ---- | ----------- |
| X-Total-Count | integer | The number of kilns on all pages |
| X-Page | | The number of this page |
| X-Next-Page | integer | The number of the next page |
| X-Region | string | The region of the kilns |
| Link | string | The next page |
| Retry-After | integer | The time to wait |

## Create a kiln

\`POST /kilns\`

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| name | string | yes | Its name |

### Response

\`Status: 201\`

${sample({ id: 7, name: "Old" })}

### Response headers

| Name | Type | Description |
| ---- | ---- | ----------- |
| Location | string | The URL of the kiln |

## Get a kiln

\`GET /kilns/{id}\`

### Headers

| Name | Type | Description |
| ---- | ---- | ----------- |
| If-None-Match | string | The tag of the known version |

### Response

\`Status: 200\`

${sample({ id: 7, name: "Old" })}

## Change a kiln

\`PATCH /kilns/{id}\`

${match}

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| name | string | no | Its name |

### Response

\`Status: 200\`

${sample({ id: 7, name: "Old" })}

## Delete a kiln

\`DELETE /kilns/{id}\`

${match}

### Response

\`Status: 204\`
`;

const serveKilns = async (
  options: Parameters<typeof serveMock>[1] = {},
): Promise<FastifyInstance> =>
  serveMock(await makePackages([{ path: "kilns.md", text: page }]), options);

it("sends the documented headers of lists, with the actual numbers of the page", async () => {
  const app = await serveKilns({ stateful: true, seed: 5 });
  const { headers } = await app.inject("/kilns?page=2&per_page=2");
  expect(headers).toMatchObject({
    "x-total-count": "5",
    "x-page": "2",
    "x-next-page": "3",
    "x-region": "text",
  });
  // A client would wait for an invented time.
  expect(headers).not.toHaveProperty("retry-after");
  const { headers: last } = await app.inject("/kilns?page=3&per_page=2");
  expect(last).toMatchObject({ "x-total-count": "5", "x-page": "3" });
  expect(last).not.toHaveProperty("x-next-page");
  const { headers: shown } = await (await serveKilns()).inject("/kilns");
  expect(shown).toMatchObject({ "x-total-count": "1", "x-page": "1", "x-region": "text" });
});

it("sends the path of a created row as its location", async () => {
  for (const stateful of [true, false]) {
    const app = await serveKilns({ stateful });
    const made = await app.inject({ method: "POST", url: "/kilns?x=1", payload: { name: "New" } });
    const { id } = made.json<{ id: number }>();
    expect([made.statusCode, made.headers.location]).toEqual([201, `/kilns/${id}`]);
  }
});

it("compares documented conditions with the tags of rows", async () => {
  for (const stateful of [true, false]) {
    const app = await serveKilns({ stateful, seed: stateful ? 1 : 0 });
    const url = "/kilns/7";
    const at = stateful ? "/kilns/1" : url;
    const first = await app.inject(at);
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const tags of [`"x", ${tag}`, `W/"x", W/${tag}`, `W/${tag}`]) {
      const known = await app.inject({ url: at, headers: { "if-none-match": tags } });
      expect([known.statusCode, known.body]).toEqual([304, ""]);
    }
    const send = async (method: "PATCH" | "DELETE", condition: string): Promise<number> => {
      const payload = method === "PATCH" ? { payload: { name: condition } } : {};
      const headers = { "if-match": condition };
      return (await app.inject({ method, url: at, headers, ...payload })).statusCode;
    };
    expect(await send("PATCH", '"other"')).toBe(412);
    expect(await send("PATCH", `W/${tag}`)).toBe(412);
    expect(await send("DELETE", '"other"')).toBe(412);
    expect((await app.inject(at)).json()).toEqual(first.json());
    expect(await send("PATCH", tag)).toBe(200);
    // The stored row has changed since then, but a sample does not change.
    expect(await send("DELETE", tag)).toBe(stateful ? 412 : 204);
    expect(await send("DELETE", "*")).toBe(204);
  }
});
