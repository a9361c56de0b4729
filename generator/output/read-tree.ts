import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { DiskTexts } from "./compare.js";

/** Reads files below a folder; a file that is not there is undefined. Any other failure is thrown. */
export function readTree(folder: string, paths: readonly string[]): DiskTexts {
  if (!existsSync(folder)) return new Map();
  return new Map(paths.map((path) => [path, readText(join(folder, path))]));
}

/** Reads one file; undefined if it is not there. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
