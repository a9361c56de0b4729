import type { Located, Point, Span } from "../diagnostics/diagnostic.js";

/** The path and the text of a page. */
export interface SourceFile {
  /** Relative to the docs folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** A range of a page, by offsets; `end` is after its last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a page that is in the model (`used`), or where no fact is expected (`prose`). */
export interface Claim extends Range {
  readonly as: "used" | "prose";
}

/** A text that can give the place of each part. */
export class Source {
  readonly #lineStarts: readonly number[];

  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
    this.#lineStarts = starts;
  }

  /** The place of an offset. */
  point(offset: number): Point {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1, offset };
  }

  /** The range from one offset to another. */
  span(start: number, end: number): Span {
    return { file: this.path, start: this.point(start), end: this.point(end) };
  }

  /** The text of a range without the white space around it, and its place. */
  trimmed(start: number, end: number): Located<string> {
    const raw = this.text.slice(start, end);
    const value = raw.trim();
    const from = value === "" ? start : start + raw.length - raw.trimStart().length;
    return { value, span: this.span(from, from + value.length) };
  }
}
