import { compareText, type Span } from "../diagnostics/diagnostic.js";
import type { FactRule } from "./fact.js";

/** One thing the docs say, as a line of a facts file, and the place where they say it. */
export interface ApiFact {
  /** Its subject: `field:volume.name`. */
  readonly key: string;
  readonly value: string;
  /** The id of the type or group. */
  readonly type: string;
  /** The field, operation or action. Absent: the type as a whole. */
  readonly member?: string;
  readonly span: Span;
  /** How it was found. */
  readonly rule: FactRule;
}

/** A key and its value. */
export type FactLine = readonly [key: string, value: string];

/** The lines of facts, sorted by the bytes of their keys: what scores compare. */
export function factLines(facts: readonly ApiFact[]): readonly FactLine[] {
  return facts
    .map(({ key, value }): FactLine => [key, value])
    .sort((a, b) => compareText(a[0], b[0]));
}

/** The facts as text, `key<TAB>value`, one per line. */
export function factsText(facts: readonly ApiFact[]): string {
  // A tab comes before all that keys are made of, so that lines sort as their keys do.
  return facts
    .map((fact) => `${factText(fact)}\n`)
    .sort()
    .join("");
}

/** The line of a fact, without its end. */
export function factText({ key, value }: ApiFact): string {
  return `${key}\t${value}`;
}
