import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import type { Claim } from "../../../source/source.js";
import type { CurlSample } from "../../../markdown/curl.js";
import type { PageLink } from "../../../markdown/links.js";

/** What one page says: text with places, nothing inferred. */
export interface Page {
  readonly path: string;
  readonly kind: "resource" | "type" | "common" | "index" | "prose";
  /** False if the page could not be parsed at all, which was reported. */
  readonly isReadable: boolean;
  /** True if the title does not tell the kind, so that the sections had to. */
  readonly isKindGuessed: boolean;
  /** The type the page is about: its folder's name. The span is the start of the page. */
  readonly id: Located<string>;
  readonly heading: Located<string> | undefined;
  readonly description: Located<string> | undefined;
  readonly tables: readonly FieldTable[];
  readonly operations: readonly RouteBlock[];
  readonly actions: readonly RouteBlock[];
  /** What the index page lists; empty on every other page. */
  readonly entries: readonly IndexEntry[];
  /** The codes that the page asks not to be told about. */
  readonly disabled: readonly Located<string>[];
  /** The text of the page that was read, and as what. */
  readonly claims: readonly Claim[];
}

/** A resource as the index page lists it. */
export interface IndexEntry {
  readonly link: Located<PageLink>;
  readonly description: Located<string> | undefined;
}

/** Which table a row stands in; it decides what the columns mean. */
export type TableKind = "writeable" | "readOnly" | "common" | "input";

/** A table of fields. */
export interface FieldTable {
  readonly kind: TableKind;
  readonly rows: readonly FieldRow[];
  /** Where each column is named. */
  readonly columns: ReadonlyMap<string, Span>;
  /** False if some of its rows could not be read, which was reported. */
  readonly isComplete: boolean;
  readonly span: Span;
}

/** One field of a table. A cell that is absent or blank is undefined. */
export interface FieldRow {
  readonly name: Located<string>;
  readonly type: Located<string> | undefined;
  readonly create: Located<string> | undefined;
  readonly update: Located<string> | undefined;
  readonly required: Located<string> | undefined;
  readonly default: Located<string> | undefined;
  readonly notes: Located<string> | undefined;
  readonly span: Span;
}

/** An operation or an action, as its block prints it. */
export interface RouteBlock {
  readonly name: Located<string>;
  /** The id that links lead to: of the block, or of the anchor above it. */
  readonly anchor: Located<string> | undefined;
  readonly method: Located<string>;
  readonly path: Located<string>;
  /** Only actions name an input: a link, or the statement that there is none. */
  readonly input: Located<PageLink | "none"> | undefined;
  readonly output: Located<PageLink> | undefined;
  /** The rows of its table. */
  readonly rows: readonly FieldRow[];
  readonly table: FieldTable | undefined;
  readonly sample: CurlSample | undefined;
  readonly span: Span;
}
