import { readFileSync } from "node:fs";
import { join } from "node:path";

import { packageRoot } from "./package-root.js";

/** Returns the version of stubdown, from its package.json. */
export function readVersion(): string {
  const text = readFileSync(join(packageRoot(), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
