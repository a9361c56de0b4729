// The rows of documented collections in `stubdown mock --stateful`: defaults, pages, filters and order.

import { statefulLimits } from "@bookshop/server/mock";
import { expect, it } from "vitest";

import { mock } from "../../../generator/protocols/rest/mock.js";
import { loadServer } from "../../../generator/commands/mock/load-server.js";
import { Reply } from "../../../templates/runtime/server/rest/answer.js";
import { mockHandlers } from "../../../templates/runtime/server/rest/mock.js";
import { rowLimits } from "../../../templates/runtime/server/rest/row-query.js";
import { toolShop } from "../../helpers/tool-shop.js";
import { loadPackages, makePackages, serveMock, usual, type Packages } from "./packages.js";

const rows = (table: readonly string[]): string =>
  ["| Name | Type | Required | Default | Description |", "| - | - | - | - | - |", ...table].join(
    "\n",
  );

/** A page about tools, whose list has these query parameters. */
const pageOf = (parameters: readonly string[]): string => `# Tools

## Tool object

${rows(["| id | integer | yes | | Which one |", "| name | string | yes | | What it is called |", "| state | string | yes | | How it is |"])}

## List tools

\`GET /tools\`

### Query parameters

${rows(parameters)}

### Response

\`Status: 200\`

Returns an array of [tool](#tool-object) objects.

## Create a tool

\`POST /tools\`

### Body parameters

${rows(["| name | string | yes | | What it is called |", "| state | string | no | `worn` | How it is |", "| note | string | no | `none` | For whom |"])}

### Response

\`Status: 201\`

Returns a [tool](#tool-object) object.

\`\`\`json
{ "id": 7, "name": "Saw", "state": "new" }
\`\`\`
`;

const getOne = `
## Get a tool

\`GET /tools/{id}\`

### Response

\`Status: 200\`

Returns a [tool](#tool-object) object.
`;

const makeTools = (parameters: readonly string[], more = getOne): Promise<Packages> =>
  makePackages([{ path: "tools.md", text: pageOf(parameters) + more }]);

const perPage = "| per_page | integer | no | `2` | How many |";

it.each<readonly [string, readonly string[]]>([
  ["pages", ["| page | integer | no | `1` | Which page |", perPage]],
  ["pages from 0", ["| page | integer | no | `0` | Which page |", perPage]],
  ["offsets", ["| offset | integer | no | `0` | Where to begin |", perPage]],
  ["offsets from 1", ["| from | integer | no | `1` | Where to begin |", perPage]],
  ["cursors", ["| after | string | no | | The last one seen |", perPage]],
  ["links", [perPage]],
  ["nothing", ["| name | string | no | | Which name |"]],
])("pages rows by %s, so that the client reads each of them once", async (_how, parameters) => {
  const packages = await makeTools(parameters);
  const { createClient } = await loadPackages(packages);
  for (const seed of [0, 1, 2, 5]) {
    const app = await serveMock(packages, { stateful: true, seed });
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const list = createClient({ url })["tools"]?.["list"];
    for (const params of [{}, ...(parameters.includes(perPage) ? [{ per_page: 3 }] : [])]) {
      const found: unknown[] = [];
      for await (const tool of list?.(params) as unknown as AsyncIterable<{ id: number }>)
        found.push(tool.id);
      expect(found).toEqual(Array.from({ length: seed }, (_, index) => index + 1));
    }
    const first = (await app.inject("/tools")).json<unknown[]>();
    expect(first).toHaveLength(parameters.includes(perPage) ? Math.min(seed, 2) : seed);
  }
});

const changeOne = `
## Change a tool

\`PATCH /tools/{id}\`

### Body parameters

${rows(["| state | string | no | | How it is |"])}

### Response

\`Status: 200\`

Returns a [tool](#tool-object) object.

## Remove a tool

\`DELETE /tools/{id}\`

### Response

\`Status: 204\`
`;

it.each([
  ["deleted", { method: "DELETE" }],
  ["changed so that the filter leaves it out", { method: "PATCH", payload: { state: "gone" } }],
] as const)("reads the rows after a cursor whose row was %s", async (_, change) => {
  const parameters = ["| after | string | no | | The last one seen |", perPage];
  const state = "| state | string | no | | How it is |";
  const packages = await makeTools([...parameters, state], getOne + changeOne);
  const { createClient } = await loadPackages(packages);
  const app = await serveMock(packages, { stateful: true, seed: 5 });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const list = createClient({ url })["tools"]?.["list"];
  const found: unknown[] = [];
  for await (const { id } of list?.({ state: "new" }) as unknown as AsyncIterable<{ id: number }>) {
    found.push(id);
    await app.inject({ ...change, url: `/tools/${id}` });
  }
  expect(found).toEqual([1, 2, 3, 4, 5]);
  expect((await app.inject("/tools?state=new")).json()).toEqual([]);
  expect((await app.inject("/tools?after=99")).json()).toEqual([]);
});

