import { statSync } from "node:fs";
import { resolve } from "node:path";

import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import { replaceFile } from "../../output/replace-file.js";
import { htmlMark } from "../../report/inspect/show-inspection-html.js";

/** The file that an HTML page is written to. */
export interface HtmlFile {
  /** The path as the user wrote it. */
  readonly shown: string;
  /** The absolute path. */
  readonly path: string;
  /** The HTML page of an earlier run. Undefined if there is no file. */
  readonly before: string | undefined;
}

/**
 * Finds the file for an HTML page.
 *
 * @throws UsageError if the path is a folder, or a file that `inspect` did not write.
 */
export function findHtmlFile(shown: string, cwd: string): HtmlFile {
  const path = resolve(cwd, shown);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError([`--html ${shown} is a folder; give the path of a file`]);
  }
  const before = readText(path);
  if (before !== undefined && !before.startsWith(htmlMark)) {
    throw new UsageError([
      `--html ${shown}: \`stubdown inspect\` did not make this file; move the file, or give another path`,
    ]);
  }
  return { shown, path, before };
}

/**
 * Writes an HTML page. @throws UsageError if the file cannot be written, or has changed since `findHtmlFile`.
 */
export function writeHtml({ shown, path, before }: HtmlFile, text: string): void {
  const reason = replaceFile(path, before, text);
  if (reason !== undefined) throw new UsageError([`--html ${shown} was not written: ${reason}`]);
}
