import type { Method } from "../../../core/api.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RouteText } from "./route-text.js";

/** Where a request stands, in the order of how much that tells. */
export type Where =
  | "front matter"
  | "tag"
  | "heading"
  | "table"
  | "code"
  | "fence"
  | "indented"
  | "paragraph"
  | "label"
  | "item"
  | "fields"
  | "heading-path"
  | "message"
  | "curl";

/** Text that may be the request of an operation. */
export interface Candidate {
  readonly where: Where;
  /** How it is written, to count how often a tree writes so: `fence:http with version`. */
  readonly form: string;
  readonly route: RouteText;
  /** True if the configuration has a pattern for its text. */
  readonly isNamed?: boolean;
  /** The method; of a heading with a path alone it is found elsewhere. */
  readonly method: Method | undefined;
  /** The section it stands in. */
  readonly section: Section;
  readonly placed: Placed | undefined;
  readonly range: Range;
  /** The block, row or item that it stands in; those of one block may share a description. */
  readonly group: Range;
  /** Text that goes with it alone: what stands behind it in an item, the other cells of a row. */
  readonly own: Range | undefined;
  /** What its own text calls it. */
  readonly title: string | undefined;
  /** A link in its text, which leads to its description elsewhere. */
  readonly link: string | undefined;
}

/**
 * A candidate as it is found. What is left out is undefined, but for the method: it is that of the
 * route.
 */
export interface FoundText
  extends
    Partial<Omit<Candidate, "form" | "where" | "route" | "section" | "range" | "group">>,
    Pick<Candidate, "where" | "route" | "section" | "range" | "group"> {
  /** What the form has besides `where`. */
  readonly detail?: string;
}

/** A reason for or against a candidate, in points. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
  /** The text that tells it, if it is not that of the candidate. */
  readonly at?: Range;
}

/** A candidate with the reasons that speak for it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}
