// `npm run fuzz`: gives damaged and hostile input to the reader, and prints the longest time.
//
//   --runs N   the number of inputs (10000)
//   --seed N   the seed of the random inputs (1)
//   --dialect rest   use REST pages instead of Rancher's
//
// Exits with 1 if an input makes the reader throw, lose text or take longer than 10 s, or if the memory for
// Rancher's pages exceeds 1 GiB.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import fc from "fast-check";

import { resolve } from "../dist/dialects/rancher/resolve/resolve.js";
import { accountPage } from "../dist/dialects/rancher/page/account.js";
import { readPage } from "../dist/dialects/rancher/page/read-page.js";
import { readSources } from "../dist/source/read-sources.js";
import { fuzzRest } from "./mutation/run-rest.mjs";
import { damagedPage, fillPage, hugePages } from "./properties/damage.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    dialect: { type: "string", default: "rancher" },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (values.dialect === "rest") process.exit((await fuzzRest(runs, seed)) ? 0 : 1);
const sources = await readSources(fileURLToPath(new URL("../docs/api/v1.1", import.meta.url)));
const readings = sources.map((source) => readPage(source));

const longest = { seconds: 0, name: "" };
const faults = [];

/** Reads the pages with the text of one page replaced. */
function read(name, index, text) {
  const start = performance.now();
  try {
    const source = { path: sources[index].path, text };
    const own = readPage(source);
    const all = readings.map((reading, at) => (at === index ? own : reading));
    const [, between] = resolve(all.map(([page]) => page));
    const { lost } = accountPage(own[0], text, [...own[1], ...between]);
    if (lost.length > 0)
      faults.push(`${name}: lost line ${lost[0].start.line}: ${JSON.stringify(text)}`);
  } catch (error) {
    faults.push(`${name}: ${error.stack}`);
  }
  const seconds = (performance.now() - start) / 1000;
  if (seconds > longest.seconds) Object.assign(longest, { seconds, name });
  if (seconds > 10) faults.push(`${name}: ${seconds.toFixed(1)} s`);
}

let count = 0;
const volume = sources.findIndex(({ path }) => path.endsWith("/volume/index.md"));
// The sizes go from what a user may paste by mistake to lines of 5 MB.
for (const size of [10, 1000, 5000, 100_000]) {
  for (const [name, make] of Object.entries(hugePages)) {
    read(`${size} times ${name}`, volume, make(size));
    count++;
  }
}
for (const [name, make] of Object.entries(hugePages)) {
  read(`a page full of ${name}`, volume, fillPage(make));
  count++;
}
// Only a few inputs exist at a time, so that the measured memory is that of the reader.
for (let round = 0; count < runs; round++) {
  const numRuns = Math.min(100, runs - count);
  for (const { index, text } of fc.sample(damagedPage(sources), { numRuns, seed: seed + round })) {
    read(`damaged ${sources[index].path}`, index, text);
    count++;
  }
}
const peak = process.resourceUsage().maxRSS / 1024;
if (peak > 1024) faults.push(`memory: ${Math.round(peak)} MiB`);
for (const fault of faults.slice(0, 20)) process.stderr.write(`${fault.slice(0, 2000)}\n`);
process.stdout.write(
  `${count} inputs: ${faults.length} faults, longest ${longest.seconds.toFixed(1)} s (${longest.name}), peak ${Math.round(peak)} MiB\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
