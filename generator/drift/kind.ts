import type { Severity } from "../diagnostics/catalog.js";

/** The direction of the messages that a difference affects: requests, responses, or both. */
export type Direction = "request" | "response" | "both";

/**
 * The comparison that finds a difference: of the pages with an earlier version, a running server, an OpenAPI document,
 * or handlers.
 */
export type Comparison = "breaking" | "live" | "openapi" | "impl";

/** The part of an API that a difference is about. */
export type Subject =
  | "api"
  | "type"
  | "resource"
  | "field"
  | "required-field"
  | "input-field"
  | "parameter"
  | "required-parameter"
  /** Values that authenticate a request, such as tokens. */
  | "credentials"
  | "list"
  | "map"
  | "option"
  | "operation"
  | "action"
  | "required-input"
  | "file";

/** The meaning of a difference in one comparison, in one direction, for one subject. */
export interface Case extends CaseTexts {
  readonly comparison: Comparison;
  readonly direction: Direction;
  /** An error breaks programs, a warning may break some, an info breaks none. */
  readonly severity: Severity;
}

/** The texts of one case. An undefined text is taken from its {@link Way}. */
export interface CaseTexts {
  /** The subject of the case. By default, the case is for all subjects of the kind that have no case of their own. */
  readonly subject?: Subject;
  /** Default: the sentence of the way, with the direction added. */
  readonly when?: string;
  readonly message?: string;
  /** Added to the message if there is a similar name, `{to}`. */
  readonly hint?: string;
  readonly fix?: string;
}

/**
 * A way that two sides can differ. The sides are earlier and later pages, or pages and a server, a document or code.
 */
export interface Way {
  /** Describes the difference, as a sentence. */
  readonly when: string;
  /**
   * A sentence without its full stop. It may contain `{id}`, `{to}` (the new name), `{before}`, `{after}` and `{where}`
   * (`requests`, `responses`, `requests and responses`).
   */
  readonly message: string;
  /** The way to fix the difference. Default: a sentence that says that nothing breaks. */
  readonly fix?: string;
  /**
   * The reason why no rule reports the opposite difference, for docs/drift-rules.md. Undefined if a rule reports it.
   */
  readonly noMirror?: string;
  /** The rule to use in a comparison for which this way has no case. */
  readonly general?: string;
  /**
   * Keyed by id. Configurations, comments and baselines contain these ids, and fingerprints are made from them, so an
   * id is never renamed or reused.
   */
  readonly cases: Readonly<Record<string, Case>>;
}

/** A kind of difference, with its ways. A way and its opposite (`added`, `removed`) belong to one kind. */
export interface Kind {
  readonly subject: Subject;
  readonly ways: Readonly<Record<string, Way>>;
}

/** A table of kinds, keyed by name. */
export type Kinds = Readonly<Record<string, Kind>>;

/**
 * The opposite of each way: the way that is found when the two sides change places. A way that is missing here is its
 * own opposite.
 */
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

/** Makers of cases for two versions of the pages. */
export const inRequests = caseOf("breaking", "request");
export const inResponses = caseOf("breaking", "response");
export const inBoth = caseOf("breaking", "both");

/** Makers of cases for the pages and a server, an OpenAPI document or handlers. */
export const live = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("live", direction)(severity, texts);
export const inDocument = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("openapi", direction)(severity, texts);
export const impl = (direction: Direction, severity: Severity, texts?: CaseTexts): Case =>
  caseOf("impl", direction)(severity, texts);

/** The message for something that the docs describe and the server does not have. */
export const notServed = (noun: string): string =>
  `The server has no ${noun} \`{id}\`, which the docs describe`;
/** The message for something that the server has and the docs do not describe. */
export const notDescribed = (noun: string): string =>
  `The server has ${/^[aeio]/.test(noun) ? "an" : "a"} ${noun} \`{id}\`, which the docs do not describe`;
/** The message for something that differs between the server and the docs. */
export const differs = "`{id}` is `{before}` on the server, and `{after}` in the docs";
/** The message for something that seems to have another name on the server. */
export const calledThere = (noun: string): string =>
  `The server has no ${noun} \`{id}\`; it seems to be called \`{to}\` there`;
/** The message for something that the docs describe and an OpenAPI document does not have. */
export const notInDocument = (noun: string): string =>
  `The document has no ${noun} \`{id}\` (\`{after}\`), which the docs describe`;
/** The message for something that an OpenAPI document has and the docs do not describe. */
export const onlyInDocument = (noun: string): string =>
  `The document has ${/^[aeio]/.test(noun) ? "an" : "a"} ${noun} \`{id}\` (\`{before}\`), which the docs do not describe`;
/** The message for something that differs between an OpenAPI document and the docs. */
export const otherInDocument =
  "`{id}` is `{before}` in the document (in {where}), and `{after}` in the docs";
/** The fix for a difference between a document and the docs. */
export const mendEither = "Correct whichever is wrong: see what servers do.";
