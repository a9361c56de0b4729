import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./command-line.js";
import { temporaryFolder } from "./tree.js";

/** A small project in which the built command line is installed, as npm does it. */
export interface Installed {
  readonly folder: string;
  readonly bin: string;
  /** The built file of all commands. */
  readonly commands: string;
  /** Where all that runs remember is, also what they compiled. */
  readonly cache: string;
}

/** Makes such a project; what the command line is installed from stays as it is. */
export function makeInstalled(): Installed {
  const folder = temporaryFolder();
  const home = join(folder, "node_modules/stubdown");
  for (const name of ["package.json", "dist/bin.cjs", "dist/commands.cjs"]) {
    mkdirSync(join(home, "dist"), { recursive: true });
    cpSync(join(root, name), join(home, name), { recursive: true });
  }
  const needed = "node_modules/oxc-transform";
  symlinkSync(join(root, needed), join(folder, needed), "junction");
  cpSync(join(root, "test/cases/scoped-paths/docs"), join(folder, "docs"), { recursive: true });
  const apis = [{ name: "api", docs: "docs", out: "out" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  return {
    folder,
    bin: join(home, "dist/bin.cjs"),
    commands: join(home, "dist/commands.cjs"),
    cache: join(folder, "node_modules/.cache/stubdown"),
  };
}
