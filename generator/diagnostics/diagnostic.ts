import {
  catalog as shared,
  type ArgsIn,
  type Catalog,
  type CatalogEntry,
  type Severity,
} from "./catalog.js";

/** A place in a file. `line` and `column` count from 1 (as in unist), `offset` from 0, in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range of a file. `file` is the path relative to the docs folder, with `/` as separator. */
export interface Span {
  readonly file: string;
  readonly start: Point;
  /** The place after the last character of the range. */
  readonly end: Point;
}

/** Returns a key that spans share if they begin at the same place of the same file: `books.md:120`. */
export function placeKey({ file, start }: Pick<Span, "file" | "start">): string {
  return `${file}:${start.offset}`;
}

/** A value that a page states, with its place. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Another place that a diagnostic refers to, such as the second of two contradicting texts. */
export interface RelatedSpan {
  readonly span: Span;
  /** Describes the text at this place. */
  readonly message: string;
}

/** A fault in the docs. A fault of the generator is thrown as an exception instead. */
export interface Diagnostic {
  /** A code of a catalogue. Codes of `rest` alone begin with `rest/`, and those of users' templates with `template/`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The way to fix the fault. */
  readonly fix: string;
  readonly span: Span;
  /** The text that the fault concerns, such as all text that is not read because of it. Often equal to `span`. */
  readonly extent: Span;
  /** Default: none. */
  readonly related?: readonly RelatedSpan[];
}

/** The optional parts of a reported diagnostic. */
export interface ReportedWith {
  /** The text that the fault concerns, such as all text that is not read because of it. Default: the span. */
  readonly extent?: Span;
  /** Default: none. */
  readonly related?: readonly RelatedSpan[];
}

/** A value, with the diagnostics of the pages that it was made from. */
export type Result<T> = readonly [value: T, diagnostics: readonly Diagnostic[]];

/** Collects the diagnostics of a run, or of a part of it, and reports diagnostics of one catalogue. */
export class Diagnostics<K extends Catalog = typeof shared> {
  readonly #all: Diagnostic[] = [];
  readonly #catalog: Catalog;

  /** @param catalog the catalogue of an owner; default: the shared one */
  constructor(catalog?: K) {
    this.#catalog = catalog ?? shared;
  }

  get hasErrors(): boolean {
    return this.#all.some((diagnostic) => diagnostic.severity === "error");
  }

  /** Reports a diagnostic of the catalogue at a place. */
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

  /** Keeps the diagnostics of a result and returns its value. */
  take<T>([value, diagnostics]: Result<T>): T {
    for (const diagnostic of diagnostics) this.#all.push(diagnostic);
    return value;
  }

  /** Returns the value with all diagnostics, sorted by file, place and code. */
  finish<T>(value: T): Result<T> {
    return [value, this.#all.toSorted(byPlace)];
  }
}

/** Shortens each argument of a message that is a string, as `shorten` does. Strings in lists are kept. */
export function shortened(args: object): object {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === "string" ? shorten(value) : (value as unknown),
    ]),
  );
}

/** Puts text from a page on one line of at most 80 characters. */
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

/** Compares strings by UTF-16 units, so the order is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
