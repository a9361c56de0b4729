import { join } from "node:path";

import { isPage, listFolder } from "../source/read-sources.js";
import { readCacheFile, writeCacheFile } from "./cache-file.js";
import { kindOf, look, stateOf, type Note, type Notes } from "./note.js";

/** A line of the output of a command, with its stream. */
export type Line = readonly [stream: "out" | "err", text: string];

/**
 * The files that a run without errors read and made, and the lines that it printed. If no file has changed, the next
 * run only prints these lines.
 */
export interface Stamp {
  readonly lines: readonly Line[];
  /** Pages, folders and configuration, noted before the run read them. */
  readonly inputs: readonly Note[];
  /** Files that the run wrote, or compared with its output. */
  readonly outputs: readonly Note[];
}

/** Returns the lines of a stamp; undefined if there is no stamp, or if a file changed since. */
export function readStamp(path: string, build: string): readonly Line[] | undefined {
  const stamp = parseStamp(path, build);
  if (stamp === undefined) return undefined;
  const { lines } = stamp;
  const known = notesOf(stamp);
  const now: Note[] = [];
  for (const note of known) {
    const seen = look(note.path, note);
    if (seen.hash !== note.hash) return undefined;
    now.push(seen);
  }
  // The new notes are stored, so that the next call does not read those files again.
  const isNews = now.some((note, index) => note !== known[index]);
  if (isNews) writeStamp(path, build, { lines, inputs: now, outputs: [] });
  return lines;
}

/** Returns the notes of a stamp, keyed by path. Empty if there is no stamp. */
export function readNotes(path: string, build: string): Notes {
  const stamp = parseStamp(path, build);
  return new Map(stamp && notesOf(stamp).map((note) => [note.path, note]));
}

function parseStamp(path: string, build: string): Stamp | undefined {
  const json = readCacheFile(path, build).get("stamp");
  return json === undefined ? undefined : (JSON.parse(json) as Stamp);
}

function notesOf({ inputs, outputs }: Stamp): readonly Note[] {
  return [...inputs, ...outputs];
}

/** Writes a stamp. Writes nothing if an input changed after the run noted it. */
export function writeStamp(path: string, build: string, stamp: Stamp): void {
  if (stamp.inputs.some((note) => stateOf(note.path) !== note.state)) return;
  writeCacheFile(path, build, [["stamp", JSON.stringify(stamp)]]);
}

/** Options of `lookBelow`. */
export interface LookOptions {
  readonly around?: readonly string[];
  /** True for the name of a file to note. Default: pages are noted. */
  readonly isWanted?: (name: string) => boolean;
  /** The notes of earlier runs. A file that has not changed since its note is not read. Default: none. */
  readonly earlier?: Notes | undefined;
}

/** Notes files and folders, and all wanted files below the folders. */
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
