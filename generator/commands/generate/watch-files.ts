import { basename } from "node:path";

import { watch, type FSWatcher } from "chokidar";

import { isPage } from "../../source/read-sources.js";

/** Milliseconds without a change before a run begins, because editors save in several steps. */
const pause = 20;

/**
 * Watches pages below folders, and single files.
 *
 * chokidar is used because `fs.watch` of Node 20 misses files in new folders and files that are saved
 * by renaming. chokidar drops a second change of a file within 50 ms, so its raw events count too.
 */
export class WatchedFiles {
  #paths: readonly string[] = [];
  #watcher: FSWatcher | undefined;
  #isChanged = false;
  #isClosed = false;
  #wake = (): void => undefined;

  /** Watches these paths and no others. No change after the promise resolves is missed. */
  async watch(paths: readonly string[]): Promise<void> {
    if (this.#isClosed || paths.join("\0") === this.#paths.join("\0")) return;
    // With `atomic`, chokidar would report a removed file only after a delay.
    const watcher = watch([...paths], { ignoreInitial: true, atomic: false });
    watcher.on("all", (event, path) => {
      if (event.endsWith("Dir") || isPage(path) || paths.includes(path)) this.#change();
    });
    watcher.on("raw", (_event, name: string | null, details: unknown) => {
      const { watchedPath } = details as { readonly watchedPath: string };
      const isWatched = paths.includes(watchedPath) && basename(watchedPath) === name;
      if (name === null || isPage(name) || isWatched) this.#change();
    });
    // The next run reports what cannot be read.
    watcher.on("error", () => {
      this.#change();
    });
    await new Promise<void>((done) => watcher.once("ready", done));
    await this.#watcher?.close();
    this.#watcher = watcher;
    this.#paths = paths;
  }

  /** Waits for a change and the pause after it; false after `close`. */
  async changed(): Promise<boolean> {
    while (!this.#isChanged && !this.#isClosed) await this.#event();
    while (this.#isChanged && !this.#isClosed) {
      this.#isChanged = false;
      await Promise.race([this.#event(), new Promise((done) => setTimeout(done, pause))]);
    }
    return !this.#isClosed;
  }

  /** Ends the watching; `changed` then returns false. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#wake();
    await this.#watcher?.close();
  }

  #change(): void {
    this.#isChanged = true;
    this.#wake();
  }

  #event(): Promise<void> {
    return new Promise((done) => {
      this.#wake = done;
    });
  }
}
