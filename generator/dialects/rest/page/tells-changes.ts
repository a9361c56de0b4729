import type { Section } from "../../../markdown/page.js";
import { changes } from "../languages/sentences.js";

/** Headings about changes between versions. `Changes` counts only alone, because a request can list changes. */
const ofChanges: readonly RegExp[] = [
  /\bchange\s?logs?\b|\brelease notes\b|\bwhat(?:.?s| is) new\b|\brevision history\b|\bbreaking changes\b/i,
  /^\W*what(?:.?s| has| have| is| was| will)?(?: be)? chang(?:e|es|ed|ing)\b|^\W*(?:(?:recent|latest|all|api) )*changes(?: (?:in|since|of) .*)?\W*$/i,
  ...changes.map((source) => new RegExp(source, "iu")),
  /^\W*(?:version )?v?\d+\.\d+\.\d+\b|^\W*(?:version )?v?\d+\.\d+\s*[([,–—-].*\b(?:19|20)\d\d\b|^\W*\d{4}-\d\d-\d\d\b/i,
];

/**
 * True if the section lies below a heading about changes between versions: `Changelog`, `What changed`,
 * `2.1.0 (2021-05-01)`, `2.2 – May 2023`.
 */
export function tellsChanges(section: Section): boolean {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent) {
    if (ofChanges.some((words) => words.test(up.title))) return true;
  }
  return false;
}
