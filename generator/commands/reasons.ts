import { coreReasons, type FactRule } from "../core/fact.js";
import { findProtocol, type ProjectReading } from "./read-project.js";

/** Returns the reason of a rule; blank for an unknown rule. */
export type Reasons = (rule: FactRule) => string;

/** The reasons of all rules that facts of a project may have. */
export function reasonsFor(read: ProjectReading): Reasons {
  const own = findProtocol(read)?.ruleReasons;
  const reasons = { ...coreReasons, ...read.reading.dialect.ruleReasons, ...own };
  return (rule) => reasons[rule] ?? "";
}
