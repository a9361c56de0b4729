import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";

import { build } from "esbuild";
import type { Plugin } from "vitest/config";

/**
 * Lets Node itself load the generator. Vitest would turn each import into a look-up at run time, which makes
 * reading pages slower, and each worker would ask the main process for each of 600 modules. The sources
 * are compiled file by file at the start of each run, so nothing old is tested.
 */
export function nativeModules(root: string): Plugin {
  const sources = join(root, "generator") + sep;
  // Below the repository, because the generator looks for its templates and packages from where it is.
  const out = join(root, "node_modules/.cache/stubdown-test/generator") + sep;
  return {
    name: "native-modules",
    enforce: "pre",
    config: () => compile(sources, out),
    // Packages as users load them: for the condition "development", remark has slow modules full of checks.
    configEnvironment(_, { resolve }) {
      const { conditions } = resolve ?? {};
      conditions?.splice(0, conditions.length, "node");
    },
    async resolveId(source, importer, options) {
      if (!source.startsWith(".")) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || !found.id.startsWith(sources)) return undefined;
      return `${out}${found.id.slice(sources.length, -".ts".length)}.js`;
    },
  };
}

/** Compiles a folder. No file is half written or gone for a moment, because another run may load it. */
async function compile(sources: string, out: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: modulesIn(sources, /(?<!\.d)\.ts$/),
    outdir: out,
    outbase: sources,
    platform: "node",
    target: "node20.19",
    write: false,
    logLevel: "warning",
  });
  for (const { path, text } of outputFiles) {
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
  const made = new Set(outputFiles.map(({ path }) => path));
  for (const path of modulesIn(out, /\.js$/)) if (!made.has(path)) rmSync(path);
}

function modulesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .map((path) => join(folder, path));
}
