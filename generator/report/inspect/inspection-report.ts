import type { Tally } from "../../core/account.js";
import type { JsonValue } from "../../core/api.js";
import type { Count, Unknown } from "../../core/inspection.js";
import type { Severity } from "../../diagnostics/catalog.js";
import type { Span } from "../../diagnostics/diagnostic.js";

/** The number of pages that a dialect recognises. */
export interface Recognition {
  /** The name of the dialect. */
  readonly name: string;
  readonly pages: number;
}

/** A message with its place. */
export interface Remark {
  readonly span: Span;
  readonly message: string;
}

/** The report of `stubdown inspect` about one API. Spans are relative to the docs folder. */
export interface InspectionReport {
  /** The name of the API. */
  readonly api: string;
  /** The docs folder, as it is printed in messages. */
  readonly docs: string;
  /** The dialect with which the pages were read. */
  readonly dialect: { readonly name: string; readonly title: string };
  /** True if the configuration names the dialect, false if it was found from the pages. */
  readonly isConfigured: boolean;
  /** The pages that each dialect recognises, beginning with the dialect of the reading. */
  readonly recognised: readonly Recognition[];
  /** The number of pages. */
  readonly pages: number;
  readonly counts: readonly Count[];
  /**
   * The numbers of lines of all pages that are used, prose, reported, unread and lost: the last row of
   * `stubdown coverage`.
   */
  readonly lines: Tally;
  /** The numbers of reported diagnostics, keyed by severity. */
  readonly diagnostics: Readonly<Record<Severity, number>>;
  /** The words and forms of requests that were not understood, the most frequent first. */
  readonly unknown: readonly Unknown[];
  /** The texts that may state facts but were not read: the places of the `unread-` diagnostics. */
  readonly unread: readonly Remark[];
  /** The starts of the pages that gave neither an operation nor a type, although other pages did. */
  readonly pagesWithoutApi: readonly Span[];
  /** The text with the outcome `lost`. */
  readonly lost: readonly Span[];
  /** The message about pages that describe nothing. Undefined if a page describes something. */
  readonly nothing: string | undefined;
  /** Options of the dialect with which unknown words may be understood, keyed by option. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
}

/**
 * True if everything was understood: no error, and nothing unknown, unread or lost. The exit code of
 * `inspect` is then 0, otherwise 1.
 */
export function isUnderstood(report: InspectionReport): boolean {
  const { unknown, unread, lost, diagnostics } = report;
  return unknown.length + unread.length + lost.length + diagnostics.error === 0;
}

/**
 * Returns the value of `dialect` for the configuration, with the proposed options. Undefined if nothing is
 * proposed.
 */
export function proposedDialect(report: InspectionReport): JsonValue | undefined {
  const { dialect, proposal } = report;
  return Object.keys(proposal).length === 0 ? undefined : { name: dialect.name, ...proposal };
}
