import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

import type { Assets } from "../emit/output-file.js";
import { packageRoot } from "../package-root.js";

/**
 * Reads the files of `templates/`, except for those of the HTML page of `inspect`. In the bundle, a module
 * with the texts replaces this module.
 */
export async function readAssets(): Promise<Assets> {
  const folder = join(packageRoot(), "templates");
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /^(?!inspect[\\/]).*\.(?:hbs|ts)$/.test(name));
  const entries = await Promise.all(
    files.map(async (name) => {
      return [name.split(sep).join("/"), await readFile(join(folder, name), "utf8")] as const;
    }),
  );
  return new Map(entries);
}
