import { expect, it } from "vitest";

import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { factsOf, readRest } from "./read-rest.js";

const boxes = `# Boxes

## List boxes

\`GET /boxes\`

## Open a box

\`PUT /boxes/{id}/open\`

## Create a box

\`POST /boxes\`
`;
const idsOf = (text: string): readonly string[] =>
  readRest([{ path: "page.md", text }]).reading.operations.map(({ id }) => id);

it("reads the commands of a chapter that has requests in no other form", () => {
  const keys = `${boxes}
# Keys

## Get a key

    curl https://depot.test/api/keys/:key_id

## Make a key

    curl -X POST https://depot.test/api/keys -d '{"bits": 2048}'
`;
  expect(idsOf(keys).slice(3)).toEqual(["GET /api/keys/{key_id}", "POST /api/keys"]);
});

it("reads a command whose section describes what its body has", () => {
  const make = `${boxes}
# Keys

## Make a key

    curl -X POST https://depot.test/keys -d '{"bits": 2048}'

* \`bits\` (integer, required): how many
`;
  expect(idsOf(make)).toContain("POST /keys");
  expect(factsOf(make)).toContain("required:POST /keys#bits\tyes\n");
});

it.each([
  ["a command that shows neither a parameter nor a described name", "curl https://depot.test/keys"],
  ["a variable of the shell in the path", "curl https://depot.test/keys/$KEY"],
  ["names of a query, as a chapter about pages has", "curl https://depot.test/keys?page=2"],
  ["a path of another chapter", "curl -X DELETE https://depot.test/boxes/:id/open"],
])("takes no operation from %s", (_, command) => {
  const text = `${boxes}\n# More\n\n## Pages\n\n    ${command}\n\n* \`page\` (integer): which\n`;
  expect(idsOf(text)).toEqual(["GET /boxes", "PUT /boxes/{id}/open", "POST /boxes"]);
});

it("reads a command with a value in place of a parameter as an example", () => {
  const get = (other: string): string =>
    `# Keys\n\n## Get a key\n\n    curl https://depot.test/keys/:key_id\n\nThen:\n\n    curl https://depot.test/keys/${other}\n`;
  expect(idsOf(get("k1"))).toEqual(["GET /keys/{key_id}"]);
  expect(idsOf(get("me"))).toEqual(["GET /keys/{key_id}", "GET /keys/me"]);
});

const subject = (more: string): string => `# Boxes

## List boxes

\`GET /boxes\` returns all boxes.

\`\`\`sh
curl https://depot.test/api/boxes
\`\`\`

## Create a box

\`POST /boxes\` creates a box.
${more}`;

it("reads the request that is the subject of the first sentence of a section, and says so", () => {
  const read = readRest([{ path: "page.md", text: subject("") }]);
  expect(read.reading.operations.map(({ id }) => id)).toEqual(["GET /boxes", "POST /boxes"]);
  expect(read.reading.servers.map(({ url }) => url.value)).toEqual(["https://depot.test/api"]);
  const codes = checkTree(read).map(({ code }) => code);
  expect(codes).toEqual(["request-in-sentence", "request-in-sentence"]);
});

it.each(["now takes a label.", "is gone.", "accepts a label.", "wurde entfernt worden."])(
  "takes no operation from a sentence about another thing: %s",
  (verb) => {
    expect(idsOf(`${boxes}\n## Crates\n\n\`GET /crates\` ${verb}\n`)).not.toContain("GET /crates");
  },
);

it("removes the base path that commands show beside requests in code from other commands", () => {
  const keys = `
# Keys

## Make a key

    curl -X POST https://depot.test/api/keys -d '{"bits": 2048}'

* \`bits\` (integer, required): how many
`;
  expect(idsOf(subject(keys))).toEqual(["GET /boxes", "POST /boxes", "POST /keys"]);
  const other = keys.replace("depot.test", "lager.test");
  expect(idsOf(subject(other))).toContain("POST /api/keys");
});

it("reads a list of one parameter if the query of the request has the name of the parameter", () => {
  const revoke = (query: string): string =>
    `# Keys\n\n## Revoke a key\n\n    curl -X DELETE https://depot.test/keys/:key_id${query}\n\n * force: (bool) even if it is used. Default false\n`;
  expect(factsOf(revoke("?force=true"))).toContain("param:DELETE /keys/{key_id}#force\tboolean\n");
  expect(factsOf(revoke("?other=true"))).not.toContain("#force");
});
