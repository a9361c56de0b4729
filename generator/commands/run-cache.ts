import { buildId } from "../build-id.js";
import type { Result } from "../diagnostics/diagnostic.js";
import type { FileCache } from "../emit/emit.js";
import type { OutputFile } from "../emit/output-file.js";
import { cachePath } from "../output/cache-file.js";
import { Cache, type CacheFormat, type CachePlace } from "../output/cache.js";
import type { DiskFiles } from "../output/disk-files.js";
import type { Dialect, DialectPage } from "../core/dialect.js";
import type { ReadAids } from "../read-api.js";
import { hashText } from "../source/hash.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./command.js";
import type { Project } from "./project.js";

/** What decides where the cache of a project is. */
export interface CacheOwner {
  readonly project: Project;
  readonly options: Options;
  readonly cwd: string;
}

/** What is cached of a generated file. Its text is on disk, or is made again. */
type CachedFile = Pick<OutputFile, "path" | "hash">;

const fileFormat: CacheFormat<readonly CachedFile[]> = {
  write: (files) => JSON.stringify(files),
  read: (json) => JSON.parse(json) as readonly CachedFile[],
};

/** The cache of a project: pages by their path and text, generated files by their plan. */
export class RunCache {
  /** Pages by the dialect that they were read in. */
  readonly #pages = new Map<string, Cache<Result<DialectPage>>>();
  readonly #pagePlace: (dialect: Dialect) => CachePlace;
  readonly #dialect: Dialect | undefined;
  readonly #files: Cache<readonly CachedFile[]>;
  #counts = { read: 0, cached: 0 };

  constructor({ project, options: { config }, cwd }: CacheOwner) {
    const { docs, out = "", dialect } = project;
    const place = (...name: readonly string[]) => {
      return { path: cachePath(cwd, config, name), build: buildId };
    };
    this.#dialect = dialect;
    this.#pagePlace = ({ name }) => place("pages", name, docs);
    this.#files = new Cache(place("files", docs, out), fileFormat);
  }

  /** How many pages this run read, and how many of them were in the cache. */
  get counts(): { readonly read: number; readonly cached: number } {
    return this.#counts;
  }

  /** Reads a page, or takes it from the cache. */
  readPage(source: SourceFile, dialect: Dialect): Result<DialectPage> {
    const pages = this.#pagesOf(dialect);
    const key = hashText(`${source.path}\0${source.text}`, 32);
    const cached = pages.get(key);
    this.#counts.read++;
    if (cached !== undefined) {
      this.#counts.cached++;
      return cached;
    }
    const result = dialect.readPage(source);
    pages.put(key, result);
    return result;
  }

  /** Ends the reading of pages. */
  savePages(): void {
    for (const pages of this.#pages.values()) pages.save();
  }

  /** What a command gives to `readApi` that makes no files. */
  get readAids(): ReadAids {
    return {
      dialect: this.#dialect,
      readPage: (source, dialect) => this.readPage(source, dialect),
      onRead: () => {
        this.savePages();
      },
    };
  }

  #pagesOf(dialect: Dialect): Cache<Result<DialectPage>> {
    let pages = this.#pages.get(dialect.name);
    if (pages === undefined) {
      pages = new Cache(this.#pagePlace(dialect), {
        write: (result) => dialect.pageToJson(result),
        read: (json) => dialect.pageFromJson(json),
      });
      this.#pages.set(dialect.name, pages);
    }
    return pages;
  }

  /** The cache of generated files, as far as they are on disk. */
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

  /** Ends the making of files, and with it the run. */
  saveFiles(): void {
    this.#files.save();
    this.#counts = { read: 0, cached: 0 };
  }
}
