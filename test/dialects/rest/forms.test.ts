import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import type { VocabularyPatch } from "../../../generator/dialects/rest/vocabulary.js";
import { factsOf } from "./read-rest.js";

// Each file shows a form: its title, a page in three or four backticks and, if needed, a vocabulary. The facts that are
// read follow in a fence `tsv`, which `UPDATE=1` writes.
const folder = fileURLToPath(new URL("forms", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
const blockOf = (text: string, info: string): string | undefined =>
  new RegExp(`^(\`{3,4})${info}\\n([^]*?)^\\1$`, "m").exec(text)?.[2];

it.each(files)("reads the form of %s", (name) => {
  const path = `${folder}/${name}`;
  const text = readFileSync(path, "utf8");
  const page = blockOf(text, "md") ?? "";
  const words = blockOf(text, "json words");
  const patch = words === undefined ? {} : (JSON.parse(words) as VocabularyPatch);
  const facts = factsOf(page, patch);
  if (process.env.UPDATE === "1") {
    const start = text.replace(/\n```tsv\n[^]*$/, "\n").trimEnd();
    writeFileSync(path, `${start}\n\n\`\`\`tsv\n${facts}\`\`\`\n`);
    return;
  }
  expect(page).not.toBe("");
  expect(facts).not.toBe("");
  expect(facts).toBe(blockOf(text, "tsv"));
});

it.each(files)("keeps the page of %s in the cache as it was read", (name) => {
  const text = blockOf(readFileSync(`${folder}/${name}`, "utf8"), "md") ?? "";
  const read = rest.makeReader()({ path: "page.md", text });
  expect(rest.pageFromJson(rest.pageToJson(read))).toEqual(read);
});
