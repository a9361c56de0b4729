import type { JsonValue } from "../../core/api.js";
import type { Tally } from "../../core/account.js";
import type { Severity } from "../../diagnostics/catalog.js";
import type { Point, Span } from "../../diagnostics/diagnostic.js";
import { asciiJson } from "../show-json.js";
import {
  isUnderstood,
  proposedDialect,
  type InspectionReport,
  type Recognition,
} from "./inspection-report.js";

/** The report on the pages of an API, as `docs/schema/inspect.schema.json` describes it. */
export interface InspectionJson {
  /** The name of the API. */
  readonly api: string;
  /** The docs folder, as messages show it. */
  readonly docs: string;
  /** True if there is no error, and nothing unknown, unread or lost. */
  readonly understood: boolean;
  /** What is said of pages that describe nothing; null for any others. */
  readonly nothing: string | null;
  /** The dialect that the pages were read in. */
  readonly dialect: { readonly name: string; readonly title: string };
  /** True if the dialect was given, false if it was found from the pages. */
  readonly isConfigured: boolean;
  /** How many pages each dialect recognises, the one that was taken first. */
  readonly recognised: readonly Recognition[];
  /** How many pages there are. */
  readonly pages: number;
  /** How much was understood. `of` is the total, if `count` is only a part of it. */
  readonly counts: readonly {
    readonly name: string;
    readonly count: number;
    readonly of: number | null;
  }[];
  /** How many lines of all pages are used, prose, reported, unread and lost. */
  readonly lines: Tally;
  /** How many diagnostics are reported, by severity. */
  readonly diagnostics: Readonly<Record<Severity, number>>;
  /** Words and forms that nothing understood, the most frequent first. */
  readonly unknown: readonly UnknownJson[];
  /** Blocks that look like facts and that no rule read. */
  readonly unread: readonly { readonly place: InspectionPlace; readonly message: string }[];
  /** Text that was neither read nor reported; there should be none. */
  readonly lost: readonly InspectionPlace[];
  /** Options of the dialect with which unknown texts may be understood, by key. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
  /** The value of `dialect` that has the proposal in it; null if nothing is proposed. */
  readonly proposedDialect: JsonValue;
}

/** A word or a form that nothing understood. */
export interface UnknownJson {
  /** In the singular: `column`, `heading`, `type word`. */
  readonly kind: string;
  /** As the pages write it. */
  readonly text: string;
  readonly count: number;
  /** The first place. */
  readonly place: InspectionPlace;
  /** The option of the dialect that takes the text: `columns.type`. Null if no option does. */
  readonly option: string | null;
}

/** A range of a page; the file has the docs folder in front. */
export interface InspectionPlace {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** The reports of all APIs as `docs/schema/inspect.schema.json` describes them. */
export function showInspectionJson(reports: readonly InspectionReport[]): string {
  return asciiJson({ version: 1, apis: reports.map(toInspectionJson) });
}

/** The report of one API. */
export function toInspectionJson(report: InspectionReport): InspectionJson {
  const { docs, unknown, unread, lost, nothing } = report;
  const prefix = docs === "" ? "" : `${docs}/`;
  const place = ({ file, start, end }: Span): InspectionPlace => ({
    file: prefix + file,
    start,
    end,
  });
  return {
    api: report.api,
    docs,
    understood: isUnderstood(report),
    nothing: nothing ?? null,
    dialect: report.dialect,
    isConfigured: report.isConfigured,
    recognised: report.recognised,
    pages: report.pages,
    counts: report.counts.map(({ name, count, of }) => ({ name, count, of: of ?? null })),
    lines: report.lines,
    diagnostics: report.diagnostics,
    unknown: unknown.map(({ span, option, kind, text, count }) => {
      return { kind, text, count, place: place(span), option: option ?? null };
    }),
    unread: unread.map(({ span, message }) => ({ place: place(span), message })),
    lost: lost.map(place),
    proposal: report.proposal,
    proposedDialect: proposedDialect(report) ?? null,
  };
}
