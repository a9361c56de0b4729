import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import type { Claim } from "../../../source/source.js";
import type { CurlSample } from "../../../markdown/curl.js";
import type { PageLink } from "../../../markdown/links.js";

/** The content of a page: strings with their places, nothing inferred. */
export interface Page {
  readonly path: string;
  readonly kind: "resource" | "type" | "common" | "index" | "prose";
  /** False if the page could not be parsed at all; a diagnostic was then reported. */
  readonly isReadable: boolean;
  /** True if the title does not state the kind, so that it was guessed from the sections. */
  readonly isKindGuessed: boolean;
  /**
   * The id of the type that the page is about: the name of its folder, or of a file other than `index.md`. The span is
   * that of the title, or the start of the page.
   */
  readonly id: Located<string>;
  readonly heading: Located<string> | undefined;
  readonly description: Located<string> | undefined;
  readonly tables: readonly FieldTable[];
  readonly operations: readonly RouteBlock[];
  readonly actions: readonly RouteBlock[];
  /** The entries of an index page. Empty for any other page. */
  readonly entries: readonly IndexEntry[];
  /** The diagnostic codes that the page turns off. */
  readonly disabled: readonly Located<string>[];
  /** The claims on the text of the page. */
  readonly claims: readonly Claim[];
}

/** An entry of an index page. */
export interface IndexEntry {
  readonly link: Located<PageLink>;
  readonly description: Located<string> | undefined;
}

/** The kind of a table of fields, which decides what its columns mean. */
export type TableKind = "writeable" | "readOnly" | "common" | "input";

/** A table of fields. */
export interface FieldTable {
  readonly kind: TableKind;
  readonly rows: readonly FieldRow[];
  /** The place of each column's name in the header, keyed by column. */
  readonly columns: ReadonlyMap<string, Span>;
  /** False if some of its rows could not be read; a diagnostic was then reported. */
  readonly isComplete: boolean;
  readonly span: Span;
}

/** A row that describes a field. A missing or blank cell is undefined. */
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
  /** The id that links lead to: the id of the block, or of the anchor above it. */
  readonly anchor: Located<string> | undefined;
  readonly method: Located<string>;
  readonly path: Located<string>;
  /** The input of an action: a link, or the statement that there is none. Undefined for operations. */
  readonly input: Located<PageLink | "none"> | undefined;
  readonly output: Located<PageLink> | undefined;
  /** The rows of its table. Empty without a table. */
  readonly rows: readonly FieldRow[];
  readonly table: FieldTable | undefined;
  readonly sample: CurlSample | undefined;
  readonly span: Span;
}