it("lists a row that was deleted and created again as the last one", async () => {
  const app = await serveMock(
    await makeTools(["| after | string | no | | The last |"], getOne + changeOne),
    {
      stateful: true,
      seed: 3,
    },
  );
  await app.inject({ method: "DELETE", url: "/tools/1" });
  const payload = { id: 1, name: "Axe" };
  expect((await app.inject({ method: "POST", url: "/tools", payload })).statusCode).toBe(201);
  const ids = (await app.inject("/tools")).json<{ id: number }[]>().map(({ id }) => id);
  expect(ids).toEqual([2, 3, 1]);
});

it("pages rows by their key if they have no id", async () => {
  const member = "| name | string | yes | | What it is called |";
  const rest = "\n\n### Response\n\n";
  const text = `# Flags

## List flags

\`GET /flags\`

### Query parameters

${rows(["| cursor | string | no | | The cursor |", "| limit | integer | no | | How many |"])}${rest}\`Status: 200\`

\`\`\`json
{ "flags": [{ "name": "a" }], "next_cursor": "b" }
\`\`\`

## Create a flag

\`POST /flags\`

${rows([member])}${rest}\`Status: 201\`

\`\`\`json
{ "name": "a" }
\`\`\`

## Get a flag

\`GET /flags/{name}\`${rest}\`Status: 200\`

\`\`\`json
{ "name": "a" }
\`\`\`
`;
  const app = await serveMock(await makePackages([{ path: "flags.md", text }]), { stateful: true });
  for (const name of ["x", "y", "z"])
    await app.inject({ method: "POST", url: "/flags", payload: { name } });
  const first = await app.inject("/flags?limit=2");
  expect(first.json()).toEqual({ flags: [{ name: "x" }, { name: "y" }], next_cursor: "y" });
  const second = await app.inject("/flags?limit=2&cursor=y");
  expect(second.json()).toEqual({ flags: [{ name: "z" }], next_cursor: null });
});

it("keeps a limited number of deleted rows for cursors", async () => {
  const packages = await makeTools(["| after | string | no | | The last |"], getOne + changeOne);
  const app = await serveMock(packages, { stateful: true, seed: 1002 });
  const remove = (id: number) => app.inject({ method: "DELETE", url: `/tools/${id}` });
  for (let id = 1; id < 1002; id++) await remove(id);
  expect((await app.inject("/tools?after=1000")).json()).toEqual([]);
  const [last] = (await app.inject("/tools?after=1001")).json<{ id: number }[]>();
  expect(last?.id).toBe(1002);
});

it.each(["", getOne])(
  "answers the created row wherever it is read, defaults included",
  async (more) => {
    const app = await serveMock(await makeTools([perPage], more), { stateful: true });
    const payload = { name: "Axe" };
    const created = await app.inject({ method: "POST", url: "/tools", payload });
    const row = { id: 1, name: "Axe", state: "worn" };
    expect([created.statusCode, created.json()]).toEqual([201, row]);
    expect((await app.inject("/tools")).json()).toEqual([row]);
    if (more !== "") expect((await app.inject("/tools/1")).json()).toEqual(row);
  },
);

it.each<readonly [string, readonly number[]]>([
  ["", [1, 2, 3]],
  ["?sort=name", [2, 3, 1]],
  ["?sort=-name", [1, 3, 2]],
  ["?sort=name:desc", [1, 3, 2]],
  ["?sort=name&order=desc", [1, 3, 2]],
  ["?sort=state,-name", [3, 2, 1]],
  ["?sort=nothing", [1, 2, 3]],
])("sorts rows by %s", async (query, ids) => {
  const order = [
    "| sort | string | no | | By what |",
    "| order | string | no | `asc` | Which way |",
  ];
  const app = await serveMock(await makeTools(order), { stateful: true });
  for (const [name, state] of [
    ["Saw", "worn"],
    ["Axe", "new"],
    ["Hoe", "new"],
  ])
    await app.inject({ method: "POST", url: "/tools", payload: { name, state } });
  const found = (await app.inject(`/tools${query}`)).json<{ id: number }[]>();
  expect(found.map(({ id }) => id)).toEqual(ids);
});

