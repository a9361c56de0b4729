import type { Span } from "../../diagnostics/diagnostic.js";
import type { Fact, FactRule } from "./ir.js";

/** Makes a fact that the text states in so many words. */
export function stated<T>(value: T, span: Span): Fact<T> {
  return { value, span, rule: "stated", evidence: [] };
}

/** True if the text that should have stated a fact is blank or faulty, which was reported. */
export function isUnknown(fact: Fact<unknown> | undefined): boolean {
  const rules: readonly FactRule[] = ["blank-type", "unreadable-type", "unreadable-flag"];
  return fact !== undefined && rules.includes(fact.rule);
}
