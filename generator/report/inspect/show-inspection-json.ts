import type { Span } from "../../diagnostics/diagnostic.js";
import { asciiJson } from "../show-json.js";
import { isUnderstood, proposedDialect, type InspectionReport } from "./inspection-report.js";

/** The reports of all APIs as `docs/schema/inspect.schema.json` describes them. */
export function showInspectionJson(reports: readonly InspectionReport[]): string {
  return asciiJson({ version: 1, apis: reports.map(reportJson) });
}

function reportJson(report: InspectionReport): object {
  const { docs, unknown, unread, lost, nothing } = report;
  const place = ({ file, start, end }: Span): object => ({ file: `${docs}/${file}`, start, end });
  return {
    api: report.api,
    docs,
    understood: isUnderstood(report),
    nothing: nothing ?? null,
    dialect: report.dialect,
    isConfigured: report.isConfigured,
    recognised: report.recognised,
    pages: report.pages,
    counts: report.counts.map(({ name, count, of }) => ({ name, count, of: of ?? null })),
    lines: report.lines,
    diagnostics: report.diagnostics,
    unknown: unknown.map(({ span, option, ...one }) => {
      return { ...one, place: place(span), option: option ?? null };
    }),
    unread: unread.map(({ span, message }) => ({ place: place(span), message })),
    lost: lost.map(place),
    proposal: report.proposal,
    proposedDialect: proposedDialect(report) ?? null,
  };
}
