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
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

import { hashText } from "../source/hash.js";

/**
 * Reads the entries of a cache file: JSON texts, keyed by cache key. Empty if the file is missing, damaged, or written
 * by another build. The last line of the file has the build and a checksum of the lines above it.
 */
export function readCacheFile(path: string, build: string): ReadonlyMap<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return new Map();
  }
  const end = bytes.lastIndexOf("\n") + 1;
  const sum = createHash("sha256").update(bytes.subarray(0, end)).digest("hex");
  if (bytes.toString("utf8", end) !== `${build} ${sum}`) return new Map();
  const lines = bytes.toString("utf8", 0, end).split("\n").slice(0, -1);
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

/** The number of characters that are written at once. */
const pieceLength = 1 << 20;

/**
 * Writes a cache file. Neither keys nor JSON texts may contain a line break. The file is replaced in one step, so that
 * a concurrent run reads either the old file or the new one. Errors of the file system are ignored.
 */
export function writeCacheFile(
  path: string,
  build: string,
  entries: Iterable<readonly [key: string, json: string]>,
): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, "wx");
    try {
      const sum = createHash("sha256");
      const write = (text: string): void => {
        sum.update(text);
        writeSync(file, text);
      };
      let piece = "";
      for (const [key, json] of entries) {
        piece += `${key}\t${json}\n`;
        if (piece.length < pieceLength) continue;
        write(piece);
        piece = "";
      }
      write(piece);
      writeSync(file, `${build} ${sum.digest("hex")}`);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    removeOld(dirname(path));
  } catch {
    removeQuietly(temporary);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The parent of the path is a file, for example. Nothing can be done about it.
  }
}

/** Matches the names of cache files, including unfinished ones. */
const fileName = /^stubdown-[0-9a-f]{16}\.json/;
/** The most cache files in a folder. An API has two, and one stamp for each distinct call of a command. */
const mostFiles = 500;

/** Removes the oldest cache files if there are too many. */
function removeOld(folder: string): void {
  const names = readdirSync(folder).filter((name) => fileName.test(name));
  if (names.length <= mostFiles) return;
  const files = names.flatMap((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ name, time: stat.mtimeMs }] : [];
  });
  const old = files.sort((a, b) => b.time - a.time).slice(mostFiles);
  for (const { name } of old) removeQuietly(join(folder, name));
}

/**
 * Returns the path of a cache file: below the configured `cacheDir`, else below the nearest `node_modules`. Undefined
 * if there is neither. The `cacheDir` of an invalid configuration is ignored.
 */
export function cachePath(
  cwd: string,
  config: string | undefined,
  name: readonly unknown[],
): string | undefined {
  const file = `stubdown-${hashText(JSON.stringify(name))}.json`;
  const folders = [cwd];
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  const configs =
    config === undefined
      ? folders.map((folder) => join(folder, "stubdown.config.json"))
      : [resolve(cwd, config)];
  const path = configs.find((one) => existsSync(one));
  const configured = path === undefined ? undefined : readCacheDir(path);
  if (configured !== undefined) return join(configured, file);
  const home = folders.find((folder) => existsSync(join(folder, "node_modules")));
  return home && join(home, "node_modules/.cache/stubdown", file);
}

/** Reads `cacheDir` from a configuration without loading the schema validator. */
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
