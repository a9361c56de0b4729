import { watch as watchPaths } from "chokidar";

import { isPage } from "../source/read-sources.js";

/** Files that are watched. */
export interface WatchedFiles {
  /** Watches these folders, too. */
  watch(folders: readonly string[]): void;
  /** Waits for something to change and the changes to pause; false if the watching has ended. */
  changed(): Promise<boolean>;
  close(): Promise<void>;
}

/** How long changes must pause, in milliseconds: editors write in several steps. */
const pause = 20;

/**
 * Watches pages below folders, and single files, from now on: what changes before the first call of
 * `changed` is not missed.
 *
 * `fs.watch` of Node 20 does not see what happens in folders that are new, and loses a file that is
 * saved by renaming another; chokidar mends both.
 */
export async function watchFiles(paths: readonly string[]): Promise<WatchedFiles> {
  const watcher = watchPaths([...paths], { ignoreInitial: true, atomic: pause });
  const watched = new Set(paths);
  let isChanged = false;
  let isClosed = false;
  let wake = (): void => undefined;
  watcher.on("all", (event, path) => {
    if (!event.endsWith("Dir") && !isPage(path) && !watched.has(path)) return;
    isChanged = true;
    wake();
  });
  // A folder that cannot be watched any more is told by the next run, which cannot read it.
  watcher.on("error", () => {
    isChanged = true;
    wake();
  });
  await new Promise<void>((done) => watcher.once("ready", done));
  const event = (): Promise<void> =>
    new Promise((done) => {
      wake = done;
    });
  return {
    watch: (folders) => {
      const added = folders.filter((folder) => !watched.has(folder));
      for (const folder of added) watched.add(folder);
      if (added.length > 0) watcher.add(added);
    },
    changed: async () => {
      while (!isChanged && !isClosed) await event();
      while (isChanged && !isClosed) {
        isChanged = false;
        await Promise.race([event(), new Promise((done) => setTimeout(done, pause))]);
      }
      return !isClosed;
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      wake();
      await watcher.close();
    },
  };
}
