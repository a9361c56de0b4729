import { watch, type FSWatcher } from "chokidar";

import { isPage } from "../source/read-sources.js";

/** How long changes must pause, in milliseconds: editors write in several steps. */
const pause = 20;

/**
 * Watches pages below folders, and single files.
 *
 * `fs.watch` of Node 20 does not see what happens in folders that are new, and loses a file that is
 * saved by renaming another; chokidar mends both.
 */
export class WatchedFiles {
  #paths: readonly string[] = [];
  #watcher: FSWatcher | undefined;
  #isChanged = false;
  #isClosed = false;
  #wake = (): void => undefined;

  /** Watches these paths and no others; what changes from then on is not missed. */
  async watch(paths: readonly string[]): Promise<void> {
    if (this.#isClosed || paths.join("\0") === this.#paths.join("\0")) return;
    const watcher = watch([...paths], { ignoreInitial: true, atomic: pause });
    watcher.on("all", (event, path) => {
      if (event.endsWith("Dir") || isPage(path) || paths.includes(path)) this.#change();
    });
    // What cannot be watched any more is told by the next run, which cannot read it.
    watcher.on("error", () => {
      this.#change();
    });
    await new Promise<void>((done) => watcher.once("ready", done));
    await this.#watcher?.close();
    this.#watcher = watcher;
    this.#paths = paths;
  }

  /** Waits for something to change and the changes to pause; false if the watching has ended. */
  async changed(): Promise<boolean> {
    while (!this.#isChanged && !this.#isClosed) await this.#event();
    while (this.#isChanged && !this.#isClosed) {
      this.#isChanged = false;
      await Promise.race([this.#event(), new Promise((done) => setTimeout(done, pause))]);
    }
    return !this.#isClosed;
  }

  /** Ends the watching, and with it what waits for a change. */
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
