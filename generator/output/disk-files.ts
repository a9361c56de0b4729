import { join } from "node:path";

import { kindOf, look, stateOf, type Note, type Notes } from "./note.js";
import { readText } from "./read-text.js";

/** The files below a folder on disk, by path relative to the folder. */
export interface DiskFiles {
  /** Returns the hash of a file's bytes; undefined if the file is missing, `folderHash` if the path is a folder. */
  hash(path: string): string | undefined;
  text(path: string): string | undefined;
}

/** The value that `hash` returns for a folder. */
export const folderHash = "folder";

/** The output folder during one run. Each file is hashed once. */
export class OutputFolder implements DiskFiles {
  readonly #folder: string;
  readonly #notes = new Map<string, Note>();
  readonly #earlier: Notes;

  /** @param earlier notes of earlier runs; a file that has not changed since its note is not read; default: none */
  constructor(folder: string, earlier: Notes = new Map()) {
    this.#folder = folder;
    this.#earlier = earlier;
  }

  /** The notes of this run, keyed by path. */
  get noted(): Notes {
    return this.#notes;
  }

  hash(path: string): string | undefined {
    const { state, hash } = this.#look(path);
    if (kindOf(state) === "missing") return undefined;
    return kindOf(state) === "folder" ? folderHash : hash;
  }

  text(path: string): string | undefined {
    return readText(join(this.#folder, path));
  }

  /** True if a file has not changed since it was hashed. */
  isUnchanged(path: string): boolean {
    return stateOf(join(this.#folder, path)) === this.#look(path).state;
  }

  /** Returns notes for the stamp, about files that this run wrote or compared. */
  notes(files: readonly { readonly path: string; readonly hash: string }[]): readonly Note[] {
    return files.map(({ path, hash }) => {
      const full = join(this.#folder, path);
      const note = this.#notes.get(full);
      if (note?.hash === hash) return note;
      // This run wrote the file, and another process may have changed it since. Time 0 makes the next run read the file
      // again.
      return { path: full, state: "file", hash, time: 0 };
    });
  }

  #look(path: string): Note {
    const full = join(this.#folder, path);
    const known = this.#notes.get(full);
    if (known !== undefined) return known;
    const note = look(full, this.#earlier.get(full));
    this.#notes.set(full, note);
    return note;
  }
}
