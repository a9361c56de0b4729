import type { Span } from "../diagnostics/diagnostic.js";

/** How a fact was found: `stated` if the text says it in so many words, else `<owner>/<rule>`. */
export type FactRule = "stated" | `${string}/${string}`;

/** Something the docs say or imply, with the text it came from and the rule that inferred it. */
export interface Fact<T> {
  readonly value: T;
  /** The text the fact was read from. */
  readonly span: Span;
  readonly rule: FactRule;
  /** What else the rule looked at; empty for a stated fact. */
  readonly evidence: readonly Span[];
}

/** Makes a fact that the text states itself. */
export function stated<T>(value: T, span: Span): Fact<T> {
  return { value, span, rule: "stated", evidence: [] };
}

/** Makes a fact that a rule inferred. */
export function inferred<T>(
  value: T,
  span: Span,
  rule: FactRule,
  evidence: readonly Span[] = [],
): Fact<T> {
  return { value, span, rule, evidence };
}

/** The reasons of rules that no dialect and no protocol owns. */
export const coreReasons: Readonly<Record<string, string>> = {
  stated: "the page says so",
  "core/not-told": "nobody tells",
};

/** The same fact with another value. */
export function withValue<T>(fact: Fact<unknown>, value: T): Fact<T> {
  return { value, span: fact.span, rule: fact.rule, evidence: fact.evidence };
}

/**
 * True if the text that should have stated a fact is blank or faulty, which was reported. Rules of
 * such facts are called `blank-…` or `unreadable-…` in all dialects and protocols.
 */
export function isUnknown(fact: Fact<unknown> | undefined): boolean {
  return fact !== undefined && /\/(?:blank|unreadable)-/.test(fact.rule);
}
