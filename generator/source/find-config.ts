import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The name of configuration files. */
export const configName = "stubdown.config.json";

/**
 * Returns the path of the configuration in a folder or in the nearest folder above. Undefined if there is no
 * such file.
 */
export function findConfig(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, configName);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
