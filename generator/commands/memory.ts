import { createHash } from "node:crypto";

import { buildId } from "../build-id.js";
import type { Result } from "../diagnostics/diagnostic.js";
import type { FileMemory } from "../emit/emit.js";
import type { OutputFile } from "../emit/output-file.js";
import { readStore, storePath, writeStore, type Store } from "../output/store.js";
import type { Page } from "../page/page.js";
import { pageFromJson, pageToJson } from "../page/page-json.js";
import type { FilePlan } from "../plan/plan.js";
import { makePageReader, type PageReader } from "../read-api.js";
import type { Options } from "./command.js";
import type { Project } from "./project.js";

/** What a run knows from an earlier one, page by page and file by file. */
export interface Memory {
  readonly readPage: PageReader;
  readonly files: FileMemory;
  /** How many pages were read, and how many of them were known. */
  counts(): { readonly read: number; readonly known: number };
  /** Says that all pages were read: what is known of them is left to the next run. */
  endReading(): void;
  /** Leaves what this run used to the next one. */
  save(): void;
}

/**
 * The memory of a project. A page is known by its path and text, a file by its plan; both by the
 * build of the generator that made them. What a run did not use is forgotten.
 */
export function openMemory({ docs, out }: Project, { config }: Options, cwd: string): Memory {
  const open = (kind: string): Shelf => {
    const path = storePath(cwd, config, [kind, docs, out]);
    return new Shelf(
      path,
      path === undefined ? new Map() : (readStore(path, buildId) ?? new Map()),
    );
  };
  const [pages, files] = [open("pages"), open("files")];
  const read = makePageReader();
  const keys = new Map<FilePlan, string>();
  return {
    readPage: (source) => {
      const key = hash(`${source.path}\0${source.text}`);
      const json = pages.get(key);
      if (json !== undefined) return pageFromJson(json);
      const result = read(source);
      pages.set(key, () => pageToJson(result));
      return result;
    },
    files: {
      get: (plan) => {
        const key = hash(JSON.stringify(plan));
        keys.set(plan, key);
        const json = files.get(key);
        return json === undefined ? undefined : (JSON.parse(json) as readonly OutputFile[]);
      },
      set: (plan, made) => {
        files.set(keys.get(plan) ?? hash(JSON.stringify(plan)), () => JSON.stringify(made));
      },
    },
    counts: () => ({ read: pages.used, known: pages.known }),
    endReading: () => {
      pages.save();
    },
    save: () => {
      files.save();
    },
  };
}

/**
 * Keeps in the process what one run knows for the next: each page as it was last, and the files of
 * the plans of the last run. Only the first run is left to other processes.
 */
export function holdMemory(memory: Memory): Memory {
  const pages = new Map<string, { readonly text: string; readonly result: Result<Page> }>();
  let files = new Map<string, readonly OutputFile[]>();
  let next = new Map<string, readonly OutputFile[]>();
  let counts = { read: 0, known: 0 };
  let earlier: Memory | undefined = memory;
  const read = makePageReader();
  return {
    readPage: (source) => {
      const held = pages.get(source.path);
      const isKnown = held?.text === source.text;
      counts = { read: counts.read + 1, known: counts.known + (isKnown ? 1 : 0) };
      if (isKnown) return held.result;
      const result = earlier?.readPage(source) ?? read(source);
      pages.set(source.path, { text: source.text, result });
      return result;
    },
    files: {
      get: (plan) => {
        const key = JSON.stringify(plan);
        const made = files.get(key) ?? earlier?.files.get(plan);
        if (made !== undefined) next.set(key, made);
        return made;
      },
      set: (plan, made) => {
        next.set(JSON.stringify(plan), made);
        earlier?.files.set(plan, made);
      },
    },
    counts: () => counts,
    endReading: () => {
      earlier?.endReading();
    },
    save: () => {
      earlier?.save();
      earlier = undefined;
      // Of a run that ended before it made files, nothing is to be learned.
      if (next.size > 0) files = next;
      next = new Map();
      counts = { read: 0, known: 0 };
    },
  };
}

/** A store that is in use: what it had, and what of it and beside it is wanted. */
class Shelf {
  readonly #path: string | undefined;
  readonly #wanted = new Map<string, string>();
  #before: Store;
  known = 0;
  used = 0;

  constructor(path: string | undefined, before: Store) {
    this.#path = path;
    this.#before = before;
  }

  get(key: string): string | undefined {
    const value = this.#before.get(key);
    if (value === undefined) return undefined;
    this.known++;
    this.used++;
    this.#wanted.set(key, value);
    return value;
  }

  /** Where there is no place for a store, nothing needs to be put into words. */
  set(key: string, value: () => string): void {
    this.used++;
    if (this.#path !== undefined) this.#wanted.set(key, value());
  }

  save(): void {
    // A run that ended early did not ask for all that it would have wanted.
    if (this.#wanted.size === 0) return;
    const isSame = this.known === this.#wanted.size && this.known === this.#before.size;
    if (this.#path !== undefined && !isSame) writeStore(this.#path, buildId, this.#wanted);
    // All of it is large, and of no more use.
    this.#before = new Map();
    this.#wanted.clear();
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
