// Errors that the docs show: their type in the models, the guard of the client, and what a server answers.

import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import type { Field, TypeRef } from "../../../generator/core/api.js";
import { errorBodyOf, errorFormOf } from "../../../generator/protocols/rest/error-body.js";
import { readRest } from "../../dialects/rest/read-rest.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { loadPackages, makePackages } from "./packages.js";

const page = (errors: string): string =>
  `# Crates\n\n## Get a crate\n\n\`GET /crates/{id}\`\n\n| Name | In | Type |\n|---|---|---|\n| id | path | integer |\n| size | query | integer |\n\n### 200: OK\n\n\`\`\`json\n{"id": 1}\n\`\`\`\n\n${errors}`;

const shown = (status: number, body: unknown): string =>
  `### ${status}: Wrong\n\n\`\`\`json\n${JSON.stringify(body)}\n\`\`\`\n\n`;

const formOf = (...bodies: readonly unknown[]): unknown => {
  const text = page(bodies.map((body, index) => shown(404 + index, body)).join(""));
  return errorFormOf(errorBodyOf(toApi(readRest([{ path: "page.md", text }]).reading)));
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
  // What only some have may be left out.
  [[{ error: "No" }, { error: "No", trace: "7f" }], { error: "detail" }],
  // What a server cannot know.
  [[{ error: "No", trace: "7f" }], undefined],
  [["No"], undefined],
  [[{ error: "No" }, ["No"]], undefined],
  [[{ code: 404 }], undefined],
])("makes bodies of errors like %j", (bodies, form) => {
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

it("answers errors as the docs show them, and tells a client their type", async () => {
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
    "readonly errors: readonly ({ readonly name: string; readonly reason: string })[];\n  readonly id?: string;",
  );
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

it("answers the error of the docs that a request to the mock prefers", async () => {
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

it("joins what several errors show into one type", () => {
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
