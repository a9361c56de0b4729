import { diffArrays } from "diff";

import type { ShowOptions } from "./check-report.js";
import type { Finding, Place, RelatedPlace } from "./finding.js";

/** The parts of a finding that differ if it is shown beside the present files. */
export type PlacedFinding = Pick<Finding, "message" | "related"> & {
  /** The place in a present file. Undefined if the file no longer exists, or its earlier text is not known. */
  readonly place: Place | undefined;
};

/**
 * Moves the place of a finding from an earlier version to the present file, for outputs that are shown beside
 * the files of a change. A removed line becomes the line before it.
 */
export function atPresent(finding: Finding, options: ShowOptions): PlacedFinding {
  const { place, message, related } = finding;
  const { revision, file, start } = place;
  if (revision === undefined) return { place, message, related };
  const mark = ` (the place is in ${revision})`;
  const then = options.textOf(place)?.split("\n");
  const now = options.textOf({ ...place, revision: undefined })?.split("\n");
  if (then === undefined || now === undefined) {
    const at = `${file}:${start.line}`;
    return {
      place: undefined,
      message: message.replace(mark, ` (it was at ${at} in ${revision})`),
      related,
    };
  }
  const line = lineNow(then, now, start.line);
  const end = { line, column: (now[line - 1] ?? "").replace(/\r$/, "").length + 1 };
  return {
    place: { file, start: { line, column: 1 }, end, revision: undefined },
    message: message.replace(mark, ` (it was on line ${start.line} in ${revision})`),
    related: [{ place, message: `The place in ${revision}` }, ...related],
  };
}

/**
 * Returns the present number of an earlier line; if the line was removed, the number of the line before it.
 */
function lineNow(then: readonly string[], now: readonly string[], line: number): number {
  let [before, after] = [0, 0];
  for (const { count = 0, added, removed } of diffArrays([...then], [...now])) {
    if (!added && before + count >= line)
      return Math.max(1, removed ? after : after + line - before);
    if (!added) before += count;
    if (!removed) after += count;
  }
  return Math.max(1, after);
}

/** Returns the path of a file from the top of its git repository. A URL is returned unchanged. */
export function repositoryPath(file: string, { folder = "" }: Pick<ShowOptions, "folder">): string {
  if (/^https?:\/\//.test(file) || folder === "") return file;
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split("/")) {
    if (part === ".." && parts.length > 0) parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Prints another place of a finding with its remark: `docs/a.md:3: The row of the table`. */
export function relatedText(
  { place, message }: RelatedPlace,
  options: Pick<ShowOptions, "folder"> = {},
): string {
  return `${repositoryPath(place.file, options)}:${place.start.line}: ${message}`;
}
