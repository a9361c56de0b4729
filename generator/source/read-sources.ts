import { statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

import { compareText } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "./source.js";

/**
 * Reads every `.md` file below a folder, sorted by path. Bytes that are not UTF-8 become U+FFFD,
 * which the reader reports.
 *
 * @throws NodeJS.ErrnoException when the folder or a page cannot be read.
 */
export async function readSources(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const pages = names
    .filter(isPage)
    .map((name) => ({ name, path: name.split(sep).join("/") }))
    .sort((a, b) => compareText(a.path, b.path));
  return Promise.all(
    pages.map(async ({ name, path }) => {
      const text = await readFile(join(folder, name), "utf8");
      return { path, text };
    }),
  );
}

/** True for the name of a page. */
export function isPage(name: string): boolean {
  return name.endsWith(".md");
}

/** True if there is a folder at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
