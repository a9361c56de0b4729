import { basename } from "node:path";

import { watch, type FSWatcher } from "chokidar";

import { isPage } from "../../source/read-sources.js";

/** How long changes must pause before a run begins, in milliseconds: editors write in several steps. */
const pause = 20;

/**
 * Watches pages below folders, and single files.
 *
 * `fs.watch` of Node 20 does not see files in new folders, and loses a file that is saved by renaming
 * another; chokidar does not. But chokidar drops a second change of a file within 50 ms, so its raw
 * events count too.
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
    // Without `atomic`, a removed file is told at once and not after a delay.
    const watcher = watch([...paths], { ignoreInitial: true, atomic: false });
    watcher.on("all", (event, path) => {
      if (event.endsWith("Dir") || isPage(path) || paths.includes(path)) this.#change();
    });
    watcher.on("raw", (_event, name: string | null, details: unknown) => {
      const { watchedPath } = details as { readonly watchedPath: string };
      const isWatched = paths.includes(watchedPath) && basename(watchedPath) === name;
      if (name === null || isPage(name) || isWatched) this.#change();
    });
    // The next run tells what cannot be read any more.
    watcher.on("error", () => {
      this.#change();
    });
    await new Promise<void>((done) => watcher.once("ready", done));
    await this.#watcher?.close();
    this.#watcher = watcher;
    this.#paths = paths;
  }

  /** Waits for a change and the pause after it; false if the watching has ended. */
  async changed(): Promise<boolean> {
    while (!this.#isChanged && !this.#isClosed) await this.#event();
    while (this.#isChanged && !this.#isClosed) {
      this.#isChanged = false;
      await Promise.race([this.#event(), new Promise((done) => setTimeout(done, pause))]);
    }
    return !this.#isClosed;
  }

  /** Ends the watching; `changed` then answers false. */
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
