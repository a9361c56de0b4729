import { sep } from "node:path";

/** A path with `/` on every system. */
export function posix(path: string): string {
  return path.split(sep).join("/");
}

/** A folder without the slashes at its end. */
export function withoutSlash(folder: string): string {
  return folder.replace(/(.)\/+$/, "$1");
}
