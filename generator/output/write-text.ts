import { writeFileSync } from "node:fs";

import { statePath } from "../diagnostics/disk-error.js";

/** Writes a file. Every error states the path, also that of a full disk. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw statePath(error, path);
  }
}
