import type { Severity } from "../diagnostics/catalog.js";

/** Whose side a difference is on: what is sent, what is answered, or both. */
export type Direction = "request" | "response" | "both";

/** What is compared: two states of the pages, pages and a running server, pages and handlers. */
export type Comparison = "breaking" | "live" | "impl";

/** What part of an API a kind is about. */
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

/**
 * What a difference of one kind means in one comparison and direction.
 *
 * `message` and `fix` default to those of the kind, `when` to that of the kind with the side behind it.
 */
export interface Case extends CaseTexts {
  readonly comparison: Comparison;
  readonly direction: Direction;
  /** An error breaks programs, a warning may, an info does not. */
  readonly severity: Severity;
}

/** What a case has of its own. */
export interface CaseTexts {
  /** What the case is about, where a kind has a case for each: an operation, an action. */
  readonly of?: string;
  /** Default: that of the kind. */
  readonly area?: Area;
  readonly when?: string;
  readonly message?: string;
  /** What the message ends in if there is a similar name, `{to}`. */
  readonly hint?: string;
  readonly fix?: string;
}

/** A kind of difference: from earlier to later pages, from pages to a server, from pages to code. */
export interface Kind {
  readonly area: Area;
  /** The difference, as a sentence. */
  readonly when: string;
  /**
   * A sentence without its full stop, with `{subject}`, `{to}` (the new name), `{before}`, `{after}`
   * and `{where}` (`requests`, `responses`, `requests and responses`) for what a difference says.
   */
  readonly message: string;
  /** How to mend it; what is only worth a note in any case needs none. */
  readonly fix?: string;
  /** The kind of the way back, when the two sides change places; or why there is none. */
  readonly mirror: string | { readonly none: string };
  /** The kind that tells of it in a comparison for which this kind has no case. */
  readonly general?: string;
  /** By rule id. Ids are never renamed or reused: configurations, comments and baselines name them. */
  readonly cases: Readonly<Record<string, Case>>;
}

/** A table of kinds by name. */
export type Kinds = Readonly<Record<string, Kind>>;

const caseOf =
  (comparison: Comparison, direction: Direction) =>
  (severity: Severity, texts: CaseTexts = {}): Case => ({
    comparison,
    direction,
    severity,
    ...texts,
  });

/** Cases between two states of the pages. */
export const inRequests = caseOf("breaking", "request");
export const inResponses = caseOf("breaking", "response");
export const inBoth = caseOf("breaking", "both");

/** Cases between the pages and another thing. */
export const live = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("live", direction)(severity, texts);
export const impl = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("impl", direction)(severity, texts);

/** The message of what the docs describe and the server does not have. */
export const notServed = (noun: string): string =>
  `The server has no ${noun} \`{subject}\`, which the docs describe`;
/** The message of what the server has and the docs do not describe. */
export const notDescribed = (noun: string): string =>
  `The server has ${/^[aeio]/.test(noun) ? "an" : "a"} ${noun} \`{subject}\`, which the docs do not describe`;
/** The message of what is one thing on the server and another in the docs. */
export const differs = "`{subject}` is `{before}` on the server, and `{after}` in the docs";
/** The message of what has another name on the server. */
export const calledThere = (noun: string): string =>
  `The server has no ${noun} \`{subject}\`; it seems to be called \`{to}\` there`;
