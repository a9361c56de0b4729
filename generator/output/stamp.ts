import { join } from "node:path";

import { isPage, listFolder } from "../source/read-sources.js";
import { readCacheFile, writeCacheFile } from "./cache-file.js";
import { kindOf, look, stateOf, type Note, type Notes } from "./note.js";

/** A line that a command printed, to standard output or to standard error. */
export type Line = readonly [stream: "out" | "err", text: string];

/**
 * What a clean run read, made and printed. While the files are unchanged, another run would only print
 * the same lines, so it is skipped.
 */
export interface Stamp {
  readonly lines: readonly Line[];
  /** Pages, folders and configuration, noted before the run read them. */
  readonly inputs: readonly Note[];
  /** Files that the run made. */
  readonly outputs: readonly Note[];
}

/** The lines of a stamp; undefined if there is no stamp or a file changed since. */
export function readStamp(path: string, build: string): readonly Line[] | undefined {
  const json = readCacheFile(path, build).get("stamp");
  if (json === undefined) return undefined;
  const { lines, inputs, outputs } = JSON.parse(json) as Stamp;
  const known = [...inputs, ...outputs];
  const now: Note[] = [];
  for (const note of known) {
    const seen = look(note.path, note);
    if (seen.hash !== note.hash) return undefined;
    now.push(seen);
  }
  // The stamp keeps new notes, so that the next call need not read those files again.
  const isNews = now.some((note, index) => note !== known[index]);
  if (isNews) writeStamp(path, build, { lines, inputs: now, outputs: [] });
  return lines;
}

/** The notes of a stamp, by path; none without a stamp. */
export function readNotes(path: string, build: string): Notes {
  const json = readCacheFile(path, build).get("stamp");
  if (json === undefined) return new Map();
  const { inputs, outputs } = JSON.parse(json) as Stamp;
  return new Map([...inputs, ...outputs].map((note) => [note.path, note]));
}

/** Writes a stamp, unless an input changed while the run read it. */
export function writeStamp(path: string, build: string, stamp: Stamp): void {
  if (stamp.inputs.some((note) => stateOf(note.path) !== note.state)) return;
  writeCacheFile(path, build, [["stamp", JSON.stringify(stamp)]]);
}

/** Which files below a folder are noted. Default: pages. */
export interface LookOptions {
  readonly around?: readonly string[];
  readonly isWanted?: (name: string) => boolean;
  /** What earlier runs noted, so that files without a change are not read. Default: nothing. */
  readonly earlier?: Notes | undefined;
}

/** Notes files, and folders with all pages below them, or with all wanted files. */
export function lookBelow(
  paths: readonly string[],
  { around = [], isWanted = isPage, earlier }: LookOptions = {},
): readonly Note[] {
  return paths.flatMap((path): readonly Note[] => {
    const note = look(path, earlier?.get(path));
    if (kindOf(note.state) !== "folder") return [note];
    const { files, folders } = listFolder(path, around, isWanted);
    const below = [
      ...files.map((name) => look(join(path, name), earlier?.get(join(path, name)))),
      ...folders.flatMap(({ name, around: inside }) =>
        lookBelow([join(path, name)], { around: inside, isWanted, earlier }),
      ),
    ];
    return [note, ...below];
  });
}
