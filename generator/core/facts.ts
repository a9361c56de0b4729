import { compareText, type Span } from "../diagnostics/diagnostic.js";
import type { Api } from "./api.js";
import type { FactRule } from "./fact.js";

/** One statement of the docs, as a line of a facts file, and its place in the docs. */
export interface ApiFact {
  /** The kind and the subject of the fact: `field:volume.name`. */
  readonly key: string;
  readonly value: string;
  /** The id of the type or group. */
  readonly type: string;
  /** The field, operation or action. Undefined for the type as a whole. */
  readonly member?: string;
  readonly span: Span;
  /** `stated`, or the rule that inferred the fact. */
  readonly rule: FactRule;
}

/** The API of pages without the facts that a facts file cannot state. */
export interface ReducedApi {
  readonly api: Api;
  /** A sentence about the facts that were left out. Undefined if there are none. */
  readonly note: string | undefined;
}

/** A key and its value. */
export type FactLine = readonly [key: string, value: string];

/** Returns the lines of facts, sorted by key in UTF-16 order. */
export function factLines(facts: readonly ApiFact[]): readonly FactLine[] {
  return facts
    .map(({ key, value }): FactLine => [key, value])
    .sort((a, b) => compareText(a[0], b[0]));
}

/** Prints facts, one per line: `key<TAB>value`. */
export function factsText(facts: readonly ApiFact[]): string {
  // A tab sorts before every character of a key, so sorting lines sorts by key.
  return facts
    .map((fact) => `${factText(fact)}\n`)
    .sort()
    .join("");
}

/** Prints a fact as a line, without a line break. */
export function factText({ key, value }: ApiFact): string {
  return `${key}\t${value}`;
}
