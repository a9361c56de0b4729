import type { Span } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";

/** A line that counts from 1 and a column that counts from 0, as Handlebars gives them. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range of the text of a template part. */
export interface Location {
  readonly start: Position;
  readonly end: Position;
}

/** A text that is compiled as one template: a file without its front matter, or the path in `output`. */
export class TemplatePart {
  readonly #source: Source;
  readonly #start: number;
  readonly text: string;

  /** `index` identifies the part among all parts of the templates folder. */
  constructor(
    readonly index: number,
    source: Source,
    range: { readonly start: number; readonly end: number },
  ) {
    this.#source = source;
    this.#start = range.start;
    this.text = source.text.slice(range.start, range.end);
  }

  /** Returns the place of a range in the file. */
  span({ start, end }: Location): Span {
    return this.#source.span(this.#offset(start), this.#offset(end));
  }

  #offset({ line, column }: Position): number {
    let at = 0;
    for (let number = 1; number < line; number++) at = this.text.indexOf("\n", at) + 1;
    return this.#start + Math.min(at + column, this.text.length);
  }
}
