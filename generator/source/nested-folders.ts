import { sep } from "node:path";

import { folderName } from "./folder-prefix.js";

/** True if two absolute folders are equal, or if one is inside of the other. */
export function isNested(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => (path.endsWith(sep) ? path : path + sep));
  return (
    first !== undefined &&
    second !== undefined &&
    (first.startsWith(second) || second.startsWith(first))
  );
}

/** Returns the message for a docs folder inside of an output folder, or the reverse. */
export function nestedMessage({
  docs,
  out,
}: {
  readonly docs: string;
  readonly out: string;
}): string {
  return `The output folder \`${folderName(out)}\` and the docs folder \`${folderName(docs)}\` overlap, so that output would be read as pages; write \`out\` as a folder beside \`docs\``;
}
