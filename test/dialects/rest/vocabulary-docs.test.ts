import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import type { VocabularyPatch } from "../../../generator/dialects/rest/vocabulary.js";
import { root } from "../../helpers/command-line.js";
import { factsOf } from "./read-rest.js";

// Each example is a page, lines of configuration, and facts that come out with them and not without.
const text = readFileSync(join(root, "docs/dialects/rest-vocabulary.md"), "utf8");
const example =
  /^## ([^\n]+)\n(?:(?!##|```)[^\n]*\n)*```+md\n([^]*?)^```+\n+```json dialect\n([^]*?)^```\n+```tsv\n([^]*?)^```/gm;
const examples = [...text.matchAll(example)].map(
  ([, title = "", page = "", json = "", facts = ""]) => ({
    title,
    page,
    patch: JSON.parse(json) as VocabularyPatch,
    facts: facts.trim().split("\n"),
  }),
);

it("has examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

it.each(examples)("gives the facts of the example: $title", ({ page, patch, facts }) => {
  const lines = factsOf(page, patch).split("\n");
  for (const fact of facts) expect(lines).toContain(fact);
  expect(factsOf(page)).not.toBe(factsOf(page, patch));
});
