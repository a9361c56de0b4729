import { buildId } from "../build-id.js";
import type { Result } from "../diagnostics/diagnostic.js";
import type { FileCache } from "../emit/emit.js";
import type { OutputFile } from "../emit/output-file.js";
import { cachePath } from "../output/cache-file.js";
import { Cache, type CacheFormat } from "../output/cache.js";
import type { DiskFiles } from "../output/disk-files.js";
import type { Page } from "../page/page.js";
import { pageFromJson, pageToJson } from "../page/page-json.js";
import { makePageReader, type ReadAids } from "../read-api.js";
import { hashText } from "../source/hash.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./command.js";
import type { Project } from "./project.js";

/** The parts of a project that decide where its cache is. */
export interface CacheOwner {
  readonly project: Project;
  readonly options: Options;
  readonly cwd: string;
}

/** A generated file in the cache. Its text is on disk, else it is made again. */
type CachedFile = Pick<OutputFile, "path" | "hash">;

const pageFormat: CacheFormat<Result<Page>> = { write: pageToJson, read: pageFromJson };
const fileFormat: CacheFormat<readonly CachedFile[]> = {
  write: (files) => JSON.stringify(files),
  read: (json) => JSON.parse(json) as readonly CachedFile[],
};

/** The cache of a project: pages by path and text, generated files by plan. */
export class RunCache {
  readonly #pages: Cache<Result<Page>>;
  readonly #files: Cache<readonly CachedFile[]>;
  readonly #read = makePageReader();
  #counts = { read: 0, cached: 0 };

  constructor({ project: { docs, out = "" }, options: { config }, cwd }: CacheOwner) {
    const place = (...name: readonly string[]) => {
      return { path: cachePath(cwd, config, name), build: buildId };
    };
    this.#pages = new Cache(place("pages", docs), pageFormat);
    this.#files = new Cache(place("files", docs, out), fileFormat);
  }

  /** How many pages this run read, and how many of these were cached. */
  get counts(): { readonly read: number; readonly cached: number } {
    return this.#counts;
  }

  /** Reads a page, or takes it from the cache. */
  readPage(source: SourceFile): Result<Page> {
    const key = hashText(`${source.path}\0${source.text}`, 32);
    const cached = this.#pages.get(key);
    this.#counts.read++;
    if (cached !== undefined) {
      this.#counts.cached++;
      return cached;
    }
    const result = this.#read(source);
    this.#pages.put(key, result);
    return result;
  }

  /** Saves the cache of pages. Call this after the last page. */
  savePages(): void {
    this.#pages.save();
  }

  /** Passed to `readApi` by commands that make no files. */
  readonly readAids: ReadAids = {
    readPage: (source) => this.readPage(source),
    onRead: () => {
      this.savePages();
    },
  };

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
    this.#files.save();
    this.#counts = { read: 0, cached: 0 };
  }
}
