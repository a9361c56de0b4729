import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import { placeOf, type Finding } from "./finding.js";

/** The options for turning diagnostics into findings. */
export interface DocsPlaces {
  /** The part of `check` that reports the diagnostics. Default: `docs`. */
  readonly part?: "docs" | "stale";
  /** The prefix of the paths of pages, such as `docs/`. */
  readonly prefix: string;
  /** Returns the id of the subject at a place: `volume.driver`. Empty if the place has no id. */
  subjectAt(span: Span): string;
}

/**
 * Returns findings for diagnostics of pages or templates.
 *
 * A fingerprint is made of the code, the page, the id of the subject, and the number of equal diagnostics
 * before. It does not depend on the message or the line.
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
