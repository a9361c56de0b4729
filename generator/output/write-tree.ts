import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import { kindOf, stateOf } from "./note.js";
import { isInside } from "../emit/output-file.js";

/** A change to a folder: files to write, and files to remove. */
export interface TreeChange {
  readonly write: readonly { readonly path: string; readonly text: string }[];
  readonly remove: readonly string[];
}

// The staging folder is in the output folder, so that moving a file stays in one file system.
export const stagingName = ".stubdown-staging";
export const journalName = "journal.json";

/**
 * Changes a folder so that a crash leaves all old files or all new ones.
 *
 * Everything is staged first, then a journal is written. From that moment on the new files count: after
 * a crash the next `generate` runs `recoverTree`, which finishes the moves. All steps are synchronous, so
 * that no signal handler runs between two of them. `onChange` is called for each file right before it is
 * replaced or removed.
 */
export function writeTree(
  folder: string,
  change: TreeChange,
  onChange?: (path: string) => void,
): void {
  if (change.write.length === 0 && change.remove.length === 0) return;
  const staging = join(folder, stagingName);
  recoverTree(folder);
  mkdirSync(folder, { recursive: true });
  checkFolders(
    folder,
    change.write.map(({ path }) => path),
  );
  takeStaging(staging);
  stage(folder, staging, change);
  applyStaging(folder, staging, onChange);
}

/** Fills the staging folder. If that fails, as on a full disk, the folder is removed again. */
function stage(folder: string, staging: string, { write, remove }: TreeChange): void {
  let at = folder;
  try {
    writeFileSync(join(staging, "pid"), String(process.pid));
    write.forEach(({ path, text }, index) => {
      at = join(folder, path);
      writeFileSync(join(staging, String(index)), text);
    });
    at = join(staging, journalName);
    const journal: Journal = { moves: write.map(({ path }) => path), remove };
    writeDurably(join(staging, "journal.tmp"), JSON.stringify(journal));
    renameSync(join(staging, "journal.tmp"), at);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Node names no path where an open file cannot be written.
    if (error instanceof Error && !("path" in error)) Object.assign(error, { path: at });
    throw error;
  }
}

/**
 * Checks that every file can be moved to its place, before the journal is written.
 *
 * @throws UsageError if a file is where a folder has to be.
 */
function checkFolders(folder: string, paths: readonly string[]): void {
  const above = (path: string): string[] => (path === "." ? [] : [...above(dirname(path)), path]);
  for (const path of new Set(paths.flatMap((one) => above(dirname(one))))) {
    const kind = kindOf(stateOf(join(folder, path)));
    if (kind !== "file") continue;
    throw new UsageError([`${basename(folder)}/${path} has to be a folder; move this file away`]);
  }
}

/** Finishes a change that a crash interrupted. Staged files without a journal are removed. */
export function recoverTree(folder: string): void {
  const staging = join(folder, stagingName);
  if (!existsSync(staging)) return;
  if (isOwnerAlive(staging)) throw new UsageError([busy]);
  applyStaging(folder, staging);
}

function applyStaging(
  folder: string,
  staging: string,
  onChange: (path: string) => void = () => undefined,
): void {
  const journal = readJournal(join(staging, journalName));
  if (journal !== undefined) {
    const { moves, remove } = journal;
    const left = new Set(readdirSync(staging));
    const made = new Set<string>();
    moves.forEach((path, index) => {
      if (!left.has(String(index))) return;
      const staged = join(staging, String(index));
      const parent = dirname(join(folder, path));
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      onChange(path);
      renameSync(staged, join(folder, path));
    });
    for (const path of remove) {
      onChange(path);
      removeFile(folder, path);
    }
  }
  rmSync(staging, { recursive: true, force: true });
}

const busy = "Another run is writing to this output folder; wait until it ends, then run again";

/** Makes the staging folder, which also locks the output folder. */
function takeStaging(staging: string): void {
  try {
    mkdirSync(staging);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError([busy]);
    throw error;
  }
}

/** True if the run that made the staging folder is still running. */
function isOwnerAlive(staging: string): boolean {
  try {
    const pid = Number(readFileSync(join(staging, "pid"), "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Reads a journal; undefined if there is none or it is damaged. Anyone can put a file there, so a
 * journal with a path that leads out of the folder is ignored.
 */
function readJournal(path: string): Journal | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { moves, remove } = JSON.parse(readFileSync(path, "utf8")) as Partial<Journal>;
    const isList = (list: unknown): list is readonly string[] =>
      Array.isArray(list) && list.every((item) => typeof item === "string" && isInside(item));
    return isList(moves) && isList(remove) ? { moves, remove } : undefined;
  } catch {
    return undefined;
  }
}

interface Journal {
  /** The target path of each staged file, whose name is the index in this list. */
  readonly moves: readonly string[];
  readonly remove: readonly string[];
}

/** Removes a file and the folders that become empty. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return; // The folder is not empty.
    }
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
