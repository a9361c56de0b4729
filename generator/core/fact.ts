import type { Span } from "../diagnostics/diagnostic.js";

/**
 * The origin of a fact: `stated` if the docs say it literally, otherwise the rule that inferred it, as
 * `<owner>/<rule>`.
 */
export type FactRule = "stated" | `${string}/${string}`;

/** A value that the docs state or imply, with its place and the rule that inferred it. */
export interface Fact<T> {
  readonly value: T;
  /** The text the fact was read from. */
  readonly span: Span;
  readonly rule: FactRule;
  /** The other places that the rule looked at. Empty for a stated fact. */
  readonly evidence: readonly Span[];
}

/** Makes a fact that the docs state literally. */
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

/** The reasons of the rules that belong to neither a dialect nor a protocol. */
export const coreReasons: Readonly<Record<string, string>> = {
  stated: "the page says so",
  "core/not-told": "the docs do not say",
};

/** Returns a fact with the same place and rule, but another value. */
export function withValue<T>(fact: Fact<unknown>, value: T): Fact<T> {
  return { value, span: fact.span, rule: fact.rule, evidence: fact.evidence };
}

/**
 * True if the text that should state a fact is blank or unreadable. A diagnostic then reports it. The rules of such
 * facts are called `blank-…` or `unreadable-…` in every dialect and protocol.
 */
export function isUnknown(fact: Fact<unknown> | undefined): boolean {
  return fact !== undefined && /\/(?:blank|unreadable)-/.test(fact.rule);
}
