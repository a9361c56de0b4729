import { expect, it } from "vitest";

import { compareOpenApi } from "../../../generator/dialects/openapi/compare-openapi.js";
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
