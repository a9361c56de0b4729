import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { DiskTexts } from "./compare.js";

/** Reads files below a folder; a file that is not there is undefined. Any other failure is thrown. */
export async function readTree(folder: string, paths: readonly string[]): Promise<DiskTexts> {
  const entries = await Promise.all(
    paths.map(async (path) => [path, await readText(join(folder, path))] as const),
  );
  return new Map(entries);
}

/** Reads one file; undefined if it is not there. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
