import { expect, it } from "vitest";

import { importValue } from "./imported.js";

const schemaRef = { $ref: "#/components/schemas/Book" };

/** A document with everything that pages can say, and no other keyword. */
const plain = {
  openapi: "3.1.0",
  info: { title: "Books", version: "2.1" },
  servers: [{ url: "https://books.example" }],
  security: [{ token: [] }],
  tags: [{ name: "books" }],
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        summary: "List books",
        tags: ["books"],
        parameters: [{ name: "page", in: "query", style: "form", schema: { type: "integer" } }],
        responses: {
          "200": { description: "All", content: { "application/json": { schema: schemaRef } } },
        },
      },
      post: {
        operationId: "addBook",
        summary: "Add a book",
        tags: ["books"],
        requestBody: { required: true, content: { "application/json": { schema: schemaRef } } },
        responses: { "204": { description: "Done" } },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          tags: { type: "array", items: { type: "string" } },
        },
      },
    } as Record<string, unknown>,
    securitySchemes: { token: { type: "http", scheme: "bearer" } },
  },
};

const [get, post] = ["get", "post"].map((one) => `paths/~1books/${one}`);
const book = "components/schemas/Book";
const query = `${get}/parameters/0`;

/** Returns the document with a value at a JSON pointer. */
function withValue(pointer: string, value: unknown): object {
  const document = structuredClone(plain) as object;
  const names = pointer.split("/").map((name) => name.replaceAll("~1", "/"));
  const last = names.pop() ?? "";
  let at = document as Record<string, unknown>;
  for (const name of names) at = (at[name] ??= {}) as typeof at;
  at[last] = value;
  return document;
}

/** Facts that have always been reported, and are not about one keyword. */
const usual = /never null are left out|further members is left out|read as a mark/;

const linesOf = (told: string): readonly string[] =>
  told.split("\n").filter((line) => / (?:info|error): /.test(line) && !usual.test(line));

it("reports nothing of a document that pages can say", async () => {
  const { told, text, checked } = await importValue(plain);
  expect(linesOf(told)).toEqual([]);
  expect(text).toContain("These pages describe Books, version 2.1.");
  expect(checked.code).toBe(0);
});

it.each<[pointer: string, value: unknown]>([
  ["servers/0/description", "Live"],
  ["security/0/token", ["read"]],
  ["tags/0/x-colour", "red"],
  ["tags/1", { name: "unused" }],
  ["info/x-logo", 1],
  ["x-top", { a: 1 }],
  ["webhooks", { added: {} }],
  ["paths/~1books/x-owner", "me"],
  [`${get}/tags/1`, "more"],
  [`${get}/callbacks`, { done: {} }],
  [`${get}/responses/200/links`, { next: {} }],
  [`${get}/responses/200/x-kind`, "all"],
  [`${post}/requestBody/description`, "The book"],
  [`${post}/requestBody/content/application~1json/encoding`, { name: { contentType: "a/b" } }],
  [`${query}/allowEmptyValue`, true],
  [`${query}/allowReserved`, true],
  [`${query}/schema/title`, "Page"],
  [`${book}/example`, { name: "Emma" }],
  [`${book}/externalDocs`, { url: "https://books.example/docs" }],
  [`${book}/title`, "One book"],
  [`${book}/dependentRequired`, { tags: ["name"] }],
  [`${book}/dependentSchemas`, { tags: {} }],
  [`${book}/if`, { required: ["tags"] }],
  [`${book}/not`, { required: ["tags"] }],
  [`${book}/contains`, { type: "string" }],
  [`${book}/propertyNames`, { pattern: "a" }],
  [`${book}/patternProperties`, { a: {} }],
  [`${book}/unevaluatedProperties`, false],
  [`${book}/minProperties`, 1],
  [`${book}/additionalProperties`, { type: "string" }],
  [`${book}/required/1`, "gone"],
  [`${book}/properties/hidden`, false],
  [`${book}/properties/name/examples`, ["Emma"]],
  [`${book}/properties/name/title`, "Name"],
  [`${book}/properties/name/x-order`, 1],
  [`${book}/properties/tags/items/description`, "One tag"],
  [`${book}/properties/tags/items/default`, "new"],
  ["components/responses", { Missing: { description: "Not used" } }],
])("reports what pages cannot say at its pointer: %s", async (pointer, value) => {
  const { told, code, checked } = await importValue(withValue(pointer, value));
  const lines = linesOf(told);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !line.includes(`\`#/${pointer}`))).toEqual([]);
  expect(code).toBe(1);
  expect(checked.code).toBe(0);
});

