import { expect, it } from "vitest";

import { compareOpenApi } from "../../../generator/dialects/openapi/compare-openapi.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { printDocument } from "../../../generator/openapi/document.js";
import { describe } from "../../../generator/protocols/rest/describe.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { target } from "../../helpers/compile-docs.js";
import { readValue } from "../../dialects/openapi/documents.js";

const page = `# Hooks

## Note

| Field | Type    |
| ----- | ------- |
| id    | integer |

## Run a hook

\`POST /hooks\`

Returns a [Note](#note) or \`204 No Content\`.

## Forget a hook

\`DELETE /hooks\`

Returns \`204 No Content\`.
`;

const [api] = apiOf(readTree([{ path: "page.md", text: page }], { dialect: rest }));
const { api: wire, ...names } = describe(api, { ...target, options: {} });
const note = { "application/json": { schema: { $ref: "#/components/schemas/Note" } } };

/** The findings about a document in which the hook answers a note with a status. */
async function findingsFor(status: string): Promise<readonly string[]> {
  const printed = printDocument(wire, { title: "t", version: "1", openapi: "3.1", ...names });
  const responses = { [status]: { description: "a", content: note }, "204": { description: "b" } };
  const document = JSON.parse(JSON.stringify(printed)) as {
    paths: { "/hooks": { post: { responses: object } } };
  };
  document.paths["/hooks"].post.responses = responses;
  return compareOpenApi(await readValue(document), wire).map(({ of }) => of.id);
}

it("describes a body beside a status without a body as the answer of 200", () => {
  expect(wire.operations.map(({ responses }) => responses)).toMatchObject([
    [
      {
        status: { value: 200, rule: "rest/status-of-body" },
        payload: { value: { type: { kind: "named", type: "Note" } } },
      },
      { status: { value: 204, rule: "stated" } },
    ],
    [{ status: { value: 204, rule: "stated" } }],
  ]);
  expect(wire.operations[0]?.responses[1]?.payload).toBeUndefined();
  expect(wire.operations[1]?.responses).toHaveLength(1);
});

it("finds no difference in the status of a body that the docs do not state", async () => {
  expect(await findingsFor("200")).toEqual([]);
  expect(await findingsFor("201")).not.toContain("openapi-status-missing");
});
