import { sep } from "node:path";

/** Returns a path with `/` on every system. */
export function posix(path: string): string {
  return path.split(sep).join("/");
}

/** Returns the path of a folder without slashes at the end. */
export function withoutSlash(folder: string): string {
  return folder.replace(/(.)\/+$/, "$1");
}
