import { visible, visibleLine } from "../diagnostics/visible.js";
import type { Finding } from "./finding.js";
import { findingsOf, summarizePart, type CheckReport, type ShowOptions } from "./check-report.js";

/** Workflow commands of GitHub, which shows them beside the lines of a pull request. */
export function showGitHub(report: CheckReport, { showsInfo }: ShowOptions): string {
  const lines = report.parts.flatMap((part) => {
    const findings = findingsOf(report, part);
    const shown = findings.filter(({ severity }) => showsInfo || severity !== "info");
    const summary = `${part.api}: ${summarizePart(part, findings)}`;
    // A line that begins with `::` would be taken for a command.
    return [...shown.map(annotate), visibleLine(summary)];
  });
  return lines.join("\n");
}

function annotate({ rule, severity, message, place, fix }: Finding): string {
  const { file, start, end } = place;
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    // Columns are only allowed within one line.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: rule,
  };
  const list = Object.entries(properties).map(([key, value]) => {
    const text = escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
    return `${key}=${text}`;
  });
  const text = escapeData(`${message}\n${fix}`);
  return `::${severity === "info" ? "notice" : severity} ${list.join(",")}::${text}`;
}

function escapeData(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
