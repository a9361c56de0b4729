import { shorten, type Span } from "../../diagnostics/diagnostic.js";
import type { Difference } from "../finding.js";
import type { LocatedJson } from "./located-json.js";

/** Collects what is wrong with schemas. */
export class Faults {
  readonly #all: Difference[] = [];

  get all(): readonly Difference[] {
    return this.#all;
  }

  /** Says that something stands where something else is expected. */
  add(subject: string, found: string, expected: string, base: Span): void {
    const rule = "live-unreadable-schema";
    this.#all.push({ rule, subject, facts: [], before: found, after: expected, base });
  }

  /** What a value is, in words. */
  describe(value: LocatedJson | undefined): string {
    if (value === undefined) return "nothing";
    if (value.members !== undefined) return "object";
    if (value.items !== undefined) return "array";
    return shorten(JSON.stringify(value.value()));
  }
}