it("says at the start which documented parameters it ignores", async () => {
  const parameters = [
    ...["| name | string | no | | Which name |", "| sort | string | no | | By what |"],
    ...["| q | string | no | | Words |", "| born_after | date | no | | When |", perPage],
  ];
  const send = "\n## Send a tool\n\n`POST /parcels`\n\n### Response\n\n`Status: 201`\n";
  const { files } = await makeTools(parameters, send);
  const module = await loadServer(files, mock.modules);
  expect(mock.limits?.(module, usual)).toEqual([]);
  const limits = mock.limits?.(module, { ...usual, stateful: true }) ?? [];
  expect(limits).toContain("GET /tools ignores q, born_after");
  expect(limits.filter((one) => one.startsWith("GET"))).toHaveLength(1);
});

it("keeps its rows if a program changes a passed or returned value, also a page with a Link header", () => {
  const own = { group: "tools", url: "/tools", status: 200 };
  const tool = { id: 1, name: "Axe", parts: [{ size: 2 }] };
  const routes = [
    { ...own, name: "list", method: "GET", route: "GET /tools", role: "list", sample: [tool] },
    { ...own, name: "create", method: "POST", route: "POST /tools", role: "create", sample: tool },
  ] as const;
  const paging = { kind: "link", size: "per_page" } as const;
  const definition = { ...toolShop, routes: routes.map((route) => ({ ...route, paging })) };
  const { tools = {} } = mockHandlers(definition, { stateful: true, seed: 1 });
  type Tool = { name: string; parts: object[] };
  const call = (name: string, given: object): unknown =>
    (tools[name] as (given: object, context: object) => unknown)(given, {
      request: { url: "/tools", headers: {} },
    });
  const body = { name: "Saw", parts: [{ size: 1 }] };
  const created = call("create", { body }) as Tool;
  body.parts.pop();
  created.parts.pop();
  const list = (page: number): readonly Tool[] => {
    const answer = call("list", { query: { per_page: 1, page } });
    return (answer instanceof Reply ? answer.body : answer) as Tool[];
  };
  expect(call("list", { query: { per_page: 1 } })).toBeInstanceOf(Reply);
  for (const page of [1, 2]) for (const tool of list(page)) tool.name = "changed";
  expect([...list(1), ...list(2)]).not.toContainEqual(expect.objectContaining({ name: "changed" }));
  expect(list(2)).toMatchObject([{ name: "Saw", parts: [{ size: 1 }] }]);
});

it("keeps its samples if a program changes a returned value", () => {
  const request = { url: "/tools", headers: {} };
  const sample = { id: 1, parts: [{ size: 1 }] };
  const routes = toolShop.routes.map((route) => ({ ...route, sample }));
  const get = mockHandlers({ ...toolShop, routes })["tools"]?.["get"] as (
    ...given: readonly unknown[]
  ) => { id: number; parts: object[] };
  const answer = get({ path: { id: 1 } }, { request });
  answer.id = 9;
  answer.parts.pop();
  expect(get({ path: { id: 1 } }, { request })).toEqual({ id: 1, parts: [{ size: 1 }] });
});

it("creates a row by a PUT if no route creates rows, and changes it by the next PUT", async () => {
  const text = `# Racks

## Rack object

${rows(["| code | string | yes | | Which one |", "| places | integer | yes | | How many |"])}

## List racks

\`GET /racks\`

### Response

\`Status: 200\`

Returns an array of [rack](#rack-object) objects.

## Put a rack

\`PUT /racks/{code}\`

### Body parameters

${rows(["| places | integer | yes | | How many |"])}

### Response

\`Status: 200\`

Returns a [rack](#rack-object) object.
`;
  const app = await serveMock(await makePackages([{ path: "page.md", text }]), { stateful: true });
  const put = async (code: string, places: number): Promise<unknown> =>
    (await app.inject({ method: "PUT", url: `/racks/${code}`, payload: { places } })).json();
  expect(await put("r1", 3)).toEqual({ code: "r1", places: 3 });
  expect(await put("r2", 4)).toEqual({ code: "r2", places: 4 });
  expect(await put("r1", 5)).toEqual({ code: "r1", places: 5 });
  expect((await app.inject("/racks")).json()).toEqual([
    { code: "r1", places: 5 },
    { code: "r2", places: 4 },
  ]);
});

