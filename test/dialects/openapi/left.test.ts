import { expect, it } from "vitest";

import { readValue } from "./documents.js";

const answer = {
  description: "OK",
  content: { "application/json": { schema: { type: "string" } } },
};
const operation = { operationId: "get", responses: { "200": answer } };

function documentWith(changed: object, item: object = {}, root: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    security: [{ key: [] }],
    paths: { "/x": { get: { ...operation, ...changed }, ...item } },
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
    ...root,
  };
}

/** Returns the components of a document: one type with a member and the given keywords. */
const withType = (more: object): object => ({
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    schemas: { T: { type: "object", properties: { a: { type: "string" } }, ...more } },
  },
});

const media = (more: object): object => ({
  responses: {
    "200": { description: "OK", content: { "application/json": { schema: {}, ...more } } },
  },
});

it.each([
  [
    "links of an answer",
    documentWith({ responses: { "200": { ...answer, links: { next: {} } } } }),
    "/paths/~1x/get/responses/200/links",
  ],
  [
    "an operation with optional security",
    documentWith({ security: [{}, { key: [] }] }),
    "/paths/~1x/get/security",
  ],
  ["servers of an operation", documentWith({ servers: [] }), "/paths/~1x/get/servers"],
  ["servers of a path", documentWith({}, { servers: [] }), "/paths/~1x/servers"],
  [
    "an operation of a method that is not read",
    documentWith({}, { trace: operation }),
    "/paths/~1x/trace",
  ],
  [
    "a rule of a type with members",
    documentWith({}, {}, withType({ patternProperties: {} })),
    "/components/schemas/T/patternProperties",
  ],
  [
    "a rule of a part of a type",
    documentWith({}, {}, withType({ allOf: [{ minProperties: 1 }] })),
    "/components/schemas/T/allOf/0/minProperties",
  ],
  [
    "choices beside the members of a type",
    documentWith({}, {}, withType({ oneOf: [{ required: ["a"] }, { required: ["b"] }] })),
    "/components/schemas/T/oneOf",
  ],
  [
    "the format of a number",
    documentWith({}, {}, withType({ properties: { a: { type: "integer", format: "int64" } } })),
    "/components/schemas/T/properties/a/format",
  ],
  [
    "what the document says of itself",
    documentWith({}, {}, { info: { title: "t", version: "1", license: { name: "MIT" } } }),
    "/info/license",
  ],
  [
    "the description of a tag",
    documentWith({}, {}, { tags: [{ name: "x", description: "All of x" }] }),
    "/tags/0/description",
  ],
  [
    "the variables of a server",
    documentWith({}, {}, { servers: [{ url: "/{a}", variables: { a: { default: "b" } } }] }),
    "/servers/0/variables",
  ],
  ["the description of a path", documentWith({}, { description: "d" }), "/paths/~1x/description"],
  ["callbacks", documentWith({ callbacks: {} }), "/paths/~1x/get/callbacks"],
  ["webhooks", documentWith({}, {}, { webhooks: {} }), "/webhooks"],
  [
    "a second example",
    documentWith(media({ examples: { one: { value: 1 }, two: { value: 2 } } })),
    "/paths/~1x/get/responses/200/content/application~1json/examples/two",
  ],
  [
    "examples beside `example`",
    documentWith(media({ example: 1, examples: { two: { value: 2 } } })),
    "/paths/~1x/get/responses/200/content/application~1json/examples/two",
  ],
  [
    "an example at another address",
    documentWith(media({ examples: { far: { externalValue: "https://example.com/1" } } })),
    "/paths/~1x/get/responses/200/content/application~1json/examples/far",
  ],
  [
    "the example of a second media type",
    documentWith({
      responses: {
        "200": {
          description: "OK",
          content: { "application/json": { example: 1 }, "text/plain": { example: "one" } },
        },
      },
    }),
    "/paths/~1x/get/responses/200/content/text~1plain/example",
  ],
  [
    "the example of a second media type of a body",
    documentWith(
      {},
      {
        post: {
          ...operation,
          operationId: "make",
          requestBody: {
            content: { "application/json": { example: 1 }, "text/plain": { example: "one" } },
          },
        },
      },
    ),
    "/paths/~1x/post/requestBody/content/text~1plain/example",
  ],
  [
    "encoding",
    documentWith(media({ encoding: { a: { style: "form" } } })),
    "/paths/~1x/get/responses/200/content/application~1json/encoding",
  ],
  [
    "a discriminator",
    documentWith(media({ schema: { type: "object", discriminator: { propertyName: "a" } } })),
    "/paths/~1x/get/responses/200/content/application~1json/schema/discriminator",
  ],
  [
    "an example of a parameter",
    documentWith({ parameters: [{ name: "q", in: "query", schema: {}, example: 1 }] }),
    "/paths/~1x/get/parameters/0/example",
  ],
])("reports at its place what a page cannot say: %s", async (_, document, pointer) => {
  const { document: read } = await readValue(document);
  expect(read.faults).toEqual([]);
  expect(read.left.map((one) => one.pointer)).toEqual([pointer]);
});

it("reads cookies, deprecations and choices, and reports nothing of them", async () => {
  const { api, document } = await readValue(
    documentWith({
      deprecated: true,
      security: [{ key: [] }],
      parameters: [
        {
          name: "sid",
          in: "cookie",
          deprecated: true,
          schema: { oneOf: [{ type: "string" }, { type: "integer" }] },
        },
      ],
    }),
  );
  const [one] = api.operations;
  expect(one?.deprecated?.value).toBe(true);
  expect(one?.parameters[0]?.in.value).toBe("cookie");
  expect(one?.parameters[0]?.deprecated?.value).toBe(true);
  expect(one?.parameters[0]?.type.value.kind).toBe("union");
  expect(document.left).toEqual([]);
});

it("reports no example that is equal to the first", async () => {
  const same = { example: { a: [1] } };
  const content = { "application/json": same, "application/problem+json": same };
  const { api, document } = await readValue(
    documentWith({ responses: { "200": { description: "OK", content } } }),
  );
  expect(api.operations[0]?.responses[0]?.sample?.value).toEqual({ a: [1] });
  expect(document.left).toEqual([]);
});

it("reports each operation after the first 20,000", async () => {
  const paths = Object.fromEntries(
    Array.from({ length: 20_002 }, (_, index) => [`/p${index}`, { get: { responses: {} } }]),
  );
  const { document } = await readValue({ ...documentWith({}), paths });
  expect(document.left.map(({ pointer }) => pointer).slice(-2)).toEqual([
    "/paths/~1p20000/get",
    "/paths/~1p20001/get",
  ]);
});
