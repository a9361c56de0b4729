import { outcomes, type Account, type Tally } from "../../core/account.js";
import type { FactRule } from "../../core/fact.js";
import type { ApiFact } from "../../core/facts.js";
import { compareText, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../core/group-by.js";
import type { SourceFile } from "../../source/source.js";
import { proposedDialect, type InspectionReport } from "./inspection-report.js";
import { countTexts, dialectText, diagnosticsText, visibleJson } from "./inspection-words.js";
import type { ViewData, ViewFact, ViewNote, ViewPage, ViewRule } from "./view-data.js";

/** The input of `makeView`. */
export interface ViewInput {
  readonly report: InspectionReport;
  readonly sources: readonly SourceFile[];
  /** For each source, in the order of the sources: which text was used, prose, reported, unread or lost. */
  readonly accounts: readonly Account[];
  readonly facts: readonly ApiFact[];
  /** The diagnostics that are reported, with the severities of the configuration. */
  readonly reported: readonly Diagnostic[];
  /** All diagnostics, including those that are turned off. */
  readonly all: readonly Diagnostic[];
  /** Returns the reason of a rule; empty if the rule has no reason. */
  readonly reasonOf: (rule: FactRule) => string;
}

/** Makes the data of the page of `inspect --html`. Equal readings give equal data. */
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

/** Returns the rules that found facts, the most frequent first. */
function countRules({ facts, reasonOf }: ViewInput): readonly ViewRule[] {
  return [...groupBy(facts, ({ rule }) => rule)]
    .map(([name, own]) => ({ name, reason: reasonOf(name), facts: own.length }))
    .sort((a, b) => b.facts - a.facts || compareText(a.name, b.name));
}

interface PlacedNote {
  readonly file: string;
  readonly note: ViewNote;
}

/** Returns the notes for reported diagnostics, then those for diagnostics that are turned off. */
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

/** Compares by start; of two with the same start, the longer range is first. */
function byStart(a: Placed, b: Placed): number {
  return a[0] - b[0] || b[1] - a[1];
}
