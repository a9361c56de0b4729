import { expect, it } from "vitest";

import {
  compareOpenApi,
  compareSince,
} from "../../../generator/dialects/openapi/compare-openapi.js";
import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";
import type { Difference } from "../../../generator/drift/difference.js";
import { readTree } from "../../../generator/read-api.js";
import { readValue } from "./documents.js";

const page = `# Pictures

## Authentication

Send your key in the \`X-Api-Key\` header.

## List pictures

\`GET /pictures\`

| header    | type   | required | description |
| --------- | ------ | -------- | ----------- |
| X-Api-Key | string | yes      | Your key    |

### Response

\`Status: 200\`

## Look at a picture

\`GET /look\`

| header    | type   | required | description          |
| --------- | ------ | -------- | -------------------- |
| X-Api-Key | string | no       | Your key, if you may |

### Response

\`Status: 200\`
`;

const { api } = readTree([{ path: "pictures.md", text: page }], { dialect });
const key = { type: "apiKey", in: "header", name: "x-api-key" };
const bearer = { type: "http", scheme: "Bearer" };
const headers = { name: "X-Api-Key", in: "header", schema: { type: "string" } };

interface Edits {
  readonly schemes?: object;
  readonly security?: object;
  /** Members of the operation that needs a key. */
  readonly list?: object;
  /** Members of the operation whose key is optional. */
  readonly look?: object;
}

const documentOf = ({ schemes = { key }, security, list, look }: Edits): object => {
  const responses = { 200: { description: "OK" } };
  return {
    openapi: "3.1.0",
    ...(security && { security }),
    paths: {
      "/pictures": { get: { operationId: "list", responses, security: [{ key: [] }], ...list } },
      "/look": { get: { operationId: "look", responses, security: [{}, { key: [] }], ...look } },
    },
    components: { securitySchemes: schemes },
  };
};

const lineOf = ({ head }: Difference): string =>
  head === undefined ? "" : (page.split("\n")[head.start.line - 1] ?? "").replace(/ {2,}/g, " ");

const findWith = async (edits: Edits): Promise<readonly (readonly unknown[])[]> => {
  const reading = await readValue(documentOf(edits));
  return compareOpenApi(reading, api).map((one) => {
    expect(one.message).not.toMatch(/undefined|``/);
    return [one.of.id, one.id, lineOf(one), one.base && reading.document.pointerOf(one.base)];
  });
};

it("knows from the page that a key is sent, and which operation needs it", () => {
  expect(api.security.map(({ kind, name }) => [kind.value, name])).toEqual([
    ["header", "X-Api-Key"],
  ]);
  const needed = api.operations.map(({ parameters }) => parameters[0]?.required?.value);
  expect(needed).toEqual([true, false]);
});

it.each<[string, Edits]>([
  ["as the docs have it", {}],
  ["under another name", { schemes: { mine: key, key } }],
  ["once for all", { security: [{ key: [] }], list: { security: undefined } }],
  [
    "as parameters too",
    { list: { parameters: [{ ...headers, required: true }] }, look: { parameters: [headers] } },
  ],
  [
    "as parameters only",
    {
      schemes: {},
      list: { parameters: [{ ...headers, required: true }], security: undefined },
      look: { parameters: [headers], security: undefined },
    },
  ],
  ["in no operation", { list: { security: undefined }, look: { security: undefined } }],
])("finds nothing if the document has the key %s", async (_how, edits) => {
  expect(await findWith(edits)).toEqual([]);
});

const row = "| X-Api-Key | string | yes | Your key |";
const optional = "| X-Api-Key | string | no | Your key, if you may |";

it("finds that a document has no scheme for the credentials of the docs", async () => {
  const found = await findWith({
    schemes: {},
    list: { security: undefined },
    look: { security: undefined },
  });
  expect(found.map(([id, of]) => [id, of])).toEqual([
    ["openapi-credentials-missing", "header X-Api-Key"],
  ]);
  expect(found[0]?.[2]).toBe("Send your key in the `X-Api-Key` header.");
});

