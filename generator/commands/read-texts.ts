import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

import type { Texts } from "../emit/output-file.js";
import { packageRoot } from "../package-root.js";

/** Reads the files below `templates/` whose path fits. */
export async function readTexts(wanted: RegExp): Promise<Texts> {
  const folder = join(packageRoot(), "templates");
  const names = await readdir(folder, { recursive: true });
  const files = names.map((name) => name.split(sep).join("/")).filter((name) => wanted.test(name));
  const entries = await Promise.all(
    files.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
  );
  return new Map(entries);
}
