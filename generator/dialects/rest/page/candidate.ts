import type { Method } from "../../../core/api.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RouteText } from "./route-text.js";

/** The kind of place on a page where a request is written. `judge-candidates.ts` gives the points of each. */
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

/** A place in the docs that may state the request of an operation. */
export interface Candidate {
  readonly where: Where;
  /** The way the request is written, used to count how often the docs use it: `fence of bash version`. */
  readonly form: string;
  readonly route: RouteText;
  /** True if the request matches a pattern of the option `routes`. */
  readonly isNamed?: boolean;
  /** The method. Undefined if the candidate states only a path. */
  readonly method: Method | undefined;
  /** The section that contains the candidate. */
  readonly section: Section;
  readonly placed: Placed | undefined;
  /** The table with the method. Undefined if the method stands with the path. */
  readonly methodTable?: Placed;
  readonly range: Range;
  /** The block or tag that contains the candidate. Candidates of one block may share a description. */
  readonly group: Range;
  /** The row, item or line that describes only this candidate. Undefined if there is none. */
  readonly own: Range | undefined;
  /** The title that is written next to the request. Undefined if there is none. */
  readonly title: string | undefined;
  /** The bold line above the request that is its title. Undefined if the title is elsewhere. */
  readonly titled?: Range;
  /** The target of a link next to the request, which may lead to its description. */
  readonly link: string | undefined;
  /** True if the tag of the request is around its description: `<Endpoint path="/x">Lists…</Endpoint>`. */
  readonly isAround?: boolean;
  /** The base URL that the tag of the request states: `baseUrl="https://x.example/v1"`. Undefined without one. */
  readonly base?: string;
}

/**
 * A candidate as a finder returns it. Properties that are left out are undefined in the candidate, but a
 * method that is left out is the method of the route.
 */
export interface FoundText
  extends
    Partial<Omit<Candidate, "form" | "where" | "route" | "section" | "range" | "group">>,
    Pick<Candidate, "where" | "route" | "section" | "range" | "group"> {
  /** The part of the candidate's form after `where`: ` in one cell`. */
  readonly detail?: string;
}

/** A reason for or against a candidate, in points. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
  /** The range of the evidence, if it lies outside of the candidate. */
  readonly at?: Range;
}

/** A candidate with the evidence for and against it. The score is the sum of the points. */
export interface Judged {
  readonly candidate: Candidate;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}
