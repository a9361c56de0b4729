import type { Located, Point, Span } from "../diagnostics/diagnostic.js";

/** A page before anything is known about it. */
export interface SourceFile {
  /** Relative to the docs folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** A range of a page, by offsets; `end` is behind its last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a page that went into the model (`used`), or that stands where no fact is expected (`prose`). */
export interface Claim extends Range {
  readonly as: "used" | "prose";
}

/** A text, with the means to say where a part of it is. */
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

  /** The text of a range without the white space around it, and the range of what is left. */
  trimmed(start: number, end: number): Located<string> {
    const raw = this.text.slice(start, end);
    const value = raw.trim();
    const from = value === "" ? start : start + raw.length - raw.trimStart().length;
    return { value, span: this.span(from, from + value.length) };
  }
}
