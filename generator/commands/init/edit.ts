import { join } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import { replaceFile } from "../../output/replace-file.js";

/** A planned change of one file by `init`. */
export interface Edit {
  /** The path relative to the project, with `/`. */
  readonly path: string;
  /** The text before the change. Undefined if there is no file. */
  readonly before: string | undefined;
  /** The text after the change. Equal to `before` if the file is kept. */
  readonly after: string;
  /**
   * A note to print: the additions, or the reason why the file is kept. Empty for a new file and for a file
   * with the wanted text.
   */
  readonly told: string;
}

/** Plans a file that is written if it does not exist, and otherwise kept. */
export function newFile(folder: string, path: string, text: string): Edit {
  const before = readText(join(folder, path));
  return before === undefined
    ? { path, before, after: text, told: "" }
    : { path, before, after: before, told: before === text ? "" : "it exists" };
}

/** Returns the line that reports an edit: `wrote`, `changed` or `kept`, the path, and the note. */
export function describeEdit({ path, before, after, told }: Edit, isDry: boolean): string {
  const verbs = isDry
    ? { new: "would write", changed: "would change", kept: "would keep" }
    : { new: "wrote", changed: "changed", kept: "kept" };
  const kind = before === undefined ? "new" : before === after ? "kept" : "changed";
  const width = Math.max(...Object.values(verbs).map((verb) => verb.length));
  return `${verbs[kind].padEnd(width)} ${path}${told === "" ? "" : `: ${told}`}`;
}

/** Writes the file if the edit changes it. @throws UsageError if the file cannot be written. */
export function applyEdit(folder: string, { path, before, after }: Edit): void {
  if (before === after) return;
  const reason = replaceFile(join(folder, path), before, after);
  if (reason !== undefined) throw new UsageError([`${path} was not written: ${reason}`]);
}
