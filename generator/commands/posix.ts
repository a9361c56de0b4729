import { sep } from "node:path";

/** Returns a path with `/` on every system. */
export function posix(path: string): string {
  return path.split(sep).join("/");
}

/** Returns the path of a folder without slashes at the end. */
export function withoutSlash(folder: string): string {
  return folder.replace(/(.)\/+$/, "$1");
}

/** Returns the prefix of the paths in a folder: `docs/`, or nothing for the folder of the configuration. */
export function folderPrefix(shown: string): string {
  return shown === "" ? "" : `${shown}/`;
}
