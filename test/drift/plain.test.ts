import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import type { Api, Field, Operation, Parameter, TypeRef } from "../../generator/core/api.js";
import { stated } from "../../generator/core/fact.js";
import { parsePath } from "../../generator/core/paths.js";
import { compareApis } from "../../generator/drift/compare-apis.js";
import { cases, type DriftCase } from "../../generator/drift/rules.js";
import { definitionKinds } from "../../generator/drift/kinds/definitions.js";
import { requestKinds } from "../../generator/drift/kinds/requests.js";
import { Source } from "../../generator/source/source.js";

const span = new Source("books.md", "# Books\n").span(0, 7);
const string: TypeRef = { kind: "scalar", name: "string" };
const integer: TypeRef = { kind: "scalar", name: "integer" };
const number: TypeRef = { kind: "scalar", name: "number" };

interface Shape {
  readonly name?: string;
  readonly parameters?: readonly Parameter[];
  readonly body?: TypeRef | undefined;
  /** Keyed by status. Undefined if the docs do not state the type. */
  readonly answers?: Readonly<Record<number, TypeRef | undefined>>;
}

function parameter(name: string, type: TypeRef = string, more: Partial<Parameter> = {}): Parameter {
  return { name, in: stated("query", span), type: stated(type, span), span, ...more };
}

const object = (fields: Readonly<Record<string, TypeRef>>): TypeRef => ({
  kind: "object",
  isOpen: false,
  fields: Object.entries(fields).map(([name, type]): Field => {
    return { name, type: stated(type, span), span };
  }),
});

function operation(route: string, shape: Shape = {}): Operation {
  const { name = route.replace(/\W+/g, "-"), parameters = [], body, answers = {} } = shape;
  const [method = "", path = ""] = route.split(" ");
  const json = (type: TypeRef): Operation["body"] & object =>
    stated({ media: ["application/json"], type }, span);
  return {
    id: route,
    name,
    group: "books",
    role: stated("call", span),
    method: stated(method as "GET", span),
    path: stated(parsePath(path), span),
    parameters,
    ...(body && { body: json(body) }),
    responses: Object.entries(answers).map(([status, type]) => {
      return { status: stated(Number(status), span), ...(type && { payload: json(type) }) };
    }),
    span,
  };
}

function apiOf(operations: readonly Operation[]): Api {
  const groups = [{ id: "books", operations: operations.map(({ id }) => id) }];
  return { types: [], operations, groups, servers: [], security: [] };
}

const list = (shape: Shape): readonly Operation[] => [
  operation("GET /books", { name: "list", ...shape }),
];
const add = (shape: Shape): readonly Operation[] => [
  operation("POST /books", { name: "add", ...shape }),
];
const both = (prefix: string): readonly Operation[] => [
  operation(`GET ${prefix}/books`, { name: "list" }),
  operation(`GET ${prefix}/books/{id}`, { name: "get" }),
];
const taking = (...parameters: readonly Parameter[]): readonly Operation[] => list({ parameters });
const needed = { required: stated(true, span) };
const options = (...values: readonly string[]): Partial<Parameter> => ({
  options: stated(values, span),
});

it.each([
  ["of another type", [parameter("sort_by")], [parameter("sortBy", integer)]],
  ["now required", [parameter("sort_by")], [parameter("sortBy", string, needed)]],
  [
    "in another place",
    [parameter("x_key")],
    [parameter("x-key", string, { in: stated("header", span) })],
  ],
  ["named quite differently", [parameter("sort")], [parameter("order")]],
  ["one of two similar ones", [parameter("sort_by")], [parameter("sortBy"), parameter("sort-by")]],
])("proposes no rename if the new parameter is %s", (_what, before, after) => {
  const found = compareApis(apiOf(taking(...before)), apiOf(taking(...after)));
  const rules = found.map(({ of }) => of.id);
  expect(rules.some((rule) => /removed$|place-changed$/.test(rule))).toBe(true);
  expect(rules).not.toContain("parameter-renamed");
});

type States = readonly [base: readonly Operation[], head: readonly Operation[]];

