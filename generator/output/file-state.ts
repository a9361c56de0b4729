import { statSync } from "node:fs";

/** Clocks of file systems tick this often at least, in milliseconds: within a tick changes look alike. */
const tick = 50;

/** What the disk tells of a file or folder without reading it; links are followed. */
export function stateOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return "missing";
  const { size, ino, mtimeMs, ctimeMs } = stat;
  return `${stat.isDirectory() ? "folder" : "file"} ${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

/** `file`, `folder` or `missing`. */
export function kindOf(state: string): string {
  return state.split(" ", 1).join("");
}

/** True if no later change can look like a state that was noted at a time, in milliseconds. */
export function isSettled(state: string, time: number): boolean {
  return Math.max(...state.split(" ").slice(3).map(Number), 0) + tick < time;
}
