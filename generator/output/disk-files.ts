import { readFileSync } from "node:fs";
import { join } from "node:path";

import { hashText } from "../source/hash.js";
import { isSettled, kindOf, stateOf } from "./file-state.js";
import { readText } from "./read-text.js";

/** The files of a folder as they are on disk, by their path in it. */
export interface DiskFiles {
  /** Of the bytes of a file; undefined if it is not there, and `inTheWay` for a folder of that name. */
  hash(path: string): string | undefined;
  text(path: string): string | undefined;
}

/** Stands for the hash of what is no file. */
export const inTheWay = "folder";

/** A file or folder: its path, what the disk tells of it, and a hash of its text or of the names in it. */
export type Entry = readonly [path: string, state: string, hash: string];

/** A file as it was when its text was last known. */
interface Note {
  readonly state: string;
  readonly hash: string;
  /** When it was noted, in milliseconds. */
  readonly time: number;
}

/** Files of which those are not read again that the disk says did not change. */
export class SeenFiles implements DiskFiles {
  readonly #folder: string;
  readonly #notes: Map<string, Note>;
  #seen = new Map<string, string | undefined>();

  /** `entries` are what an earlier run knew, at a time in milliseconds. */
  constructor(folder: string, entries: readonly Entry[] = [], time = 0) {
    this.#folder = folder;
    this.#notes = new Map(entries.map(([path, state, hash]) => [path, { state, hash, time }]));
  }

  hash(path: string): string | undefined {
    if (!this.#seen.has(path)) this.#seen.set(path, this.#look(join(this.#folder, path)));
    return this.#seen.get(path);
  }

  text(path: string): string | undefined {
    return readText(join(this.#folder, path));
  }

  /** True if the disk says of a file what it said when it was looked at. */
  isUnchanged(path: string): boolean {
    const file = join(this.#folder, path);
    const isThere = this.#seen.get(path) !== undefined;
    return stateOf(file) === (isThere ? this.#notes.get(file)?.state : "missing");
  }

  /**
   * Takes note of files that were just written. Whether somebody changed them since is not known, so they
   * are read the next time.
   */
  wrote(files: readonly { readonly path: string; readonly hash: string }[]): void {
    for (const { path, hash } of files) {
      this.#notes.set(join(this.#folder, path), { state: "file", hash, time: 0 });
    }
  }

  /** Looks at the disk again; to be called when it may have changed. */
  forget(): void {
    this.#seen = new Map();
  }

  /** What is known of files, for a later run. */
  entries(paths: readonly string[]): readonly Entry[] {
    return paths.flatMap((path): readonly Entry[] => {
      const file = join(this.#folder, path);
      const note = this.#notes.get(file);
      if (note === undefined) return [];
      // What may change without a trace is to be read the next time.
      const isSure = isSettled(note.state, note.time);
      return [[file, isSure ? note.state : kindOf(note.state), note.hash]];
    });
  }

  #look(file: string): string | undefined {
    const [time, state] = [Date.now(), stateOf(file)];
    if (kindOf(state) === "missing") return undefined;
    if (kindOf(state) === "folder") return inTheWay;
    const note = this.#notes.get(file);
    if (note?.state === state && isSettled(state, note.time)) return note.hash;
    const hash = hashText(readFileSync(file));
    this.#notes.set(file, { state, hash, time });
    return hash;
  }
}
