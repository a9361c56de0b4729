import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { compareOpenApi } from "../../../generator/dialects/openapi/compare-openapi.js";
import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";
import type { Difference } from "../../../generator/drift/difference.js";
import { cases } from "../../../generator/drift/rules.js";
import { rest as protocol } from "../../../generator/protocols/rest/protocol.js";
import { readTree } from "../../../generator/read-api.js";
import { readSources } from "../../../generator/source/read-sources.js";
import { root } from "../../helpers/command-line.js";
import { target } from "../../helpers/compile-docs.js";
import { singleChanges } from "./changes.js";
import { edit, readValue, type Edit, type Editable } from "./documents.js";

const sources = await readSources(join(root, "docs/api/bookshop"));
const { api } = readTree(sources, { dialect });
const options = { names: { "GET /books/search": "books.find" } };
const wire = protocol.describe(api, { ...target, name: "bookshop", options });
const printed = readFileSync(join(root, "generated/bookshop/openapi.json"), "utf8");

interface Found {
  readonly finds: string;
  readonly id: string;
  readonly line?: string | undefined;
  readonly pointer?: string | undefined;
  readonly message: string;
}

async function findAfter(edits: readonly Edit[]): Promise<readonly Found[]> {
  const document = JSON.parse(printed) as Editable;
  for (const one of edits) edit(document, one);
  const reading = await readValue(document);
  return compareOpenApi(reading, wire.api, wire.operationNames).map(
    ({ of, id, head, base, message }: Difference): Found => ({
      finds: of.id,
      id,
      line: head && lineAt(head.file, head.start.line),
      pointer: base && reading.document.pointerOf(base),
      message,
    }),
  );
}

function lineAt(file: string, line: number): string {
  const text = sources.find(({ path }) => path === file)?.text ?? "";
  return (text.split("\n")[line - 1] ?? "").replace(/ {2,}/g, " ").replace(/-{3,}/g, "---");
}

it("finds no difference between the docs and the document printed from them", async () => {
  expect(await findAfter([])).toEqual([]);
});

it.each(singleChanges)("finds that %s, once and at its place", async (_name, change) => {
  const { edits, finds, id, line, pointer } = change;
  const found = await findAfter(edits);
  const message: unknown = expect.not.stringMatching(/undefined|``/);
  expect(found).toEqual([{ finds, id, line, pointer, message }]);
});

it("has sixty changes or more, each with a place, and each case that a change can make", () => {
  expect(singleChanges.length).toBeGreaterThanOrEqual(60);
  for (const [, { line, pointer }] of singleChanges) expect(line ?? pointer).toBeDefined();
  const found = new Set(singleChanges.map(([, { finds }]) => finds as string));
  const missing = cases.filter(({ id, comparison }) => comparison === "openapi" && !found.has(id));
  // Unreadable parts and credentials have tests of their own. These docs have no credentials.
  const others = [
    "openapi-credentials-differ",
    "openapi-credentials-not-required",
    "openapi-credentials-required",
    "openapi-unreadable",
  ];
  expect(missing.map(({ id }) => id).sort()).toEqual(others);
});
