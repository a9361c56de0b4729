// `npm run score`: compares the facts read from every tree of ../shared/corpus with the true ones.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { factLines } from "../dist/core/facts.js";
import { listFacts } from "../dist/dialects/rancher/facts.js";
import { readApi } from "../dist/read-api.js";
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
const widths = rows[0].map((_, index) =>
  Math.max(...rows.filter((row) => row.length > 1).map((row) => row[index].length)),
);
for (const row of rows) {
  process.stdout.write(
    `${row
      .map((cell, index) => cell.padEnd(widths[index]))
      .join("  ")
      .trimEnd()}\n`,
  );
}
