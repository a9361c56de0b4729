import { readdirSync, readFileSync, statSync, type Stats } from "node:fs";

import { hashText } from "../source/hash.js";

/** The state of a file or folder at a point in time. */
export interface Note {
  readonly path: string;
  /** The kind, size, inode and times, or `missing`. Symbolic links are followed. */
  readonly state: string;
  /** A hash of the bytes of a file, or of the names in a folder; `missing` or `unreadable` if there is none. */
  readonly hash: string;
  /** The time when the state was read, in milliseconds since 1970. */
  readonly time: number;
}

/** Notes, keyed by path. */
export type Notes = ReadonlyMap<string, Note>;

/**
 * Notes the state of a file or folder. Returns the earlier note, without reading the file, if the state is the same and
 * any change since must have altered the state.
 *
 * @throws NodeJS.ErrnoException if the folder of the file may not be read.
 */
export function look(path: string, earlier?: Note): Note {
  const time = Date.now();
  const state = stateOf(path);
  if (earlier?.state === state && isSettled(state, earlier.time)) return earlier;
  return { path, state, hash: hashOf(path, kindOf(state)), time };
}

/** Returns the state of a file or folder from `stat`, without reading its content. */
export function stateOf(path: string): string {
  const stat = statOf(path);
  if (stat === undefined) return "missing";
  const { size, ino, mtimeMs, ctimeMs } = stat;
  return `${stat.isDirectory() ? "folder" : "file"} ${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

/** Returns the kind in a state: `file`, `folder` or `missing`. */
export function kindOf(state: string): string {
  return /^\w+/.exec(state)?.[0] ?? "";
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // The path is below a file, or leads through a link to itself.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw error;
  }
}

/** The longest time between two ticks of a file system's clock, in milliseconds. */
const tick = 50;
/** The longest time between two ticks, in milliseconds, for file systems that store whole seconds. */
const longTick = 2000;

/**
 * True if any change after `time` (in milliseconds) must give another state. Two changes between two ticks of the clock
 * can give the same state.
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
    // The file was removed meanwhile, or is not readable. The code that needs its text reports that.
    return "unreadable";
  }
}
