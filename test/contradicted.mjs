// `node test/contradicted.mjs DOCUMENT DOCS FACTS`: counts the facts marked in FACTS as contradicted by the
// document that `check openapi` reports, and prints those that it does not report. FACTS has a line for each fact: key,
// value, tier, place and mark, separated by tabs. Exits with 1 if fewer than the limit are reported. Needs
// `npm run build`.
//
//   --limit N    the percentage that has to be reported (90)
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { findingsOf } from "./findings-of-openapi.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: "string", default: "90" } },
});
const [document, docs, facts] = positionals;
if (facts === undefined) {
  process.stderr.write("Expected a document, a folder of pages and a file of facts\n");
  process.exit(2);
}
const found = new Set(findingsOf(document, docs).flatMap(({ change }) => change.facts));
const marked = readFileSync(facts, "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter((cells) => cells[4] === "contradicted");
if (marked.length === 0) {
  process.stderr.write(`No fact of ${facts} is marked as contradicted\n`);
  process.exit(2);
}
const missed = marked.filter(([key]) => !found.has(key));
for (const [key, value, , place] of missed) process.stdout.write(`${key}\t${value}\t${place}\n`);
const count = marked.length - missed.length;
const share = (100 * count) / marked.length;
process.stdout.write(
  `${count} of ${marked.length} contradicted facts are found, ${share.toFixed(1)} %\n`,
);
if (share < Number(options.limit)) process.exitCode = 1;
