import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { roundTrip } from "./round-trip.js";

/** A page with facts that a document expresses in another way. */
const page = `# Hooks

## Hook object

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| id | string | yes | |
| payload | any | no | What was sent |
| labels | map | no | |
| parts | array | no | |
| gone | null | no | Always null |

## Get a hook

\`GET /hooks/{hook.id}/{hook.token}\`

### Query parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| fields | array of strings | no | Separated by pipes. |
| order | any | no | One of \`asc\`, \`desc\` |

### Response

\`Status: 200\`

Returns a [hook](#hook-object) object.

#### Response headers

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| ETag | string | yes | The version |

### Errors

\`Status: 401\`

Unauthorized

## Get a reply

\`GET /hooks/{reply.id}/{reply.token}\`

### Path parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| reply.id | string | yes | Which reply |
| reply.token | string | yes | |

### Response

\`Status: 200\`

Returns a [hook](#hook-object) object.

## Remove a hook

\`DELETE /hooks/{hook.id}\`

### Response

\`Status: 200\`

Returns nothing.

\`\`\`json
{}
\`\`\`
`;

it("reads back from the document the facts that OpenAPI cannot express", async () => {
  const { api } = readTree([{ path: "hooks.md", text: page }], { dialect: rest });
  const [hook, , removal] = api.operations;
  expect(hook?.responses[0]?.headers?.map(({ name }) => name)).toEqual(["ETag"]);
  expect(hook?.responses[1]?.notes?.value).toBe("Unauthorized");
  expect(hook?.parameters.find(({ name }) => name === "fields")?.separator?.value).toBe("|");
  expect(removal?.responses[0]?.sample?.value).toEqual({});
  const { facts, silent, told } = await roundTrip(api);
  expect(facts).toBeGreaterThan(40);
  expect({ silent, told }).toEqual({ silent: [], told: {} });
});
