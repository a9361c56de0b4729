// Documented errors: their type in the models, the type guard of the client, and the answers of a server.

import { fastify, type FastifyPluginAsync } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import type { Field, TypeRef } from "../../../generator/core/api.js";
import { errorBodyOf, errorFormOf } from "../../../generator/protocols/rest/error-body.js";
import { readRest } from "../../dialects/rest/read-rest.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { HttpError } from "../../../templates/runtime/server/core/errors.js";
import { toProblem } from "../../../templates/runtime/server/rest/problem.js";
import { loadPackages, makePackages } from "./packages.js";

const page = (errors: string): string =>
  `# Crates\n\n## Get a crate\n\n\`GET /crates/{id}\`\n\n| Name | In | Type |\n|---|---|---|\n| id | path | integer |\n| size | query | integer |\n\n### 200: OK\n\n\`\`\`json\n{"id": 1}\n\`\`\`\n\n${errors}`;

const shown = (status: number, body: unknown): string =>
  `### ${status}: Wrong\n\n\`\`\`json\n${JSON.stringify(body)}\n\`\`\`\n\n`;

const formOf = (...bodies: readonly unknown[]): unknown => {
  const text = page(bodies.map((body, index) => shown(404 + index, body)).join(""));
  const api = toApi(readRest([{ path: "page.md", text }]).reading);
  return errorFormOf(errorBodyOf(api), new Map(api.types.map((type) => [type.id, type])));
};

it.each([
  [[{ error: "No crate" }], { error: "detail" }],
  [[{ message: "No", code: 404 }], { message: "detail", code: "status" }],
  [[{ error: { message: "No", status: 404 } }], { error: { message: "detail", status: "status" } }],
  [[{ message: "No", errors: ["a"] }], { message: "detail", errors: ["detail"] }],
  [
    [{ message: "No", errors: [{ name: "a", reason: "b" }] }],
    { message: "detail", errors: [{ name: "where", reason: "detail" }] },
  ],
  [[{ error: "not_found", message: "No" }], { error: "title", message: "detail" }],
  [[{ code: "no_crate", message: "No" }], { code: "code", message: "detail" }],
  [[{ message: "No", field: "name" }], { message: "detail", field: "where" }],
  [
    [{ message: "No", fieldName: "name" }, { message: "No" }],
    { message: "detail", fieldName: "field" },
  ],
  // `path` is often the path of the request, and `name` that of the error.
  [[{ message: "No", path: "/a" }], undefined],
  // A member that only some errors have may be left out.
  [[{ error: "No" }, { error: "No", trace: "7f" }], { error: "detail" }],
  // A server cannot know the value of `trace`.
  [[{ error: "No", trace: "7f" }], undefined],
  [["No"], undefined],
  [[{ error: "No" }, ["No"]], undefined],
  [[{ code: 404 }], undefined],
])("makes bodies of errors like %j, if a server can fill in all their members", (bodies, form) => {
  expect(formOf(...bodies)).toEqual(form);
});

