import { outcomes, type Account, type Tally } from "../../core/account.js";
import type { FactRule } from "../../core/fact.js";
import type { ApiFact } from "../../core/facts.js";
import { compareText, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../core/group-by.js";
import type { SourceFile } from "../../source/source.js";
import { proposedDialect, type InspectionReport } from "./inspection-report.js";
import { countTexts, dialectText, diagnosticsText, visibleJson } from "./inspection-words.js";
import type { ViewData, ViewFact, ViewNote, ViewPage, ViewRule } from "./view-data.js";

/** What the picture of a reading is made of. */
export interface ViewInput {
  readonly report: InspectionReport;
  readonly sources: readonly SourceFile[];
  /** The account of each source, in the order of the sources. */
  readonly accounts: readonly Account[];
  readonly facts: readonly ApiFact[];
  /** The diagnostics with the severities that the configuration gives. */
  readonly reported: readonly Diagnostic[];
  /** All diagnostics, also those that are turned off. */
  readonly all: readonly Diagnostic[];
  /** The reason of a rule; blank if it has no reason. */
  readonly reasonOf: (rule: FactRule) => string;
}

/** The picture of a reading as data. The same reading gives the same bytes. */
export function makeView(input: ViewInput): ViewData {
  const { report, sources, accounts, facts } = input;
  const rules = countRules(input);
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  const factsOf = groupBy(facts, ({ span }) => span.file);
  const notesOf = groupBy(listNotes(input), ({ file }) => file);
  const pages = sources.map(({ path, text }, index): ViewPage => {
    const account = accounts[index];
    const runs = account?.runs ?? [];
    return {
      path,
      text: text.replace(/^\uFEFF/, ""),
      lines: account === undefined ? [] : numbersOf(account.lines),
      runs: runs.flatMap(({ start, end, as }) => [start, end, outcomes.indexOf(as)]),
      facts: (factsOf.get(path) ?? [])
        .map(({ key, value, span: { start, end }, rule }): ViewFact => {
          return [start.offset, end.offset, key, value, indexes.get(rule) ?? 0];
        })
        .sort(byStart),
      notes: (notesOf.get(path) ?? []).map(({ note }) => note).sort(byStart),
    };
  });
  const proposed = proposedDialect(report);
  return {
    api: report.api,
    docs: report.docs,
    dialect: dialectText(report),
    counts: countTexts(report.counts),
    outcomes,
    lines: numbersOf(report.lines),
    diagnostics: diagnosticsText(report),
    unknown: report.unknown.map(({ kind, text, count, span: { file, start }, option = "" }) => {
      return { kind, text, count, file, line: start.line, column: start.column, option };
    }),
    proposal: proposed === undefined ? "" : `"dialect": ${visibleJson(proposed)}`,
    nothing: report.nothing ?? "",
    rules,
    pages: pages.sort((a, b) => compareText(a.path, b.path)),
  };
}

function numbersOf(tally: Tally): readonly number[] {
  return outcomes.map((outcome) => tally[outcome]);
}

/** The rules that found a fact, the most frequent first. */
function countRules({ facts, reasonOf }: ViewInput): readonly ViewRule[] {
  return [...groupBy(facts, ({ rule }) => rule)]
    .map(([name, own]) => ({ name, reason: reasonOf(name), facts: own.length }))
    .sort((a, b) => b.facts - a.facts || compareText(a.name, b.name));
}

interface PlacedNote {
  readonly file: string;
  readonly note: ViewNote;
}

/** The diagnostics that are reported, and those that are turned off. */
function listNotes({ reported, all }: ViewInput): readonly PlacedNote[] {
  const keyOf = ({ code, span }: Diagnostic): string =>
    `${code} ${span.start.offset} ${span.end.offset} ${span.file}`;
  const known = new Set(reported.map(keyOf));
  const off = all.filter((one) => !known.has(keyOf(one)));
  const place = (one: Diagnostic, severity: string): PlacedNote => {
    const { code, message, span, fix } = one;
    const { start, end } = span;
    const note: ViewNote = [start.offset, end.offset, severity, code, message, fix];
    return { file: span.file, note };
  };
  return [
    ...reported.map((one) => place(one, one.severity)),
    ...off.map((one) => place(one, "off")),
  ];
}

type Placed = readonly [start: number, end: number, ...rest: readonly unknown[]];

/** Orders by the start, the longer first. */
function byStart(a: Placed, b: Placed): number {
  return a[0] - b[0] || b[1] - a[1];
}
