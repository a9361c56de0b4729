import type { Severity } from "../diagnostics/catalog.js";

/** Whose side a difference is on: what is sent, what is answered, or both. */
export type Direction = "request" | "response" | "both";

/** What part of an API a rule is about. */
export type Area =
  | "type"
  | "resource"
  | "field"
  | "reference"
  | "flag"
  | "required"
  | "default"
  | "option"
  | "operation"
  | "method"
  | "path"
  | "scope"
  | "action"
  | "input"
  | "output";

/** What a message is made of; every text is short and safe to show. */
export interface MessageParts {
  readonly subject: string;
  /** The new name, of what was renamed or moved. */
  readonly to: string;
  readonly before: string;
  readonly after: string;
  /** `requests`, `responses` or `requests and responses`. */
  readonly where: string;
}

/** A kind of difference between two states of an API. */
export interface Rule {
  readonly area: Area;
  /** The side that the rule is about; `both` if it is the same on either. */
  readonly direction: Direction;
  /** An error breaks programs, a warning may, an info does not. */
  readonly severity: Severity;
  /** The difference, as a sentence. */
  readonly when: string;
  readonly message: (parts: MessageParts) => string;
  /** How to mend it. */
  readonly fix: string;
  /**
   * The rule that finds the way back: what base and head give when they change places. Where there is
   * none, why.
   */
  readonly mirror: string | { readonly none: string };
}
