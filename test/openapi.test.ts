import { existsSync } from "node:fs";
import { join } from "node:path";

import { validate } from "@readme/openapi-parser";
import { BaseResolver, createConfig, lintDocument, Source } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";

import { printJson } from "../generator/emit/print-json.js";
import { printDocument } from "../generator/openapi/document.js";
import { findProtocol } from "../generator/registry.js";
import { root } from "./helpers/command-line.js";
import { readOnce } from "./helpers/read-once.js";
import { isSlowSuite } from "./helpers/slow-suite.js";

/** The number of gaps in the docs of each tree, keyed by the rule of Redocly that reports them. */
const trees: readonly (readonly [folder: string, lacks: Readonly<Record<string, number>>])[] = [
  ["docs/api/v1.1", {}],
  ["docs/api/bookshop", {}],
  ["../shared/corpus/seed-v1.0", {}],
  ["../shared/corpus/seed-v1.1", {}],
  ["../shared/corpus/site-v1.1", {}],
  ["../shared/corpus/site-v1.2-v2-beta", {}],
  ["../shared/rest/corpus/discord", {}],
  ["../shared/rest/corpus/fleet", {}],
  ["../shared/rest/corpus/gitlab", {}],
  ["../shared/rest/corpus/mastodon", {}],
  ["../shared/rest/corpus/slate-basis", {}],
];

/** Returns the document of a tree, even if its pages have faults. */
async function documentOf(folder: string, openapi: "3.1" | "3.0"): Promise<object> {
  const { dialect, api } = await readOnce(join(root, folder));
  const target = { name: "api", packageScope: "@api", version: "1.0.0", docs: "", options: {} };
  const protocol = await findProtocol({ dialect, protocol: undefined });
  if (protocol === undefined) throw new Error(`no protocol for ${folder}`);
  const { api: wire, ...names } = protocol.describe(api, target);
  return printDocument(wire, { title: "api", version: "1.0.0", openapi, ...names });
}

/** These are printed in both versions, the others in 3.1, because the validators take seconds for a document. */
const inBoth = new Set([
  "docs/api/bookshop",
  "../shared/corpus/seed-v1.0",
  "../shared/rest/corpus/slate-basis",
]);

/** Shared by all tests, so that the schemas and the rules are compiled once. */
const validator = new Validator();
const config = await createConfig({ extends: ["recommended"] });

// `npm test` reads the smallest tree, the slow suite the others.
const due = trees.filter(([folder]) => (folder === "docs/api/bookshop") !== isSlowSuite);
const cases = due.flatMap(([folder, lacks]) =>
  (inBoth.has(folder) ? (["3.1", "3.0"] as const) : (["3.1"] as const)).map((version) => ({
    folder,
    lacks,
    version,
  })),
);

for (const { folder, lacks, version } of cases) {
  const isThere = existsSync(join(root, folder));
  it.skipIf(!isThere)(
    `describes ${folder} in OpenAPI ${version} as three validators want it${isThere ? "" : " (skipped: no such folder)"}`,
    async () => {
      const document = await documentOf(folder, version);
      const readme = await validate(structuredClone(document) as never);
      expect(readme).toMatchObject({ valid: true });
      const { valid, errors } = await validator.validate(
        structuredClone(document) as Record<string, unknown>,
      );
      expect(errors ?? []).toEqual([]);
      expect(valid).toBe(true);
      const text = printJson(document);
      // The document is parsed here as JSON. The validator would parse it as YAML, which takes as long as checking its
      // rules.
      const source = {
        source: new Source("/openapi.json", text),
        parsed: JSON.parse(text) as object,
      };
      const externalRefResolver = new BaseResolver(config.resolve);
      const problems = await lintDocument({ document: source, config, externalRefResolver });
      const counts: Record<string, number> = {};
      for (const { severity, ruleId } of problems) {
        if (severity === "error") counts[ruleId] = (counts[ruleId] ?? 0) + 1;
      }
      expect(counts).toEqual(lacks);
    },
    120_000,
  );
}
