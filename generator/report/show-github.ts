import { visible, visibleLine } from "../diagnostics/visible.js";
import type { Finding, Place } from "./finding.js";
import { passedLimit } from "./github-limits.js";
import { atPresent, relatedText, repositoryPath } from "./present-place.js";
import { findingsOf, summarizePart, type CheckReport, type ShowOptions } from "./check-report.js";

/** Prints workflow commands of GitHub, which become annotations at the lines of a pull request. */
export function showGitHub(report: CheckReport, options: ShowOptions): string {
  const { showsInfo } = options;
  const lines = report.parts.flatMap((part) => {
    const findings = findingsOf(report, part);
    const shown = findings.filter(({ severity }) => showsInfo || severity !== "info");
    const summary = `${part.api}: ${summarizePart(part, findings)}`;
    // GitHub reads a line that begins with `::` as a command. The summary is cleaned of line breaks, so that
    // no line of it can be one.
    return [...shown.map((one) => annotate(one, options)), visibleLine(summary)];
  });
  const limit = passedLimit(report, "github", options);
  return [...lines, ...(limit === undefined ? [] : [limit])].join("\n");
}

function annotate(finding: Finding, options: ShowOptions): string {
  const { rule, severity, fix } = finding;
  const { message, place, related } = atPresent(finding, options);
  const properties = { ...(place && positionOf(place, options)), title: rule };
  const list = Object.entries(properties).map(([key, value]) => {
    const text = escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
    return `${key}=${text}`;
  });
  const others = related.map((one) => `See ${relatedText(one, options)}`);
  const text = escapeData([message, fix, ...others].join("\n"));
  return `::${severity === "info" ? "notice" : severity} ${list.join(",")}::${text}`;
}

function positionOf(place: Place, options: ShowOptions): Readonly<Record<string, string>> {
  const { start, end } = place;
  return {
    file: repositoryPath(place.file, options),
    line: String(start.line),
    endLine: String(end.line),
    // GitHub allows columns only if the range is within one line.
    ...(start.line === end.line
      ? { col: String(start.column), endColumn: String(end.column) }
      : {}),
  };
}

function escapeData(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
