// `node test/sample-reports.mjs DIR…`: draws random diagnostics of folders of pages, and prints each
// with the lines around its place, so that a person can judge the diagnostic. Needs `npm run build`.
//
//   --count N    the number of samples (100)
//   --seed N     the seed of the random choice (1)
//   --without C  a code to leave out; may be given several times
import { parseArgs } from "node:util";

import { apiOf, readDetected } from "../dist/read-api.js";
import { readSources } from "../dist/source/read-sources.js";
import { randomOf } from "./helpers/random.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    without: { type: "string", multiple: true, default: [] },
  },
});
if (positionals.length === 0) {
  process.stderr.write("Expected folders of pages, such as test/dialects/rest/small\n");
  process.exit(2);
}

const all = [];
for (const folder of positionals) {
  const sources = await readSources(folder);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const [, diagnostics] = apiOf(await readDetected(sources));
  for (const diagnostic of diagnostics) {
    if (options.without.includes(diagnostic.code)) continue;
    all.push({ ...diagnostic, folder, text: texts.get(diagnostic.span.file) ?? "" });
  }
}

// The shuffle of Fisher and Yates, in which all orders are equally likely.
const random = randomOf(Number(options.seed));
for (let at = all.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [all[at], all[other]] = [all[other], all[at]];
}
for (const [index, one] of all.slice(0, Number(options.count)).entries()) {
  const { code, severity, message, span, folder, text } = one;
  const from = Math.max(0, span.start.line - 4);
  const to = Math.min(span.end.line + 2, span.start.line + 8);
  process.stdout.write(
    `\n${index + 1}. ${folder}/${span.file}:${span.start.line}: ${severity}: ${message} [${code}]\n`,
  );
  for (const [at, line] of text.split("\n").slice(from, to).entries()) {
    const mark = from + at + 1 === span.start.line ? ">" : " ";
    process.stdout.write(`  ${mark} ${line.slice(0, 160)}\n`);
  }
}