it.each(["matrix", "label"])("reports the style `%s` of a parameter", async (style) => {
  const parameter = { name: "id", in: "path", required: true, style, schema: { type: "string" } };
  const document = structuredClone(plain) as { paths: Record<string, unknown> };
  document.paths["/books/{id}"] = {
    get: { summary: "Get a book", tags: ["books"], parameters: [parameter], responses: {} },
  };
  const [line = "", ...others] = linesOf((await importValue(document)).told);
  expect(others).toEqual([]);
  expect(line).toContain(
    `the style \`${style}\` (\`#/paths/~1books~1{id}/get/parameters/0/style\`)`,
  );
});

it("reports types that nothing uses", async () => {
  const { told } = await importValue(withValue("components/schemas/Word", { type: "string" }));
  expect(linesOf(told)).toEqual([
    "openapi.json: info: Word: the type is left out: nothing uses it",
  ]);
});

it("reports the places of one kind together, and names the first", async () => {
  const properties = Object.fromEntries(
    ["a", "b", "c", "d"].map((name) => [name, { type: "string", "x-order": 1 }]),
  );
  const { told } = await importValue(withValue(`${book}/properties`, properties));
  const lines = linesOf(told).filter((line) => line.includes("x-order"));
  const first = ["a", "b", "c"]
    .map((name) => `\`#/${book}/properties/${name}/x-order\``)
    .join(", ");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(
    `\`x-order\` of a schema cannot be written on a page at 4 places (${first}, …) [import]`,
  );
});

it("names the members of an object in the query, and how it is sent", async () => {
  const schema = {
    type: "object",
    properties: { from: { type: "string" }, to: { type: "string" } },
  };
  const deep = withValue(query, {
    name: "span",
    in: "query",
    style: "deepObject",
    explode: true,
    schema,
  });
  expect(linesOf((await importValue(deep)).told)).toEqual([
    "openapi.json: info: GET /books query#span: " +
      "the members `from`, `to` of the object are left out: a parameter has only one row",
  ]);
  const content = { "application/json": { schema } };
  const { told } = await importValue(withValue(query, { name: "span", in: "query", content }));
  expect(linesOf(told)).toEqual([
    expect.stringContaining("a page cannot say that the value is sent as `application/json`"),
    expect.stringContaining("the members `from`, `to` of the object are left out"),
  ]);
});

it("writes no media type that stands for several, and reports it", async () => {
  const content = { "*/*": { schema: schemaRef } };
  for (const pointer of [`${get}/responses/200/content`, `${post}/requestBody/content`]) {
    const { told, text, checked } = await importValue(withValue(pointer, content));
    expect(text).not.toContain("*/*");
    expect(told).toContain("the media type `*/*` is left out: it stands for several");
    expect(checked.code).toBe(0);
  }
});

it.each<[words: string, schema: object, values: string]>([
  ["with an empty string", { type: ["string", "null"], enum: ["a", "", null] }, '`a`, `""`'],
  ["behind `allOf`", { allOf: [{ type: ["string", "null"], enum: ["a", "b", null] }] }, "`a`, `b`"],
  [
    "with null beside `allOf`",
    { nullable: true, allOf: [{ type: "string", enum: ["a", "b"] }] },
    "`a`, `b`",
  ],
])("keeps the values of an enumeration %s", async (_, schema, values) => {
  const { told, text, checked } = await importValue(withValue(`${book}/properties/kind`, schema));
  expect(text).toMatch(/kind +\| string or null +\| no +\| /);
  expect(text).toContain(values);
  expect(linesOf(told)).toEqual([]);
  expect(checked).toMatchObject({
    code: 0,
    out: expect.not.stringContaining("odd-cell") as string,
  });
});

it.each(["Kind", "Alias"])("keeps the values of a type that may be null: %s", async (name) => {
  const document = withValue(`${book}/properties/kind`, {
    $ref: `#/components/schemas/${name}`,
  }) as typeof plain;
  document.components.schemas["Kind"] = { type: ["string", "null"], enum: ["a", "", null] };
  document.components.schemas["Alias"] = { allOf: [{ $ref: "#/components/schemas/Kind" }] };
  const { text, checked } = await importValue(document);
  expect(text).toMatch(/kind +\| \[kind\]\(#kind-enum\) or null/);
  expect(text).toMatch(/\| `a` +\|\n\| `""` +\|/);
  expect(checked.out).toBe("api: no faults in the pages\n");
});
