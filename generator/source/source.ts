import type { Located, Point, Span } from "../diagnostics/diagnostic.js";

/** The path and the text of a page. */
export interface SourceFile {
  /** Relative to the docs folder, with `/` as separator. */
  readonly path: string;
  readonly text: string;
}

/** A range of a page, in UTF-16 offsets. `end` is after the last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True if at least one range of a list has a character in common with a given range. */
export function overlapsAny(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((one) => one.start < end && start < one.end);
}

/** A part of a page that went into the model (`used`), or where no fact is expected (`prose`). */
export interface Claim extends Range {
  readonly as: "used" | "prose";
}

/** A text that computes line and column of each offset. */
export class Source {
  readonly #lineStarts: readonly number[];

  /**
   * @param text The text to read.
   * @param written The text of the file, which has the same length and decides the lines; default: `text`.
   */
  constructor(
    readonly path: string,
    readonly text: string,
    readonly written = text,
  ) {
    const starts = [0];
    for (let at = written.indexOf("\n"); at !== -1; at = written.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
    this.#lineStarts = starts;
  }

  /** Returns the place of an offset. */
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

  /** Returns the span between two offsets. */
  span(start: number, end: number): Span {
    return { file: this.path, start: this.point(start), end: this.point(end) };
  }

  /** Returns the text of a range without the white space at its ends, with its place. */
  trimmed(start: number, end: number): Located<string> {
    const raw = this.text.slice(start, end);
    const value = raw.trim();
    const from = value === "" ? start : start + raw.length - raw.trimStart().length;
    return { value, span: this.span(from, from + value.length) };
  }
}
