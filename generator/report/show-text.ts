import { formatReport, style, type Colour, type ShownSpan } from "../diagnostics/format.js";
import { visible, visibleLine } from "../diagnostics/visible.js";
import type { Finding } from "./finding.js";
import { findingsOf, summarizePart, type CheckReport, type ShowOptions } from "./check-report.js";

/**
 * Prints findings for people. With `isPretty`, each finding has its correction, and its patch or a code frame;
 * otherwise each has one line, and patches follow after the findings of a part.
 */
export function showText(report: CheckReport, options: ShowOptions, isPretty: boolean): string {
  const lines = report.parts.flatMap((part) => {
    const findings = findingsOf(report, part);
    const shown = findings.filter(({ severity }) => options.showsInfo || severity !== "info");
    return [
      ...shown.map((finding) => showFinding(finding, options, isPretty)),
      ...(isPretty
        ? []
        : shown.flatMap(({ patch }) => patch ?? []).map((patch) => `\n${visible(patch)}`)),
      visibleLine(`${part.api}: ${summarizePart(part, findings)}`),
    ];
  });
  return lines.join("\n");
}

function showFinding(finding: Finding, options: ShowOptions, isPretty: boolean): string {
  const { rule, place, severity, message, fix, patch } = finding;
  const related = finding.related.map((one) => ({ span: one.place, message: one.message }));
  const places = [place, ...finding.related.map((one) => one.place)];
  const textOf = (span: ShownSpan): string | undefined => {
    const known = places.find((one) => one === span);
    return known && options.textOf(known);
  };
  const lines = patch === undefined ? undefined : visible(patch).split("\n").map(colourLine);
  return formatReport(
    {
      code: rule,
      severity,
      message,
      span: place,
      fix,
      related,
      detail: lines && `${lines.join("\n")}\n`,
    },
    { isPretty, prefix: "", textOf },
  );
}

function colourLine(line: string): string {
  return style(colours[line.slice(0, 2)] ?? colours[line.slice(0, 1)] ?? "none", line);
}

const colours: Readonly<Record<string, Colour>> = {
  "--": "bold",
  "++": "bold",
  "@@": "cyan",
  "-": "red",
  "+": "green",
};
