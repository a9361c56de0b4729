import { relative } from "node:path";

import { rest } from "../../generator/dialects/rest/dialect.js";
import { readTree, type Reading } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { SourceFile } from "../../generator/source/source.js";
import { root } from "./command-line.js";

/** A tree as it is read without a word about its vocabulary, and its pages. */
export interface TreeRead extends Reading {
  readonly sources: readonly SourceFile[];
}

type PageRead = ReturnType<ReturnType<typeof rest.makeReader>>;

// Test files of a worker share their imports, so they share these.
const known = new Map<string, Promise<TreeRead>>();
const pages = new Map<string, PageRead>();

/** Reads a folder of pages that no test writes to, once in each worker: large trees take seconds. */
export function readOnce(folder: string): Promise<TreeRead> {
  const result = known.get(folder) ?? read(folder);
  known.set(folder, result);
  return result;
}

async function read(folder: string): Promise<TreeRead> {
  const sources = await readSources(folder);
  // To tell the dialect, pages of plain HTTP are read as Rancher's first. A test tells it for each tree (rest/command-line.test.ts).
  const isRest = /(?:^|\/)(?:rest|bookshop)(?:\/|$)/.test(relative(root, folder));
  return { sources, ...readTree(sources, isRest ? { dialect: rest, readPage: parseOnce } : {}) };
}

/** Parses a page of plain HTTP once in each worker. */
export function parseOnce(source: SourceFile): PageRead {
  const key = `${source.path}\n${source.text}`;
  const page = pages.get(key) ?? rest.makeReader()(source);
  pages.set(key, page);
  return page;
}
