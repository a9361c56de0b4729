// Prints the facts of a folder of pages: `node test/dialects/rest/print-facts.mjs DIR [WORDS.json]`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { printFacts } from "../../../dist/dialects/rest/print-facts.js";
import { readTree } from "../../../dist/dialects/rest/read-tree.js";
import { resolveTree } from "../../../dist/dialects/rest/resolve/resolve-tree.js";
import { extendVocabulary } from "../../../dist/dialects/rest/vocabulary.js";

const [folder, words] = process.argv.slice(2);
const patch = words === undefined ? {} : JSON.parse(readFileSync(words, "utf8"));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.mdx?$/.test(name))
  .sort()
  .map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8") }));
process.stdout.write(printFacts(resolveTree(readTree(files, extendVocabulary(patch))).reading));
