import { expect, it } from "vitest";

import type { TypeRef } from "../../../generator/core/api.js";
import { apiOfPage } from "./read-rest.js";

/** Writes a type on one line: `{lines: [{id: string}]}`. */
function written(type: TypeRef | undefined): string {
  if (type?.kind === "array") return `[${written(type.items)}]`;
  if (type?.kind !== "object") return type?.kind === "scalar" ? type.name : "?";
  return `{${type.fields.map(({ name, type: own }) => `${name}: ${written(own.value)}`).join(", ")}}`;
}

const table = (...names: readonly string[]): string =>
  `| Name | Type |\n|---|---|\n${names.map((name) => `| \`${name}\` | string |`).join("\n")}\n`;
const names = ["lines[].id", "lines[].box.size", "note.tags[]", "a.b[].c[].d"];
const type =
  "{lines: [{id: string, box: {size: string}}], note: {tags: [string]}, a: {b: [{c: [{d: string}]}]}}";

it("reads brackets in front of a dot as a list of objects, in bodies, answers and types", () => {
  const [api] = apiOfPage(
    `# Orders\n\n## Place\n\n\`POST /orders\`\n\n### Body parameters\n\n${table(...names)}\n### Response\n\n${table(...names)}\n## Order object\n\n${table(...names)}`,
  );
  const [operation] = api.operations;
  expect(written(operation?.body?.value.type)).toBe(type);
  expect(written(operation?.responses[0]?.payload?.value.type)).toBe(type);
  const [own] = api.types;
  expect(own?.kind === "object" ? written({ ...own, isOpen: false }) : "").toBe(type);
});

it("keeps two parameters of a query apart if their names differ behind the brackets", () => {
  const [api] = apiOfPage(
    `# Orders\n\n\`GET /orders\`\n\n### Query parameters\n\n${table("by[].name", "by[].value")}`,
  );
  expect(api.operations[0]?.parameters.map(({ name }) => name)).toEqual([
    "by[].name",
    "by[].value",
  ]);
});
