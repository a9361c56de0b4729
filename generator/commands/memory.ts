import { buildId } from "../build-id.js";
import type { Result } from "../diagnostics/diagnostic.js";
import type { FileCache } from "../emit/emit.js";
import type { OutputFile } from "../emit/output-file.js";
import { SeenFiles, type DiskFiles } from "../output/disk-files.js";
import { Log } from "../output/log.js";
import { readEntries } from "../output/stamp.js";
import { storePath } from "../output/store.js";
import type { ResolveMemo } from "../ir/memo.js";
import type { Page } from "../page/page.js";
import { pageFromJson, pageToJson } from "../page/page-json.js";
import { makePageReader, type ReadAids } from "../read-api.js";
import { hashText } from "../source/hash.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./command.js";
import type { Project } from "./project.js";

/** Where a memory begins: what earlier runs left. */
export interface MemoryPlace {
  readonly project: Project;
  readonly options: Options;
  readonly cwd: string;
  /** The stamp of the last run of the same call, which knows what that run left on disk. */
  readonly stamp?: string | undefined;
}

/** A file of a plan as it is remembered. */
export type KnownFile = Pick<OutputFile, "path" | "hash">;

/** What a run knows from an earlier one. */
export interface RunMemory {
  /** The output folder. */
  readonly disk: SeenFiles;
  readonly files: FileCache;
  /** What the pages meant together in the run before, if that is still in the process. */
  readonly resolved?: ResolveMemo;
  /** How many pages were read, and how many of them were known. */
  readonly counts: { readonly read: number; readonly known: number };
  /** Begins a run: what an earlier one of the process saw on disk may have changed. */
  begin(): void;
  /** Reads a page, or knows what was read of it. */
  readPage(source: SourceFile): Result<Page>;
  /** Says that all pages were read: what is known of them is left to the next run. */
  endReading(): void;
  /** Leaves what this run used to the next one. */
  save(): void;
}

/** The files of a plan if all of them are on disk; their texts are read where they are asked for. */
export function findOnDisk(
  known: readonly KnownFile[],
  disk: DiskFiles,
): readonly OutputFile[] | undefined {
  if (!known.every(({ path, hash }) => disk.hash(path) === hash)) return undefined;
  return known.map(({ path, hash }) => ({
    path,
    hash,
    get text() {
      return disk.text(path) ?? "";
    },
  }));
}

/**
 * What a run knows from an earlier one, page by page and file by file. A page is known by its path and
 * text, a file by the key of its plan; both by the build of the generator that made them.
 */
export class Memory implements RunMemory {
  readonly disk: SeenFiles;
  readonly #read = makePageReader();
  #pages: Shelf;
  #files: Shelf;
  #texts: Shelf;
  counts = { read: 0, known: 0 };

  constructor({ project: { docs, out = "" }, options: { config }, cwd, stamp }: MemoryPlace) {
    const open = (...name: readonly string[]): Shelf => new Shelf(storePath(cwd, config, name));
    this.#pages = open("pages", docs);
    this.#files = open("files", docs, out);
    this.#texts = open("texts", docs, out);
    const { entries, time } =
      stamp === undefined ? { entries: [], time: 0 } : readEntries(stamp, buildId);
    this.disk = new SeenFiles(out, entries, time);
  }

  begin(): void {
    this.disk.forget();
    this.counts = { read: 0, known: 0 };
  }

  readPage(source: SourceFile): Result<Page> {
    const key = hashText(`${source.path}\0${source.text}`, 32);
    const json = this.#pages.get(key);
    this.counts.read++;
    if (json !== undefined) {
      this.counts.known++;
      return pageFromJson(json);
    }
    const result = this.#read(source);
    this.#pages.set(key, () => pageToJson(result));
    return result;
  }

  endReading(): void {
    this.#pages.save();
  }

  /** For a command that reads pages and makes no files. */
  readonly readAids: ReadAids = {
    readPage: (source) => this.readPage(source),
    onRead: () => {
      this.endReading();
    },
  };

  readonly files: FileCache = {
    get: (key) => {
      const json = this.#files.get(key);
      if (json === undefined) return undefined;
      const known = JSON.parse(json) as readonly KnownFile[];
      for (const { hash } of known) this.#texts.keep(hash);
      return findOnDisk(known, this.disk) ?? this.#restore(known);
    },
    put: (key, files) => {
      this.#files.set(key, () => JSON.stringify(files.map(({ path, hash }) => ({ path, hash }))));
      for (const { hash, text } of files) this.#texts.set(hash, () => JSON.stringify(text));
    },
  };

  /** The files of a plan with the texts that they had. */
  #restore(known: readonly KnownFile[]): readonly OutputFile[] | undefined {
    const files = known.map(({ path, hash }) => {
      const json = this.#texts.get(hash);
      return json === undefined ? undefined : { path, hash, text: JSON.parse(json) as string };
    });
    return files.every((file) => file !== undefined) ? files : undefined;
  }

  save(): void {
    this.#files.save();
    this.#texts.save();
  }
}

/** A log, and the keys that this run asked for or added: what of it later runs may want. */
class Shelf {
  readonly #log: Log | undefined;
  readonly #wanted = new Set<string>();

  constructor(path: string | undefined) {
    this.#log = path === undefined ? undefined : new Log(path, buildId);
  }

  get(key: string): string | undefined {
    this.keep(key);
    return this.#log?.get(key);
  }

  /** Says that a text is wanted by later runs, which this one need not read. */
  keep(key: string): void {
    this.#wanted.add(key);
  }

  /** Where there is no place for a log, nothing needs to be put into words. */
  set(key: string, value: () => string): void {
    this.keep(key);
    this.#log?.set(key, value());
  }

  save(): void {
    // A run that ended early did not ask for all that it would have wanted.
    if (this.#wanted.size > 0) this.#log?.save(this.#wanted);
    this.#wanted.clear();
  }
}
