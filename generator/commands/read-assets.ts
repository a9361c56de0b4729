import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

import type { Assets } from "../emit/output-file.js";
import { packageRoot } from "../package-root.js";

/**
 * Reads `templates/`, but for the page of `inspect`, which is no template of packages. In the bundle, the
 * build replaces this by the texts.
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
