import { visible } from "../diagnostics/visible.js";
import type { Finding } from "./finding.js";
import { relatedText } from "./present-place.js";
import {
  findingsOf,
  isFailure,
  summarizePart,
  type CheckReport,
  type PartReport,
} from "./check-report.js";

/** Prints a report as JUnit XML: a suite for each part of each API, a case for each finding. */
export function showJUnit(report: CheckReport): string {
  const suites = report.parts.map((part) => showSuite(report, part));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    "<testsuites>",
    ...suites,
    "</testsuites>",
  ].join("\n");
}

function showSuite(report: CheckReport, part: PartReport): string {
  const findings = findingsOf(report, part);
  const failures = findings.filter((finding) => isFailure(finding, report.failOn)).length;
  const blocked = part.state === "blocked" ? 1 : 0;
  const skipped = part.state === "skipped" ? 1 : 0;
  const cases = [
    ...findings.map((finding) => showCase(finding, isFailure(finding, report.failOn))),
    ...showOutcome(part, findings),
  ];
  const head = attributes({
    name: `${part.api}.${part.part}`,
    tests: cases.length,
    failures,
    errors: blocked,
    skipped,
  });
  return [`  <testsuite${head}>`, ...cases, "  </testsuite>"].join("\n");
}

function showCase(finding: Finding, fails: boolean): string {
  const { api, part, rule, severity, message, place, fix, patch, related, fingerprint } = finding;
  const at = `${place.file}:${place.start.line}:${place.start.column}`;
  const head = attributes({
    classname: `${api}.${part}`,
    name: `${rule} ${at} ${fingerprint}`,
    file: place.file,
    line: place.start.line,
  });
  const others = related.map((one) => `See ${relatedText(one)}`);
  const lines = [`${at}: ${severity}: ${message}`, fix, ...others];
  const text = [...lines, ...(patch === undefined ? [] : ["", patch])].join("\n");
  const body = fails
    ? `<failure${attributes({ type: rule, message })}>${escapeXml(text)}</failure>`
    : `<system-out>${escapeXml(text)}</system-out>`;
  return `    <testcase${head}>${body}</testcase>`;
}

/** Prints the case for a part without findings, or for a part that did not run, with the reason. */
function showOutcome(part: PartReport, findings: readonly Finding[]): readonly string[] {
  const message = summarizePart(part, findings);
  const head = attributes({ classname: `${part.api}.${part.part}`, name: part.part });
  switch (part.state) {
    case "checked":
      return findings.length > 0 ? [] : [`    <testcase${head}/>`];
    case "skipped":
      return [`    <testcase${head}><skipped${attributes({ message })}/></testcase>`];
    case "blocked":
      return [`    <testcase${head}><error${attributes({ message })}/></testcase>`];
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\n\t]/g, " ")}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes text for XML or HTML. Replaces characters that XML 1.0 does not allow. */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
