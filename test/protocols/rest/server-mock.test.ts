// Answers and refusals of `stubdown mock` for plain HTTP, and handlers that users write.

import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { fastify, type FastifyInstance } from "fastify";
import ts from "typescript";
import { expect, it, onTestFinished } from "vitest";

import { parseCommandLine } from "../../../generator/commands/arguments/parse.js";
import { commands } from "../../../generator/commands/arguments/table.js";
import { loadServer } from "../../../generator/commands/mock/load-server.js";
import type { MockOptions } from "../../../generator/plan/mock.js";
import { takesToken, type CredentialScheme } from "../../../generator/protocols/rest/mock-token.js";
import { mock } from "../../../generator/protocols/rest/mock.js";
import { serverPath } from "../../../generator/protocols/rest/server-path.js";
import { root } from "../../helpers/command-line.js";
import { run } from "../../helpers/in-process.js";
import { temporaryFolder, writeFolder } from "../../helpers/tree.js";
import { mockHandlers } from "../../../templates/runtime/server/rest/mock.js";
import { makeTools, toolShop } from "../../helpers/tool-shop.js";
import { makePackages, loadPackages, serveMock, usual, type Packages } from "./packages.js";

const page = `# Pets

## Pet object

| Field | Type | Description |
| ---- | ---- | ---- |
| id | integer | Which one |
| name | string | What it is called |

## List pets

\`GET /pets\`

### Query parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| page | integer | no | Which page |
| per_page | integer | no | How many on a page |

### Response

\`Status: 200\`

Returns an array of [pet](#pet-object) objects.

\`\`\`json
[{ "id": 7, "name": "Rex" }]
\`\`\`

## Create a pet

\`POST /pets\`

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| name | string | yes | What it is called |

### Response

\`Status: 201\`

\`\`\`json
{ "id": 7, "name": "Rex" }
\`\`\`

## Get a pet

\`GET /pets/{id}\`

### Path parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| id | integer | yes | Which one |

### Response

\`Status: 200\`

Returns a [pet](#pet-object) object.

\`\`\`json
{ "id": 7, "name": "Rex" }
\`\`\`

\`Status: 404\`

\`\`\`json
{ "message": "404 Pet Not Found" }
\`\`\`

## Update a pet

\`PATCH /pets/{id}\`

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| name | string | no | What it is called |

### Response

\`Status: 200\`

Returns a [pet](#pet-object) object.

## Delete a pet

\`DELETE /pets/{id}\`

### Response

\`Status: 204\`
`;

const makePets = (): Promise<Packages> => makePackages([{ path: "pets.md", text: page }]);
const servePets = async (options: Partial<MockOptions> = {}): Promise<FastifyInstance> =>
  serveMock(await makePets(), options);

async function ask(
  app: FastifyInstance,
  line: string,
  payload?: object,
  headers: Record<string, string> = {},
): Promise<unknown[]> {
  const [method = "", url = ""] = line.split(" ");
  const sent = { method: method as "GET", url, headers, ...(payload && { payload }) };
  const { statusCode, body } = await app.inject(sent);
  return [statusCode, body === "" ? "" : (JSON.parse(body) as unknown)];
}

const rex = { id: 7, name: "Rex" };

it("answers the samples, statuses and errors of the docs, and checks requests", async () => {
  const app = await servePets();
  expect(await ask(app, "GET /pets")).toEqual([200, [rex]]);
  expect(await ask(app, "POST /pets", { name: "Tom" })).toEqual([201, rex]);
  expect(await ask(app, "PATCH /pets/1", {})).toEqual([200, { id: 1, name: "text" }]);
  expect(await ask(app, "DELETE /pets/1")).toEqual([204, ""]);
  expect(await ask(app, "GET /pets/1", undefined, { prefer: "code=418" })).toMatchObject([418, {}]);
  expect(await ask(app, "POST /pets", {})).toEqual([400, { message: "body/name is required" }]);
});

