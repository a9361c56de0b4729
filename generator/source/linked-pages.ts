import { posix } from "node:path";

import { isPage } from "./read-sources.js";

/** A file in a commit. */
export interface Blob {
  readonly id: string;
  /** The target of a symbolic link, relative to the link's folder. Undefined for any other file. */
  readonly target?: string | undefined;
}

/** The ids of the pages' blobs, keyed by path relative to the docs folder. */
export type PageBlobs = ReadonlyMap<string, string>;

/** A symbolic link whose target is not in the commit, with the reason. */
export interface LostLink {
  readonly path: string;
  readonly why: "leads out of the repository" | "leads to nothing";
}

/**
 * Finds the pages in a folder of a commit. Symbolic links to pages and folders are followed, as on disk. A link to a
 * folder that contains the link is left out, because following it would not end.
 *
 * @param blobs the files of the commit, keyed by path in the repository; all files of the commit, if there are links
 */
export function pagesIn(
  blobs: ReadonlyMap<string, Blob>,
  docs: string,
): { readonly pages: PageBlobs; readonly lost: readonly LostLink[] } {
  const pages = new Map<string, string>();
  const lost: LostLink[] = [];
  const isFolder = (path: string): boolean =>
    path === "" || [...blobs.keys()].some((one) => one.startsWith(`${path}/`));
  const visit = (folder: string, shown: string, around: readonly string[]): void => {
    const start = folder === "" ? "" : `${folder}/`;
    for (const [path, { id, target }] of blobs) {
      if (!path.startsWith(start)) continue;
      const name = shown + path.slice(start.length);
      if (target === undefined) {
        if (isPage(name)) pages.set(name, id);
        continue;
      }
      const real = followLinks(path, blobs);
      const blob = real === undefined ? undefined : blobs.get(real);
      if (real === undefined) lost.push({ path, why: "leads out of the repository" });
      else if (blob !== undefined) {
        if (isPage(name)) pages.set(name, blob.id);
      } else if (isFolder(real)) {
        const inside = [...around, folderOf(path)];
        const leadsBack = inside.some((one) => `${one}/`.startsWith(real === "" ? "" : `${real}/`));
        if (!leadsBack) visit(real, `${name}/`, inside);
      } else if (isPage(name)) lost.push({ path, why: "leads to nothing" });
    }
  };
  const root = followLinks(docs, blobs);
  if (root !== undefined) visit(root, "", []);
  return { pages, lost };
}

/** Resolves the symbolic links in a path. Undefined if the path leads out of the repository, or links form a circle. */
function followLinks(path: string, blobs: ReadonlyMap<string, Blob>): string | undefined {
  let rest = path;
  for (let links = 0; links < 40; links++) {
    const parts = rest.split("/");
    const end = parts.findIndex((_, index) => {
      return blobs.get(parts.slice(0, index + 1).join("/"))?.target !== undefined;
    });
    if (end === -1) return rest;
    const link = parts.slice(0, end + 1).join("/");
    const target = blobs.get(link)?.target ?? "";
    if (target.startsWith("/")) return undefined;
    const to = posix.join(folderOf(link), target, ...parts.slice(end + 1)).replace(/\/$/, "");
    if (to === ".." || to.startsWith("../")) return undefined;
    rest = to === "." ? "" : to;
  }
  return undefined;
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
