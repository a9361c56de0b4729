import { compile } from "../../generator/compile.js";
import { readAssets } from "../../generator/commands/read-assets.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { FileCache } from "../../generator/emit/emit.js";
import type { OutputFile } from "../../generator/emit/output-file.js";
import type { Target } from "../../generator/plan/plan.js";
import type { SourceFile } from "../../generator/source/source.js";

/** A target as `--name api` makes it. */
export const target: Target = {
  name: "api",
  packageScope: "@api",
  version: "0.0.0",
  docs: "",
  options: {},
};

const printed = new Map<string, readonly OutputFile[]>();

/**
 * A cache of the printed and compiled files of plans, one for each worker. Most files are the same in the packages of
 * all pages.
 */
export const printedOnce: FileCache = {
  get: (key) => printed.get(key),
  put: (key, files) => void printed.set(key, files),
};

/** Compiles pages in memory. The pages are keyed by path. */
export async function compileDocs(pages: Readonly<Record<string, string>>): Promise<{
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (path: string) => string;
}> {
  const sources = Object.entries(pages).map(([path, text]): SourceFile => ({ path, text }));
  const options = { target, assets: await readAssets(), files: printedOnce };
  const [files, diagnostics] = await compile(sources, options);
  return {
    files,
    diagnostics,
    textOf: (path) => files.find((file) => file.path === path)?.text ?? `no file ${path}`,
  };
}

/** Returns a page of a resource with the given sections. */
export function resourcePage(id: string, sections: string): string {
  return `---\ntitle: API - ${id}\n---\n\n## ${id}\n\n${sections}`;
}
