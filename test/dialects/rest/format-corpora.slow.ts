import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { printFacts } from "../../../generator/dialects/rest/print-facts.js";
import { readTree } from "../../../generator/read-api.js";
import type { SourceFile } from "../../../generator/source/source.js";
import { readFolder, readRest } from "./read-rest.js";

const corpus = fileURLToPath(new URL("../../../../shared/rest/corpus/", import.meta.url));

/** The pages of a tree after `stubdown fmt`. */
function format(sources: readonly SourceFile[]): readonly SourceFile[] {
  const reading = readTree(sources, { dialect: rest });
  return sources.map((source, at) => {
    const page = reading.pages[at];
    const text = page && reading.formatPage(source, page);
    return { path: source.path, text: text ?? "" };
  });
}

/** Keys and values of facts; of those that a text states, also that. */
function factsOf(sources: readonly SourceFile[]): readonly string[] {
  const lines = printFacts(readRest(sources).reading).split("\n");
  return lines.map((line) => line.split("\t").slice(0, 2).join("\t")).sort();
}

// A clone has no pages of others.
for (const site of ["discord", "fleet", "gitlab", "mastodon", "slate-basis"]) {
  it.skipIf(!existsSync(corpus + site))(
    `keeps the facts of ${site}, and changes nothing the second time`,
    { timeout: 600_000 },
    () => {
      const sources = readFolder(corpus + site) ?? [];
      const once = format(sources);
      expect(once).not.toEqual(sources);
      expect(factsOf(once)).toEqual(factsOf(sources));
      expect(format(once)).toEqual(once);
    },
  );
}
