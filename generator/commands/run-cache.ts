import { buildId } from "../build-id.js";
import type { Result } from "../diagnostics/diagnostic.js";
import type { FileCache } from "../emit/emit.js";
import type { OutputFile } from "../emit/output-file.js";
import { cachePath } from "../output/cache-file.js";
import { Cache, type CacheFormat, type CachePlace } from "../output/cache.js";
import { OutputFolder, type DiskFiles } from "../output/disk-files.js";
import type { Notes } from "../output/note.js";
import { dialectKey, type Dialect, type DialectPage } from "../core/dialect.js";
import type { ReadAids } from "../read-api.js";
import { hashText } from "../source/hash.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./command.js";
import type { Project } from "./project.js";

/** The run for which a cache is opened. */
export interface CacheOwner {
  readonly project: Project;
  readonly options: Options;
  readonly cwd: string;
  /**
   * Notes of earlier runs: the state and the hash of files. A file that has not changed since its note is
   * not read. Default: none.
   */
  readonly earlier?: Notes;
}

/** A generated file in the cache. The cache has no text, because the text is on disk. */
type CachedFile = Pick<OutputFile, "path" | "hash">;

const fileFormat: CacheFormat<readonly CachedFile[]> = {
  write: (files) => JSON.stringify(files),
  read: (json) => JSON.parse(json) as readonly CachedFile[],
};

/** The cached pages of a dialect, and the reader for pages that are not cached. */
interface CachedPages {
  readonly pages: Cache<Result<DialectPage>>;
  readonly read: (source: SourceFile) => Result<DialectPage>;
}

/**
 * The caches of a project: one for pages, keyed by path and text, and one for generated files, keyed by plan.
 */
export class RunCache {
  /** Keyed by the dialect and its options. */
  readonly #pages = new Map<string, CachedPages>();
  readonly #pagePlace: (dialect: Dialect) => CachePlace;
  readonly #dialect: Dialect | undefined;
  readonly #exclude: readonly string[];
  readonly #files: Cache<readonly CachedFile[]>;
  #counts = { read: 0, cached: 0 };
  #isWatching = false;
  /** The notes of the last run. */
  #notes: Notes | undefined;

  constructor({ project, options: { config }, cwd, earlier }: CacheOwner) {
    const { docs, out = "", dialect, exclude } = project;
    const place = (...name: readonly string[]) => {
      return { path: cachePath(cwd, config, name), build: buildId };
    };
    this.#dialect = dialect;
    this.#exclude = exclude;
    this.#notes = earlier;
    this.#pagePlace = (of) => place("pages", dialectKey(of), docs);
    this.#files = new Cache(place("files", docs, out), fileFormat);
  }

  /** The number of pages that this run read, and how many of them came from the cache. */
  get counts(): { readonly read: number; readonly cached: number } {
    return this.#counts;
  }

  /** Reads a page, or takes it from the cache. */
  readPage(source: SourceFile, dialect: Dialect): Result<DialectPage> {
    const { pages, read } = this.#pagesOf(dialect);
    const key = hashText(`${source.path}\0${source.text}`, 32);
    const cached = pages.get(key);
    this.#counts.read++;
    if (cached !== undefined) {
      this.#counts.cached++;
      return cached;
    }
    const result = read(source);
    pages.put(key, result);
    return result;
  }

  /** Keeps the caches in memory until `save` instead of writing them after each run. */
  watch(): void {
    this.#isWatching = true;
  }

  /** Ends `watch`, and writes the caches. */
  save(): void {
    this.#isWatching = false;
    this.savePages();
    this.saveFiles();
  }

  /** Saves the cache of pages. Call this after the last page. */
  savePages(): void {
    for (const { pages } of this.#pages.values()) this.#end(pages);
  }

  #end(cache: Cache<unknown>): void {
    if (this.#isWatching) cache.endRun();
    else cache.save();
  }

  /** The options of `readTree` for a command that makes no files. */
  get readAids(): ReadAids {
    return {
      dialect: this.#dialect,
      exclude: this.#exclude,
      readPage: (source, dialect) => this.readPage(source, dialect),
      onRead: () => {
        this.savePages();
      },
    };
  }

  #pagesOf(dialect: Dialect): CachedPages {
    const key = dialectKey(dialect);
    let cached = this.#pages.get(key);
    if (cached === undefined) {
      const pages = new Cache(this.#pagePlace(dialect), {
        write: (result: Result<DialectPage>) => dialect.pageToJson(result),
        read: (json: string) => dialect.pageFromJson(json),
      });
      cached = { pages, read: dialect.makeReader() };
      this.#pages.set(key, cached);
    }
    return cached;
  }

  /** Opens the output folder for one run. */
  openOutput(folder: string): OutputFolder {
    const disk = new OutputFolder(folder, this.#notes);
    this.#notes = disk.noted;
    return disk;
  }

  /** The cache of the generated files that are still on disk. */
  files(disk: DiskFiles): FileCache {
    return {
      get: (key) => {
        const files = this.#files.get(key);
        if (files?.every(({ path, hash }) => disk.hash(path) === hash) !== true) return undefined;
        return files.map(({ path, hash }) => ({
          path,
          hash,
          get text() {
            return disk.text(path) ?? "";
          },
        }));
      },
      put: (key, files) => {
        this.#files.put(
          key,
          files.map(({ path, hash }) => ({ path, hash })),
        );
      },
    };
  }

  /** Saves the cache of files. Call this at the end of the run. */
  saveFiles(): void {
    this.#end(this.#files);
    this.#counts = { read: 0, cached: 0 };
  }
}
