import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import { placeOf, type Finding } from "./finding.js";

/** How the places of diagnostics are shown. */
export interface DocsPlaces {
  /** The part of `check` that they are found by. Default: `docs`. */
  readonly part?: "docs" | "stale";
  /** Stands before the paths of pages. */
  readonly prefix: string;
  /** The id of the thing at a place: `volume.driver`. Blank if it has no id. */
  subjectAt(span: Span): string;
}

/**
 * Diagnostics of pages, or of templates, as findings.
 *
 * A fingerprint is the code, the page, what the place is about by ids, and how many of the same kind
 * come before: so neither words nor lines are part of it.
 */
export function docsFindings(
  api: string,
  diagnostics: readonly Diagnostic[],
  places: DocsPlaces,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, severity, message, fix, span, related = [] }) => {
    const subject = places.subjectAt(span);
    const ids = [code, span.file, subject];
    const key = JSON.stringify(ids);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      api,
      part: places.part ?? "docs",
      rule: code,
      severity,
      message,
      subjects: subject === "" ? [] : [subject],
      place: placeOf(span, places.prefix),
      related: related.map((one) => ({
        place: placeOf(one.span, places.prefix),
        message: one.message,
      })),
      fix,
      fingerprint: fingerprint([...ids, String(count)]),
      change: undefined,
      patch: undefined,
    };
  });
}
