import { readdirSync, readFileSync, statSync, type Stats } from "node:fs";

import { hashText } from "../source/hash.js";

/** The state of a file or folder at some time. */
export interface Note {
  readonly path: string;
  /** The kind, and for files and folders the size, inode and times; links are followed. */
  readonly state: string;
  /** A hash of the bytes of a file, or of the names in a folder. */
  readonly hash: string;
  /** When the state was read, in milliseconds. */
  readonly time: number;
}

/** Notes by path. */
export type Notes = ReadonlyMap<string, Note>;

/**
 * Notes the state of a file or folder. Returns the earlier note without reading the file if the state
 * is the same and every change would have changed it.
 *
 * @throws NodeJS.ErrnoException if the folder of the file may not be read.
 */
export function look(path: string, earlier?: Note): Note {
  const time = Date.now();
  const state = stateOf(path);
  if (earlier?.state === state && isSettled(state, earlier.time)) return earlier;
  return { path, state, hash: hashOf(path, kindOf(state)), time };
}

/** The state of a file or folder, from `stat`, without reading it. */
export function stateOf(path: string): string {
  const stat = statOf(path);
  if (stat === undefined) return "missing";
  const { size, ino, mtimeMs, ctimeMs } = stat;
  return `${stat.isDirectory() ? "folder" : "file"} ${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

/** `file`, `folder` or `missing`. */
export function kindOf(state: string): string {
  return /^\w+/.exec(state)?.[0] ?? "";
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A path below a file, or through a link to itself.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw error;
  }
}

/** The longest time between two ticks of a file system's clock, in milliseconds. */
const tick = 50;
/** The same for file systems that store whole seconds. */
const longTick = 2000;

/**
 * True if every change after a time, in milliseconds, gives another state. Two changes between two
 * ticks of the clock can give the same.
 */
export function isSettled(state: string, time: number): boolean {
  const times = state.split(" ").slice(3).map(Number);
  const isCoarse = times.every((one) => one % 1000 === 0);
  return Math.max(...times) + (isCoarse ? longTick : tick) < time;
}

function hashOf(path: string, kind: string): string {
  if (kind === "missing") return kind;
  try {
    if (kind === "file") return hashText(readFileSync(path));
    return `names ${hashText(readdirSync(path).sort().join("\n"))}`;
  } catch {
    // Removed meanwhile, or not readable: the code that needs the text reports it.
    return "unreadable";
  }
}
