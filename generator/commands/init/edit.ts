import { join } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import { replaceFile } from "../../output/replace-file.js";

/** What `init` does with one file. */
export interface Edit {
  /** From the folder of the project, with `/`. */
  readonly path: string;
  /** The text on disk; undefined if there is no file. */
  readonly before: string | undefined;
  /** The text that it gets; the same as before if it is kept. */
  readonly after: string;
  /** The lines that were added, or the reason why the file is kept. Empty for a new file. */
  readonly told: string;
}

/** A file that is written if it does not exist, and kept if it does. */
export function newFile(folder: string, path: string, text: string): Edit {
  const before = readText(join(folder, path));
  return before === undefined
    ? { path, before, after: text, told: "" }
    : { path, before, after: before, told: before === text ? "" : "it exists" };
}

/** A line for each edit: `wrote`, `changed` or `kept`. */
export function describeEdit({ path, before, after, told }: Edit, isDry: boolean): string {
  const verbs = isDry
    ? { new: "would write", changed: "would change", kept: "would keep" }
    : { new: "wrote", changed: "changed", kept: "kept" };
  const kind = before === undefined ? "new" : before === after ? "kept" : "changed";
  const width = Math.max(...Object.values(verbs).map((verb) => verb.length));
  return `${verbs[kind].padEnd(width)} ${path}${told === "" ? "" : `: ${told}`}`;
}

/** Writes what changes. @throws UsageError if a file cannot be written. */
export function applyEdit(folder: string, { path, before, after }: Edit): void {
  if (before === after) return;
  const reason = replaceFile(join(folder, path), before, after);
  if (reason !== undefined) throw new UsageError([`${path} was not written: ${reason}`]);
}
