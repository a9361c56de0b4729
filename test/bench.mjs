// Measures `generate` in CPU seconds and peak memory: medians of alternating runs.
//
//   npm run bench -- [--docs DIR] [--runs 5] [--json FILE] [--base DIR]
//                    [--peers DIR [--peer-node PATH] [--openapi FILE]]
//
// `--base` names a folder with a built version of this package, which is measured as well. `--peers` names a
// folder with other generators, which get the same API as an OpenAPI document, and `--peer-node` the Node that
// they need. `--openapi` names their document, such as that of the vendor. Default: a document made from the pages.
// Each run writes to a new folder, because creating files in a folder from which files were just deleted is
// many times slower on file systems without a journal.
//
// REST pages are not multiplied. Instead, remark alone is measured on the same text. The time of `generate` is
// limited by the times of remark and orval for the same work; the command exits with 1 if a limit is exceeded.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { readDetected } from "../dist/read-api.js";
import { readSources } from "../dist/source/read-sources.js";
import { copyTypes } from "./bench/copy-types.mjs";
import { measure } from "./bench/measure.mjs";
import { findPeers } from "./bench/peers.mjs";
import { limitsOf } from "./bench/limits.mjs";
import { toOpenApi } from "./bench/to-openapi.mjs";
import { measureWatch } from "./bench/watch.mjs";

