import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** True if two absolute folders are equal, or if one is inside of the other. */
export function isNested(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => (path.endsWith(sep) ? path : path + sep));
  return (
    first !== undefined &&
    second !== undefined &&
    (first.startsWith(second) || second.startsWith(first))
  );
}

/** Does the same as `isNested` after symbolic links were resolved, as far as the folders exist. */
export function isNestedOnDisk(one: string, other: string): boolean {
  return isNested(realPath(one), realPath(other));
}

function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}

/** Returns the message for a docs folder and an output folder of which one is inside of the other. */
export function nestedMessage({
  docs,
  out,
}: {
  readonly docs: string;
  readonly out: string;
}): string {
  return `The output folder \`${out}\` and the docs folder \`${docs}\` overlap, so that output would be read as pages; write \`out\` as a folder beside \`docs\``;
}