const makeCrates = async (errors: string) => {
  const packages = await makePackages([{ path: "crates.md", text: page(errors) }]);
  const { createClient, server, folder, load } = await loadPackages(packages);
  const { hasErrorBody } = (await load("index")) as { hasErrorBody: (error: unknown) => boolean };
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(server, { handlers: { crates: { get: () => Promise.reject(new Error()) } } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { app, folder, packages, hasErrorBody, client: createClient({ url, retries: 0 }) };
};

it("answers errors as documented, and gives the client their type", async () => {
  const shape = { message: "No", errors: [{ name: "size", reason: "b" }] };
  const made = await makeCrates(shown(404, shape) + shown(422, { ...shape, id: "7" }));
  const wrong = await made.app.inject("/crates/1?size=x");
  expect([wrong.statusCode, wrong.headers["content-type"], wrong.json()]).toEqual([
    422,
    "application/json; charset=utf-8",
    {
      message: "query/size must be integer",
      errors: [{ name: "size", reason: "must be integer" }],
    },
  ]);
  const missing = await made.app.inject("/nothing");
  expect([missing.statusCode, missing.json()]).toEqual([
    404,
    {
      message: "There is nothing at this path",
      errors: [{ name: "request", reason: "There is nothing at this path" }],
    },
  ]);
  const error: unknown = await made.client["crates"]?.["get"]?.(1).catch((one: unknown) => one);
  expect(error).toMatchObject({ status: 500 });
  expect(made.hasErrorBody(error)).toBe(true);
  expect(made.hasErrorBody(new Error("No"))).toBe(false);
  const model = made.packages.files.find(({ path }) => path === "models/src/types/error-body.ts");
  expect(model?.text).toContain(
    "readonly errors: readonly ({ readonly name: string; readonly reason: string })[];\n  readonly id?: string | undefined;",
  );
});

const named = `### Errors

\`Status: 404\`

Returns a [problem](#problem-object) object.

## Problem object

| Field | Type | Required | Description |
| ----- | ---- | -------- | ----------- |
| code | string | yes | A word for programs |
| message | string | yes | What is wrong |
| field | string | no | The field that is wrong |
`;

it("answers errors of a named type, and gives the client their type", async () => {
  const made = await makeCrates(named);
  const missing = await made.app.inject("/nothing");
  expect([missing.statusCode, missing.headers["content-type"], missing.json()]).toEqual([
    404,
    "application/json; charset=utf-8",
    { code: "not_found", message: "There is nothing at this path" },
  ]);
  const wrong = await made.app.inject("/crates/1?size=x");
  expect([wrong.statusCode, wrong.json()]).toEqual([
    400,
    { code: "invalid_request", message: "query/size must be integer", field: "size" },
  ]);
  const error: unknown = await made.client["crates"]?.["get"]?.(1).catch((one: unknown) => one);
  expect(error).toMatchObject({ status: 500, body: { code: "ServerError" } });
  expect(made.hasErrorBody(error)).toBe(true);
});

it("sends the documented body that a handler throws, and its type is that of the docs", async () => {
  const { packages, folder } = await makeCrates(named);
  const { server, documentedError } = (await import(
    `${folder}/node_modules/@api/server/dist/index.js`
  )) as {
    server: FastifyPluginAsync<{ readonly handlers: object }>;
    documentedError: (status: number, body: object) => Error;
  };
  const app = fastify();
  onTestFinished(() => app.close());
  const body = { code: "no_room", message: "It is full", field: "size" };
  await app.register(server, {
    handlers: { crates: { get: () => Promise.reject(documentedError(409, body)) } },
  });
  const answer = await app.inject("/crates/1");
  expect([answer.statusCode, answer.json()]).toEqual([409, body]);
  const index = packages.files.find(({ path }) => path === "server/src/index.ts");
  expect(index?.text).toContain("documentedError(status: number, body: ErrorBody)");
  const readme = packages.files.find(({ path }) => path === "server/README.md");
  expect(readme?.text).toContain("throw documentedError(status, body)");
});

it("sends the field and the faults of a handler's error in a problem", () => {
  const faults = [{ code: "NotUnique", fieldName: "name", path: "/0/name" }];
  expect(toProblem(new HttpError(422, "Invalid", { fieldName: "a/b", message: "No" }))).toEqual({
    type: "about:blank",
    title: "Invalid",
    status: 422,
    detail: "No",
    errors: [{ in: "body", pointer: "/a~1b", detail: "No" }],
  });
  expect(toProblem(new HttpError(422, "Invalid", { errors: faults }))).toMatchObject({
    errors: [{ in: "body", pointer: "/0/name", detail: "NotUnique" }],
  });
});

it("names the route of a handler that is not written yet", async () => {
  const { server } = await loadPackages(
    await makePackages([{ path: "crates.md", text: page("") }]),
  );
  const app = fastify();
  onTestFinished(() => app.close());
  const get = (): Promise<never> => Promise.reject(new HttpError(501, "NotImplemented"));
  await app.register(server, { handlers: { crates: { get } } });
  expect((await app.inject("/crates/1")).json()).toMatchObject({
    status: 501,
    detail: "GET /crates/:id is not implemented",
  });
});

it("answers problems where the docs show no errors", async () => {
  const packages = await makePackages([{ path: "crates.md", text: page("") }]);
  expect(packages.files.some(({ path }) => /error-body/.test(path))).toBe(false);
  const { server } = await loadPackages(packages);
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(server, { handlers: { crates: { get: () => ({ id: 1 }) } } });
  const wrong = await app.inject("/crates/1?size=x");
  expect([wrong.statusCode, wrong.headers["content-type"]]).toEqual([
    400,
    "application/problem+json; charset=utf-8",
  ]);
});

it("answers the documented error that a request to the mock prefers", async () => {
  const { packages, folder } = await makeCrates(shown(409, { error: "It is full" }));
  expect(packages.api.operations[0]?.responses).toHaveLength(2);
  const [{ mockHandlers }, { registerServer }] = await Promise.all([
    import("../../../templates/runtime/server/rest/mock.js"),
    import("../../../templates/runtime/server/rest/server.js"),
  ]);
  const { definition } = (await import(
    `${folder}/node_modules/@api/server/dist/definition.js`
  )) as { definition: Parameters<typeof mockHandlers>[0] };
  const app = fastify();
  onTestFinished(() => app.close());
  await registerServer(app, definition, { handlers: mockHandlers(definition) });
  const answer = await app.inject({ url: "/crates/1", headers: { prefer: "code=409" } });
  expect([answer.statusCode, answer.json()]).toEqual([409, { error: "It is full" }]);
  const other = await app.inject({ url: "/crates/1", headers: { prefer: "code=418" } });
  expect([other.statusCode, other.json()]).toEqual([418, { error: "The request asked for 418" }]);
});

it("joins the members of several errors into one type", () => {
  const text = page(
    shown(404, { error: "No", at: [{ line: 1 }] }) +
      shown(409, { error: null, at: [{ line: "2" }] }),
  );
  const body = errorBodyOf(toApi(readRest([{ path: "page.md", text }]).reading));
  const short = (type: TypeRef): unknown =>
    type.kind === "object"
      ? Object.fromEntries(type.fields.map((one: Field) => [one.name, short(one.type.value)]))
      : type.kind === "array"
        ? [short(type.items)]
        : type.kind === "union"
          ? type.of.map(short)
          : type.kind === "scalar"
            ? type.name
            : type.kind;
  expect(body && short(body)).toEqual({
    error: ["string", "nullable"],
    at: [{ line: ["integer", "string"] }],
  });
});
