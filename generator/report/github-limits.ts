import { severities } from "../diagnostics/catalog.js";
import type { CheckReport, ShowOptions } from "./check-report.js";

/** How many annotations of a level GitHub shows for a step of a workflow. */
const mostAnnotations = 10;
/** How many results GitHub takes in a run of SARIF. */
const mostResults = 25_000;

/** What GitHub will not show of a report in a format; undefined if it shows all. */
export function passedLimit(
  { findings }: CheckReport,
  format: string,
  { showsInfo }: ShowOptions,
): string | undefined {
  if (format === "sarif" && findings.length > mostResults) {
    const more = findings.length - mostResults;
    return `GitHub takes ${mostResults} results of a run, and this one has ${more} more; mend or turn off a rule, or check each API by itself with --api`;
  }
  if (format !== "github") return undefined;
  const over = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    const isOver = count > mostAnnotations && (showsInfo || severity !== "info");
    return isOver ? [`${count} of level ${severity === "info" ? "notice" : severity}`] : [];
  });
  if (over.length === 0) return undefined;
  return `GitHub shows ${mostAnnotations} annotations of a level for a step, and there are ${over.join(", ")}; the log has all of them`;
}
