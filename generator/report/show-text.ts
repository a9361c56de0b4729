import { formatReport, style, type Colour } from "../diagnostics/format.js";
import { visible, visibleLine } from "../diagnostics/visible.js";
import type { CheckFinding } from "./check-finding.js";
import { findingsOf, summarizePart, type CheckReport, type ShowOptions } from "./check-report.js";

/** For people: with code frames and how to mend it, or a line each. Patches come after the lines. */
export function showText(report: CheckReport, options: ShowOptions, isPretty: boolean): string {
  const lines = report.parts.flatMap((part) => {
    const findings = findingsOf(report, part);
    const shown = findings.filter(({ severity }) => options.showsInfo || severity !== "info");
    return [
      ...shown.map((finding) => showFinding(finding, options, isPretty)),
      ...shown.flatMap((finding) => showPatch(finding, isPretty)),
      visibleLine(`${part.api}: ${summarizePart(part, findings)}`),
    ];
  });
  return lines.join("\n");
}

function showFinding(finding: CheckFinding, options: ShowOptions, isPretty: boolean): string {
  const { rule, place, severity, message, fix, patch } = finding;
  // A patch shows the lines, and more of them.
  const frameText = patch === undefined ? options.textOf(place) : undefined;
  return formatReport(
    { code: rule, severity, message, span: place, fix },
    { isPretty, prefix: "", textOf: () => frameText },
  );
}

function showPatch({ patch }: CheckFinding, isPretty: boolean): readonly string[] {
  if (patch === undefined) return [];
  const text = visible(patch);
  return [isPretty ? `${text.split("\n").map(colourLine).join("\n")}\n` : `\n${text}`];
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
