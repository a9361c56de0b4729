import { folderPrefix } from "../../source/folder-prefix.js";
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
  /** The docs folder, as it is printed in messages. */
  readonly docs: string;
  /** True if there is no error, and nothing unknown, unread or lost. */
  readonly understood: boolean;
  /** The message about pages that describe nothing. Null if a page describes something. */
  readonly nothing: string | null;
  /** The dialect with which the pages were read. */
  readonly dialect: { readonly name: string; readonly title: string };
  /** True if the configuration or the caller named the dialect, false if it was found from the pages. */
  readonly isConfigured: boolean;
  /** The number of pages that each dialect recognises, beginning with the dialect of the reading. */
  readonly recognised: readonly Recognition[];
  /** The number of pages. */
  readonly pages: number;
  /** The numbers of understood parts of the API. `of` is the total; null if `count` has no total. */
  readonly counts: readonly {
    readonly name: string;
    readonly count: number;
    readonly of: number | null;
  }[];
  /** The numbers of lines of all pages that are used, prose, reported, unread and lost. */
  readonly lines: Tally;
  /** The numbers of reported diagnostics, keyed by severity. */
  readonly diagnostics: Readonly<Record<Severity, number>>;
  /** The words and forms of requests that were not understood, the most frequent first. */
  readonly unknown: readonly UnknownJson[];
  /** The texts that may state facts but were not read: the places of the `unread-` diagnostics. */
  readonly unread: readonly { readonly place: InspectionPlace; readonly message: string }[];
  /** The pages that gave neither an operation nor a type. Empty if no page gave any. */
  readonly pagesWithoutApi: readonly InspectionPlace[];
  /** The text that is not used, prose, reported or unread. There should be none. */
  readonly lost: readonly InspectionPlace[];
  /** Options of the dialect with which unknown words may be understood, keyed by option. */
  readonly proposal: Readonly<Record<string, JsonValue>>;
  /** The value of `dialect` for the configuration, with the proposed options. Null if nothing is proposed. */
  readonly proposedDialect: JsonValue;
}

/** A word or a form of a request that was not understood. */
export interface UnknownJson {
  /** The kind, in the singular: `column`, `heading`, `type word`. */
  readonly kind: string;
  /** The word or form, as the pages have it. */
  readonly text: string;
  readonly count: number;
  /** The first place. */
  readonly place: InspectionPlace;
  /** The option of the dialect for such words: `columns.type`. Null if there is no such option. */
  readonly option: string | null;
}

/** A range of a page. The path of the file begins with the docs folder. */
export interface InspectionPlace {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** Prints the reports of all APIs as JSON, described by `docs/schema/inspect.schema.json`. */
export function showInspectionJson(reports: readonly InspectionReport[]): string {
  return asciiJson({ version: 1, apis: reports.map(toInspectionJson) });
}

/** Returns the report of one API as `docs/schema/inspect.schema.json` describes it. */
export function toInspectionJson(report: InspectionReport): InspectionJson {
  const { docs, unknown, unread, pagesWithoutApi, lost, nothing } = report;
  const prefix = folderPrefix(docs);
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
    pagesWithoutApi: pagesWithoutApi.map(place),
    lost: lost.map(place),
    proposal: report.proposal,
    proposedDialect: proposedDialect(report) ?? null,
  };
}
