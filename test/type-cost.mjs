/**
 * Measures the median CPU time to type-check programs that use the generated client, and an empty program,
 * with both compilers. Exits with 1 if a program exceeds its limit.
 *
 * Run `npm run type-cost`, with a number of runs after `--` if 7 are too few.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { median } from "./bench/measure.mjs";

const most = 1.2;
const runs = Number(process.argv[2] ?? 7);
const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the repository, so that packages resolve as for a user.
const folder = join(root, "node_modules/.cache/stubdown-type-cost");

const programs = {
  empty: "export {};",
  "one resource": `
    import { createClient } from "@rancher-v1/client/core";
    import { volumes } from "@rancher-v1/client/volumes";
    const api = volumes(createClient({ url: "https://localhost" }));
    for await (const volume of api.list({ state: "active" })) console.log(volume.name);
    console.log((await api.get("1v1")).state);
  `,
  "one group of plain HTTP": `
    import { createClient } from "@bookshop/client/core";
    import { books } from "@bookshop/client/books";
    const api = books(createClient({ url: "https://localhost" }));
    for await (const book of api.list({ genre: "novel" })) console.log(book.title);
    console.log((await api.get(1)).title);
  `,
  "the whole client": `
    import { createClient } from "@rancher-v1/client";
    console.log((await createClient().volumes.get("1v1")).state);
  `,
};
// The programs whose cost has a limit.
const limited = new Set(["one resource", "one group of plain HTTP"]);
const compilers = { "TypeScript 5.9": "typescript", "TypeScript 7": "typescript-7" };

/** Returns the CPU time of a type check in seconds. */
function measure(compiler, program) {
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const args = [process.execPath, tsc, "-p", join(folder, program)];
  const script = '"$@" || exit; times';
  const { status, stdout } = spawnSync("sh", ["-c", script, "sh", ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  const [user, system] = stdout.trim().split("\n").at(-1).split(" ");
  return seconds(user) + seconds(system);
}

function seconds(text) {
  const [, minutes, rest] = /(\d+)m([\d.]+)s/.exec(text);
  return 60 * Number(minutes) + Number(rest);
}

for (const [program, text] of Object.entries(programs)) {
  const name = join(folder, program);
  mkdirSync(name, { recursive: true });
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(name, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  writeFileSync(join(name, "index.ts"), text);
  writeFileSync(join(name, "package.json"), '{"type": "module"}');
}
for (const [name, compiler] of Object.entries(compilers)) {
  const times = Object.fromEntries(Object.keys(programs).map((program) => [program, []]));
  // The programs are measured in turn, so that other load on the machine affects all of them.
  for (let run = 0; run < runs; run++) {
    for (const program of Object.keys(programs)) times[program].push(measure(compiler, program));
  }
  const empty = median(times.empty);
  for (const [program, values] of Object.entries(times)) {
    const ratio = median(values) / empty;
    const cost = `${median(values).toFixed(2)} s, ${ratio.toFixed(2)} times the empty program`;
    process.stdout.write(`${name}, ${program}: ${cost}\n`);
    if (limited.has(program) && ratio > most) process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
