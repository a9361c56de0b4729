// Prints the facts of a folder of pages: `node test/dialects/rest/print-facts.mjs DIR [WORDS.json]`.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const [folder, words] = process.argv.slice(2);
const out = mkdtempSync(join(root, "node_modules", ".facts-"));
const rest = join(root, "generator/dialects/rest");
const contents = ["print-facts", "read-tree", "resolve/resolve-tree", "vocabulary"]
  .map((name) => `export * from ${JSON.stringify(join(rest, `${name}.ts`))};`)
  .join("\n");
const outfile = join(out, "facts.mjs");
await build({
  stdin: { contents, resolveDir: root },
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile,
  logLevel: "error",
});
const { printFacts, readTree, resolveTree, extendVocabulary } = await import(
  pathToFileURL(outfile).href
);
rmSync(out, { recursive: true });
const patch = words === undefined ? {} : JSON.parse(readFileSync(words, "utf8"));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.mdx?$/.test(name))
  .sort()
  .map((name) => ({ path: name, text: readFileSync(join(folder, name), "utf8") }));
process.stdout.write(printFacts(resolveTree(readTree(files, extendVocabulary(patch))).reading));
