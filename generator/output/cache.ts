import { readCacheFile, writeCacheFile } from "./cache-file.js";

/** How values of a cache are written: as JSON on one line. */
export interface CacheFormat<V> {
  write(value: V): string;
  read(json: string): V;
}

/** Where a cache is between runs. */
export interface CachePlace {
  /** Undefined if nothing outlives the process. */
  readonly path: string | undefined;
  /** The build of the generator. Values of another build are not read. */
  readonly build: string;
}

/**
 * What earlier runs made, by a hash of everything that it depends on. So a value is never out of date,
 * only missing, and nothing but time depends on which values are there.
 *
 * A run may be of another process, which left a file, or of this one.
 */
export class Cache<V> {
  readonly #place: CachePlace;
  readonly #format: CacheFormat<V>;
  /** The lines of the file, once a key was asked for. */
  #lines: ReadonlyMap<string, string> | undefined;
  #values = new Map<string, V>();
  #used = new Set<string>();
  #isChanged = false;

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
  }

  /**
   * Ends a run. If it put values, the file is written anew; what the run did not use is left out, and
   * forgotten here too.
   */
  save(): void {
    if (this.#isChanged) {
      const { path, build } = this.#place;
      if (path !== undefined) writeCacheFile(path, build, this.#usedEntries());
      this.#values = new Map([...this.#values].filter(([key]) => this.#used.has(key)));
    }
    this.#lines = this.#isChanged ? new Map() : this.#lines;
    this.#used = new Set();
    this.#isChanged = false;
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

  /** One line is made at a time, because all of them together are large. */
  *#usedEntries(): Iterable<readonly [string, string]> {
    for (const [key, value] of this.#values) {
      if (this.#used.has(key)) yield [key, this.#lines?.get(key) ?? this.#format.write(value)];
    }
  }
}
