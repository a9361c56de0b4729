import { statSync } from "node:fs";
import { basename, sep } from "node:path";

import { watch, type FSWatcher } from "chokidar";

import { isFolder, isPage } from "../../source/read-sources.js";

/** Returns a string that changes if a folder at one of the paths is made, removed or replaced. */
function identify(paths: readonly string[]): string {
  const parts = paths.map((path) => {
    if (!isFolder(path)) return path;
    const stat = statSync(path, { throwIfNoEntry: false });
    return `${path} ${stat?.dev} ${stat?.ino} ${stat?.birthtimeMs}`;
  });
  return parts.join("\0");
}

/** The time without a change before a run begins, in milliseconds, because editors save in several steps. */
const pause = 20;

/** The time between two comparisons of the folders at the watched paths, in milliseconds. */
const lookEvery = 250;

/** The paths to watch. */
export interface Watching {
  /** Folders whose pages are watched, and single files. */
  readonly pages: readonly string[];
  /** Folders whose files are all watched. */
  readonly folders: readonly string[];
}

/**
 * Watches folders and single files. A watched folder may be removed and made again.
 *
 * chokidar is used because `fs.watch` of Node 20 misses files in new folders and files that are saved
 * by renaming. chokidar drops a second change of a file within 50 ms, so its raw events count too.
 */
export class WatchedFiles {
  #paths: readonly string[] = [];
  #identity = "";
  #watcher: FSWatcher | undefined;
  #isChanged = false;
  #isClosed = false;
  #wake = (): void => undefined;

  /**
   * Watches these paths and no others. No change after the promise resolves is missed. If the paths differ from
   * those watched until now, no earlier change of a path that stays is missed either.
   */
  async watch({ pages, folders }: Watching): Promise<void> {
    const paths = [...pages, ...folders];
    const isBelow = (path: string): boolean =>
      folders.some((folder) => `${path}${sep}`.startsWith(folder + sep));
    const identity = identify(paths);
    if (this.#isClosed || identity === this.#identity) return;
    // chokidar keeps watched folders by path, so a second watcher would look at the former folder.
    const isReplaced = paths.join("\0") === this.#paths.join("\0");
    if (isReplaced) await this.#watcher?.close();
    // Without `atomic`, the event of a removed file comes without a delay.
    const watcher = watch([...paths], { ignoreInitial: true, atomic: false });
    watcher.on("all", (event, path) => {
      if (event.endsWith("Dir") || isPage(path) || paths.includes(path) || isBelow(path)) {
        this.#change();
      }
    });
    watcher.on("raw", (_event, name: string | null, details: unknown) => {
      const { watchedPath } = details as { readonly watchedPath: string };
      const isWatched = paths.includes(watchedPath) && basename(watchedPath) === name;
      if (name === null || isPage(name) || isWatched || isBelow(watchedPath)) this.#change();
    });
    // An error starts a run, because the run reports files that cannot be read.
    watcher.on("error", () => {
      this.#change();
    });
    await new Promise<void>((done) => watcher.once("ready", done));
    await this.#watcher?.close();
    this.#watcher = watcher;
    this.#paths = paths;
    this.#identity = identity;
  }

  /** Waits for a change, and for a pause after the last change. Returns false after `close`. */
  async changed(): Promise<boolean> {
    // chokidar does not report that a watched folder was made again or replaced by another.
    const timer = setInterval(() => {
      if (identify(this.#paths) !== this.#identity) this.#change();
    }, lookEvery);
    while (!this.#isChanged && !this.#isClosed) await this.#event();
    clearInterval(timer);
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
