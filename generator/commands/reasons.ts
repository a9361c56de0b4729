import { coreReasons, type FactRule } from "../core/fact.js";
import type { ProjectReading } from "./read-project.js";

/** A function that returns the reason of a rule; empty for an unknown rule. */
export type Reasons = (rule: FactRule) => string;

/** Returns the reasons of all rules that facts of a project may have. */
export function reasonsFor(read: ProjectReading): Reasons {
  const own = read.protocol?.ruleReasons;
  const reasons = { ...coreReasons, ...read.reading.dialect.ruleReasons, ...own };
  return (rule) => reasons[rule] ?? "";
}
