// Options of a call that are given as its query are refused, unless the docs have a parameter of that name.

import { readFileSync } from "node:fs";

import { createClient, undocumented } from "@rancher-v1/client";
import { createClient as createShop } from "@bookshop/client";
import { expect, it } from "vitest";

import { optionsAmong } from "../../generator/plan/runtime.js";
import { optionNames } from "../../templates/runtime/client/core/input.js";
import { compileDocs, resourcePage } from "../helpers/compile-docs.js";
import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";
import { loadPackages, makePackages } from "../protocols/rest/packages.js";

const odd: readonly object[] = [
  { timeout: 5 },
  { signal: "x" },
  { retries: 0 },
  { headers: { authorization: "secret" } },
  { tryTimeout: 5, limit: 1 },
  { retryUnsafe: true },
];

it.each(odd)("refuses %o as the query of a list, and sends nothing", async (options) => {
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const [client, shop] = [createClient({ url }), createShop({ url, token: "t0k3n-secret" })];
  const hooked = createClient({ url, hooks: {} });
  const [name] = Object.keys(options);
  const calls: readonly (() => PromiseLike<unknown>)[] = [
    () => client.volumes.list(options),
    () => hooked.volumes.list(options),
    () => client.project("1a5").volumes.list(options),
    () => shop.books.list(options),
    () => shop.orders.list(options),
    () => shop.request("GET /books", { params: options }),
  ];
  for (const call of calls) {
    const error = await failureOf(call());
    expect(error).toEqual(new TypeError(`${name} is an option: give it in the next argument`));
  }
  expect(requests).toEqual([]);
});

it("sends names of options in queries of untyped calls, and accepts options in the next argument", async () => {
  const { url, requests } = await serveScript(({ target }) => ({
    body: target.startsWith("/v1") ? { type: "collection", data: [], links: {} } : [],
  }));
  const [client, shop] = [createClient({ url }), createShop({ url, token: "t0k3n-secret" })];
  const query = { timeout: 5 };
  await client.get("volumes", { query });
  await client.request("GET", "volumes", { query });
  const host = { id: "1h1", type: "host", links: { volumes: `${url}/v1/hosts/1h1/volumes` } };
  await client.follow(host, undocumented("volumes"), { query });
  await shop.send("GET", "books", { query });
  await client.volumes.list({ timeout: undefined } as object, { timeout: 5_000 });
  await shop.books.list({ timeout: undefined } as object, { timeout: 5_000 });
  expect(requests.map(({ target }) => target)).toEqual([
    "/v1/volumes?timeout=5",
    "/v1/volumes?timeout=5",
    "/v1/hosts/1h1/volumes?timeout=5",
    "/books?timeout=5",
    "/v1/volumes",
    "/books",
  ]);
});

it("sends a documented parameter with the name of an option", async () => {
  const text = `# Jobs\n\n## List jobs\n\n\`GET /jobs\`\n\n| Name | In | Type |\n|---|---|---|\n| timeout | query | integer |\n\nReturns 200.\n\n\`\`\`json\n[{"id": 1}]\n\`\`\`\n`;
  const { createClient: createJobs } = await loadPackages(
    await makePackages([{ path: "jobs.md", text }]),
  );
  const { url, requests } = await serveScript(() => ({ body: [] }));
  const { jobs } = createJobs({ url, token: "t0k3n-secret" });
  await jobs?.["list"]?.({ timeout: 5 });
  const error = await failureOf(Promise.resolve(jobs?.["list"]?.({ timeout: 5, retries: 1 })));
  expect(error.message).toBe("retries is an option: give it in the next argument");
  expect(requests.map(({ target }) => target)).toEqual(["/jobs?timeout=5"]);
});

it("the whole Rancher client has a list of the filters with the name of an option", async () => {
  const fields = `### Resource Fields\n\n#### Writeable Fields\n\nField | Type | Create | Update | Default | Notes\n---|---|---|---|---|---\nname | string | Optional | Yes | |  Its name\ntimeout | int | Optional | Yes | | How long it may take\n`;
  const route = `<div class="action"><span class="header">Create<span class="headerright">POST:  <code>/v1/jobs</code></span></span>\n<div class="action-contents"> {% highlight json %}\ncurl -X POST -d '{\n\t"name": "string",\n\t"timeout": 1\n}' 'http://h:8080/v1/jobs'\n{% endhighlight %}\n</div></div>\n`;
  const page = resourcePage("job", `${fields}\n### Operations\n\n${route}`);
  const { textOf } = await compileDocs({ "api-resources/job/index.md": page });
  const text = textOf("client/src/client.ts");
  expect(text).toMatch(/optionFilters: [^=]+ = \{ ?"?jobs"?: ?\["timeout"\] ?\};/);
  expect(text).toContain("refuseOptionNames(input?.query, optionFilters[name]);");
});

it("the generator, the runtime and the type know the same options", () => {
  const names = [...optionNames];
  expect(optionsAmong(["name", ...names])).toEqual(names);
  const text = readFileSync(
    new URL("../../templates/runtime/client/core/options.ts", import.meta.url),
    "utf8",
  );
  const [, members = ""] = /interface RequestOptions \{(.*?)\n\}/s.exec(text) ?? [];
  const typed = [...members.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name]) => name);
  expect(typed.toSorted()).toEqual(names.toSorted());
});
