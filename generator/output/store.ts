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

/** What an earlier run left to a later one: JSON by keys. Neither has line breaks in it. */
export type Store = ReadonlyMap<string, string>;

/** How many stores a folder keeps: those that were written last. */
const mostStores = 24;
/** Nothing of others is removed, wherever the configuration puts the stores. */
const ownName = /^stubdown-[0-9a-f]{16}\.json/;

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
  writeWhole(path, [bytes, Buffer.from(`${build} ${sum}`)]);
}

/**
 * Writes a file of a cache in one step, so that a run beside this one reads the old or the new; then
 * removes those that were not written for long. A folder that cannot be written to has none.
 */
export function writeWhole(path: string, pieces: readonly Buffer[]): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, "wx");
    try {
      // In parts, because all of it is large and need not be in memory twice.
      for (let at = 0; at < pieces.length; at += 128) {
        writeFileSync(file, Buffer.concat(pieces.slice(at, at + 128)));
      }
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    prune(dirname(path), ownName, mostStores);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Not even that can be told where a folder is no folder.
    }
  }
}

/** Removes of a folder's files with such names those that were not written for long. */
export function prune(folder: string, own: RegExp, most: number): void {
  const names = readdirSync(folder);
  if (names.length <= most) return;
  const aged = names.flatMap((name) => {
    if (!own.test(name)) return [];
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ name, time: stat.mtimeMs }] : [];
  });
  const old = aged.sort((a, b) => b.time - a.time).slice(most);
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
  const hash = createHash("sha256").update(JSON.stringify(name)).digest("hex").slice(0, 16);
  const file = `stubdown-${hash}.json`;
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
