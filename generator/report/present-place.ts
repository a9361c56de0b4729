import { diffArrays } from "diff";

import type { ShowOptions } from "./check-report.js";
import type { Finding, Place, RelatedPlace } from "./finding.js";

/** The parts of a finding that depend on where it is shown. */
export type PlacedFinding = Pick<Finding, "message" | "related"> & {
  /** Undefined if nothing of the present is about it: its page is gone. */
  readonly place: Place | undefined;
};

/**
 * A finding at a place of the present, for outputs that are shown beside the files of a change. What is
 * gone is shown where it was: at the line that stood before it.
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
    related: [{ place, message: `Where it was in ${revision}` }, ...related],
  };
}

/** The line of a text that an earlier line has become, or the one that stood before it. */
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

/** The path of a file in its repository: what GitHub knows it by. */
export function repositoryPath(file: string, { folder = "" }: Pick<ShowOptions, "folder">): string {
  if (/^https?:\/\//.test(file) || folder === "") return file;
  const parts: string[] = [];
  for (const part of `${folder}/${file}`.split("/")) {
    if (part === ".." && parts.length > 0) parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Another place of a finding, and what stands there: `docs/a.md:3: The row of the table`. */
export function relatedText(
  { place, message }: RelatedPlace,
  options: Pick<ShowOptions, "folder"> = {},
): string {
  return `${repositoryPath(place.file, options)}:${place.start.line}: ${message}`;
}
