import {
  countSeverities,
  formatReport,
  placeJson,
  toGitHub,
  type Report,
} from "../diagnostics/format.js";
import type { Finding } from "../drift/finding.js";
import { rules } from "../drift/rules.js";
import type { SourceFile } from "../source/source.js";
import type { Format } from "./choose-format.js";
import type { Terminal } from "./command.js";
import type { Project } from "./project.js";
import type { Base } from "./read-base.js";

/** What findings are shown with. */
export interface FindingContext {
  readonly format: Exclude<Format, "json">;
  readonly project: Pick<Project, "name" | "shownDocs">;
  readonly base: Base;
  readonly sources: readonly SourceFile[];
}

/** Shows findings, each at its place in the pages, or in the base if it is gone from them. */
export function showFindings(
  findings: readonly Finding[],
  { format, project, base, sources }: FindingContext,
): readonly string[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const head = { prefix: `${project.shownDocs}/`, textOf: (file: string) => texts.get(file) };
  return findings.map((finding) => {
    const side = finding.head === undefined ? base : head;
    const report = toReport(finding, base);
    if (format === "github") return toGitHub(report, side.prefix);
    return formatReport(report, { ...side, isPretty: format === "pretty" });
  });
}

function toReport(finding: Finding, base: Base): Report {
  const { rule, severity, message, head } = finding;
  const span = head ?? finding.base;
  if (span === undefined) throw new Error(`Bug in stubdown: no place for ${rule}`);
  // The line is not there any more, which has to be said of it.
  const isGone = head === undefined && base.isPresent !== true;
  const mark = isGone ? ` (the place is in ${base.name})` : "";
  return { code: rule, severity, message: message + mark, span, fix: rules[rule].fix };
}

/** Prints findings of something that is there now, besides the pages: a server or code. */
export function printFindings(
  findings: readonly Finding[],
  context: Omit<FindingContext, "format"> & { readonly format: Format },
  terminal: Terminal,
): void {
  const { format } = context;
  if (format === "json") {
    const all = findings.map((finding) => findingJson(finding, context.project));
    // JSON may hold characters that steer a terminal as they are; these come from a server.
    const text = JSON.stringify({ findings: all }, undefined, 2);
    terminal.print(text.replace(/[\u007F-\u009F]/g, escapeCharacter));
    return;
  }
  for (const line of showFindings(findings, { ...context, format })) terminal.print(line);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** How many findings there are, and since when. */
export function summarizeFindings(findings: readonly Finding[], base: Base): string {
  const counts = countSeverities(findings);
  return counts === "" ? `no change since ${base.name}` : `${counts} since ${base.name}`;
}

/** What `--format json` prints of a finding; places are relative to the docs folder of their side. */
export function findingJson(finding: Finding, project: Pick<Project, "name">): object {
  const { base, head, to, before, after, rule, ...rest } = finding;
  return {
    api: project.name,
    rule,
    ...rest,
    to: to ?? null,
    before: before ?? null,
    after: after ?? null,
    fix: rules[rule].fix,
    base: base === undefined ? null : placeJson(base),
    head: head === undefined ? null : placeJson(head),
  };
}
