import { shorten, type Span } from "../../diagnostics/diagnostic.js";
import type { LocatedJson } from "./located-json.js";

/** A part of a schema that the protocol does not allow. */
export interface SchemaFault {
  /** The id of the part: `volume`, `volume.name.type`. */
  readonly subject: string;
  /** Describes what the schema has. */
  readonly found: string;
  /** Describes what the schema should have. */
  readonly expected: string;
  readonly span: Span;
}

/** Collects the faults of schemas. */
export class Faults {
  readonly #all: SchemaFault[] = [];

  get all(): readonly SchemaFault[] {
    return this.#all;
  }

  /** Adds a fault: `found` is at a place where `expected` should be. */
  add(subject: string, found: string, expected: string, span: Span): void {
    this.#all.push({ subject, found, expected, span });
  }

  /** Describes a value in words. */
  describe(value: LocatedJson | undefined): string {
    if (value === undefined) return "nothing";
    if (value.members !== undefined) return "an object";
    if (value.items !== undefined) return "an array";
    return shorten(JSON.stringify(value.value()));
  }
}
