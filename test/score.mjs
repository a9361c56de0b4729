// `npm run score`: compares the facts read from every tree of ../shared/corpus, and from the sites of
// plain HTTP in ../shared/rest, with the true ones.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { factLines, factsText } from "../dist/core/facts.js";
import { listFacts } from "../dist/dialects/rancher/facts.js";
import { readApi, readTree } from "../dist/read-api.js";
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
  const [api] = readApi(await readSources(corpus + tree));
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
if (existsSync(sites)) await scoreSites();

/** Scores the sites of plain HTTP by the judge that came with their true facts. */
async function scoreSites() {
  const table = [["site", "dialect", "stated", "inferable", "extra"]];
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  for (const file of readdirSync(`${sites}expected`).sort()) {
    const site = file.replace(/\.tsv$/, "");
    if (!existsSync(`${sites}corpus/${site}`)) continue;
    const { dialect, api } = readTree(await readSources(`${sites}corpus/${site}`));
    const printed = join(folder, file);
    writeFileSync(printed, factsText(dialect.facts(api)));
    const judge = [`${sites}score.py`, `${sites}expected/${file}`, printed];
    const args = [...judge, "--ambiguous", `${sites}ambiguous/${file}`];
    const { stdout } = spawnSync("python3", args, { encoding: "utf8" });
    const figure = (pattern) => pattern.exec(stdout)?.[1] ?? "?";
    table.push([
      site,
      dialect.name,
      figure(/TOTAL stated +(\d+\/\d+)/),
      figure(/TOTAL inferable +(\d+\/\d+)/),
      figure(/TOTAL extra (\d+)/),
    ]);
  }
  rmSync(folder, { recursive: true });
  process.stdout.write("\n");
  printTable(table);
}

/** Prints rows in columns; a row of one cell is a line of its own. */
function printTable(table) {
  const widths = table[0].map((_, index) =>
    Math.max(...table.filter((row) => row.length > 1).map((row) => row[index].length)),
  );
  for (const row of table) {
    const cells = row.map((cell, index) => cell.padEnd(widths[index]));
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
}
