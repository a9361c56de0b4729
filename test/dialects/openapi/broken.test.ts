import { expect, it } from "vitest";

import { compareOpenApi } from "../../../generator/dialects/openapi/compare-openapi.js";
import { loadDocument } from "../../../generator/dialects/openapi/document.js";
import { readDocument } from "../../../generator/dialects/openapi/read-document.js";
import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { readFiles, readValue } from "./documents.js";

const page = `# Pets

## List pets

\`GET /pets\`

### Response

\`Status: 200\`

| field | type    | required | description |
| ----- | ------- | -------- | ----------- |
| id    | string  | yes      | Its id      |
| age   | integer | no       | Years       |

## Get a pet

\`GET /pets/{user_id}\`

### Response

\`Status: 200\`
`;

const { api } = readTree([{ path: "pets.md", text: page }], { dialect });

const findIn = async (text: string): Promise<readonly string[]> =>
  compareOpenApi(await readFiles({ "api.yaml": text }), api).map(({ message }) => message);

/** Returns a document with the facts of the page. The arguments can spell a path and its server in other ways. */
const yaml = (list: string, one: string, servers = ""): string => `openapi: 3.0.3
${servers}
x-answer: &answer
  "200": { description: OK }
x-base: &base
  type: object
  required: [id]
  properties: &members
    id: { type: string }
    age: { type: string }
paths:
  ${list}:
    get:
      operationId: list
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                <<: *base
                properties:
                  <<: [*members, { age: { type: boolean } }]
                  age: { type: integer }
  ${one}:
    get:
      operationId: get
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        <<: *answer
`;

it.each([
  ["with the paths of the docs", yaml("/pets", "/pets/{id}")],
  ["with slashes at the ends of paths", yaml("/pets/", "/pets/{id}/")],
  [
    "with paths below that of a server",
    yaml("/pets", "/pets/{id}", "servers: [{ url: https://pets.test/api/v1 }]"),
  ],
  ["with an unquoted version", yaml("/pets", "/pets/{id}").replace("3.0.3", "3.0")],
])("finds nothing in YAML with anchors and merged maps, %s", async (_how, text) => {
  expect(await findIn(text)).toEqual([]);
});

it("names the base paths without the parts that both sides share", async () => {
  expect(await findIn(yaml("/api/v1/pets", "/api/v1/pets/{id}"))).toEqual([
    "The document has its paths below `/api/v1`, the docs below `/`",
  ]);
});

it("reads a quoted `<<` as a name, and ends although maps merge themselves or grow exponentially", async () => {
  const levels = Array.from({ length: 40 }, (_, at) => {
    return `x-${at + 1}: &m${at + 1} { <<: [*m${at}, *m${at}, *m${at}], k${at}: 1 }`;
  });
  const { api: read } = await readFiles({
    "api.yaml": `openapi: 3.1.0
x-self: &self { <<: *self, a: 1 }
x-0: &m0 { description: OK }
${levels.join("\n")}
paths: {}
components:
  schemas:
    Own: { type: object, properties: { "<<": { type: string } } }
    Self: *self
    Many: *m40
`,
  });
  const own = read.types.find(({ id }) => id === "Own");
  expect(own?.kind === "object" && own.fields.map(({ name }) => name)).toEqual(["<<"]);
  expect(read.types.find(({ id }) => id === "Many")?.notes?.value).toBe("OK");
});

it("reports all values of a wrong type in one run", async () => {
  const { document } = await readValue({
    openapi: "3.1.0",
    tags: {},
    paths: {
      "/a": [],
      "/b": 5,
      "/c": { get: "x", put: { parameters: {}, responses: [], tags: "t" } },
    },
    components: {
      schemas: {
        A: { type: "object", properties: ["a"], required: true },
        B: { enum: "a", oneOf: {} },
        C: 7,
        D: true,
        E: { type: "object", properties: { f: "string", g: false } },
      },
    },
  });
  expect(document.faults.map(({ pointer, message }) => `${pointer} ${message}`).sort()).toEqual([
    "/components/schemas/A/properties expected an object, not an array",
    "/components/schemas/A/required expected an array, not true",
    '/components/schemas/B/enum expected an array, not "a"',
    "/components/schemas/B/oneOf expected an array, not an object",
    "/components/schemas/C expected an object, not 7",
    '/components/schemas/E/properties/f expected an object, not "string"',
    "/paths/~1a expected an object, not an array",
    "/paths/~1b expected an object, not 5",
    '/paths/~1c/get expected an object, not "x"',
    "/paths/~1c/put/parameters expected an array, not an object",
    "/paths/~1c/put/responses expected an object, not an array",
    '/paths/~1c/put/tags expected an array, not "t"',
    "/tags expected an array, not an object",
  ]);
});

it("accepts a boolean `required` of a parameter of version 2.0", async () => {
  const parameters = [{ name: "q", in: "query", type: "string", required: true }];
  const get = { operationId: "get", parameters, responses: {} };
  const { document } = await readValue({ swagger: "2.0", paths: { "/a": { get } } });
  expect(document.faults).toEqual([]);
});

it.each([
  ["JSON", '{"openapi":"3.1.0","paths":{"/a":{"get":{},\n"get":{"operationId":"b"}}}}', 1, 35],
  ["YAML", 'openapi: 3.1.0\npaths:\n  "/a":\n    get: {}\n    get: { operationId: b }\n', 4, 5],
])(
  "reports a member of %s that is replaced by a later one of the same name",
  async (_form, text, line, column) => {
    const { api: read, document } = await readFiles({ "api.yaml": text });
    expect(read.operations.map(({ name }) => name)).toEqual(["b"]);
    expect(document.faults.map(({ message }) => message)).toEqual([
      "a later member of the same name replaces this one",
    ]);
    expect(document.faults[0]?.span.start).toMatchObject({ line, column });
  },
);

it.each([
  [
    '{"openapi": "3.1.0",\n "a": tru,\n "b" 1}',
    /^it is not JSON, invalid symbol \(line 2, column 7\);.*; colon expected \(line 3, column 6\)$/,
  ],
  ["a: [\nb: : c\n", "(line 2, column 1); "],
  [`[${"!,".repeat(30)}]`, /^it is not JSON.*; and \d+ more$/],
  ['{"swaggerVersion": "1.2"}', "it is of version 1.2; write one of 2.0, 3.0, 3.1"],
])("reports all faults in the syntax or the version of %j", async (text, told) => {
  const document = await loadDocument("x", () => Promise.resolve(text));
  const reason = typeof document === "string" ? document : readDocument(document);
  expect(reason).toEqual(
    typeof told === "string" ? expect.stringContaining(told) : expect.stringMatching(told),
  );
});