const { values } = parseArgs({
  options: {
    docs: { type: "string" },
    runs: { type: "string", default: "5" },
    json: { type: "string" },
    base: { type: "string" },
    peers: { type: "string" },
    openapi: { type: "string" },
    "peer-node": { type: "string", default: process.execPath },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const runs = Number(values.runs);
const sources = await readSources(values.docs ?? join(root, "docs/api/v1.1"));
const { api, dialect } = await readDetected(sources);
const isRest = dialect.name === "rest";
const home = mkdtempSync(join(tmpdir(), "stubdown-bench-"));
/**
 * Shows which case is measured: on a terminal in one line that is replaced, otherwise in a line of its own.
 */
const tell = (text) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`);
  else if (text !== "") process.stderr.write(`${text}\n`);
};
const newFolder = () => mkdtempSync(join(home, "run-"));

function write(folder, pages) {
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a project with pages, a version of stubdown and an empty cache. */
function makeProject(pages, version) {
  const folder = newFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(installed(version), join(folder, "node_modules/stubdown"), "junction");
  write(join(folder, "docs"), pages);
  return folder;
}

const installs = new Map();

/** Installs a version in a folder as the other generators are installed, once, and returns the folder. */
function installed(version) {
  const known = installs.get(version);
  if (known !== undefined) return known;
  const folder = join(newFolder(), "node_modules/stubdown");
  for (const name of [
    "package.json",
    "dist/bin.cjs",
    "dist/run-command.js",
    "dist/chunks",
    ...earlier,
  ]) {
    const from = join(version, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true });
  }
  for (const name of ["oxc-transform", "ts-morph"]) {
    symlinkSync(join(root, "node_modules", name), join(folder, "..", name), "junction");
  }
  installs.set(version, folder);
  return folder;
}

/** Files that only earlier versions of stubdown have. */
const earlier = ["dist/bin.js", "dist/commands.cjs"];

/** Returns the arguments that run `generate` in a project. */
function generateArgs(version) {
  const { bin } = JSON.parse(readFileSync(join(version, "package.json"), "utf8"));
  const script = join("node_modules/stubdown", bin.stubdown);
  return [script, "generate", "--docs", "docs", "--out", "out"];
}

const page = sources.find(({ path }) => path.endsWith("/volume/index.md")) ?? sources[0];
let edits = 0;

/** Saves a page with another description. */
function editPage(folder) {
  const text = page.text.replace(/^(## .*\n)/m, `$1\nEdit ${++edits}.\n`);
  write(join(folder, "docs"), [{ path: page.path, text }]);
}

/** Returns the cases to measure for a version. `suffix` is added to their names. */
function casesOf(version, suffix = "") {
  const generate = generateArgs(version);
  const check = [generate[0], "check", "stale", ...generate.slice(2)];
  const facts = [generate[0], "facts", "--docs", "docs"];
  const [up, edited] = [makeProject(sources, version), makeProject(sources, version)];
  const cold = (args, pages) => () => ({ args, cwd: makeProject(pages, version) });
  const cases = [
    { name: "cold", run: cold(generate, sources) },
    { name: "reading alone, cold", run: cold(facts, sources) },
    { name: "nothing changed", run: () => ({ args: generate, cwd: up }) },
    { name: "nothing changed, check stale", run: () => ({ args: check, cwd: up }) },
    {
      name: "one page changed",
      run: () => {
        editPage(edited);
        return { args: generate, cwd: edited };
      },
    },
    ...(isRest ? [] : [4, 16]).map((times) => ({
      name: `${times} times the pages, cold`,
      run: cold(generate, copyTypes(sources, times)),
    })),
  ];
  return cases.map(({ name, run }) => ({ name: name + suffix, run }));
}

/** Returns the run that only parses the pages with remark. */
function remarkAlone() {
  const text = newFolder();
  write(text, sources);
  return { args: [join(root, "test/bench/remark-alone.mjs"), text], cwd: root };
}

const versions = [
  { folder: root, suffix: "" },
  ...(values.base === undefined ? [] : [{ folder: resolve(values.base), suffix: " (base)" }]),
];
const cases = [
  { name: "node -e 0", run: () => ({ args: ["-e", "0"] }) },
  ...(isRest ? [{ name: "remark alone", run: remarkAlone }] : []),
  ...versions.flatMap(({ folder, suffix }) => casesOf(folder, suffix)),
];

const input = join(home, "openapi.json");
if (values.peers !== undefined) writeDocument();
const peers =
  values.peers === undefined ? [] : findPeers(values.peers, input, newFolder, values["peer-node"]);

/**
 * Writes the OpenAPI document for other generators. For REST pages, it is the document that `generate` makes.
 */
function writeDocument() {
  if (values.openapi !== undefined) return cpSync(values.openapi, input);
  // With the document of Rancher's pages, orval does not end, because it expands each type at each reference.
  if (!isRest) return writeFileSync(input, JSON.stringify(toOpenApi(api, "Bench")));
  const cwd = makeProject(sources, root);
  const { status, stderr } = spawnSync(process.execPath, generateArgs(root), { cwd });
  if (status !== 0) throw new Error(`generate ended with ${status}: ${stderr}`);
  cpSync(join(cwd, "out/openapi.json"), input);
}

try {
  const found = measure([...cases, ...peers], runs, tell);
  const idle = peers.find(({ check }) => !check());
  if (idle !== undefined) throw new Error(`${idle.name} made nothing`);
  const { cpu: start } = found.get("node -e 0");
  const rows = [...found].map(([name, { cpu, memory }]) => ({
    name,
    cpu,
    times: cpu / start,
    memory,
  }));
  for (const { folder, suffix } of process.platform === "linux" ? versions : []) {
    const cwd = makeProject(sources, folder);
    const args = [...generateArgs(folder), "--watch"];
    const cpu = await measureWatch({ args, cwd, edit: editPage, runs, tell }).catch((error) => {
      if (suffix === "") throw error;
      // An earlier version may miss a change.
      process.stderr.write(`${folder}: ${error.message}\n`);
    });
    if (cpu === undefined) continue;
    const at = rows.findIndex(({ name }) => name === `one page changed${suffix}`) + 1;
    rows.splice(at, 0, { name: `one page changed, --watch${suffix}`, cpu, times: cpu / start });
  }
  tell("");
  const more = (name) => found.get(name).cpu - start;
  const growth = isRest ? undefined : more("16 times the pages, cold") / more("cold");
  const limits = isRest ? limitsOf(rows) : [];
  if (limits.some(({ cpu, most }) => cpu > most)) process.exitCode = 1;
  const widths = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, cpu, times, memory }) => {
    const shown = memory === undefined ? "" : `${Math.round(memory)} MiB`;
    return `| ${name.padEnd(widths)} | ${cpu.toFixed(3)} | ${times.toFixed(1)} | ${shown} |`;
  });
  process.stdout.write(
    [
      `${sources.length} pages, Node ${process.versions.node}, medians of ${runs}`,
      "",
      `| ${"run".padEnd(widths)} | CPU s | of \`node -e 0\` | peak memory |`,
      `| ${"-".repeat(widths)} | --- | --- | --- |`,
      ...lines,
      "",
      ...limits.map(
        ({ name, cpu, of, most }) =>
          `${name}: ${cpu.toFixed(3)} s, at most ${most.toFixed(3)} s (${of})`,
      ),
      ...(growth === undefined
        ? []
        : [`16 times the pages cost ${growth.toFixed(1)} times the CPU, without start-up`]),
      "",
    ].join("\n"),
  );
  const report = { pages: sources.length, node: process.version, runs, growth, limits, rows };
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
