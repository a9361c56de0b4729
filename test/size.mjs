/**
 * Measures the size of programs that use the generated client: bundled and minified with esbuild, then
 * compressed with gzip -9. Exits with 1 if one is larger than its limit.
 *
 * Run `npm run size`.
 */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/**
 * Returns a program with a group of a REST API, made of routes and parts of the runtime. The parts are imported from
 * `src`, as the packages are here. Otherwise the program would contain their common files twice.
 */
const group = (list, parts, call, last = "") => `
  import { createClient } from "@bookshop/client/core";
  import { methods } from "../generated/bookshop/client/src/rest/call.ts";
  import * as pages from "../generated/bookshop/client/src/rest/pages.ts";
  import { raw } from "../generated/bookshop/client/src/rest/raw.ts";
  const routes = {
    list: ["GET /shelves"${list}],
    create: ["POST /shelves"],
    get: ["GET /shelves/{id}", { input: false, same: "id" }],
    update: ["PATCH /shelves/{id}", { same: "id" }],
    delete: ["DELETE /shelves/{id}", { input: false${last} }],
  };
  const api = methods(createClient({ url: location.origin, token: "secret" }), routes${parts});
  ${call}
`;

/** Returns a program with a group whose lists are paged. */
const paged = (paging, step) =>
  group(
    `, { paging: ${JSON.stringify(paging)} }`,
    `, { pages: pages.pages(${step}) }`,
    "for await (const shelf of api.list()) console.log(shelf.name);",
  );

const counted = { parameter: "page" };
const offset = { parameter: "offset" };
const cursor = { parameter: "after" };

const programs = [
  {
    name: "lists and gets volumes",
    // The limit of the size, in bytes.
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
    // Errors of `wait` quote the server, so the patterns of secret names are in this program, and the code that finds a
    // secret in escapes and in base64.
    most: 4_960,
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
    // This client refuses arguments that the small programs leave to their callers, such as getters or a timeout of
    // `NaN`, and answers with integers that are rounded. It also checks its URL, hides secrets in paths and bodies, and
    // copies what the caller may change during the call. It refuses unknown options, so it has the index of the options
    // among the arguments of each method. Answers that cannot be read are no failures of the network. Of answers with a
    // status of success, those that say that the call failed are refused. Secrets are hidden in all usual spellings,
    // such as escapes, hexadecimal digits, and the base64 of a longer text. It refuses arguments after the options, targets
    // that a URL would change, unknown hooks, and options of another type, which calls without types may have.
    most: 13_460,
    text: `
      import { createClient } from "@rancher-v1/client";
      console.log(await createClient({ url: location.origin }).volumes.list());
    `,
  },
  {
    name: "one group of plain HTTP, without pages",
    most: 2_500,
    text: group("", "", "console.log(await api.get(1));"),
  },
  {
    name: "one whose lists have links to pages",
    most: 3_072,
    text: paged({}, "pages.byLink"),
  },
  {
    name: "one whose answers have a cursor",
    most: 3_072,
    text: paged({ ...cursor, items: "items", next: "next" }, "pages.byCursor"),
  },
  {
    name: "one with pages by number",
    most: 3_072,
    text: paged(counted, "pages.byPage"),
  },
  // Lists of these groups follow the links of a server, too, because a server may send links although its docs
  // only tell of page numbers or ids.
  {
    name: "one with pages by number, or links",
    most: 3_072,
    text: paged(counted, "pages.linked(pages.byPage)"),
  },
  {
    name: "one with pages by offset, or links",
    most: 3_072,
    text: paged(offset, "pages.linked(pages.byOffset)"),
  },
  {
    name: "one with pages by the id of the last item, or links",
    most: 3_072,
    text: paged({ ...cursor, key: "id" }, "pages.linked(pages.byKey)"),
  },
  {
    name: "the same, and deletes that may be answered by text or bytes",
    // Answers that are no JSON are read here, before the client looks at them.
    most: 3_072,
    text: group(
      `, { paging: ${JSON.stringify({ ...cursor, key: "id" })} }`,
      ", { pages: pages.pages(pages.linked(pages.byKey)), raw }",
      "for await (const shelf of api.list()) console.log(shelf.name);",
      ", raw: true",
    ),
  },
  {
    name: "the same, and headers that calls give",
    // Headers are taken out of the parameters and made texts. Parameters that are no plain object are refused.
    most: 3_072,
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
