import { join } from "node:path";

import { isPage, listFolder } from "../source/read-sources.js";
import { readCacheFile, writeCacheFile } from "./cache-file.js";
import { kindOf, look, stateOf, type Note, type Notes } from "./note.js";

/** A text that a command printed, with its stream. The text may have several lines. */
export type Line = readonly [stream: "out" | "err", text: string];

/**
 * The files that a run without errors read, wrote or compared, and the lines for the next run of the same command line.
 * If no file has changed, the next run only prints these lines.
 */
export interface Stamp {
  readonly lines: readonly Line[];
  /** Files and folders, noted before the run. If one of them changed after its note, no stamp is written. */
  readonly inputs: readonly Note[];
  /** Files, noted after `generate` wrote them or left them unchanged. */
  readonly outputs: readonly Note[];
}

/**
 * Returns the lines of a stamp; undefined if there is no stamp, or if the content of a file or folder changed since.
 * Writes the stamp again if a file was read again because of its state, and has its old content.
 */
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
  // A file with another state was read again. The new note is stored, so that the next call need not read the file.
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
  /** The real paths of the folders with the links that were followed so far; see `listFolder`. Default: none. */
  readonly around?: readonly string[];
  /** True for the name of a file to note. Default: pages are noted. */
  readonly isWanted?: (name: string) => boolean;
  /** The notes of earlier runs. A file that has not changed since its note is not read. Default: none. */
  readonly earlier?: Notes | undefined;
}

/** Notes the given files and folders, and all subfolders and wanted files below the folders. */
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
