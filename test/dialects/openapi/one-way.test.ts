// Members that only answers or only requests have: `import` writes them in a form that is read back.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { run } from "../../helpers/in-process.js";
import { temporaryFolder } from "../../helpers/tree.js";

const properties = {
  id: { type: "integer", readOnly: true, description: "Which one" },
  made: { type: "string", readOnly: true },
  old: { type: "string", readOnly: true, deprecated: true, description: "An old one" },
  secret: { type: "string", writeOnly: true, description: "A word" },
  hint: { type: "string", writeOnly: true },
  // A document that Stubdown writes also has the mark in the description.
  pin: { type: "string", writeOnly: true, description: "Write-only. A code" },
  title: { type: "string" },
};
const schema = { type: "object", required: ["id", "secret", "title"], properties };
const content = (of: object): object => ({ content: { "application/json": { schema: of } } });
const book = { $ref: "#/components/schemas/Book" };

const document = {
  openapi: "3.0.3",
  info: { title: "Books", version: "1" },
  paths: {
    "/books": {
      post: {
        operationId: "addBook",
        requestBody: { required: true, ...content(book) },
        responses: { 200: { description: "Added", ...content(book) } },
      },
      put: {
        operationId: "setBooks",
        requestBody: { required: true, ...content(schema) },
        responses: { 204: { description: "Set" } },
      },
    },
  },
  components: { schemas: { Book: schema } },
};

it("writes on pages what only the server sets, and what only requests have", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const { code, out, err } = await run(["import", "openapi.json", "--out", "docs"], {
    cwd: folder,
  });
  // A fact that cannot be written is a finding.
  expect(code).toBe(1);
  expect(`${out}${err}`).not.toMatch(/writeOnly|when a client may set/);
  expect(`${out}${err}`).toContain(
    "PUT /books body#id: the member is left out of the request, because only the server sets it",
  );
  const text = readFileSync(join(folder, "docs/books.md"), "utf8");
  expect(text).toMatch(/\| pin.*\| Write-only\. A code *\|/);
  const [api, diagnostics] = apiOf(readTree([{ path: "books.md", text }], { dialect: rest }));
  expect(diagnostics).toEqual([]);
  const [type] = api.types;
  if (type?.kind !== "object") throw new Error("no object");
  expect(
    type.fields.map(({ name, create, update, required, optional }) => [
      name,
      ...[create, update, required, optional].map((fact) => fact?.value),
    ]),
  ).toEqual([
    ["id", "never", false, undefined, false],
    ["made", "never", false, undefined, true],
    ["old", "never", false, undefined, true],
    ["secret", undefined, undefined, true, true],
    ["hint", undefined, undefined, false, true],
    ["pin", undefined, undefined, false, true],
    ["title", undefined, undefined, undefined, false],
  ]);
  const body = api.operations.find(({ method }) => method.value === "PUT")?.body?.value.type;
  expect(body?.kind === "object" && body.fields.map(({ name }) => name)).toEqual([
    "secret",
    "hint",
    "pin",
    "title",
  ]);
});
