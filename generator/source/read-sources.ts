import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { compareText } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "./source.js";

/**
 * Reads every `.md` file below a folder, sorted by path. Bytes that are not UTF-8 become U+FFFD, which
 * is reported when the page is read.
 *
 * @throws NodeJS.ErrnoException when the folder or a page cannot be read.
 */
export function readSources(folder: string): Promise<readonly SourceFile[]> {
  const pages = listPages(folder, "").sort(compareText);
  return Promise.resolve(
    pages.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })),
  );
}

// This is synchronous, because awaiting a small file costs more than reading it.
function listPages(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    if (entry.isDirectory()) return listPages(join(folder, entry.name), `${path}/`);
    return isPage(path) ? [path] : [];
  });
}

/** True for the name of a page. */
export function isPage(name: string): boolean {
  return name.endsWith(".md");
}

/** True if there is a folder at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
