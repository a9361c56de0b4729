import {
  catalog as shared,
  type ArgsIn,
  type Catalog,
  type CatalogEntry,
  type Severity,
} from "./catalog.js";

/** A place in a file: line and column count from 1 (as in unist), offset from 0 (UTF-16 units). */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range of a file. `file` is relative to the docs folder, with `/` between its parts. */
export interface Span {
  readonly file: string;
  readonly start: Point;
  /** The place after the last character. */
  readonly end: Point;
}

/** Something a page says, with the place where it says it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Another place that a diagnostic speaks of: the other copy of what differs. */
export interface RelatedSpan {
  readonly span: Span;
  /** What stands there. */
  readonly message: string;
}

/** One fault of the docs. Faults of the generator are exceptions. */
export interface Diagnostic {
  /** One of the catalogue of its owner; one of plain HTTP begins with `rest/`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What mends it. */
  readonly fix: string;
  readonly span: Span;
  /** All text that is not read because of this fault; by default the span. */
  readonly extent: Span;
  /** Default: none. */
  readonly related?: readonly RelatedSpan[];
}

/** What a diagnostic is reported with beside its place. */
export interface ReportedWith {
  /** All text that is lost with it. Default: the text at its place. */
  readonly extent?: Span;
  /** Default: none. */
  readonly related?: readonly RelatedSpan[];
}

/** A value, and the diagnostics of the pages it was made from. */
export type Result<T> = readonly [value: T, diagnostics: readonly Diagnostic[]];

/** Collects the diagnostics of a run, or of a part of it, and reports those of one catalogue. */
export class Diagnostics<K extends Catalog = typeof shared> {
  readonly #all: Diagnostic[] = [];
  readonly #catalog: Catalog;

  /** Without a catalogue it reports what has no owner. */
  constructor(catalog?: K) {
    this.#catalog = catalog ?? shared;
  }

  get hasErrors(): boolean {
    return this.#all.some((diagnostic) => diagnostic.severity === "error");
  }

  /** Adds a diagnostic of the catalogue at a place. */
  report<C extends keyof K & string>(
    code: C,
    span: Span,
    args: ArgsIn<K, C>,
    more: ReportedWith = {},
  ): void {
    const { extent = span, related = [] } = more;
    const { severity, fix, ...entry } = this.#catalog[code] as CatalogEntry;
    const message = entry.message(shortened(args as object) as never);
    const others = related.length === 0 ? {} : { related };
    this.#all.push({ code, severity, span, extent, message, fix, ...others });
  }

  /** Unwraps a result and keeps its diagnostics. */
  take<T>([value, diagnostics]: Result<T>): T {
    for (const diagnostic of diagnostics) this.#all.push(diagnostic);
    return value;
  }

  /** The value with all diagnostics, in the order of the pages. */
  finish<T>(value: T): Result<T> {
    return [value, this.#all.toSorted(byPlace)];
  }
}

/** The arguments of a message, each cut to at most 80 characters. */
export function shortened(args: object): object {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === "string" ? shorten(value) : (value as unknown),
    ]),
  );
}

/** Text from a page on one line of at most 80 characters. */
export function shorten(text: string): string {
  const line = text.slice(0, 200).replace(/[\s\p{Cc}]+/gu, " ");
  return text.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compareText(a.code, b.code)
  );
}

/** Orders text by UTF-16 units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