it("finds a scheme that is not documented", async () => {
  expect(await findWith({ schemes: { key, token: bearer } })).toEqual([
    ["openapi-credentials-unknown", "bearer", "", "#/components/securitySchemes/token"],
  ]);
});

it.each<[string, object, string]>([
  ["kind", bearer, "bearer"],
  ["place", { ...key, in: "query" }, "query x-api-key"],
  ["cookie", { ...key, in: "cookie" }, "cookie x-api-key"],
  ["name", { ...key, name: "X-Key" }, "header X-Key"],
  ["word", { type: "http", scheme: "digest" }, "digest"],
  ["flow", { type: "oauth2", flows: {} }, "bearer"],
])("finds that the only scheme has another %s", async (_what, scheme, text) => {
  const reading = await readValue(documentOf({ schemes: { key: scheme } }));
  const found = compareOpenApi(reading, api);
  expect(found.map(({ of, before, after }) => [of.id, before, after])).toEqual([
    ["openapi-credentials-differ", text, "header X-Api-Key"],
  ]);
});

it("finds an operation that needs credentials by the docs, but not by the document", async () => {
  for (const security of [[], [{}], [{}, { key: [] }]]) {
    const pointer = "#/paths/~1pictures/get/security";
    expect(await findWith({ list: { security } })).toEqual([
      ["openapi-credentials-not-required", "pictures.listPictures.X-Api-Key", row, pointer],
    ]);
  }
});

it("finds an operation that needs credentials by the document, but not by the docs", async () => {
  const pointer = "#/paths/~1look/get/security";
  expect(await findWith({ look: { security: [{ key: [] }] } })).toEqual([
    ["openapi-credentials-required", "pictures.lookAtAPicture.X-Api-Key", optional, pointer],
  ]);
});

it("finds that an operation takes other credentials than those of the docs", async () => {
  const edits = { schemes: { key, token: bearer }, list: { security: [{ token: [] }] } };
  expect(await findWith(edits)).toEqual([
    ["openapi-credentials-unknown", "bearer", "", "#/components/securitySchemes/token"],
    [
      "openapi-credentials-differ",
      "pictures.listPictures.X-Api-Key",
      row,
      "#/paths/~1pictures/get/security",
    ],
  ]);
});

it("finds a requirement of a scheme that the document does not have", async () => {
  const found = await findWith({ look: { security: [{}, { key: [] }, { other: [] }] } });
  expect(found.map(([id, of]) => [id, of])).toEqual([
    ["openapi-unreadable", "#/paths/~1look/get/security/2/other"],
  ]);
});

it("reads once a key that several schemes send, and reports the parts that pages cannot express", async () => {
  const token = { type: "openIdConnect", openIdConnectUrl: "https://pictures.test/id" };
  const schemes = {
    bearer,
    grant: { type: "oauth2", flows: {} },
    token,
    tls: { type: "mutualTLS" },
  };
  const { api: read, document } = await readValue(documentOf({ schemes, security: [{ tls: [] }] }));
  expect(read.security.map(({ kind }) => kind.value)).toEqual(["bearer"]);
  expect(document.left.map(({ pointer }) => pointer)).toEqual([
    ...["grant", "token", "tls"].map((name) => `/components/securitySchemes/${name}`),
    ...["pictures", "look"].map((name) => `/paths/~1${name}/get/security`),
  ]);
});

it("finds changes of credentials in pages since an older document", async () => {
  const since = async (edits: Edits): Promise<readonly string[]> =>
    compareSince(await readValue(documentOf(edits)), api).map(({ of, id }) => `${of.id} ${id}`);
  expect(await since({})).toEqual([]);
  expect(await since({ schemes: { key, token: bearer } })).toEqual(["credentials-removed bearer"]);
  expect(await since({ list: { security: [] } })).toEqual([
    "credentials-became-required pictures.listPictures.X-Api-Key",
  ]);
  expect(await since({ look: { security: [{ key: [] }] } })).toEqual([
    "credentials-became-optional pictures.lookAtAPicture.X-Api-Key",
  ]);
});
