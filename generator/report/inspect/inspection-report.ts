import type { Tally } from "../../core/account.js";
import type { JsonValue } from "../../core/api.js";
import type { Count, Unknown } from "../../core/inspection.js";
import type { Severity } from "../../diagnostics/catalog.js";
import type { Span } from "../../diagnostics/diagnostic.js";

/** How many pages of a tree a dialect recognises. */
export interface Recognition {
  /** The name of the dialect. */
  readonly name: string;
  readonly pages: number;
}

/** A place and what is said of it. */
export interface Remark {
  readonly span: Span;
  readonly message: string;
}

/** All that `stubdown inspect` tells of one API. Spans are relative to the docs folder. */
export interface InspectionReport {
  /** The name of the API. */
  readonly api: string;
  /** The docs folder, as messages show it. */
  readonly docs: string;
  /** The dialect that the pages were read in. */
  readonly dialect: { readonly name: string; readonly title: string };
  /** True if the configuration names the dialect, false if it was found from the pages. */
  readonly isConfigured: boolean;
  /** What each dialect recognises, the one that was taken first. */
  readonly recognised: readonly Recognition[];
  /** How many pages there are. */
  readonly pages: number;
  readonly counts: readonly Count[];
  /** How many lines of all pages are used, prose, reported, unread and lost: the last row of `stubdown coverage`. */
  readonly lines: Tally;
  /** The diagnostics that are reported, by severity. */
  readonly diagnostics: Readonly<Record<Severity, number>>;
  /** Words and forms that nothing understood, the most frequent first. */
  readonly unknown: readonly Unknown[];
  /** Blocks that look like facts and that no rule read. */
  readonly unread: readonly Remark[];
  /** Text that was neither read nor reported. */
  readonly lost: readonly Span[];
  /** What is said of a tree that describes nothing; undefined for any other. */
  readonly nothing: string | undefined;
  /** Options of the dialect with which unknown texts may be understood, by key. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
}

/** True if everything was understood: no error, nothing unknown, unread or lost. The exit code is 0 then, else 1. */
export function isUnderstood(report: InspectionReport): boolean {
  const { unknown, unread, lost, diagnostics } = report;
  return unknown.length + unread.length + lost.length + diagnostics.error === 0;
}

/** The value of `dialect` in the configuration that has the proposal in it; undefined if nothing is proposed. */
export function proposedDialect(report: InspectionReport): JsonValue | undefined {
  const { dialect, proposal } = report;
  return Object.keys(proposal).length === 0 ? undefined : { name: dialect.name, ...proposal };
}
