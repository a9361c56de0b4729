import { shorten, type Span } from "../../diagnostics/diagnostic.js";
import type { LocatedJson } from "./located-json.js";

/** A part of a schema that is not what the protocol has there. */
export interface SchemaFault {
  /** What it is about, by its ids: `volume`, `volume.name.type`. */
  readonly subject: string;
  /** What is there, and what has to be there, in words. */
  readonly found: string;
  readonly expected: string;
  readonly span: Span;
}

/** Collects what is wrong with schemas. */
export class Faults {
  readonly #all: SchemaFault[] = [];

  get all(): readonly SchemaFault[] {
    return this.#all;
  }

  /** Says that something stands where something else is expected. */
  add(subject: string, found: string, expected: string, span: Span): void {
    this.#all.push({ subject, found, expected, span });
  }

  /** What a value is, in words. */
  describe(value: LocatedJson | undefined): string {
    if (value === undefined) return "nothing";
    if (value.members !== undefined) return "an object";
    if (value.items !== undefined) return "an array";
    return shorten(JSON.stringify(value.value()));
  }
}