it.each([
  ["`Status: 200`", 200],
  ["`Status: 202`", 202],
  ["`Status: 204`", 204],
  ["Nothing is told of the status.", 204],
])("answers an operation without a body as the docs say: %s", async (told, status) => {
  const text = page.replace("`Status: 204`", told);
  for (const stateful of [false, true]) {
    const packages = await makePackages([{ path: "pets.md", text }]);
    const app = await serveMock(packages, { stateful, seed: stateful ? 1 : 0 });
    const { statusCode, body } = await app.inject({ method: "DELETE", url: "/pets/1" });
    expect([statusCode, body]).toEqual([status, ""]);
  }
  const packages = await makePackages([{ path: "pets.md", text }]);
  const { createClient } = await loadPackages(packages);
  const url = await (await serveMock(packages, {})).listen({ port: 0, host: "127.0.0.1" });
  const remove = createClient({ url, retries: 0 })["pets"]?.["delete"];
  expect(await remove?.(1)).toBeUndefined();
});

it("answers a documented error where a request prefers it", async () => {
  const errors = { 404: { message: "404 Tool Not Found" } };
  const routes = toolShop.routes.map((route) => ({ ...route, errors }));
  const { tools = {} } = mockHandlers({ ...toolShop, routes });
  const app = await makeTools(tools);
  const answer = await ask(app, "GET /tools/1", undefined, { prefer: "wait=1, code=404" });
  expect(answer).toEqual([404, errors[404]]);
  const quoted = await ask(app, "GET /tools/1", undefined, { prefer: 'code="404"' });
  expect(quoted).toEqual([404, errors[404]]);
  const created = await ask(app, "GET /tools/1", undefined, { prefer: "code=201" });
  expect(created[0]).toBe(200);
});

it("ends lists, so that a client that reads all pages stops", async () => {
  const { createClient } = await loadPackages(await makePets());
  for (const [options, count] of [
    [{}, 1],
    [{ stateful: true, seed: 5 }, 5],
  ] as const) {
    const app = await servePets(options);
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const list = createClient({ url })["pets"]?.["list"];
    for (const params of [{}, { per_page: 2 }, { per_page: 1 }]) {
      const found: unknown[] = [];
      for await (const pet of list?.(params) as unknown as AsyncIterable<unknown>) found.push(pet);
      expect(found).toHaveLength(count);
    }
  }
});

it("keeps rows with --stateful", async () => {
  const app = await servePets({ stateful: true, seed: 1 });
  expect(await ask(app, "GET /pets")).toEqual([200, [{ id: 1, name: "Rex" }]]);
  expect(await ask(app, "POST /pets", { name: "Tom" })).toEqual([201, { id: 2, name: "Tom" }]);
  expect(await ask(app, "PATCH /pets/2", { name: "Tim" })).toEqual([200, { id: 2, name: "Tim" }]);
  expect(await ask(app, "GET /pets/2")).toEqual([200, { id: 2, name: "Tim" }]);
  expect(await ask(app, "GET /pets?page=2&per_page=1")).toEqual([200, [{ id: 2, name: "Tim" }]]);
  expect(await ask(app, "DELETE /pets/2")).toEqual([204, ""]);
  expect(await ask(app, "GET /pets/2")).toEqual([404, { message: "There is no row 2" }]);
  expect(await ask(app, "DELETE /pets/2")).toEqual([404, { message: "There is no row 2" }]);
  expect(await ask(app, "POST /pets", { name: "Ben" })).toEqual([201, { id: 3, name: "Ben" }]);
});

it.each([
  ["PATCH", { "if-match": '"a"' }, 412],
  ["DELETE", { "if-match": 'W/"a", "b"' }, 412],
  ["PATCH", { "if-match": "*" }, 200],
  ["PATCH", { "if-none-match": '"a"' }, 200],
  ["GET", { "if-match": '"a"' }, 200],
  ["DELETE", { prefer: "code=409", "if-match": '"a"' }, 409],
] as const)(
  "a mock has no tags if the docs name no conditions: %s with %j",
  async (method, headers, status) => {
    for (const stateful of [false, true]) {
      const app = await servePets({ stateful, seed: stateful ? 1 : 0 });
      const payload = method === "PATCH" ? { name: "Tim" } : undefined;
      const answer = await app.inject({
        method,
        url: "/pets/1",
        headers,
        ...(payload && { payload }),
      });
      expect(answer.statusCode).toBe(status);
      if (!stateful || status !== 412) continue;
      const kept = await app.inject({ url: "/pets/1" });
      expect(kept.json()).toEqual({ id: 1, name: "Rex" });
    }
  },
);

