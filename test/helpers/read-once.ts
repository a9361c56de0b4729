import { readTree, type Reading } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { SourceFile } from "../../generator/source/source.js";

/** A tree as it is read without a word about its dialect, and its pages. */
export interface TreeRead extends Reading {
  readonly sources: readonly SourceFile[];
}

// Test files of a worker share their imports, so they share this.
const known = new Map<string, Promise<TreeRead>>();

/** Reads a folder of pages that no test writes to, once in each worker: large trees take seconds. */
export function readOnce(folder: string): Promise<TreeRead> {
  const result = known.get(folder) ?? read(folder);
  known.set(folder, result);
  return result;
}

async function read(folder: string): Promise<TreeRead> {
  const sources = await readSources(folder);
  return { sources, ...readTree(sources) };
}
