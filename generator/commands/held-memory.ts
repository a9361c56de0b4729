import type { Result } from "../diagnostics/diagnostic.js";
import type { FileCache } from "../emit/emit.js";
import { ResolveMemo } from "../ir/memo.js";
import type { Page } from "../page/page.js";
import { makePageReader } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import { findOnDisk, type KnownFile, type Memory, type RunMemory } from "./memory.js";

/**
 * Keeps in the process what one run knows for the next: each page as it was last, what the pages mean
 * together, and the files of the plans of the last run. Only the first run learns from other processes
 * and leaves something to them.
 */
export class HeldMemory implements RunMemory {
  readonly disk: Memory["disk"];
  readonly resolved = new ResolveMemo();
  readonly #read = makePageReader();
  readonly #pages = new Map<string, { readonly text: string; readonly result: Result<Page> }>();
  #first: Memory | undefined;
  #files = new Map<string, readonly KnownFile[]>();
  #next = new Map<string, readonly KnownFile[]>();
  counts = { read: 0, known: 0 };

  constructor(first: Memory) {
    this.#first = first;
    this.disk = first.disk;
  }

  begin(): void {
    this.disk.forget();
    this.#next = new Map();
    this.counts = { read: 0, known: 0 };
  }

  readPage(source: SourceFile): Result<Page> {
    const held = this.#pages.get(source.path);
    const isKnown = held?.text === source.text;
    this.counts.read++;
    if (isKnown) {
      this.counts.known++;
      return held.result;
    }
    const result = this.#first?.readPage(source) ?? this.#read(source);
    this.#pages.set(source.path, { text: source.text, result });
    return result;
  }

  endReading(): void {
    this.#first?.endReading();
  }

  readonly files: FileCache = {
    get: (key) => {
      const known = this.#files.get(key);
      const files =
        known === undefined ? this.#first?.files.get(key) : findOnDisk(known, this.disk);
      if (files !== undefined) this.#keep(key, known ?? files);
      return files;
    },
    put: (key, files) => {
      this.#keep(key, files);
      this.#first?.files.put(key, files);
    },
  };

  /** Holds on to what files are, and not to their texts. */
  #keep(key: string, files: readonly KnownFile[]): void {
    this.#next.set(
      key,
      files.map(({ path, hash }) => ({ path, hash })),
    );
  }

  save(): void {
    this.#first?.save();
    this.#first = undefined;
    // Of a run that ended before it made files, nothing is to be learned.
    if (this.#next.size > 0) this.#files = this.#next;
    this.#next = new Map();
  }
}
