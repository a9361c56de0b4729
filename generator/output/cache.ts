import { readCacheFile, writeCacheFile } from "./cache-file.js";

/** Writes the values of a cache as JSON on one line, and reads them. */
export interface CacheFormat<V> {
  write(value: V): string;
  read(json: string): V;
}

/** The place where a cache is kept between runs. */
export interface CachePlace {
  /** The cache file. Undefined for a cache in memory only. */
  readonly path: string | undefined;
  /** The build of the generator. Values written by another build are not read. */
  readonly build: string;
}

/**
 * Values of earlier runs, of this process or of earlier ones. The key is a hash of everything that the value depends
 * on, so a value is never out of date. A missing value only costs time.
 */
export class Cache<V> {
  readonly #place: CachePlace;
  readonly #format: CacheFormat<V>;
  /** The lines of the file. Undefined until the first lookup, and empty after the file was replaced. */
  #lines: ReadonlyMap<string, string> | undefined;
  #values = new Map<string, V>();
  #used = new Set<string>();
  /** True if this run added values. */
  #isChanged = false;
  /** True if the file lacks values that are in memory. */
  #isUnsaved = false;

  constructor(place: CachePlace, format: CacheFormat<V>) {
    this.#place = place;
    this.#format = format;
  }

  get(key: string): V | undefined {
    const value = this.#values.get(key) ?? this.#read(key);
    if (value !== undefined) this.#used.add(key);
    return value;
  }

  put(key: string, value: V): void {
    this.#values.set(key, value);
    this.#used.add(key);
    this.#isChanged = true;
    this.#isUnsaved = true;
  }

  /** Ends a run. If the run added values, drops the values that the run did not use. */
  endRun(): void {
    if (this.#isChanged) {
      this.#values = new Map([...this.#values].filter(([key]) => this.#used.has(key)));
    }
    this.#used = new Set();
    this.#isChanged = false;
  }

  /** Ends a run. Replaces the file if it lacks values that are in memory. */
  save(): void {
    this.endRun();
    if (!this.#isUnsaved) return;
    const { path, build } = this.#place;
    if (path !== undefined) writeCacheFile(path, build, this.#entries());
    this.#lines = new Map();
    this.#isUnsaved = false;
  }

  #read(key: string): V | undefined {
    const { path, build } = this.#place;
    this.#lines ??= path === undefined ? new Map() : readCacheFile(path, build);
    const line = this.#lines.get(key);
    if (line === undefined) return undefined;
    const value = this.#format.read(line);
    this.#values.set(key, value);
    return value;
  }

  /** Yields one line at a time, because all lines together are large. */
  *#entries(): Iterable<readonly [string, string]> {
    for (const [key, value] of this.#values) {
      yield [key, this.#lines?.get(key) ?? this.#format.write(value)];
    }
  }
}