/** Two states, the case that is found, and the case that is found if they are exchanged. */
const changes: Readonly<Record<string, readonly [...States, found: string, mirror: string]>> = {
  "an operation is gone": [
    both("/v1"),
    both("/v1").slice(0, 1),
    "operation-removed books.get",
    "operation-added books.get",
  ],
  "a path differs": [
    list({}),
    [operation("GET /tomes", { name: "list" })],
    "operation-path-changed books.list",
    "operation-path-changed books.list",
  ],
  "a prefix changed for all": [
    both("/v1"),
    both("/v2"),
    "api-base-path-changed /v1",
    "api-base-path-changed /v2",
  ],
  "a placeholder has another name": [
    [operation("GET /books/{id}", { name: "get" })],
    [operation("GET /books/{book}", { name: "get" })],
    "path-parameter-renamed books.get",
    "path-parameter-renamed books.get",
  ],
  "a parameter is gone": [
    taking(parameter("page")),
    taking(),
    "parameter-removed books.list.page",
    "parameter-added books.list.page",
  ],
  "a required parameter is new": [
    taking(),
    taking(parameter("page", integer, needed)),
    "required-parameter-added books.list.page",
    "required-parameter-removed books.list.page",
  ],
  "a parameter has another name": [
    taking(parameter("per_page", integer), parameter("page", integer)),
    taking(parameter("page", integer), parameter("perPage", integer)),
    "parameter-renamed books.list.per_page",
    "parameter-renamed books.list.perPage",
  ],
  "a parameter is required now": [
    taking(parameter("page")),
    taking(parameter("page", string, needed)),
    "parameter-became-required books.list.page",
    "parameter-became-optional books.list.page",
  ],
  "a parameter moved from the query to a header": [
    taking(parameter("key")),
    taking(parameter("key", string, { in: stated("header", span) })),
    "parameter-place-changed books.list.key",
    "parameter-place-changed books.list.key",
  ],
  "a parameter moved from the query to the body": [
    add({ parameters: [parameter("title")], body: object({ year: integer }) }),
    add({ body: object({ title: string, year: integer }) }),
    "parameter-place-changed books.add.title",
    "parameter-place-changed books.add.title",
  ],
  "a list is sent with commas now": [
    taking(parameter("ids", { kind: "array", items: string })),
    taking(parameter("ids", { kind: "array", items: string }, { separator: stated(",", span) })),
    "parameter-separator-changed books.list.ids",
    "parameter-separator-changed books.list.ids",
  ],
  "a parameter is of another type": [
    taking(parameter("page", string)),
    taking(parameter("page", integer)),
    "parameter-type-changed books.list.page",
    "parameter-type-changed books.list.page",
  ],
  "a parameter takes fewer types": [
    taking(parameter("page", number)),
    taking(parameter("page", integer)),
    "parameter-type-narrowed books.list.page",
    "parameter-type-widened books.list.page",
  ],
  "an option is gone": [
    taking(parameter("sort", string, options("title", "year"))),
    taking(parameter("sort", string, options("title"))),
    "option-removed-from-request books.list.sort=year",
    "option-added-to-request books.list.sort=year",
  ],
  "a default differs": [
    taking(parameter("page", integer, { default: stated(1, span) })),
    taking(parameter("page", integer, { default: stated(0, span) })),
    "default-changed-in-request books.list.page",
    "default-changed-in-request books.list.page",
  ],
  "a member of a body is gone": [
    add({ body: object({ title: string, year: integer }) }),
    add({ body: object({ year: integer }) }),
    "optional-field-removed-from-request books.add.title",
    "optional-field-added-to-request books.add.title",
  ],
  "a body is new": [
    add({}),
    add({ body: object({ year: integer }) }),
    "body-added books.add",
    "body-removed books.add",
  ],
  "a body is of another type": [
    add({ body: string }),
    add({ body: integer }),
    "body-changed books.add",
    "body-changed books.add",
  ],
  "a member of an answer is gone": [
    list({ answers: { 200: { kind: "array", items: object({ id: string, year: integer }) } } }),
    list({ answers: { 200: { kind: "array", items: object({ id: string }) } } }),
    "field-removed-from-response books.list 200[].year",
    "field-added-to-response books.list 200[].year",
  ],
  "an answer is of another type": [
    list({ answers: { 200: string } }),
    list({ answers: { 200: integer } }),
    "response-changed books.list 200",
    "response-changed books.list 200",
  ],
  "a body is of another named type": [
    add({ body: { kind: "named", type: "book" } }),
    add({ body: { kind: "named", type: "tome" } }),
    "body-changed books.add",
    "body-changed books.add",
  ],
  "the body of an answer is described": [
    list({ answers: { 200: undefined } }),
    list({ answers: { 200: string } }),
    "response-added books.list 200",
    "response-removed books.list 200",
  ],
  "a status is new": [
    list({ answers: { 200: string } }),
    list({ answers: { 200: string, 404: string } }),
    "response-status-added books.list 404",
    "response-status-removed books.list 404",
  ],
};

