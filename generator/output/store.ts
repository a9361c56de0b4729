import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

import { hashText } from "../source/hash.js";

/** What an earlier run left to a later one: JSON by keys. Neither has line breaks in it. */
export type Store = ReadonlyMap<string, string>;

/**
 * Reads a store; undefined if there is none that can be trusted. The last line of the file names the
 * build that wrote it and the sum of the others, so one that is damaged, cut short, or of another build
 * is none. Deleting it costs time and nothing else.
 */
export function readStore(path: string, build: string): Store | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.lastIndexOf("\n") + 1;
  const sum = createHash("sha256").update(bytes.subarray(0, end)).digest("hex");
  if (bytes.toString("utf8", end) !== `${build} ${sum}`) return undefined;
  const entries = new Map<string, string>();
  for (const line of bytes.toString("utf8", 0, end).split("\n").slice(0, -1)) {
    const tab = line.indexOf("\t");
    entries.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return entries;
}

/** Writes a store. */
export function writeStore(path: string, build: string, store: Store): void {
  const bytes = Buffer.from([...store].map(([key, value]) => `${key}\t${value}\n`).join(""));
  const sum = createHash("sha256").update(bytes).digest("hex");
  writeWhole(path, () => [bytes, Buffer.from(`${build} ${sum}`)]);
}

/**
 * A kind of file in a folder of caches: how its names begin, which those do too that a run was killed
 * over, and how many are kept of those that were written last.
 */
export interface CacheKind {
  readonly names: RegExp;
  readonly most: number;
}

// An API has three logs, and a stamp for each way to call a command.
const stores: CacheKind = { names: /^stubdown-[0-9a-f]{16}\.json/, most: 500 };

/**
 * Writes a file of a cache in one step, so that a run beside this one reads the old or the new; then
 * removes those that were not written for long. A folder that cannot be written to has none, and is not
 * even asked what would be in it.
 */
export function writeWhole(path: string, read: () => readonly Buffer[], kind = stores): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, "wx");
    try {
      const pieces = read();
      // In parts, because all of it is large and need not be in memory twice.
      for (let at = 0; at < pieces.length; at += 128) {
        writeFileSync(file, Buffer.concat(pieces.slice(at, at + 128)));
      }
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    prune(dirname(path), kind);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Not even that can be told where a folder is no folder.
    }
  }
}

function prune(folder: string, kind: CacheKind): void {
  const names = readdirSync(folder);
  if (names.length <= kind.most) return;
  const aged = names.flatMap((name) => {
    // Nothing of others is removed, wherever the configuration puts the stores.
    if (!kind.names.test(name)) return [];
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ name, time: stat.mtimeMs }] : [];
  });
  const old = aged.sort((a, b) => b.time - a.time).slice(kind.most);
  for (const { name } of old) rmSync(join(folder, name), { force: true });
}

/**
 * The file of a store, named by what it is of; undefined if there is no place for it. Stores are
 * where the configuration says (`cacheDir`), or in the nearest `node_modules`.
 *
 * This neither loads what reads configurations nor complains: that is for the run.
 */
export function storePath(
  cwd: string,
  config: string | undefined,
  name: readonly unknown[],
): string | undefined {
  const file = `stubdown-${hashText(JSON.stringify(name))}.json`;
  const above = [cwd];
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) above.push(dirname(at));
  const configs =
    config === undefined
      ? above.map((folder) => join(folder, "stubdown.config.json"))
      : [resolve(cwd, config)];
  const path = configs.find((one) => existsSync(one));
  const configured = path === undefined ? undefined : readCacheDir(path);
  if (configured !== undefined) return join(configured, file);
  const folder = nearestCache(cwd);
  return folder && join(folder, file);
}

/** The folder of caches in the nearest `node_modules`; undefined if there is none. */
export function nearestCache(from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    if (existsSync(join(at, "node_modules"))) return join(at, "node_modules/.cache/stubdown");
    if (dirname(at) === at) return undefined;
  }
}

function readCacheDir(path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8");
    if (!text.includes('"cacheDir"')) return undefined;
    const { cacheDir } = JSON.parse(text) as { readonly cacheDir?: unknown };
    return typeof cacheDir === "string" && cacheDir !== ""
      ? resolve(dirname(path), cacheDir)
      : undefined;
  } catch {
    return undefined;
  }
}
