import {
  Diagnostics,
  type Located,
  type Point,
  type Result,
  type Span,
} from "../diagnostics/diagnostic.js";
import type { ArgsIn, Catalog, catalog as shared } from "../diagnostics/catalog.js";
import { Source, type Claim, type Range } from "../source/source.js";

/** A page while it is read: its text, what is wrong with it, and which text was read as what. */
export class MarkdownReader<K extends Catalog = typeof shared> extends Source {
  readonly #claims: Claim[] = [];
  readonly #diagnostics: Diagnostics<K>;

  /** Without a catalogue it reports what has no owner. */
  constructor(path: string, text: string, catalog?: K) {
    super(path, text);
    this.#diagnostics = new Diagnostics(catalog);
  }

  /** What was read so far. Text that is in no claim and in no diagnostic is lost. */
  get claims(): readonly Claim[] {
    return this.#claims;
  }

  /** Says that a part of the text went into the model. */
  use(part: Range | Span): void {
    this.#claims.push({ start: offset(part.start), end: offset(part.end), as: "used" });
  }

  /** Says that a part of the text is prose: no fact is expected where it stands. */
  pass(part: Range | Span): void {
    this.#claims.push({ start: offset(part.start), end: offset(part.end), as: "prose" });
  }

  /** The text from one offset to another, with its place. */
  located(start: number, end: number): Located<string> {
    return { value: this.text.slice(start, end), span: this.span(start, end) };
  }

  /** Reports a fault at a place; `extent` is all the text that cannot be read because of it. */
  report<C extends keyof K & string>(code: C, span: Span, args: ArgsIn<K, C>, extent = span): void {
    this.#diagnostics.report(code, span, args, { extent });
  }

  /** The text that went into the model, and the text that a diagnostic speaks of. */
  readRanges(): readonly Range[] {
    const [, reported] = this.#diagnostics.finish(undefined);
    return [
      ...this.#claims.filter(({ as }) => as === "used"),
      ...reported.map(({ extent: { start, end } }) => ({ start: start.offset, end: end.offset })),
    ];
  }

  /** What was read, with every diagnostic in the order of the page. */
  finish<T>(value: T): Result<T> {
    return this.#diagnostics.finish(value);
  }
}

function offset(place: number | Point): number {
  return typeof place === "number" ? place : place.offset;
}
