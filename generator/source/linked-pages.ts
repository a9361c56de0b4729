import { posix } from "node:path";

import { folderPrefix } from "./folder-prefix.js";
import { isPage } from "./read-sources.js";

/** A file in a commit. */
export interface Blob {
  readonly id: string;
  /** The target of a symbolic link, relative to the link's folder. Undefined for any other file. */
  readonly target?: string | undefined;
}

/** The ids of the pages' blobs, keyed by path relative to the docs folder. */
export type PageBlobs = ReadonlyMap<string, string>;

/** A symbolic link that leads neither to a file nor to a folder of the commit, with the reason. */
export interface LostLink {
  readonly path: string;
  readonly why: "leads out of the repository" | "leads to nothing" | "leads to itself";
}

/**
 * Finds the pages in a folder of a commit. Symbolic links to pages and folders are followed, as on disk. A link is left
 * out if its target contains the link itself or a link that was followed to get here, because following it would not
 * end.
 *
 * @param blobs the files below `docs`, keyed by path in the repository; if any is a link, all files of the commit
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
    const start = folderPrefix(folder);
    for (const [path, { id, target }] of blobs) {
      if (!path.startsWith(start)) continue;
      const name = shown + path.slice(start.length);
      if (target === undefined) {
        if (isPage(name)) pages.set(name, id);
        continue;
      }
      const { real, why } = followLinks(path, blobs);
      const blob = real === undefined ? undefined : blobs.get(real);
      if (real === undefined) {
        // A link to itself that has no name of a page is left out, as on disk.
        if (why !== "leads to itself" || isPage(name)) lost.push({ path, why });
      } else if (blob !== undefined) {
        if (isPage(name)) pages.set(name, blob.id);
      } else if (isFolder(real)) {
        const inside = [...around, folderOf(path)];
        const leadsBack = inside.some((one) => `${one}/`.startsWith(folderPrefix(real)));
        if (!leadsBack) visit(real, `${name}/`, inside);
      } else if (isPage(name)) lost.push({ path, why: "leads to nothing" });
    }
  };
  const { real: root } = followLinks(docs, blobs);
  if (root !== undefined) visit(root, "", []);
  return { pages, lost };
}

/** A path without symbolic links, or the reason why there is none. */
type Followed =
  | { readonly real: string; readonly why?: undefined }
  | { readonly real?: undefined; readonly why: LostLink["why"] };

/** Resolves the symbolic links in a path. The result may not exist. */
function followLinks(path: string, blobs: ReadonlyMap<string, Blob>): Followed {
  let rest = path;
  for (let links = 0; links < 40; links++) {
    const parts = rest.split("/");
    const end = parts.findIndex((_, index) => {
      return blobs.get(parts.slice(0, index + 1).join("/"))?.target !== undefined;
    });
    if (end === -1) return { real: rest };
    const link = parts.slice(0, end + 1).join("/");
    const target = blobs.get(link)?.target ?? "";
    if (target.startsWith("/")) return { why: "leads out of the repository" };
    const to = posix.join(folderOf(link), target, ...parts.slice(end + 1)).replace(/\/$/, "");
    if (to === ".." || to.startsWith("../")) return { why: "leads out of the repository" };
    rest = to === "." ? "" : to;
  }
  return { why: "leads to itself" };
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
