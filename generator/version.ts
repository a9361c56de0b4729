import { readFileSync } from "node:fs";
import { join } from "node:path";

import { packageRoot } from "./package-root.js";

/** The version in our own package.json. */
export function readVersion(): string {
  const text = readFileSync(join(packageRoot(), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