const state = (operations: readonly Operation[], types: Api["types"] = []): Api => {
  return { ...apiOf(operations), types };
};
const cover = (...values: readonly (readonly [string, number])[]): Api =>
  state(
    [],
    [
      {
        ...{
          kind: "enumeration",
          id: "Cover",
          page: "books.md",
          base: "integer",
          isFlags: false,
          span,
        },
        values: values.map(([name, value]) => ({ name, value: stated(value, span), span })),
      },
    ],
  );
const isbn = (of: TypeRef): Api =>
  state([], [{ kind: "alias", id: "Isbn", page: "books.md", of: stated(of, span), span }]);
const book = (deprecated?: boolean): Api => {
  const fact = deprecated === undefined ? {} : { deprecated: stated(deprecated, span) };
  const fields = [{ name: "title", type: stated(string, span), ...fact, span }];
  return state([], [{ kind: "object", id: "Book", page: "books.md", fields, isOpen: false, span }]);
};
const media = (...types: readonly string[]): Operation["body"] & object =>
  stated({ media: types, type: string }, span);
const sending = (...types: readonly string[]): Api =>
  state([{ ...operation("POST /books", { name: "add" }), body: media(...types) }]);
const answering = (...types: readonly string[]): Api => {
  const responses = [{ status: stated(200, span), payload: media(...types) }];
  return state([{ ...operation("GET /books", { name: "list" }), responses }]);
};
const heading = (...names: readonly string[]): Api => headingOf(string, ...names);
const headingOf = (type: TypeRef, ...names: readonly string[]): Api => {
  const headers = names.map((name) => parameter(name, type, { in: stated("header", span) }));
  const responses = [{ status: stated(200, span), headers }];
  return state([{ ...operation("GET /books", { name: "list" }), responses }]);
};
const old = { deprecated: stated(true, span) };
const secured = (...kinds: readonly ("basic" | "bearer" | "header")[]): Api => ({
  ...state(list({})),
  security: kinds.map((kind) => {
    return { kind: stated(kind, span), ...(kind === "header" && { name: "X-Api-Key" }) };
  }),
});

/** Two states, the case that is found, and the case that is found if they are exchanged. */
const definitions: readonly (readonly [Api, Api, found: string, mirror: string])[] = [
  [state([]), cover(["SOFT", 1]), "type-added Cover", "type-removed Cover"],
  [
    cover(["SOFT", 1], ["HARD", 2]),
    cover(["SOFT", 1]),
    "enumeration-value-removed Cover.HARD",
    "enumeration-value-added Cover.HARD",
  ],
  [
    cover(["SOFT", 1]),
    cover(["SOFT", 3]),
    "enumeration-value-changed Cover.SOFT",
    "enumeration-value-changed Cover.SOFT",
  ],
  [isbn(string), isbn(integer), "alias-changed Isbn", "alias-changed Isbn"],
  [book(false), book(true), "became-deprecated Book.title", "not-deprecated-any-more Book.title"],
  [book(), book(true), "became-deprecated Book.title", "not-deprecated-any-more Book.title"],
  [
    state(list({})),
    state(list({}).map((one) => ({ ...one, ...old }))),
    "became-deprecated books.list",
    "not-deprecated-any-more books.list",
  ],
  [
    state(taking(parameter("page"))),
    state(taking(parameter("page", string, old))),
    "became-deprecated books.list.page",
    "not-deprecated-any-more books.list.page",
  ],
  [
    sending("a/json", "a/xml"),
    sending("a/json"),
    "media-removed-from-request books.add",
    "media-added-to-request books.add",
  ],
  [
    answering("a/json", "a/xml"),
    answering("a/json"),
    "media-removed-from-response books.list 200",
    "media-added-to-response books.list 200",
  ],
  [
    heading("ETag", "Link"),
    heading("etag"),
    "response-header-removed books.list 200",
    "response-header-added books.list 200",
  ],
  [
    heading("ETag"),
    headingOf(integer, "ETag"),
    "response-header-changed books.list 200 ETag",
    "response-header-changed books.list 200 ETag",
  ],
  [
    secured("basic", "bearer"),
    secured("bearer"),
    "credentials-removed basic",
    "credentials-added basic",
  ],
  [
    secured("basic", "bearer"),
    secured("header", "bearer"),
    "credentials-changed basic",
    "credentials-changed header X-Api-Key",
  ],
];

it.each(definitions)("finds the difference of two states in both directions: row %#", (...row) => {
  const [base, head, found, mirror] = row;
  const told = (from: Api, to: Api): readonly string[] =>
    compareApis(from, to).map(({ of, id }) => `${of.id} ${id}`);
  expect(told(base, head)).toEqual([found]);
  expect(told(head, base)).toEqual([mirror]);
  expect([...told(base, base), ...told(head, head)]).toEqual([]);
  for (const { message } of compareApis(base, head)) expect(message).not.toMatch(/undefined|``/);
});

