// The parts of `npm run mutate` and `npm run fuzz` for pages of plain HTTP (`--dialect rest`). Errors are
// made in the library of the tests. Damaged pages are made of trees of the tests, and of ../shared/rest/corpus if
// it exists.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { rest } from "../../dist/dialects/rest/dialect.js";
import { readTree } from "../../dist/read-api.js";
import { readSources } from "../../dist/source/read-sources.js";
import { randomOf } from "../helpers/random.mjs";
import { findNew, restOperators } from "./rest-operators.mjs";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const library = await readSources(folder("../dialects/rest/library"));

/** Reads a tree. Returns its reports, and the places of text that is lost. */
function read(sources) {
  const { account, pages, diagnostics } = readTree(sources, { dialect: rest });
  const lost = pages.flatMap((page) => {
    const text = sources.find(({ path }) => path === page.path)?.text ?? "";
    return account(page, text, diagnostics).lost;
  });
  return { diagnostics, lost };
}

/**
 * Makes each error of each operator in the library, one at a time. Returns true if all are reported at their
 * places.
 */
export function mutateRest() {
  const { diagnostics: before } = read(library);
  let [runs, noticed, located] = [0, 0, 0];
  for (const { name, edits } of restOperators) {
    const counts = [0, 0, 0];
    for (const source of library) {
      for (const { text, line } of edits(source.text)) {
        const tree = library.map((one) => (one === source ? { ...source, text } : one));
        const found = findNew(before, read(tree).diagnostics, { file: source.path, line });
        counts[0]++;
        if (found.fresh.length > 0) counts[1]++;
        if (found.isLocated) counts[2]++;
      }
    }
    process.stdout.write(`${name.padEnd(16)} ${counts.join("  ")}\n`);
    [runs, noticed, located] = [runs + counts[0], noticed + counts[1], located + counts[2]];
  }
  process.stdout.write(`${runs} errors: ${noticed} noticed, ${located} located\n`);
  return located === runs;
}

const bits = [
  "`",
  "|",
  "\n",
  "#",
  "{",
  "}",
  "[",
  "](",
  "<",
  ">",
  "*",
  "\\",
  "```",
  "\n- ",
  '"',
  ":",
];

/** Replaces up to twelve pieces of a page. */
function damage(text, random) {
  let made = text;
  for (let count = 1 + Math.floor(random() * 12); count > 0; count--) {
    const at = Math.floor(random() * (made.length + 1));
    const bit = bits[Math.floor(random() * bits.length)];
    made = made.slice(0, at) + bit + made.slice(at + Math.floor(random() * 12));
  }
  return made;
}

/** Reads damaged pages, each alone. Returns true if none throws, loses text, or takes longer than 10 s. */
export async function fuzzRest(runs, seed) {
  const sites = folder("../../../shared/rest/corpus/");
  const folders = [
    ...["forms", "library", "diagnostics"].map((name) => folder(`../dialects/rest/${name}`)),
    ...(existsSync(sites) ? readdirSync(sites).map((name) => sites + name) : []),
  ];
  const pages = (await Promise.all(folders.map((one) => readSources(one)))).flat();
  const random = randomOf(seed);
  const faults = [];
  let longest = { seconds: 0, path: "" };
  for (let run = 0; run < runs; run++) {
    const { path, text } = pages[Math.floor(random() * pages.length)];
    const made = damage(text, random);
    const start = performance.now();
    try {
      const { lost } = read([{ path, text: made }]);
      if (lost.length > 0) faults.push(`run ${run}, ${path}: lost line ${lost[0].start.line}`);
    } catch (error) {
      faults.push(`run ${run}, ${path}: ${error?.stack ?? error}`);
    }
    const seconds = (performance.now() - start) / 1000;
    if (seconds > longest.seconds) longest = { seconds, path };
    if (seconds > 10) faults.push(`run ${run}, ${path}: ${seconds.toFixed(1)} s`);
  }
  for (const fault of faults.slice(0, 20)) process.stderr.write(`${fault.slice(0, 2000)}\n`);
  process.stdout.write(
    `${runs} inputs: ${faults.length} faults, longest ${longest.seconds.toFixed(1)} s (${longest.path})\n`,
  );
  return faults.length === 0;
}
