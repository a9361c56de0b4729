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

import { statePath } from "../diagnostics/disk-error.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { kindOf, stateOf } from "./note.js";
import { isInside } from "../emit/output-file.js";

/** A change to a folder: the files to write, and the paths of the files to remove. */
export interface TreeChange {
  readonly write: readonly { readonly path: string; readonly text: string }[];
  readonly remove: readonly string[];
}

// The staging folder is inside of the output folder, so that files are moved within one file system.
export const stagingName = ".stubdown-staging";
export const journalName = "journal.json";

/**
 * Changes a folder so that a crash leaves all old files, or a change that the next run finishes.
 *
 * All files are staged first, then a journal is written. If the run crashes after that, the next run of `generate` or
 * `check --fix` calls `recoverTree`, which finishes the moves. All steps are synchronous, so that no signal handler
 * runs in between. `onChange` is called for each file directly before it is written or removed.
 *
 * @throws UsageError if another run is writing to the folder, or if there is a file where a folder is needed.
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

/** Fills the staging folder. If that fails, for example because the disk is full, the folder is removed again. */
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
    throw statePath(error, at);
  }
}

/**
 * Checks, before the journal is written, that no file is in the place of a folder.
 *
 * @throws UsageError if there is a file where a folder is needed.
 */
function checkFolders(folder: string, paths: readonly string[]): void {
  const above = (path: string): string[] => (path === "." ? [] : [...above(dirname(path)), path]);
  for (const path of new Set(paths.flatMap((one) => above(dirname(one))))) {
    const kind = kindOf(stateOf(join(folder, path)));
    if (kind !== "file") continue;
    throw new UsageError([`${basename(folder)}/${path} has to be a folder; move this file away`]);
  }
}

/**
 * Finishes a change that a crash interrupted. If there is no journal, the staged files are removed.
 *
 * @throws UsageError if another run is writing to the folder.
 */
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

/** Creates the staging folder, which also locks the output folder. @throws UsageError if there is such a folder. */
function takeStaging(staging: string): void {
  try {
    mkdirSync(staging);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError([busy]);
    throw error;
  }
}

/** True if another process of this user has the id of the run that created the staging folder. */
function isOwnerAlive(staging: string): boolean {
  try {
    const pid = Number(readFileSync(join(staging, "pid"), "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Reads a journal. Undefined if there is none, if it is damaged, or if one of its paths leads out of the folder,
 * because anyone can put a file there.
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
  /** The target path of each staged file. The name of a staged file is its index in this list. */
  readonly moves: readonly string[];
  readonly remove: readonly string[];
}

/** Removes a file, and the folders that become empty. */
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
