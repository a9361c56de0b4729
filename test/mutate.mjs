// `npm run mutate`: makes one error at a time in the pages of ../shared/corpus, and compares the place
// of each new report with the place of the error. The errors are those of mutation/operators.mjs.
//
//   --seed N         the seed of the random mutations (1)
//   --runs N         the number of mutations; the operators take turns (1000)
//   --operator NAME  use only this operator
//   --list           print each mutation that was not noticed, or was reported at another place
//   --json           print all results as JSON
//   --dialect rest   use REST pages and the errors of mutation/rest-operators.mjs instead
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { factLines } from "../dist/core/facts.js";
import { listFacts } from "../dist/dialects/rancher/facts.js";
import { resolve } from "../dist/dialects/rancher/resolve/resolve.js";
import { readPage } from "../dist/dialects/rancher/page/read-page.js";
import { readSources } from "../dist/source/read-sources.js";
import { readTree } from "./mutation/copies.mjs";
import { shuffle } from "./mutation/edits.mjs";
import { harmless } from "./mutation/harmless.mjs";
import { operators } from "./mutation/operators.mjs";
import { randomOf } from "./helpers/random.mjs";
import { mutateRest } from "./mutation/run-rest.mjs";

/** @typedef {import("./mutation/edits.mjs").Mutation} Mutation */
/** @typedef {import("./mutation/edits.mjs").Operator} Operator */
/** @typedef {import("./mutation/outline.mjs").Page} Page */
/** @typedef {import("./mutation/edits.mjs").Rng} Rng */
/** @typedef {import("../dist/diagnostics/diagnostic.js").Diagnostic} Diagnostic */

/**
 * @typedef {object} Outcome
 * @property {string} operator
 * @property {string} tree
 * @property {string} file
 * @property {number} line The first line that differs.
 * @property {string} before
 * @property {string} after
 * @property {string} [note]
 * @property {readonly Report[]} reports The new reports.
 * @property {number} facts How many facts changed.
 * @property {string} [crash]
 */

/** @typedef {Diagnostic & { isLocated: boolean }} Report */

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    runs: { type: "string" },
    operator: { type: "string" },
    list: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    dialect: { type: "string", default: "rancher" },
  },
});
if (options.dialect === "rest") process.exit(mutateRest() ? 0 : 1);
const seed = Number(options.seed);
const runs = Number(options.runs ?? 1000);
const every = [...operators, ...harmless];
const chosen = every.filter(({ name }) => name === (options.operator ?? name));
if (!Number.isInteger(seed) || !Number.isInteger(runs) || chosen.length === 0) {
  process.stderr.write("Expected whole numbers, and the name of an operator:\n");
  process.stderr.write(`${every.map(({ name }) => name).join(" ")}\n`);
  process.exit(2);
}

const corpus = fileURLToPath(new URL("../../shared/corpus/", import.meta.url));
if (!existsSync(corpus)) {
  process.stderr.write(`There is no corpus at ${corpus}\n`);
  process.exit(2);
}
const names = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "expected")
  .map((entry) => entry.name)
  .sort();
const trees = await Promise.all(names.map(readBaseline));

/** Reads an unchanged tree: its outline, its pages as the reader sees them, and their diagnostics. */
async function readBaseline(name) {
  const sources = await readSources(corpus + name);
  const read = sources.map((source) => readPage(source));
  const [api, reports] = resolve(read.map(([page]) => page));
  const facts = new Map(factLines(listFacts(api)));
  const diagnostics = [...read.flatMap(([, found]) => found), ...reports];
  return { ...readTree(name, sources), read, diagnostics, facts };
}

/** Returns random numbers for an operator, which do not depend on the other operators. */
function rngOf(operator, round) {
  let state = Math.imul(seed, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  for (const character of operator.name) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  }
  return randomOf(state);
}

/**
 * Finds a page that an operator applies to, and applies it.
 *
 * @param {Operator} operator
 * @param {Rng} rng
 */
function mutate(operator, rng) {
  for (const tree of shuffle(rng, trees)) {
    const pages = tree.pages.filter((page) => operator.pages.includes(page.kind));
    for (const page of shuffle(rng, pages)) {
      const mutation = operator.apply(page, rng);
      if (mutation !== undefined && mutation.text !== page.text) return { tree, page, mutation };
    }
  }
  return undefined;
}

