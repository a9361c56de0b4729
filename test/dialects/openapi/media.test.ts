import { expect, it } from "vitest";

import {
  compareOpenApi,
  compareSince,
} from "../../../generator/dialects/openapi/compare-openapi.js";
import { readTree } from "../../../generator/read-api.js";
import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";
import { readValue } from "./documents.js";

const page = `# Pictures

## Get a picture

\`GET /pictures/{id}\`

### Response

\`Status: 200\`

Content-Type: \`image/png\`

Returns a file.
`;

const { api } = readTree([{ path: "pictures.md", text: page }], { dialect });

const findWith = async (media: string): Promise<readonly string[]> => {
  const schema = { type: "string", format: "binary" };
  const get = {
    operationId: "getAPicture",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    responses: { "200": { description: "OK", content: { [media]: { schema } } } },
  };
  const document = { openapi: "3.1.0", paths: { "/pictures/{id}": { get } } };
  return compareOpenApi(await readValue(document), api).map(({ of, after, head }) => {
    return `${of.id} ${after ?? ""} ${head?.file ?? ""}`;
  });
};

it.each(["image/jpeg", "application/octet-stream"])(
  "finds that a document answers %s if the docs state another media type",
  async (media) => {
    expect(await findWith(media)).toEqual(["openapi-media-missing image/png pictures.md"]);
  },
);

it.each(["image/png", "IMAGE/PNG; q=1", "image/*", "*/*"])(
  "accepts %s of a document as the media type of the docs",
  async (media) => {
    expect(await findWith(media)).toEqual([]);
  },
);

const patchPage = (media: string, answer: string): string => `# Pictures

## Change a picture

\`PATCH /pictures/{id}\`

### Body parameters

Content-Type: \`${media}\`

| Name | Type   | Required | Description |
| ---- | ------ | -------- | ----------- |
| alt  | string | no       | What is seen |

### Response

\`Status: 200\`

Content-Type: ${answer}

Returns a file.
`;

it("finds the media types that the docs changed since a document, also those that are JSON", async () => {
  const file = { schema: { type: "string", format: "binary" } };
  const patch = {
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    requestBody: {
      content: {
        "application/merge-patch+json": {
          schema: { type: "object", properties: { alt: { type: "string" } } },
        },
      },
    },
    responses: { "200": { description: "OK", content: { "application/pdf": file } } },
  };
  const value = { openapi: "3.1.0", paths: { "/pictures/{id}": { patch } } };
  const document = await readValue(value);
  const since = (text: string): readonly string[] => {
    const docs = readTree([{ path: "pictures.md", text }], { dialect }).api;
    return compareSince(document, docs).map(({ of, before, after }) => {
      return `${of.id} ${before ?? ""}${after ?? ""}`;
    });
  };
  expect(since(patchPage("application/merge-patch+json", "`application/pdf`"))).toEqual([]);
  expect(since(patchPage("application/json", "`application/pdf`, `image/png`"))).toEqual([
    "media-added-to-request application/json",
    "media-added-to-response image/png",
    "media-removed-from-request application/merge-patch+json",
  ]);
});
