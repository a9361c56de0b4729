// `npm run score`: compares the facts read from the trees of ../shared/corpus, and from the REST sites in
// ../shared/rest, with the true facts. A site is read without options, and once more with the options of the
// dialect in `test/score/rest/NAME.json`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { factLines, factsText } from "../dist/core/facts.js";
import { listFacts } from "../dist/dialects/rancher/facts.js";
import { rest } from "../dist/dialects/rest/dialect.js";
import { printFacts } from "../dist/dialects/rest/print-facts.js";
import { readTree as readPages } from "../dist/dialects/rest/read-tree.js";
import { resolveTree } from "../dist/dialects/rest/resolve/resolve-tree.js";
import { extendVocabulary } from "../dist/dialects/rest/vocabulary.js";
import { readDetected, readTree } from "../dist/read-api.js";
import { readSources } from "../dist/source/read-sources.js";

const corpus = fileURLToPath(new URL("../../shared/corpus/", import.meta.url));
if (!existsSync(corpus)) {
  process.stderr.write(`There is no corpus at ${corpus}\n`);
  process.exit(2);
}

const rows = [["tree", "stated", "inferable", "untrue", "untrue fields"]];
for (const file of readdirSync(`${corpus}expected`).sort()) {
  const tree = file.replace(/\.tsv$/, "");
  const lines = readFileSync(`${corpus}expected/${file}`, "utf8").trim().split("\n");
  const truth = lines.map((line) => line.split("\t"));
  const { api } = await readDetected(await readSources(corpus + tree));
  const facts = new Map(factLines(listFacts(api)));
  const right = (tier) => {
    const all = truth.filter((fact) => fact[2] === tier);
    return `${all.filter(([key, value]) => facts.get(key) === value).length}/${all.length}`;
  };
  const keys = new Set(truth.map(([key]) => key));
  const untrue = [...facts.keys()].filter((key) => !keys.has(key));
  const fields = untrue.filter((key) => key.startsWith("field:"));
  rows.push([tree, right("stated"), right("inferable"), `${untrue.length}`, `${fields.length}`]);
  if (process.argv.includes("--list")) {
    for (const [key, value] of truth) {
      if (facts.get(key) !== value) rows.push([`  ${key}: ${value}, read ${facts.get(key)}`]);
    }
    for (const key of untrue) rows.push([`  ${key}: untrue`]);
  }
}
printTable(rows);

const sites = fileURLToPath(new URL("../../shared/rest/", import.meta.url));
const words = fileURLToPath(new URL("score/rest/", import.meta.url));
if (existsSync(sites)) {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  try {
    await scoreFacts(folder);
    await scoreOperations(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a site without options, and with the options that this folder has for it, and prints the facts. */
async function readSite(root, site, folder) {
  const sources = await readSources(root + site);
  const file = `${words}${site}.json`;
  const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  const readings = [{ lines: "none", patch: {}, read: await readDetected(sources) }];
  if (text !== undefined) {
    const patch = JSON.parse(text);
    readings.push({
      lines: `${text.trim().split("\n").length}`,
      patch,
      read: readTree(sources, { dialect: rest.configure(patch) }),
    });
  }
  return readings.map(({ lines, patch, read }, index) => {
    const { dialect, pages, diagnostics } = read;
    const printed = join(folder, `${site}-${index}.tsv`);
    // The true facts are of the kinds that `printFacts` prints. Any other fact would count as an extra one.
    const isRest = dialect.name === rest.name;
    const known = () => resolveTree(readPages(sources, extendVocabulary(patch))).reading;
    writeFileSync(printed, isRest ? printFacts(known()) : factsText(read.facts()));
    const texts = new Map(sources.map(({ path, text: own }) => [path, own]));
    const lost = pages.filter((page) => {
      const { lines: all } = read.account(page, texts.get(page.path) ?? "", diagnostics);
      return all.unread + all.lost > 0;
    });
    const coverage = lost.length === 0 ? "all" : `${lost.length} pages with unread`;
    return { site, dialect: dialect.name, lines, printed, coverage };
  });
}

/** Returns the output of the judge script of the sites. */
function judge(script, ...args) {
  return spawnSync("python3", [sites + script, ...args], { encoding: "utf8" }).stdout;
}

/** Returns the groups that a pattern finds in the output of the judge; `?` if it finds nothing. */
function figure(text, pattern) {
  return pattern.exec(text)?.slice(1).join(" = ") ?? "?";
}

/** Scores the facts of REST sites with the judge script that comes with the true facts. */
async function scoreFacts(folder) {
  const table = [["site", "dialect", "words", "stated", "inferable", "extra", "accounted for"]];
  for (const file of readdirSync(`${sites}expected`).sort()) {
    const site = file.replace(/\.tsv$/, "");
    if (!existsSync(`${sites}corpus/${site}`)) continue;
    const expected = readFileSync(`${sites}expected/${file}`, "utf8").trim().split("\n").length;
    for (const one of await readSite(`${sites}corpus/`, site, folder)) {
      const known = [`${sites}expected/${file}`, one.printed];
      const text = judge("score.py", ...known, "--ambiguous", `${sites}ambiguous/${file}`);
      const extra = figure(text, /TOTAL extra (\d+)/);
      table.push([
        site,
        one.dialect,
        one.lines,
        figure(text, /TOTAL stated +(\d+\/\d+) = ([\d.]+ %)/),
        figure(text, /TOTAL inferable +(\d+\/\d+) = ([\d.]+ %)/),
        `${extra} = ${((100 * extra) / expected).toFixed(1)} %`,
        one.coverage,
      ]);
    }
  }
  process.stdout.write("\n");
  printTable(table);
}

/** Scores which operations of further sites are found. */
async function scoreOperations(folder) {
  const table = [["site", "dialect", "words", "operations", "extra", "accounted for"]];
  for (const file of readdirSync(`${sites}more`).sort()) {
    if (!file.endsWith(".ops.tsv")) continue;
    const site = file.replace(/\.ops\.tsv$/, "");
    for (const one of await readSite(`${sites}more/`, site, folder)) {
      const text = judge("score_ops.py", `${sites}more/${file}`, one.printed);
      const found = figure(text, /operations (\d+\/\d+) = ([\d.]+ %)/);
      const extra = figure(text, /extra (\d+ of \d+)/);
      table.push([site, one.dialect, one.lines, found, extra, one.coverage]);
    }
  }
  process.stdout.write("\n");
  printTable(table);
}

/** Prints rows in columns. A row with one cell is printed as a line. */
function printTable(table) {
  const widths = table[0].map((_, index) =>
    Math.max(...table.filter((row) => row.length > 1).map((row) => row[index].length)),
  );
  for (const row of table) {
    const cells = row.map((cell, index) => cell.padEnd(widths[index]));
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
}
