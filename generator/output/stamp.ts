import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { hashText } from "../source/hash.js";
import { isPage } from "../source/read-sources.js";
import type { Entry } from "./disk-files.js";
import { isSettled, kindOf, stateOf } from "./file-state.js";
import { readStore, writeStore } from "./store.js";

/** A line that a command printed, and where to: to standard output or to standard error. */
export type Line = readonly [stream: "out" | "err", text: string];

/**
 * What a clean run looked at and made. While all of it is as it was, another run would say the same
 * and change nothing, so it need not happen.
 */
interface Stamp {
  /** When it was made, in milliseconds. */
  readonly time: number;
  /** What another run would print. */
  readonly lines: readonly Line[];
  readonly entries: readonly Entry[];
}

/** A file or folder as it was before it was read. */
export interface Seen {
  readonly path: string;
  readonly state: string;
  /** Of a folder: a hash of the names in it. */
  readonly names?: string;
}

/** What a later run of the same command line is to hold against the disk. */
export interface Evidence {
  /** When the inputs were looked at, in milliseconds. */
  readonly time: number;
  /** Pages, folders, configuration: what was read, as it was before. */
  readonly inputs: readonly Seen[];
  /** The texts of inputs, by path, where they are known. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that the run made. */
  readonly files: readonly Entry[];
}

/** What the last run printed, if all that it looked at and made is still so. */
export function readStamp(path: string, build: string): readonly Line[] | undefined {
  const stamp = parse(path, build);
  if (stamp === undefined) return undefined;
  const time = Date.now();
  const entries: Entry[] = [];
  let isOld = false;
  for (const entry of stamp.entries) {
    const [file, before, hashed] = entry;
    const state = stateOf(file);
    if (state === before && isSettled(state, stamp.time)) {
      entries.push(entry);
      continue;
    }
    // What was touched, or came from another disk, may be the same all the same.
    if (kindOf(state) !== kindOf(before) || hashOf(file) !== hashed) return undefined;
    entries.push([file, state, hashed]);
    isOld = true;
  }
  // What was doubtful is known now, and need not be read the next time.
  if (isOld) write(path, build, { ...stamp, entries, time });
  return stamp.lines;
}

/** Remembers a clean run; not if what it looked at was changed meanwhile. */
export function writeStamp(
  path: string,
  build: string,
  lines: readonly Line[],
  evidence: Evidence,
): void {
  const { time } = evidence;
  const inputs = evidence.inputs.map(({ path: file, state, names }): Entry => {
    const text = evidence.texts.get(file);
    return [file, state, names ?? (text === undefined ? hashOf(file) : hashText(text))];
  });
  if (inputs.some(([file, state]) => stateOf(file) !== state)) return;
  write(path, build, { time, lines, entries: [...inputs, ...evidence.files] });
}

/** What an earlier run knew of files, and when: that it was clean does not mean that it still is. */
export function readEntries(path: string, build: string): Pick<Stamp, "entries" | "time"> {
  return parse(path, build) ?? { entries: [], time: 0 };
}

/** Takes note of files, and of all pages below folders, before they are read. */
export function look(paths: readonly string[]): readonly Seen[] {
  return paths.flatMap((path): readonly Seen[] => {
    const state = stateOf(path);
    if (kindOf(state) !== "folder") return [{ path, state }];
    const entries = readdirSync(path, { withFileTypes: true });
    // As pages are looked for: not behind linked folders, which may lead back or far away.
    const seen = entries.filter((entry) => entry.isDirectory() || isPage(entry.name));
    const below = seen.flatMap((entry): readonly Seen[] => {
      const at = join(path, entry.name);
      return entry.isDirectory() ? look([at]) : [{ path: at, state: stateOf(at) }];
    });
    return [{ path, state, names: hashNames(entries.map(({ name }) => name)) }, ...below];
  });
}

function parse(path: string, build: string): Stamp | undefined {
  const text = readStore(path, build)?.get("stamp");
  return text === undefined ? undefined : (JSON.parse(text) as Stamp);
}

function write(path: string, build: string, stamp: Stamp): void {
  writeStore(path, build, new Map([["stamp", JSON.stringify(stamp)]]));
}

function hashOf(path: string): string {
  try {
    const isFolder = statSync(path).isDirectory();
    return isFolder ? hashNames(readdirSync(path)) : hashText(readFileSync(path));
  } catch {
    return "missing";
  }
}

function hashNames(names: readonly string[]): string {
  return hashText(names.toSorted().join("\n"));
}
