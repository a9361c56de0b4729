import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { factLines } from "../../../generator/core/facts.js";
import { printDocument } from "../../../generator/openapi/document.js";
import { findProtocol } from "../../../generator/registry.js";
import { root } from "../../helpers/command-line.js";
import { target } from "../../helpers/compile-docs.js";
import { readOnce } from "../../helpers/read-once.js";
import { dueTrees } from "../../helpers/slow-suite.js";
import { factsOf } from "../../facts-of-openapi.mjs";
import { rancherFactsOf } from "../../facts-of-rancher-openapi.mjs";

/** Returns the facts of the pages, and the facts that a separate script reads from their printed document. */
async function factsIn(folder: string): Promise<Record<"told" | "read", readonly string[]>> {
  const reading = await readOnce(join(root, folder));
  const { dialect, api } = reading;
  const protocol = await findProtocol({ dialect, protocol: undefined });
  if (protocol === undefined) throw new Error(`no protocol for ${folder}`);
  const { api: wire, ...more } = protocol.describe(api, target);
  const options = { ...target, title: "api", openapi: "3.1", ...more } as const;
  const document: unknown = JSON.parse(JSON.stringify(printDocument(wire, options)));
  return {
    told: factLines(reading.facts())
      .map((line) => line.join("\t"))
      .toSorted(),
    read: dialect.name === "rancher" ? rancherFactsOf(document) : factsOf(document),
  };
}

const trees = [
  ["docs/api/bookshop", 200],
  ["docs/api/v1.1", 5000],
  ["../shared/corpus/seed-v1.0", 3000],
  ["../shared/corpus/seed-v1.1", 2500],
  ["../shared/corpus/site-v1.1", 5000],
  ["../shared/corpus/site-v1.2-v2-beta", 7000],
  ["../shared/rest/corpus/discord", 6000],
  ["../shared/rest/corpus/fleet", 3000],
  ["../shared/rest/corpus/gitlab", 2500],
  ["../shared/rest/corpus/mastodon", 5000],
  ["../shared/rest/corpus/slate-basis", 1400],
] as const;

for (const [folder, fewest] of dueTrees(trees, ([folder]) => folder)) {
  const isThere = existsSync(join(root, folder));
  it.skipIf(!isThere)(
    `finds in the document of ${folder} the facts of its pages, and no other${isThere ? "" : " (skipped: no such folder)"}`,
    async () => {
      const { told, read } = await factsIn(folder);
      expect(told.length).toBeGreaterThan(fewest);
      expect(read).toEqual(told);
    },
  );
}
