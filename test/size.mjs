/**
 * Measures the size of programs that use the generated client: bundled and minified with esbuild, then
 * compressed with gzip -9. Exits with 1 if one is larger than its limit.
 *
 * Run `npm run size`.
 */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const programs = [
  {
    name: "lists and gets volumes",
    // In bytes.
    most: 3_072,
    text: `
      import { createClient } from "@rancher-v1/client/core";
      import { volumes } from "@rancher-v1/client/volumes";
      const api = volumes(createClient({ url: location.origin }));
      for await (const volume of api.list({ state: "active" })) console.log(volume.name);
      console.log((await api.get("1v1")).state);
    `,
  },
  {
    name: "the same, and waits",
    most: 4_000,
    text: `
      import { createClient, wait } from "@rancher-v1/client/core";
      import { volumes } from "@rancher-v1/client/volumes";
      const client = createClient({ url: location.origin });
      const api = volumes(client);
      for await (const volume of api.list({ state: "active" })) console.log(volume.name);
      console.log((await wait(client, api.get("1v1"))).state);
    `,
  },
  {
    name: "the whole client",
    most: 8_960,
    text: `
      import { createClient } from "@rancher-v1/client";
      console.log(await createClient({ url: location.origin }).volumes.list());
    `,
  },
  {
    name: "one group of plain HTTP, without pages",
    most: 3_072,
    text: `
      import { createClient } from "@bookshop/client/core";
      import { methods } from "../generated/bookshop/client/dist/rest/call.js";
      const routes = {
        list: ["GET /shelves"],
        create: ["POST /shelves"],
        get: ["GET /shelves/{id}", { input: false }],
        update: ["PATCH /shelves/{id}"],
        delete: ["DELETE /shelves/{id}", { input: false }],
      };
      const api = methods(createClient({ url: location.origin, token: "secret" }), routes);
      console.log(await api.get(1));
    `,
  },
  {
    name: "one with links to pages",
    most: 3_450,
    text: `
      import { createClient } from "@bookshop/client/core";
      import { shelves } from "@bookshop/client/shelves";
      const api = shelves(createClient({ url: location.origin, token: "secret" }));
      for await (const shelf of api.list()) console.log(shelf.name);
    `,
  },
  {
    name: "one with cursors, and with headers that calls give",
    most: 4_300,
    text: `
      import { createClient } from "@bookshop/client/core";
      import { orders } from "@bookshop/client/orders";
      const api = orders(createClient({ url: location.origin, token: "secret" }));
      for await (const order of api.list()) console.log(order.id);
    `,
  },
];

for (const { name, most, text } of programs) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  process.stdout.write(`${name}: ${bytes} bytes of ${most}\n`);
  if (bytes > most) process.exitCode = 1;
}
