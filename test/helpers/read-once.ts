import { relative } from "node:path";

import { rest } from "../../generator/dialects/rest/dialect.js";
import { readDetected, readTree, type Reading } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { SourceFile } from "../../generator/source/source.js";
import { root } from "./command-line.js";

/** A tree that was read without options of the dialect, with its pages. */
export interface TreeRead extends Reading {
  readonly sources: readonly SourceFile[];
}

type PageRead = ReturnType<ReturnType<typeof rest.makeReader>>;

// The test files of a worker share these maps, because they share imported modules.
const known = new Map<string, Promise<TreeRead>>();
const pages = new Map<string, PageRead>();

/**
 * Reads a folder of pages that no test changes, once in each worker, because reading a large tree takes
 * seconds.
 */
export function readOnce(folder: string): Promise<TreeRead> {
  const result = known.get(folder) ?? read(folder);
  known.set(folder, result);
  return result;
}

async function read(folder: string): Promise<TreeRead> {
  const sources = await readSources(folder);
  // Detecting the dialect would first read REST pages as Rancher's. rest/command-line.test.ts tests the detection for each tree.
  const isRest = /(?:^|\/)(?:rest|bookshop)(?:\/|$)/.test(relative(root, folder));
  const reading: Reading = isRest
    ? readTree(sources, { dialect: rest, readPage: parseOnce })
    : await readDetected(sources);
  return { sources, ...reading };
}

/** Parses a page of plain HTTP once in each worker. */
export function parseOnce(source: SourceFile): PageRead {
  const key = `${source.path}\n${source.text}`;
  const page = pages.get(key) ?? rest.makeReader()(source);
  pages.set(key, page);
  return page;
}