it("answers no write-only member, keeps none, and states it in schemas", async () => {
  const page = pageOf([])
    .replace(
      "| state | string | yes | | How it is |",
      "$&\n| pin | string | no | | Write-only. Opens it |",
    )
    .replace("| note |", "| pin | string | no | | Opens it |\n| note |");
  const packages = await makePackages([{ path: "page.md", text: page }]);
  const answers: unknown[] = [];
  for (const stateful of [false, true]) {
    const app = await serveMock(packages, { stateful });
    const payload = { name: "a", state: "new", pin: "1234" };
    answers.push((await app.inject({ method: "POST", url: "/tools", payload })).json());
    answers.push((await app.inject("/tools")).json());
  }
  expect(answers).toHaveLength(4);
  expect(JSON.stringify(answers)).not.toContain("pin");
  const openapi = packages.files.find(({ path }) => path.endsWith("openapi.json"))?.text ?? "{}";
  const { components } = JSON.parse(openapi) as { components: { schemas: Record<string, object> } };
  expect(components.schemas["Tool"]).toMatchObject({ properties: { pin: { writeOnly: true } } });
});

it("makes no row of a text that a PUT sends, answers samples, and says so at the start", async () => {
  const text = `# Labels

## Get a label

\`GET /labels/{name}\`

### Response

\`Status: 200\`

Content-Type: \`text/plain\`

Returns a string.

## Replace a label

\`PUT /labels/{name}\`

### Body

Content-Type: \`text/plain\`

A string.

### Response

\`Status: 204\`
`;
  const packages = await makePackages([{ path: "page.md", text }]);
  const app = await serveMock(packages, { stateful: true });
  const get = async (): Promise<unknown> => {
    const { statusCode, body } = await app.inject("/labels/a");
    return [statusCode, body];
  };
  expect(await get()).toEqual([200, "text"]);
  const headers = { "content-type": "text/plain" };
  await app.inject({ method: "PUT", url: "/labels/a", headers, payload: "hello" });
  expect(await get()).toEqual([200, "text"]);
  const module = await loadServer(packages.files, mock.modules);
  const { statefulLimits: limits } = module as unknown as {
    statefulLimits: () => readonly string[];
  };
  expect(limits()).toEqual(["PUT /labels/{name} changes no row: its rows are not stored"]);
});

it("says at the start which updates and deletes change no row", () => {
  const own = { group: "racks", url: "/racks/:code", path: { code: "code" }, status: 200 };
  const sample = [{ code: "r1", places: 2 }];
  const list = { group: "racks", name: "list", method: "GET", url: "/racks", status: 200, sample };
  const routes = [
    { ...list, route: "GET /racks", role: "list" },
    { ...own, name: "change", method: "PATCH", route: "PATCH /racks/{code}", role: "update" },
    { ...own, name: "delete", method: "DELETE", route: "DELETE /racks/{code}", role: "delete" },
  ] as const;
  expect(rowLimits({ ...toolShop, routes })).toEqual([
    "PATCH /racks/{code} changes no row: its rows are not stored",
    "DELETE /racks/{code} changes no row: its rows are not stored",
  ]);
});

it("says at the start which actions change no row, and which searches answer their sample", () => {
  expect(statefulLimits()).toEqual([
    "PUT /books/{id}/cover changes no row",
    "GET /books/search answers its sample, whatever is stored",
    "POST /orders/{id}/send changes no row",
  ]);
});

it("answers a delete or a change as documented if the answer has no member of the row", async () => {
  const more = `
## Scrap a tool

\`DELETE /tools/{id}\`

### Response

\`Status: 202\`

Returns an object.

${rows(["| job | string | yes | | The job that scraps it |"])}

## Mend a tool

\`PATCH /tools/{id}\`

### Body parameters

${rows(["| state | string | no | | How it is |"])}

### Response

\`Status: 200\`

Content-Type: \`text/plain\`

Returns a string.
`;
  const app = await serveMock(await makeTools([perPage], getOne + more), { stateful: true });
  const send = (method: "POST" | "PATCH" | "DELETE", url: string, payload?: object) =>
    app.inject({ method, url, ...(payload && { payload }) });
  await send("POST", "/tools", { name: "Axe" });
  const changed = await send("PATCH", "/tools/1", { state: "new" });
  expect([changed.statusCode, changed.body]).toEqual([200, "text"]);
  expect((await app.inject("/tools/1")).json()).toMatchObject({ state: "new" });
  const deleted = await send("DELETE", "/tools/1");
  expect([deleted.statusCode, deleted.json()]).toEqual([202, { job: "text" }]);
  expect((await app.inject("/tools/1")).statusCode).toBe(404);
});
