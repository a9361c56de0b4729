import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, sep } from "node:path";

import { compareText } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "./source.js";

/**
 * Reads every `.md` and `.mdx` file below a folder, sorted by path. Symbolic links are followed. Bytes that are not UTF-8 become U+FFFD, which
 * is reported when the page is read.
 *
 * @throws NodeJS.ErrnoException when the folder or a page cannot be read.
 */
export function readSources(folder: string): Promise<readonly SourceFile[]> {
  const pages = listPages(folder, "", []).sort(compareText);
  return Promise.resolve(
    pages.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") })),
  );
}

// Synchronous, because awaiting a small file costs more than reading it.
function listPages(folder: string, prefix: string, around: readonly string[]): string[] {
  return listFiles({ folder, prefix, around, isWanted: isPage });
}

/**
 * Reads the files of a folder of templates, sorted by path. Hidden files and a README are left out.
 *
 * @throws NodeJS.ErrnoException when the folder or a file cannot be read.
 */
export function readTemplates(folder: string): readonly SourceFile[] {
  const paths = listFiles({ folder, prefix: "", around: [], isWanted: isTemplate });
  return paths
    .sort(compareText)
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** True for the name of a file that a folder of templates is read for. */
export function isTemplate(name: string): boolean {
  return !name.startsWith(".") && !/^readme(?:\.\w+)?$/i.test(name) && !/~$/.test(name);
}

interface Listing {
  readonly folder: string;
  readonly prefix: string;
  readonly around: readonly string[];
  /** Tells the files to list by their names. */
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

/** What a reader sees in a folder. */
interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly { readonly name: string; readonly around: readonly string[] }[];
}

/**
 * Lists the wanted files and the folders in a folder, symbolic links to either included.
 *
 * `around` are the real paths of the folders whose links lead here. A link to a folder that holds one of
 * them, or the folder itself, leads back and is left out: its pages have a shorter path.
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
 * True for a link without a target, by its name one to a folder. It is listed, so that reading it fails: without
 * its pages, what was made of them would be removed.
 */
function isLostFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink() || entry.name.includes(".")) return false;
  try {
    return statSync(join(folder, entry.name), { throwIfNoEntry: false }) === undefined;
  } catch {
    // Links that lead to each other are left out.
    return false;
  }
}

/** True for the name of a page; Emacs marks an open one by a link `.#page.md` to nothing. */
export function isPage(name: string): boolean {
  return /\.mdx?$/.test(name) && !name.startsWith(".#");
}

/** True if there is a folder at a path, or a symbolic link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    // Links that lead to each other.
    if ((error as NodeJS.ErrnoException).code === "ELOOP") return false;
    throw error;
  }
}