/**
 * Maps lines of the new text to lines of the old text. The lines from the first to the last difference are
 * not mapped.
 */
function compareLines(before, after) {
  const [old, made] = [before.split("\n"), after.split("\n")];
  const least = Math.min(old.length, made.length);
  let head = 0;
  while (head < least && old[head] === made[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++;
  return {
    line: head + 1,
    before: old.slice(head, old.length - tail),
    after: made.slice(head, made.length - tail),
    /** Undefined for a line between the first and the last difference. */
    move: (line) =>
      line <= head ? line : line > old.length - tail ? line + made.length - old.length : undefined,
    isInside: (line) => line > head && line <= made.length - tail,
  };
}

/**
 * Reads a mutated tree, and returns its new diagnostics and changed facts.
 *
 * @param {{ tree: typeof trees[number], page: Page, mutation: Mutation }} made
 */
function readMutated({ tree, page, mutation }) {
  const changes = compareLines(page.text, mutation.text);
  const index = tree.pages.indexOf(page);
  const [reread, found] = readPage({ path: page.file, text: mutation.text });
  const read = tree.read.with(index, [reread, found]);
  const [api, reports] = resolve(read.map(([each]) => each));
  const known = new Map();
  const keyOf = ({ code, message }, file, line) => [code, file, line ?? "?", message].join("\n");
  for (const diagnostic of tree.diagnostics) {
    const { file, start } = diagnostic.span;
    const key = keyOf(diagnostic, file, file === page.file ? changes.move(start.line) : start.line);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const copies = new Set(
    (mutation.copies ?? []).map(({ file = page.file, line }) => {
      return `${file}:${file === page.file ? changes.move(line) : line}`;
    }),
  );
  const isLocated = ({ file, start }) =>
    (file === page.file && mutation.lines.includes(start.line)) ||
    copies.has(`${file}:${start.line}`);
  const isKnown = (diagnostic) => {
    const { file, start } = diagnostic.span;
    const isInside = file === page.file && changes.isInside(start.line);
    const key = keyOf(diagnostic, file, isInside ? undefined : start.line);
    const count = known.get(key) ?? 0;
    known.set(key, count - 1);
    return count > 0;
  };
  const diagnostics = [...read.flatMap(([, each]) => each), ...reports];
  const fresh = diagnostics
    .filter((diagnostic) => !isKnown(diagnostic))
    .map((diagnostic) => ({ ...diagnostic, isLocated: isLocated(diagnostic.span) }));
  return { fresh, facts: countOthers(tree.facts, new Map(factLines(listFacts(api)))) };
}

function countOthers(before, after) {
  const changed = [...after].filter(([key, value]) => before.get(key) !== value).length;
  return changed + [...before.keys()].filter((key) => !after.has(key)).length;
}

/** Prints the difference: one line for each side, around the first character that differs. */
function excerpt({ before, after }) {
  const [old, made] = [before.join("⏎"), after.join("⏎")];
  let head = 0;
  while (head < old.length && old[head] === made[head]) head++;
  const from = Math.max(0, head - 40);
  const show = (text) => JSON.stringify((from > 0 ? "…" : "") + text.slice(from, from + 110));
  return { before: show(old), after: show(made) };
}

/** @returns {Outcome | undefined} */
function run(operator, round) {
  const made = mutate(operator, rngOf(operator, round));
  if (made === undefined) return undefined;
  const { tree, page, mutation } = made;
  const changes = compareLines(page.text, mutation.text);
  const outcome = {
    operator: operator.name,
    tree: tree.name,
    file: page.file,
    line: changes.line,
    ...excerpt(changes),
    ...(mutation.note && { note: mutation.note }),
  };
  try {
    const { fresh, facts } = readMutated(made);
    return { ...outcome, reports: fresh, facts };
  } catch (error) {
    return { ...outcome, reports: [], facts: 0, crash: error?.stack ?? String(error) };
  }
}

const rounds = Math.ceil(runs / (options.runs === undefined ? every.length : chosen.length));
/** @type {Map<string, Outcome[]>} */
const outcomes = new Map(chosen.map(({ name }) => [name, []]));
let left = options.operator !== undefined && options.runs === undefined ? rounds : runs;
for (let round = 0; round < rounds; round++) {
  for (const operator of chosen) {
    if (left-- <= 0) break;
    const outcome = run(operator, round);
    if (outcome) outcomes.get(operator.name)?.push(outcome);
  }
}

const isNoticed = ({ reports }) => reports.length > 0;
const isLocated = ({ reports }) => reports.every((report) => report.isLocated);

/** Adds up a list of outcomes. */
function sum(list) {
  const noticed = list.filter(isNoticed);
  const located = noticed.filter(isLocated);
  const extra = noticed.reduce((total, { reports }) => total + reports.length - 1, 0);
  return { runs: list.length, noticed: noticed.length, located: located.length, extra };
}

function percent(part, whole) {
  return whole === 0 ? "-" : `${Math.floor((1000 * part) / whole) / 10} %`;
}

function cells(name, list, single = "") {
  const { runs: count, noticed, located, extra } = sum(list);
  const average = noticed === 0 ? "-" : (extra / noticed).toFixed(1);
  return [name, `${count}`, percent(noticed, count), percent(located, noticed), average, single];
}

function print(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  for (const row of rows) {
    const line = row.map((cell, index) => cell.padEnd(widths[index])).join("  ");
    process.stdout.write(`${line.trimEnd()}\n`);
  }
}

/** Sorts outcomes. Outcomes that were reported at the wrong place are first. */
function byFault(a, b) {
  return Number(a.isLocated) - Number(b.isLocated);
}

function describe(outcome, fault) {
  const { operator, tree, file, line, before, after, note, reports, facts } = outcome;
  const lines = [
    `${fault}: ${operator}${note ? ` (${note})` : ""}`,
    `  ${tree}/${file}:${line}, ${facts} facts changed`,
    `  - ${before}`,
    `  + ${after}`,
    ...reports.toSorted(byFault).map((report) => {
      const { isLocated: isRight, code, message, span } = report;
      return `  ${isRight ? "right" : "WRONG"} ${span.file}:${span.start.line}: ${message} [${code}]`;
    }),
  ];
  return `${lines.slice(0, 14).join("\n")}\n`;
}

const harmful = operators.filter((operator) => chosen.includes(operator));
const control = harmless.filter((operator) => chosen.includes(operator));
const of = (list) => list.flatMap(({ name }) => outcomes.get(name) ?? []);
const findable = harmful.filter(({ single }) => single === undefined);
const crashes = of(chosen).filter(({ crash }) => crash !== undefined);
const isSpoilt = ({ reports, facts }) => reports.length > 0 || facts > 0;

if (options.json) {
  process.stdout.write(`${JSON.stringify({ seed, runs, outcomes: of(chosen) }, undefined, 2)}\n`);
} else {
  if (options.list) {
    for (const outcome of of(harmful)) {
      if (!isNoticed(outcome)) process.stdout.write(describe(outcome, "unnoticed"));
      else if (!isLocated(outcome)) process.stdout.write(describe(outcome, "mislocated"));
    }
    for (const outcome of of(control).filter(isSpoilt)) {
      process.stdout.write(describe(outcome, "harmless"));
    }
  }
  print([
    ["operator", "runs", "noticed", "located", "extra", "single"],
    ...harmful.map(({ name, single }) => cells(name, outcomes.get(name) ?? [], single)),
    cells("all", of(harmful)),
    cells("all that another place states", of(findable)),
  ]);
  process.stdout.write("\n");
  print([
    ["harmless: reported wrongly", "runs", "reported", "other facts"],
    ...control.map(({ name }) => {
      const list = outcomes.get(name) ?? [];
      const others = list.filter(({ facts }) => facts > 0).length;
      return [name, `${list.length}`, `${list.filter(isNoticed).length}`, `${others}`];
    }),
  ]);
}
for (const outcome of crashes) {
  process.stderr.write(`THE READER THREW: ${describe(outcome, "crash")}${outcome.crash}\n`);
}
// A reader cannot find an error in a statement that the pages make only once. Such operators are shown with
// their reason and do not count.
const total = sum(of(findable));
const isEnough = total.noticed >= 0.95 * total.runs && total.located === total.noticed;
process.exitCode = isEnough && crashes.length === 0 ? 0 : 1;
