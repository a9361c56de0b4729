import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** Returns the tree of a page, and the kinds of blocks that were not read. */
function read(text: string) {
  const resolved = readRest([{ path: "page.md", text }]);
  const unread = accountTree(resolved, checkTree(resolved)).flatMap((one) => one.unread);
  return { resolved, unread: unread.map(({ kind }) => kind), api: toApi(resolved.reading) };
}

const find = `# Lamps

## Find lamps

\`\`\`http
GET /v1/lamps?hue=red HTTP/1.1
Accept: application/json
\`\`\`

| Query parameter | Type    | Default | Description |
| --------------- | ------- | ------- | ----------- |
| \`hue\`           | String  | \`blue\`  | Which hue   |
| \`watts\`         | Integer |         | How bright  |
`;

const add = `
## Add a lamp

\`\`\`http
POST /v1/lamps HTTP/1.1
Content-Type: application/json

{ "label": "desk", "watts": 4 }
\`\`\`

\`\`\`http
HTTP/1.1 201 Created

{ "id": 7 }
\`\`\`
`;

it("reads a message with values in its query as the request of its section, if a table describes the query", () => {
  for (const text of [
    find,
    `${find}${add}`,
    `${find}\n## Remove a lamp\n\n\`DELETE /v1/lamps/{id}\`\n`,
  ]) {
    const { resolved, unread } = read(text);
    const [operation] = resolved.reading.operations;
    expect(operation?.id).toBe("GET /v1/lamps");
    expect(operation?.parameters.map((one) => [one.name, one.in.value])).toEqual([
      ["hue", "query"],
      ["watts", "query"],
    ]);
    expect(resolved.reading.types).toEqual([]);
    expect(unread).toEqual([]);
  }
});

it("does not read a message as a request if nothing describes its query", () => {
  const text = find
    .replace("`hue`  ", "`size` ")
    .concat("\n## Remove\n\n`DELETE /v1/lamps/{id}`\n");
  expect(read(text).resolved.reading.operations.map(({ id }) => id)).toEqual([
    "DELETE /v1/lamps/{id}",
  ]);
});

it("reads the body of the message that declares a request as the sample of its body", () => {
  const { api, unread, resolved } = read(`# Lamps\n${add}`);
  expect(unread).toEqual([]);
  expect(resolved.reading.operations[0]?.requestSamples).toHaveLength(1);
  const type = api.operations[0]?.body?.value.type;
  expect(type?.kind === "object" && type.fields.map(({ name }) => name)).toEqual([
    "label",
    "watts",
  ]);
  expect(api.operations[0]?.responses).toMatchObject([{ sample: { value: { id: 7 } } }]);
});
