// Answers with a status of success that would be read as something else, and cookies with two values.
import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { serveScript } from "../../helpers/scripted-server.js";
import { echo, makeTools } from "../../helpers/tool-shop.js";
import { loadPackages, makePackages } from "./packages.js";

const text = `# Ants

## List ants

\`GET /ants\`

### Query parameters

| Name   | Type    | Required | Description                 |
| ------ | ------- | -------- | --------------------------- |
| cursor | string  | no       | The cursor of the next page |

### Response

Status: 200

\`\`\`json
{ "ants": [{ "id": "a" }], "next_cursor": "b" }
\`\`\`

## Wake an ant

\`POST /ants/{id}/wake\`
`;

type AnyClient = Readonly<
  Record<string, Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>>
>;

async function connect(options: object): Promise<AnyClient> {
  const { createClient } = await loadPackages(await makePackages([{ path: "page.md", text }]));
  return createClient({ retries: 0, ...options });
}

it.each([
  { ants: [], error: "denied" },
  { ants: [], success: false },
  { ants: [], errors: [{ message: "denied" }] },
])("a page without items that tells of an error is no empty list: %j", async (page) => {
  const { url } = await serveScript(() => ({ body: page }));
  const client = await connect({ url });
  const failed = await failureOf(client["ants"]?.["list"]?.() as Promise<unknown>);
  expect(failed).toMatchObject({ name: "ApiError", status: 200 });
});

it.each([
  { ants: [] },
  { ants: [], error: null },
  { ants: [{ id: "a" }], errors: ["one ant is missing"] },
])("a page with items, or without an error, is a page: %j", async (page) => {
  const { url } = await serveScript(() => ({ body: page }));
  const client = await connect({ url });
  expect(await client["ants"]?.["list"]?.()).toEqual(page);
});

it.each<readonly [charset: string, bytes: readonly number[], text: string]>([
  ["iso-8859-1", [0xc3, 0xa9], "Ã©"],
  ["utf-16le", [0x61, 0, 0x62, 0], "ab"],
  ["UTF-8", [0xc3, 0xa9], "é"],
])("an undocumented text is read in its charset: %s", async (charset, bytes, expected) => {
  const fetch = (): Promise<Response> => {
    const headers = { "content-type": `text/plain; charset=${charset}` };
    return Promise.resolve(new Response(Uint8Array.from(bytes), { headers }));
  };
  const client = await connect({ url: "https://h.test", fetch });
  expect(await client["ants"]?.["wake"]?.("1")).toBe(expected);
});

it("a text whose bytes are not of its charset is refused", async () => {
  const headers = { "content-type": "text/plain; charset=shift_jis" };
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(Uint8Array.from([0x82]), { headers }));
  const client = await connect({ url: "https://h.test", fetch });
  const failed = await failureOf(client["ants"]?.["wake"]?.("1") as Promise<unknown>);
  expect(failed).toMatchObject({ name: "ApiError", status: 200 });
  expect(String(failed)).toContain("does not have the charset of its content type");
});

it("a documented cookie with two values is refused by the server", async () => {
  const app = await makeTools(echo);
  const ask = async (cookie: string): Promise<number> =>
    (await app.inject({ url: "/tools", headers: { cookie } })).statusCode;
  expect(await ask("seen=true; other=1; other=2")).toBe(200);
  expect(await ask("seen=true; seen=true")).toBe(200);
  expect(await ask("seen=true; seen=false")).toBe(400);
});
