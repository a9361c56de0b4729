import type { JsonValue } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";

/** The key and the value of a line of facts, and the fact that the line is about. */
export type Draft = readonly [
  key: string,
  value: string,
  fact: Pick<Fact<unknown>, "span" | "rule">,
];

/** Prints values as a list in a line of facts. */
export function list(values: readonly JsonValue[]): string {
  return values
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(",");
}
