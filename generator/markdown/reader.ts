import {
  Diagnostics,
  type Located,
  type Point,
  type Result,
  type Span,
} from "../diagnostics/diagnostic.js";
import type { ArgsIn, Catalog, catalog as shared } from "../diagnostics/catalog.js";
import { Source, type Claim, type Range } from "../source/source.js";

/** A page that is being read: its text, the diagnostics, and the claims on its text. */
export class MarkdownReader<K extends Catalog = typeof shared> extends Source {
  readonly #claims: Claim[] = [];
  readonly #diagnostics: Diagnostics<K>;

  /** @param catalog the catalogue of an owner; default: the shared one */
  constructor(path: string, text: string, catalog?: K) {
    super(path, text);
    this.#diagnostics = new Diagnostics(catalog);
  }

  /** The claims so far. Text that is in no claim and in no diagnostic counts as lost. */
  get claims(): readonly Claim[] {
    return this.#claims;
  }

  /** Claims a part of the text that went into the model. */
  use(part: Range | Span): void {
    this.#claims.push({ start: offset(part.start), end: offset(part.end), as: "used" });
  }

  /** Claims a part of the text as prose, where no fact is expected. */
  pass(part: Range | Span): void {
    this.#claims.push({ start: offset(part.start), end: offset(part.end), as: "prose" });
  }

  /** Returns the text between two offsets, with its place. */
  located(start: number, end: number): Located<string> {
    return { value: this.text.slice(start, end), span: this.span(start, end) };
  }

  /** Reports a fault at a place; `extent` is all text that cannot be read because of the fault. */
  report<C extends keyof K & string>(code: C, span: Span, args: ArgsIn<K, C>, extent = span): void {
    this.#diagnostics.report(code, span, args, { extent });
  }

  /** Returns the ranges of text that went into the model or is in the extent of a diagnostic. */
  readRanges(): readonly Range[] {
    const [, reported] = this.#diagnostics.finish(undefined);
    return [
      ...this.#claims.filter(({ as }) => as === "used"),
      ...reported.map(({ extent: { start, end } }) => ({ start: start.offset, end: end.offset })),
    ];
  }

  /** Returns the value with all diagnostics of the page, sorted by place. */
  finish<T>(value: T): Result<T> {
    return this.#diagnostics.finish(value);
  }
}

function offset(place: number | Point): number {
  return typeof place === "number" ? place : place.offset;
}
