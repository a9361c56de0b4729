import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { transformSync } from "oxc-transform";
import { expect, onTestFinished } from "vitest";

import { root } from "../helpers/command-line.js";
import { temporaryFolder } from "../helpers/tree.js";
import { typeCheck } from "../helpers/type-check.js";

/** The example of a server in a README. */
function exampleIn(readme: string): string {
  const blocks = readFileSync(join(root, readme), "utf8").matchAll(/```ts\n([^]*?)```/g);
  return (
    [...blocks].map(([, code = ""]) => code).find((code) => code.includes("app.register")) ?? ""
  );
}

/** A folder where programs find the packages. */
function makeFolder(): string {
  const folder = temporaryFolder();
  for (const name of ["node_modules", "generated"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
  return folder;
}

/** Runs a program, and returns the URL at which it listens. */
async function start(code: string): Promise<string> {
  const folder = makeFolder();
  const anyPort = code.replace("port: 8080", "port: 0") + "\nconsole.log(app.listeningOrigin);";
  writeFileSync(join(folder, "server.mjs"), transformSync("server.ts", anyPort).code);
  const child = spawn(process.execPath, ["server.mjs"], { cwd: folder });
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return line.toString().trim();
}

/** Runs the example of a README, after it was compiled as strictly as a user may. */
export function startExample(readme: string): Promise<string> {
  const code = exampleIn(readme);
  expect(code.trimEnd().split("\n").length).toBeLessThan(30);
  const folder = makeFolder();
  writeFileSync(join(folder, "server.mts"), code);
  expect(typeCheck(folder, ["server.mts"])).toEqual([]);
  return start(code);
}
