import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { formatTree } from "../../../generator/dialects/rest/format/format-tree.js";
import type { VocabularyPatch } from "../../../generator/dialects/rest/vocabulary.js";
import { factsOf, readRest } from "./read-rest.js";

// Editors on Windows end lines with CR and LF. `forms.test.ts` reads the same pages with LF.
const folder = fileURLToPath(new URL("forms", import.meta.url));
const withCr = (text: string): string => text.replaceAll("\n", "\r\n");

it.each(readdirSync(folder).filter((name) => name.endsWith(".md")))(
  "reads the page of %s with CRLF as with LF",
  (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const block = (info: string): string | undefined =>
      new RegExp(`^(\`{3,5})${info}\\n([^]*?)^\\1$`, "m").exec(text)?.[2];
    const words = JSON.parse(block("json words") ?? "{}") as VocabularyPatch;
    expect(factsOf(withCr(block("md") ?? ""), words)).toBe(block("tsv"));
  },
);

it("formats a page with CRLF like one with LF", () => {
  const page =
    "# Boats\n\n## Get a boat\n\n`GET /boats/{id}`\n\n- `id` (integer): the boat\n- `full` (boolean): all members\n";
  const format = (text: string): string | undefined =>
    formatTree(readRest([{ path: "boats.md", text }])).texts.get("boats.md");
  const formatted = format(page);
  expect(formatted).toContain("| Name |");
  expect(format(withCr(page))).toBe(withCr(formatted ?? ""));
  expect(format(formatted ?? "")).toBeUndefined();
  expect(format(withCr(formatted ?? ""))).toBeUndefined();
});
