import { join } from "node:path";

import { kindOf, look, stateOf, type Note } from "./note.js";
import { readText } from "./read-text.js";

/** The files of a folder as they are on disk, by their path in it. */
export interface DiskFiles {
  /** The hash of the bytes of a file; undefined if it is missing, `inTheWay` for a folder. */
  hash(path: string): string | undefined;
  text(path: string): string | undefined;
}

/** The hash of a folder that is where a file should be. */
export const inTheWay = "folder";

/** The files of a folder during one run, which hashes each of them once. */
export class OutputFolder implements DiskFiles {
  readonly #folder: string;
  readonly #notes = new Map<string, Note>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  hash(path: string): string | undefined {
    const { state, hash } = this.#look(path);
    if (kindOf(state) === "missing") return undefined;
    return kindOf(state) === "folder" ? inTheWay : hash;
  }

  text(path: string): string | undefined {
    return readText(join(this.#folder, path));
  }

  /** True if a file has the state that it had when it was hashed. */
  isUnchanged(path: string): boolean {
    return stateOf(join(this.#folder, path)) === this.#look(path).state;
  }

  /** Notes of files that this run left with a given content. */
  notes(files: readonly { readonly path: string; readonly hash: string }[]): readonly Note[] {
    return files.map(({ path, hash }) => {
      const note = this.#notes.get(path);
      if (note?.hash === hash) return note;
      // Written by this run, and perhaps changed by somebody since: the next look reads it.
      return { path: join(this.#folder, path), state: "file", hash, time: 0 };
    });
  }

  #look(path: string): Note {
    const note = this.#notes.get(path) ?? look(join(this.#folder, path));
    this.#notes.set(path, note);
    return note;
  }
}