const find = (base: readonly Operation[], head: readonly Operation[]): readonly string[] =>
  compareApis(apiOf(base), apiOf(head)).map(({ of, id }) => `${of.id} ${id}`);

it.each(Object.keys(changes))("finds that %s, and nothing else", (name) => {
  const [base, head, found, mirror] = changes[name] ?? [[], [], "", ""];
  expect(find(base, head)).toEqual([found]);
  expect(find(head, base)).toEqual([mirror]);
  expect(find(base, base)).toEqual([]);
  for (const one of compareApis(apiOf(base), apiOf(head))) {
    expect(one.message).not.toMatch(/undefined|``/);
    expect(one.base ?? one.head).toBeDefined();
  }
});

it("has a state for each case of requests and definitions", () => {
  const all = [...Object.values(changes), ...definitions].flatMap(([, , ...found]) =>
    found.map((one) => one.split(" ")[0]),
  );
  const isPlain = ({ kind, id, subject }: DriftCase): boolean =>
    kind in requestKinds ||
    kind in definitionKinds ||
    subject === "parameter" ||
    /^(?:body|response)-/.test(id);
  const ids = cases
    .filter((one) => isPlain(one) && one.comparison !== "openapi")
    .map(({ id }) => id);
  expect(ids.filter((id) => !all.includes(id))).toEqual([]);
});

it("keeps the comparison free of words of one dialect or protocol", () => {
  const folder = fileURLToPath(new URL("../../generator/drift/", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(20);
  const texts = files.map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
  const names =
    /rancher|collectionMethods|PROJECT_ID|"(?:List|Get|Create|Update|Delete)"|\bRancher\b/;
  expect(texts.filter(([, text]) => names.test(text)).map(([file]) => file)).toEqual([]);
  const owners = /from "(?:\.\.\/)+(?:dialects|plan|protocols)\//;
  expect(texts.filter(([, text]) => owners.test(text)).map(([file]) => file)).toEqual([]);
});

it("pairs each of several operations with the same route", () => {
  const route = "POST /books";
  const one = operation(route, { name: "add" });
  const other = { ...operation(route, { name: "import" }), id: `${route} 2` };
  const [both, swapped] = [apiOf([one, other]), apiOf([other, one])];
  const found = (base: Api, head: Api): readonly string[] =>
    compareApis(base, head).map(({ rule, id }) => `${rule} ${id}`);
  expect(found(both, swapped)).toEqual([]);
  expect(found(both, apiOf([one]))).toEqual(["operation-presence/removed books.import"]);
  expect(found(apiOf([other]), both)).toEqual(["operation-presence/added books.add"]);
});

it("reports each of two parameters with the same name", () => {
  const inHeader = parameter("lang", string, { in: stated("header", span) });
  const base = apiOf(list({ parameters: [parameter("lang"), inHeader] }));
  const cookie = parameter("lang", string, { in: stated("cookie", span) });
  const found = compareApis(base, apiOf(list({ parameters: [cookie] })));
  expect(found.map(({ rule, id }) => `${rule} ${id}`)).toEqual([
    "parameter-place/changed books.list.lang",
    "parameter-presence/removed books.list.lang",
  ]);
});

it("says how many fields a type without fields has", () => {
  const open: TypeRef = { kind: "object", fields: [], isOpen: true };
  const [base, head] = [apiOf(list({ body: open })), apiOf(list({ body: object({}) }))];
  const found = (from: Api, to: Api): readonly string[] =>
    compareApis(from, to).map(({ message }) => message);
  expect(found(base, head)).toEqual([
    "`books.list` has 0 fields in requests, and took any field before",
  ]);
  expect(found(head, base)).toEqual([
    "`books.list` takes any field in requests, and had 0 fields before",
  ]);
});

it.each([
  ["/books/{id}", "/books/by-id/{id}", "operation-path/changed"],
  ["/books/{id}", "/shops/{shop}/items/{id}", "operation-path/changed"],
  ["/books/{id}", "/v2/shops/{shop}/items/{id}", "operation-path/changed"],
  ["/books/{id}", "/v2/books/{id}", "base-path/changed"],
  ["/books/{id}", "/shops/{shop}/books/{id}", "path-scope/gained"],
])("reports a move from %s to %s once", (from, to, rule) => {
  const api = (path: string): Api => ({
    types: [],
    operations: [
      operation(`GET ${path}`, { name: "get" }),
      operation("GET /books", { name: "list" }),
    ],
    groups: [],
    servers: [],
    security: [],
  });
  expect(compareApis(api(from), api(to)).map((one) => one.rule)).toEqual([rule]);
});
