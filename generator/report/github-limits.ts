import { severities } from "../diagnostics/catalog.js";
import type { CheckReport, ShowOptions } from "./check-report.js";

/** The most annotations of one level that GitHub shows for a step of a workflow. */
const mostAnnotations = 10;
/** The most results that GitHub accepts in a SARIF run. */
const mostResults = 25_000;

/** Returns a message if a report in a format has more findings than GitHub shows; undefined otherwise. */
export function passedLimit(
  { findings }: CheckReport,
  format: string,
  { showsInfo }: ShowOptions,
): string | undefined {
  if (format === "sarif" && findings.length > mostResults) {
    const more = findings.length - mostResults;
    return `GitHub accepts at most ${mostResults} results of a run, and this run has ${more} more; correct findings, turn off a rule, or check each API by itself with --api`;
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
