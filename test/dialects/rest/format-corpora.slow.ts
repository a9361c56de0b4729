import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { factLines } from "../../../generator/core/facts.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree, type Reading } from "../../../generator/read-api.js";
import type { SourceFile } from "../../../generator/source/source.js";
import { isFull } from "../../helpers/property-runs.js";
import { readFolder } from "./read-rest.js";

const corpus = fileURLToPath(new URL("../../../../shared/rest/corpus/", import.meta.url));

/** The pages of a tree after `stubdown fmt`. */
function format(sources: readonly SourceFile[], reading: Reading): readonly SourceFile[] {
  return sources.map((source, at) => {
    const page = reading.pages[at];
    const text = page && reading.formatPage(source, page);
    return { path: source.path, text: text ?? "" };
  });
}

// A clone of the repository has none of these pages.
for (const site of ["discord", "fleet", "gitlab", "mastodon", "slate-basis"]) {
  it.skipIf(!existsSync(corpus + site))(
    `keeps the facts of ${site}, and changes nothing the second time`,
    { timeout: 600_000 },
    () => {
      const sources = readFolder(corpus + site) ?? [];
      // Formatting these twice is the slowest test of the slow suite, so it needs PROPERTY_RUNS=full.
      const isLarge = site === "discord" || site === "mastodon";
      const before = readTree(sources, { dialect: rest });
      const once = format(sources, before);
      expect(once).not.toEqual(sources);
      const after = readTree(once, { dialect: rest });
      expect(factLines(after.facts())).toEqual(factLines(before.facts()));
      if (!isLarge || isFull) expect(format(once, after)).toEqual(once);
    },
  );
}
