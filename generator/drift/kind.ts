import type { Severity } from "../diagnostics/catalog.js";

/** Whose side a difference is on: what is sent, what is answered, or both. */
export type Direction = "request" | "response" | "both";

/** What is compared: two states of the pages, or pages and a running server, an OpenAPI document, handlers. */
export type Comparison = "breaking" | "live" | "openapi" | "impl";

/** What a difference is about. */
export type Subject =
  | "api"
  | "type"
  | "resource"
  | "field"
  | "required-field"
  | "input-field"
  | "parameter"
  | "required-parameter"
  /** Values that show who sends a request, such as tokens. */
  | "credentials"
  | "list"
  | "map"
  | "option"
  | "operation"
  | "action"
  | "required-input"
  | "file";

/** What a difference means in one comparison, in one direction, for one subject. */
export interface Case extends CaseTexts {
  readonly comparison: Comparison;
  readonly direction: Direction;
  /** An error breaks programs, a warning may, an info does not. */
  readonly severity: Severity;
}

/** What a case has of its own; texts default to those of its {@link Way}. */
export interface CaseTexts {
  /** Default: the subject of the kind, and any other that has no case of its own. */
  readonly subject?: Subject;
  /** Default: that of the way with the direction added. */
  readonly when?: string;
  readonly message?: string;
  /** Added to the message if there is a similar name, `{to}`. */
  readonly hint?: string;
  readonly fix?: string;
}

/** One of the ways in which two sides can differ, from earlier to later pages, or from pages to a server or code. */
export interface Way {
  /** The difference, as a sentence. */
  readonly when: string;
  /**
   * A sentence without its full stop, with `{id}`, `{to}` (the new name), `{before}`, `{after}` and
   * `{where}` (`requests`, `responses`, `requests and responses`) for what a difference says.
   */
  readonly message: string;
  /** How to mend it; default: that nothing breaks. */
  readonly fix?: string;
  /** Why no way is found when the two sides change places. */
  readonly noMirror?: string;
  /** The rule that tells of it in a comparison for which this way has no case. */
  readonly general?: string;
  /**
   * By id. Configurations, comments and baselines name these ids, and fingerprints are made from them,
   * so they are never renamed or reused.
   */
  readonly cases: Readonly<Record<string, Case>>;
}

/** A kind of difference. Two ways that are found when the sides change places are one kind. */
export interface Kind {
  readonly subject: Subject;
  readonly ways: Readonly<Record<string, Way>>;
}

/** A table of kinds by name. */
export type Kinds = Readonly<Record<string, Kind>>;

/** The way that is found when the two sides change places; a way without an entry is found again. */
export const mirrorWays: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["added", "removed"],
    ["gained", "lost"],
    ["opened", "closed"],
    ["widened", "narrowed"],
    ["became-type", "became-resource"],
    ["became-string", "became-enum"],
    ["became-many", "became-single"],
    ["became-map", "became-array"],
    ["became-reference", "became-embedded"],
    ["became-required", "became-optional"],
  ].flatMap(([a = "", b = ""]) => [
    [a, b],
    [b, a],
  ]),
);

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
export const inDocument = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("openapi", direction)(severity, texts);
export const impl = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("impl", direction)(severity, texts);

/** The message of what the docs describe and the server does not have. */
export const notServed = (noun: string): string =>
  `The server has no ${noun} \`{id}\`, which the docs describe`;
/** The message of what the server has and the docs do not describe. */
export const notDescribed = (noun: string): string =>
  `The server has ${/^[aeio]/.test(noun) ? "an" : "a"} ${noun} \`{id}\`, which the docs do not describe`;
/** The message of what is one thing on the server and another in the docs. */
export const differs = "`{id}` is `{before}` on the server, and `{after}` in the docs";
/** The message of what has another name on the server. */
export const calledThere = (noun: string): string =>
  `The server has no ${noun} \`{id}\`; it seems to be called \`{to}\` there`;
/** The message of what the docs describe and an OpenAPI document does not have. */
export const notInDocument = (noun: string): string =>
  `The document has no ${noun} \`{id}\` (\`{after}\`), which the docs describe`;
/** The message of what an OpenAPI document has and the docs do not describe. */
export const onlyInDocument = (noun: string): string =>
  `The document has ${/^[aeio]/.test(noun) ? "an" : "a"} ${noun} \`{id}\` (\`{before}\`), which the docs do not describe`;
/** The message of what is one thing in an OpenAPI document and another in the docs. */
export const otherInDocument =
  "`{id}` is `{before}` in the document (in {where}), and `{after}` in the docs";
/** How to mend what a document and the docs tell differently. */
export const mendEither = "Correct whichever is wrong: see what servers do.";
