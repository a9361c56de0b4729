// Measures `generate` in CPU seconds and peak memory: medians of alternating runs.
//
//   npm run bench -- [--docs DIR] [--runs 5] [--json FILE] [--base DIR]
//                    [--peers DIR [--peer-node PATH]]
//
// `--base` names a built version of this package to measure too. `--peers` names a folder with other
// generators, which get the same API as OpenAPI, and `--peer-node` the Node that they need. Every run
// writes to a new folder, because creating files where others were just deleted is many times slower
// on file systems without a journal. For pages of plain HTTP, remark alone is measured on the same text;
// such pages are not multiplied.
import { spawn } from "node:child_process";
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

import { readTree } from "../dist/read-api.js";
import { readSources } from "../dist/source/read-sources.js";
import { copyTypes } from "./bench/copy-types.mjs";
import { measure, median } from "./bench/measure.mjs";
import { findPeers } from "./bench/peers.mjs";
import { restToOpenApi } from "./bench/rest-to-openapi.mjs";
import { toOpenApi } from "./bench/to-openapi.mjs";

const { values } = parseArgs({
  options: {
    docs: { type: "string" },
    runs: { type: "string", default: "5" },
    json: { type: "string" },
    base: { type: "string" },
    peers: { type: "string" },
    "peer-node": { type: "string", default: process.execPath },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const runs = Number(values.runs);
const sources = await readSources(values.docs ?? join(root, "docs/api/v1.1"));
const { api, dialect } = readTree(sources);
const isRest = dialect.name === "rest";
const home = mkdtempSync(join(tmpdir(), "stubdown-bench-"));
/** Shows what is measured: in place on a terminal, else one line each. */
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

/** The folder where a version is installed, once as the peers are. */
function installed(version) {
  const known = installs.get(version);
  if (known !== undefined) return known;
  const folder = join(newFolder(), "node_modules/stubdown");
  for (const name of ["package.json", "dist/bin.js", "dist/chunks", ...earlier]) {
    const from = join(version, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true });
  }
  for (const name of ["oxc-transform", "ts-morph"]) {
    symlinkSync(join(root, "node_modules", name), join(folder, "..", name), "junction");
  }
  installs.set(version, folder);
  return folder;
}

/** Files of earlier versions. */
const earlier = ["dist/bin.cjs", "dist/commands.cjs"];

/** The arguments that run `generate` in a project. */
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

/** The cases to measure for a version; `suffix` is added to their names. */
function casesOf(version, suffix = "") {
  const generate = generateArgs(version);
  const check = [generate[0], "check", "stale", ...generate.slice(2)];
  const [up, edited] = [makeProject(sources, version), makeProject(sources, version)];
  const cold = (pages) => () => ({ args: generate, cwd: makeProject(pages, version) });
  const cases = [
    { name: "cold", run: cold(sources) },
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
      run: cold(copyTypes(sources, times)),
    })),
  ];
  return cases.map(({ name, run }) => ({ name: name + suffix, run }));
}

/** What parses the pages and does nothing with them. */
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

/** The CPU seconds of a change while `--watch` runs. Linux only: they are read from `/proc`. */
async function measureWatch(version) {
  const folder = makeProject(sources, version);
  const child = spawn(process.execPath, [...generateArgs(version), "--watch"], { cwd: folder });
  const until = reader(child);
  // Hundredths of a second of user and system time.
  const used = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const times = [];
  // The clock has a low resolution, so several changes are measured together.
  const together = 5;
  try {
    await until(/watching/);
    for (let round = 0; round <= runs; round++) {
      tell(`--watch, round ${round} of ${runs}`);
      const before = used();
      for (let count = 0; count < together; count++) {
        editPage(folder);
        await until(/wrote/);
      }
      if (round > 0) times.push((used() - before) / together);
    }
  } finally {
    child.kill("SIGKILL");
  }
  return median(times);
}

/** Waits for output of a process; fails after a minute or if the process ends. */
function reader(child) {
  let text = "";
  let wake = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      text += data;
      wake();
    });
  }
  child.once("exit", () => wake());
  const limit = 60_000;
  return async (pattern) => {
    const end = Date.now() + limit;
    while (!pattern.test(text)) {
      if (child.exitCode !== null || Date.now() >= end) {
        throw new Error(`--watch did not print ${pattern}, but: ${text.slice(-500)}`);
      }
      await new Promise((done) => {
        const timer = setTimeout(done, end - Date.now());
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
    text = "";
  };
}

const input = join(home, "openapi.json");
writeFileSync(input, JSON.stringify((isRest ? restToOpenApi : toOpenApi)(api, "Bench")));
const peers =
  values.peers === undefined ? [] : findPeers(values.peers, input, newFolder, values["peer-node"]);

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
    const cpu = await measureWatch(folder).catch((error) => {
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
      growth === undefined
        ? `A cold run costs ${(more("cold") / more("remark alone")).toFixed(2)} times remark alone, without start-up`
        : `16 times the pages cost ${growth.toFixed(1)} times the CPU, without start-up`,
      "",
    ].join("\n"),
  );
  const report = { pages: sources.length, node: process.version, runs, growth, rows };
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
