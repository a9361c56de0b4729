import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

import { buildId } from "../build-id.js";
import { codeCachePath, readCodeCache, writeCodeCache } from "../output/code-cache.js";
import { storePath } from "../output/store.js";
import { packageRoot } from "../package-root.js";
import type { Call } from "./recall.js";
import type { CommandRunner } from "./run-command.js";

/** What the built file of all commands evaluates to: it takes what a module has and exports `runCommand`. */
type CommandsFile = (
  module: { exports: { runCommand?: CommandRunner } },
  require: NodeJS.Require,
  importModule: (specifier: string) => Promise<unknown>,
  url: string,
) => void;

/**
 * Runs a command from the built file of all commands, with the code that an earlier run compiled;
 * leaves the code to later runs.
 */
export async function runBuilt(call: Call): Promise<number> {
  const root = packageRoot();
  const path = join(root, "dist/commands.cjs");
  const url = pathToFileURL(path).href;
  // What a command needs is compiled when it is needed, so each has code of its own.
  const cachePath = codeCachePath(root, [buildId, process.arch, cachedDataVersionTag(), call.name]);
  const cache = cachePath === undefined ? undefined : readCodeCache(cachePath);
  // The build makes it ASCII; read so, it takes half the memory.
  const script = new Script(readFileSync(path, "latin1"), {
    filename: url,
    ...(cache === undefined ? {} : { cachedData: cache.code }),
  });
  const isKept = cache?.isOld === false && script.cachedDataRejected !== true;
  const isWritten = !isKept && isOneOfMany(call);
  const module: Parameters<CommandsFile>[0] = { exports: {} };
  const importModule = (specifier: string): Promise<unknown> => import(specifier);
  (script.runInThisContext() as CommandsFile)(module, createRequire(url), importModule, url);
  const { runCommand } = module.exports;
  if (runCommand === undefined) throw new Error(`Bug in the build: nothing in ${path}`);
  const code = await runCommand(call);
  // At the end, because only now it is compiled what the command needs.
  if (cachePath !== undefined && isWritten) {
    writeCodeCache(cachePath, () => script.createCachedData());
  }
  return code;
}

/**
 * Whether more runs like this are to be expected: one before it left something, and it ends by itself.
 * A first run may be the only one, as in CI, and pays nothing for others.
 */
function isOneOfMany({ name, options, terminal }: Call): boolean {
  if (name === "mock" || options.watch === true || options.profile !== undefined) return false;
  const path = storePath(terminal.cwd, options.config, []);
  return path !== undefined && existsSync(dirname(path));
}
