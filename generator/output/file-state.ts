import { statSync, type Stats } from "node:fs";

/** How far apart the ticks of file systems are at most, in milliseconds: within one, changes look alike. */
const tick = 50;
/** Of those that know whole seconds only. */
const longTick = 2000;

/** What the disk tells of a file or folder without reading it; links are followed. */
export function stateOf(path: string): string {
  const stat = statOf(path);
  if (stat === undefined) return "missing";
  const { size, ino, mtimeMs, ctimeMs } = stat;
  return `${stat.isDirectory() ? "folder" : "file"} ${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

/** `file`, `folder` or `missing`. */
export function kindOf(state: string): string {
  return /^\w+/.exec(state)?.[0] ?? "";
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // What is below a file, or behind a link to itself, is not there either.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw error;
  }
}

/** True if no later change can look like the state of a file or folder that was noted at a time, in milliseconds. */
export function isSettled(state: string, time: number): boolean {
  const times = state.split(" ").slice(3).map(Number);
  const isCoarse = times.every((one) => one % 1000 === 0);
  return Math.max(...times) + (isCoarse ? longTick : tick) < time;
}
