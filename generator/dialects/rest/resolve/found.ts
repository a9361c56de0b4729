import type { Range } from "../../../source/source.js";

/** A value that a text states, with its place. */
export interface Found<T> {
  readonly value: T;
  readonly range: Range;
}

/** A part of a text: plain words, code or a quoted word. */
export interface Token {
  readonly kind: "text" | "code" | "quoted";
  readonly text: string;
  readonly range: Range;
}