/** The page with a query that filters pets, and with actions on a pet. */
const kindOfPets = page.replace(
  "| page | integer | no | Which page |",
  "| name | string | no | Only those of this name |\n| page | integer | no | Which page |",
).concat(`
## Wash a pet

\`POST /pets/{id}/wash\`

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| soap | string | no | With what |

### Response

\`Status: 200\`

Returns a [pet](#pet-object) object.

## Forget a pet

\`POST /pets/{id}/forget\`

### Response

\`Status: 204\`
`);

it("filters the rows that it keeps, and answers the row of an action", async () => {
  const packages = await makePackages([{ path: "pets.md", text: kindOfPets }]);
  const app = await serveMock(packages, { stateful: true });
  for (const name of ["Tom", "Ben", "Tom"]) await ask(app, "POST /pets", { name });
  expect(await ask(app, "GET /pets?name=Tom&per_page=1&page=2")).toEqual([
    200,
    [{ id: 3, name: "Tom" }],
  ]);
  expect(await ask(app, "GET /pets?name=Max")).toEqual([200, []]);
  // A parameter that the docs do not have filters nothing.
  expect(await ask(app, "GET /pets?id=2")).toMatchObject([200, { length: 3 }]);
  const washed = await ask(app, "POST /pets/2/wash", { soap: "green" });
  expect(washed).toEqual([200, { id: 2, name: "Ben" }]);
  expect(await ask(app, "POST /pets/2/forget")).toEqual([204, ""]);
  for (const action of ["wash", "forget"])
    expect(await ask(app, `POST /pets/9/${action}`)).toMatchObject([404, {}]);
});

it("keeps the keys of rows, even if a body has another one", async () => {
  const app = await servePets({ stateful: true, seed: 2 });
  const rows = await ask(app, "GET /pets");
  const [, taken] = await ask(app, "POST /pets", { id: 1, name: "Tom" });
  expect(taken).toEqual({
    message: "There is a row with the `id` 1; leave it out, or give another",
  });
  const [, moved] = await ask(app, "PATCH /pets/2", { id: 1, name: "Tim" });
  expect(moved).toEqual({ message: "The `id` of a row does not change; leave it out" });
  expect(await ask(app, "GET /pets")).toEqual(rows);
  expect(await ask(app, "PATCH /pets/2", { id: 2, name: "Tim" })).toMatchObject([200, { id: 2 }]);
  expect(await ask(app, "POST /pets", { id: 9, name: "Tom" })).toMatchObject([201, { id: 9 }]);
});

it("fails and answers other origins as its options say", async () => {
  const app = await servePets({ fail: 1, cors: true });
  const answer = await app.inject({ url: "/pets", headers: { origin: "http://a.test" } });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
});

