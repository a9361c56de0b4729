import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  type Dirent,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";

import { compareText } from "../diagnostics/diagnostic.js";
import { isNested } from "./nested-folders.js";
import type { SourceFile } from "./source.js";

/**
 * Reads every page (`.md`, `.mdx`, `.markdown`, `.apib`) below a folder, sorted by path. Symbolic links are followed.
 * Bytes that are not UTF-8 become U+FFFD, which the reader of the page reports.
 *
 * @throws NodeJS.ErrnoException when the folder or a page cannot be read.
 */
export function readSources(folder: string): Promise<readonly SourceFile[]> {
  const pages = listPages(folder).sort(compareText);
  // Files are read synchronously, because awaiting a small file costs more than reading it.
  return Promise.resolve(
    pages.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })),
  );
}

/** Returns the paths of all pages below a folder, relative to it and in no order, as `readSources` finds them. */
export function listPages(folder: string): string[] {
  return listFiles({ folder, prefix: "", around: [], isWanted: isPage });
}

/**
 * Reads the files of a template folder and of all folders below it, sorted by path. Leaves out hidden files, backups
 * (`~`) and READMEs.
 *
 * @throws NodeJS.ErrnoException when the folder or a file cannot be read.
 */
export function readTemplates(folder: string): readonly SourceFile[] {
  const paths = listFiles({ folder, prefix: "", around: [], isWanted: isTemplate });
  return paths
    .sort(compareText)
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** True for the name of a file that is read from a template folder. */
export function isTemplate(name: string): boolean {
  return !name.startsWith(".") && !/^readme(?:\.\w+)?$/i.test(name) && !/~$/.test(name);
}

interface Listing {
  readonly folder: string;
  readonly prefix: string;
  readonly around: readonly string[];
  /** True for the name of a file to list. */
  readonly isWanted: (name: string) => boolean;
}

function listFiles({ folder, prefix, around, isWanted }: Listing): string[] {
  const { files, folders } = listFolder(folder, around, isWanted);
  return [
    ...files.map((name) => prefix + name),
    ...folders.flatMap(({ name, around: inside }) =>
      listFiles({
        folder: join(folder, name),
        prefix: `${prefix}${name}/`,
        around: inside,
        isWanted,
      }),
    ),
  ];
}

/** The files and folders in a folder. */
interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly { readonly name: string; readonly around: readonly string[] }[];
}

/**
 * Lists the wanted files and the folders in a folder, including symbolic links to either.
 *
 * `around` are the real paths of the folders with the links that were followed to get here. A link is left out if its
 * target contains the link or one of these folders, because following it would not end.
 */
export function listFolder(
  folder: string,
  around: readonly string[],
  isWanted: (name: string) => boolean,
): FolderContent {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory()) return [{ name, around }];
    const path = join(folder, name);
    if (!entry.isSymbolicLink() || !isFolder(path)) return [];
    const inside = [...around, realpathSync(folder)];
    const target = realpathSync(path) + sep;
    const leadsBack = inside.some((one) => `${one}${sep}`.startsWith(target));
    return leadsBack ? [] : [{ name, around: inside }];
  });
  const isFile = (entry: Dirent): boolean =>
    (isWanted(entry.name) || isLostFolder(folder, entry)) &&
    !folders.some(({ name }) => name === entry.name);
  const files = entries.filter((entry) => !entry.isDirectory() && isFile(entry));
  return { files: files.map(({ name }) => name), folders };
}

/**
 * True for a broken symbolic link if the name of the link has no dot. The link probably led to a folder. It is listed so
 * that reading it fails. Without the pages of that folder, the files generated from them would be removed.
 */
function isLostFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink() || entry.name.includes(".")) return false;
  try {
    return statSync(join(folder, entry.name), { throwIfNoEntry: false }) === undefined;
  } catch {
    // Links that form a circle are left out.
    return false;
  }
}

/** The endings of the names of pages, for messages. `.apib` is a page in API Blueprint. */
export const pageEndings = ".md, .mdx, .markdown or .apib";

/** True for the name of a page. Emacs marks an open page by a symbolic link `.#page.md`, which is not a page. */
export function isPage(name: string): boolean {
  return /\.(?:mdx?|markdown|apib)$/.test(name) && !name.startsWith(".#");
}

/** True if a path is a folder, or a symbolic link to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    // The links form a circle.
    if ((error as NodeJS.ErrnoException).code === "ELOOP") return false;
    throw error;
  }
}

/** Does the same as `isNested` after symbolic links were resolved, as far as the folders exist. */
export function isNestedOnDisk(one: string, other: string): boolean {
  return isNested(realPath(one), realPath(other));
}

function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}
