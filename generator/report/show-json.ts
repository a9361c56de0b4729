import type { Finding, Place } from "./finding.js";
import { findingsOf, hasFailed, summarizePart, type CheckReport } from "./check-report.js";

/** JSON as `docs/schema/check.schema.json` describes it. */
export function showJson(report: CheckReport): string {
  return asciiJson({
    version: 1,
    failed: hasFailed(report),
    parts: report.parts.map((part) => ({
      api: part.api,
      part: part.part,
      state: part.state,
      against: part.against ?? null,
      note: part.note ?? null,
      summary: summarizePart(part, findingsOf(report, part)),
      silenced: part.silenced,
    })),
    findings: report.findings.map(findingJson),
  });
}

function findingJson({ place, related, change, patch, ...finding }: Finding): object {
  return {
    ...finding,
    place: placeJson(place),
    related: related.map((one) => ({ place: placeJson(one.place), message: one.message })),
    change: change === undefined ? null : changeJson(change),
    patch: patch ?? null,
  };
}

function placeJson({ file, start, end, revision }: Place): object {
  return { file, start, end, revision: revision ?? null };
}

function changeJson({ to, before, after, ...change }: NonNullable<Finding["change"]>): object {
  return { ...change, to: to ?? null, before: before ?? null, after: after ?? null };
}

/** JSON in ASCII: it survives any locale and console, and hides no control character. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