it.each([
  [["--seed", "3"], "--seed needs --stateful, which keeps rows"],
  [["--transitions", "5"], "--transitions does not apply"],
  [["--api-ui", "http://ui.test"], "--api-ui does not apply"],
])("refuses %s, which it would ignore", async (args, message) => {
  const docs = join(root, "test/dialects/rest/library");
  const { code, err } = await run(["mock", "--docs", docs, "--port", "0", ...args]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

it("accepts a token if the docs name Bearer, and refuses keys with a message about that", async () => {
  const { files } = await makePackages([{ path: "pets.md", text: page }], {
    auth: { kind: "bearer" },
  });
  const module = await loadServer(files, mock.modules);
  const keys = mock.refuse(module, { ...usual, auth: ["a", "b"] });
  expect(keys.join()).toMatch(/the docs name Bearer .*; write --token TOKEN$/);
  const options = { ...usual, token: "secret" };
  expect(mock.refuse(module, options)).toEqual([]);
  const app = fastify(mock.appOptions(module));
  onTestFinished(() => app.close());
  await mock.register(app, module, options);
  expect((await app.inject("/pets")).statusCode).toBe(401);
  const headers = { authorization: "Bearer secret" };
  expect((await app.inject({ url: "/pets", headers })).statusCode).toBe(200);
});

it.each([
  [{ kind: "header", name: "X-Pet-Key" }, "/pets", { "x-pet-key": "secret" }],
  [{ kind: "query", name: "pet_key" }, "/pets?pet_key=secret", {}],
] as const)("accepts a token where the docs put it: %j", async (auth, url, headers) => {
  const { files } = await makePackages([{ path: "pets.md", text: page }], { auth });
  const module = await loadServer(files, mock.modules);
  const options = { ...usual, token: "secret" };
  expect(mock.refuse(module, options)).toEqual([]);
  const app = fastify(mock.appOptions(module));
  onTestFinished(() => app.close());
  await mock.register(app, module, options);
  const wrong = { authorization: "Bearer secret" };
  const refused = await app.inject({ url: "/pets", headers: wrong });
  expect([refused.statusCode, refused.headers["www-authenticate"]]).toEqual([
    401,
    expect.stringContaining(`${auth.kind}="${auth.name}"`),
  ]);
  expect((await app.inject({ url, headers })).statusCode).toBe(200);
});

it("has the documented schemes as data, and takes a token if one of them is no HTTP Basic", async () => {
  const text = page.replace(
    "# Pets\n",
    "# Pets\n\n## Authorization\n\n- Basic authentication\n- `X-Pet-Key` header\n- `Authorization: Bearer <token>` header\n",
  );
  const sources = [{ path: "pets.md", text }];
  const { definition } = await loadServer((await makePackages(sources)).files, mock.modules);
  expect((definition as { schemes: unknown }).schemes).toEqual([
    { kind: "basic" },
    { kind: "header", name: "X-Pet-Key" },
    { kind: "bearer" },
  ]);
  const lists: readonly (readonly CredentialScheme[] | undefined)[] = [
    undefined,
    [{ kind: "basic" }],
    [{ kind: "query", name: "key" }],
  ];
  expect(lists.map((one) => takesToken(one))).toEqual([true, false, true]);
});

it("serves the routes at / and below the path of the documented base URL", async () => {
  const sources = [{ path: "pets.md", text: page }];
  const packages = await makePackages(sources, { baseUrl: "https://pets.example/v1/" });
  const app = await serveMock(packages, { stateful: true });
  expect(await ask(app, "POST /v1/pets", { name: "Tom" })).toEqual([201, { id: 1, name: "Tom" }]);
  expect(await ask(app, "GET /pets")).toEqual([200, [{ id: 1, name: "Tom" }]]);
  expect((await ask(app, "GET /v1/cats"))[0]).toBe(404);
  for (const path of ["/pets", "/v1/pets"]) {
    const missed = await app.inject({ method: "PATCH", url: path });
    expect([path, missed.statusCode, missed.headers.allow]).toEqual([
      path,
      405,
      "GET, HEAD, POST, OPTIONS",
    ]);
    expect((await app.inject({ method: "OPTIONS", url: path })).statusCode).toBe(204);
  }
  const readme = packages.files.find(({ path }) => path === "server/README.md");
  expect(readme?.text).toContain('app.register(server, { prefix: "/v1", handlers })');
});

it("takes every example of its help", async () => {
  const module = await loadServer((await makePets()).files, mock.modules);
  for (const [line] of commands.mock.examples) {
    const parsed = parseCommandLine(line.split(" ")) as unknown as { options: MockOptions };
    expect([line, mock.refuse(module, parsed.options)]).toEqual([line, []]);
  }
});

const upload = page.replace(
  "## Delete a pet",
  `## Upload photos

\`POST /pets/{id}/photo\`

### Body parameters

Content-Type: \`multipart/form-data\`

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| photo | file | yes | A JPEG |
| caption | string | no | Below it |

### Response

\`Status: 204\`

## Delete a pet`,
);

it("types and gives a file in a form as a File", async () => {
  const packages = await makePackages([{ path: "pets.md", text: upload }]);
  const own = packages.files.find(({ path }) => path === "server/src/handlers/pets.ts");
  expect(own?.text).toMatch(/body: Received<\w+Body>/);
  const seen: unknown[] = [];
  const { server } = await loadPackages(packages);
  const app = fastify();
  onTestFinished(() => app.close());
  const take = ({ body: { photo } }: { readonly body: { readonly photo: File } }): void => {
    seen.push(photo instanceof File, photo.name, photo.type, photo.size);
  };
  const name = /(\w+)\([^)]*Received</s.exec(own?.text ?? "")?.[1] ?? "";
  await app.register(server, { handlers: { pets: { [name]: take } } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const form = new FormData();
  form.append("photo", new File(["abc"], "a.jpg", { type: "image/jpeg" }));
  const { status } = await fetch(`${url}/pets/1/photo`, { method: "POST", body: form });
  expect([status, ...seen]).toEqual([204, true, "a.jpg", "image/jpeg", 3]);
});

/**
 * Compiles files of handlers with the packages, and returns the errors of each file. All files are in one program,
 * because each program takes seconds.
 */
async function compileHandlers(...texts: readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const files = texts.map((text, index) => [`handlers${index}.ts`, text] as const);
  const sources = (await makePets()).files.filter(({ path }) => {
    return /^(?:models|server)\/src\//.test(path);
  });
  writeFolder(folder, [...sources.map(({ path, text }) => [path, text] as const), ...files]);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const paths = files.map(([path]) => join(folder, path));
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: {
      "@api/models": [join(folder, "models/src/index.ts")],
      "@api/models/*": [join(folder, "models/src/types/*.ts")],
    },
  });
  return paths.map((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
      .join("\n"),
  );
}

const handlers = (get: string): string => `
import { fastify } from "fastify";
import { acceptTokens, HttpError, Reply, server, type PetsHandlers } from "./server/src/index.js";
interface User { readonly name: string }
const pets: PetsHandlers<User> = {
  list: ({ query }) => [{ id: query.page ?? 1, name: "a" }],
  create: ({ body }, { principal }) => ({ id: 1, name: body.name + principal.name }),
  ${get}
  update: ({ path, body }) => ({ id: path.id as never, name: body.name ?? "" }),
  delete: () => { throw new HttpError(409, "In use"); },
};
const tokens = acceptTokens(new Map([["t", { name: "ann" }]]));
await fastify().register(server<User>, { handlers: { pets }, authenticate: tokens });
export { Reply };
`;

it("types handlers: right ones compile strictly, wrong answers do not", async () => {
  const right =
    "get: async ({ path }) => path.id > 1 ? { id: path.id, name: '' } : new Reply(304),";
  const wrong = "get: () => ({ id: '1', name: '' }),";
  const input = "get: ({ path }) => ({ id: path.nr, name: '' }),";
  const faults = await compileHandlers(...[right, wrong, "", input].map(handlers));
  expect(faults).toEqual([
    "",
    expect.stringMatching(/'string' is not assignable to type 'number'/),
    expect.stringMatching(/Property 'get' is missing/),
    expect.stringMatching(/Property 'nr' does not exist/),
  ]);
});

it.each([
  ["/users/@me", "/users/@me"],
  ["/channels/{channel.id}", "/channels/:channel_id"],
  ["/jobs/{id}:cancel", "/jobs/:id([^/\\:]+)::cancel"],
  ["/a:b/{id}", "/a::b/:id"],
  ["/compare/{base}...{head}", "/compare/:base...:head"],
  ["/builds/{id}/trace.txt", "/builds/:id/trace.txt"],
  ["/x(y)/{__proto__}/{a}/{a.}", "/x(y)/:p___proto__/:a/:a_"],
  ["/all/*/{id}", "/all/:star0(\\*)/:id"],
  ["/v/{id}x", "/v/:id([^/]+?)x"],
])("serves the path %s as %s, and finds it", async (path, url) => {
  const { parsePath } = await import("../../../generator/core/paths.js");
  const method = { operation: { path: { value: parsePath(path) } } };
  expect(serverPath(method as never).url).toBe(url);
  const app = fastify();
  app.get(serverPath(method as never).url, ({ params }) => params);
  const asked = path.replace(/\{[^{}]*\}/g, "7").replace("7...7", "v1.0...v1.1");
  const { statusCode, body } = await app.inject(asked);
  expect(statusCode).toBe(200);
  const values = Object.values(JSON.parse(body) as object).filter((one) => one !== "*");
  const expected = path.includes("...")
    ? ["v1.0", "v1.1"]
    : (path.match(/\{/g)?.map(() => "7") ?? []);
  expect(values).toEqual(expected);
});

it.each([
  ["an item for a list", { type: "array", items: { type: "object" } }, { a: 1 }, [{ a: 1 }]],
  [
    "a list for an object",
    { type: "object", properties: { a: { type: "string" } } },
    [],
    { a: "text" },
  ],
  ["an object for an object", { type: "object" }, { b: 1 }, { b: 1 }],
])("answers the documented kind where the sample shows %s", async (_what, answer, sample, told) => {
  const routes = toolShop.routes.map((route) => {
    return route.name === "get" ? { ...route, answer, sample } : route;
  });
  const definition = { ...toolShop, routes };
  const { tools = {} } = mockHandlers(definition);
  const app = await makeTools(tools, { definition });
  const { statusCode, body } = await app.inject("/tools/1");
  expect([statusCode, JSON.parse(body)]).toEqual([200, told]);
});
