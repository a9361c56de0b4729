// Names of path parameters with blanks, such as `{id or name}`, in the methods and routes of clients.
import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { loadPackages, makePackages } from "./packages.js";

const text = `# Boxes

## Get a lid

\`GET /boxes/{id or name}/lids/{lid}\`

### Response

\`Status: 200\`

Returns an object.
`;

it("sends the whole path of a request whose parameters have blanks in their names", async () => {
  const packages = await makePackages([{ path: "boxes.md", text }]);
  const { createClient, server } = await loadPackages(packages);
  const app = fastify();
  onTestFinished(() => app.close());
  const getLid = ({ path }: { readonly path: unknown }): unknown => path;
  await app.register(server, { handlers: { boxes: { getLid } } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const client = createClient({ url, token: "x" });
  const path = { "id or name": "a b", lid: "c" };
  expect(await client["boxes"]?.["getLid"]?.("a b", "c")).toEqual(path);
  const request = client["request"] as unknown as (...input: unknown[]) => Promise<unknown>;
  const input = { path: { id_or_name: "a b", lid: "c" } };
  expect(await request("GET /boxes/{id_or_name}/lids/{lid}", input)).toEqual(path);
});
