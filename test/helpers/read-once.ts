import { resolvePages, rest } from "../../generator/dialects/rest/dialect.js";
import type { ResolvedTree } from "../../generator/dialects/rest/resolve/resolve-tree.js";
import { rancher } from "../../generator/dialects/rancher/dialect.js";
import { readDetected, type Reading } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { SourceFile } from "../../generator/source/source.js";

/** A tree that was read without options of the dialect, with its pages. */
export interface TreeRead extends Reading {
  readonly sources: readonly SourceFile[];
  /** The tree as the dialect `rest` resolves it. Undefined for pages of another dialect. */
  readonly resolved: ResolvedTree | undefined;
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
  const readRancher = rancher.makeReader();
  const reading = await readDetected(sources, {
    readPage: (source, dialect) => (dialect === rest ? parseOnce(source) : readRancher(source)),
  });
  // The dialect keeps the tree that it resolved last.
  const resolved =
    reading.dialect === rest ? resolvePages(sources.map((one) => parseOnce(one)[0])) : undefined;
  return { sources, resolved, ...reading };
}

/** Parses a page of plain HTTP once in each worker. */
export function parseOnce(source: SourceFile): PageRead {
  const key = `${source.path}\n${source.text}`;
  const page = pages.get(key) ?? rest.makeReader()(source);
  pages.set(key, page);
  return page;
}
