// `node test/sample-openapi.mjs DOCUMENT DOCS`: draws random findings of `check openapi`, and prints each with
// the lines of the docs and of the document around its places, so that a person can judge the finding.
// Needs `npm run build`.
//
//   --count N    the number of samples (100)
//   --seed N     the seed of the random choice (1)
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";

import { findingsOf } from "./findings-of-openapi.mjs";
import { randomOf } from "./helpers/random.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});
const [document, docs] = positionals;
if (docs === undefined) {
  process.stderr.write("Expected a document and a folder of pages\n");
  process.exit(2);
}
const all = findingsOf(document, docs);

// The shuffle of Fisher and Yates, in which all orders are equally likely.
const random = randomOf(Number(options.seed));
for (let at = all.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [all[at], all[other]] = [all[other], all[at]];
}
const texts = new Map();
const linesOf = (file) => {
  if (!texts.has(file))
    texts.set(file, readFileSync(join(process.cwd(), file), "utf8").split("\n"));
  return texts.get(file);
};
const show = ({ file, start }, before, after) => {
  const path = relative(process.cwd(), resolve(file));
  const from = Math.max(0, start.line - 1 - before);
  for (const [index, line] of linesOf(path)
    .slice(from, start.line + after)
    .entries()) {
    const mark = from + index + 1 === start.line ? ">" : " ";
    process.stdout.write(`  ${mark} ${line.slice(0, 200)}\n`);
  }
};
process.stdout.write(`${all.length} findings, seed ${options.seed}\n`);
for (const [index, one] of all.slice(0, Number(options.count)).entries()) {
  const [related] = one.related;
  process.stdout.write(`\n${index + 1}. ${one.message} [${one.change.case}]\n`);
  process.stdout.write(`  ${one.place.file}:${one.place.start.line}\n`);
  show(one.place, 0, 0);
  if (related === undefined) continue;
  process.stdout.write(`  ${related.message}\n`);
  show(related.place, 0, 6);
}
