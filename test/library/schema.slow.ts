import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import { expect, it } from "vitest";

import { irText } from "../../generator/commands/ir.js";
import { readDetected } from "../../generator/read-api.js";
import { isFolder, readSources } from "../../generator/source/read-sources.js";
import { root } from "../helpers/command-line.js";

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(join(root, "docs/schema/ir.schema.json"), "utf8")) as object,
);

/** The folders of public API references; empty if the folder `shared` does not exist. */
const trees = ["../shared/rest/corpus", "../shared/rest/more"]
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => isFolder(path));

it.skipIf(trees.length === 0).each(trees.length === 0 ? ["no tree beside the project"] : trees)(
  "prints an IR of %s that is valid by `ir.schema.json`",
  async (tree) => {
    const sources = await readSources(tree);
    expect(sources.length).toBeGreaterThan(0);
    const ir = JSON.parse(irText(await readDetected(sources), "tree")) as unknown;
    expect(validate(ir), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  },
);
