import { coreReasons, type FactRule } from "../core/fact.js";
import { findProtocol, type ProjectReading } from "./read-project.js";

/** The reason of a rule, whoever owns it; blank if nobody does. */
export type Reasons = (rule: FactRule) => string;

/** The reasons of all rules that facts of a project may have. */
export function reasonsFor(read: ProjectReading): Reasons {
  const own = findProtocol(read)?.ruleReasons;
  const reasons = { ...coreReasons, ...read.reading.dialect.ruleReasons, ...own };
  return (rule) => reasons[rule] ?? "";
}
