import type { Count } from "../../core/inspection.js";
import { severities } from "../../diagnostics/catalog.js";
import { countSeverities } from "../../diagnostics/format.js";
import type { InspectionReport } from "./inspection-report.js";

/** `33 of 35 pages`. */
export function countText({ name, count, of }: Count): string {
  return `${count}${of === undefined ? "" : ` of ${of}`} ${name}`;
}

/** `12 warnings, 3 notes`; blank if there is no diagnostic. */
export function diagnosticsText({ diagnostics }: InspectionReport): string {
  return countSeverities(
    severities.flatMap((severity) =>
      Array.from({ length: diagnostics[severity] }, () => ({ severity })),
    ),
  );
}

/** Which dialect was taken, and how many pages each one recognises. */
export function dialectText(report: InspectionReport): string {
  const { dialect, isConfigured, recognised, pages } = report;
  const counts = recognised.map((one) => `${one.name} ${one.pages}`).join(", ");
  const found = `pages recognised, of ${pages}: ${counts}`;
  const why = isConfigured ? "named by the configuration" : "found from the pages";
  const isKnown = recognised.some((one) => one.pages > 0);
  return isKnown
    ? `${dialect.title} (dialect ${dialect.name}), ${why}; ${found}`
    : `no dialect recognises a page; read as ${dialect.title} (dialect ${dialect.name}); ${found}`;
}

/** JSON for people: what a terminal or a reader cannot see is escaped. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /(?!\n)[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/gu,
    (character) =>
      Array.from({ length: character.length }, (_, at) => {
        return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
      }).join(""),
  );
}
