import { coreReasons, type FactRule } from "../core/fact.js";
import { findProtocolOf, type ProjectReading } from "./read-project.js";

/** A function that returns the reason of a rule; empty for an unknown rule. */
export type Reasons = (rule: FactRule) => string;

/** Returns the reasons of all rules that facts of a project may have. */
export async function reasonsFor(read: ProjectReading): Promise<Reasons> {
  const protocol = await findProtocolOf(read);
  const { ruleReasons } = read.reading.dialect;
  const reasons = { ...coreReasons, ...ruleReasons, ...protocol?.ruleReasons };
  return (rule) => reasons[rule] ?? "";
}
