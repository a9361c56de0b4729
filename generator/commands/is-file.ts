import { statSync } from "node:fs";

/** True for a file and for a link to a file. False for a link that leads nowhere or to itself. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
