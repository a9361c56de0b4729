import type { Located, Span } from "../diagnostics/diagnostic.js";

/** What one page says: text with places, nothing inferred. */
export interface Page {
  readonly path: string;
  readonly kind: "resource" | "type" | "common" | "index" | "prose";
  /** True if the title does not tell the kind, so that the sections had to. */
  readonly isKindGuessed: boolean;
  /** The type the page is about: its folder's name. The span is the start of the page. */
  readonly id: Located<string>;
  readonly heading: Located<string> | undefined;
  readonly description: Located<string> | undefined;
  readonly tables: readonly FieldTable[];
  readonly operations: readonly RouteBlock[];
  readonly actions: readonly RouteBlock[];
}

/** Which table a row stands in; it decides what the columns mean. */
export type TableKind = "writeable" | "readOnly" | "common" | "input";

/** A table of fields. */
export interface FieldTable {
  readonly kind: TableKind;
  readonly rows: readonly FieldRow[];
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
  readonly method: Located<string>;
  readonly path: Located<string>;
  /** Only actions name an input: a link, or the statement that there is none. */
  readonly input: Located<PageLink | "none"> | undefined;
  readonly output: Located<PageLink> | undefined;
  readonly rows: readonly FieldRow[];
  readonly sample: CurlSample | undefined;
  readonly span: Span;
}

/** A link as written. */
export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** The curl command of a block. */
export interface CurlSample {
  readonly method: Located<string> | undefined;
  readonly url: Located<string> | undefined;
  readonly body: BodyValue | undefined;
  readonly span: Span;
}

/** A JSON value of a curl body, with its place. */
export type BodyValue =
  | { readonly kind: "object"; readonly entries: readonly BodyEntry[]; readonly span: Span }
  | { readonly kind: "array"; readonly items: readonly BodyValue[]; readonly span: Span }
  | {
      readonly kind: "literal";
      readonly value: string | number | boolean | null;
      readonly span: Span;
    };

/** A member of an object in a curl body. */
export interface BodyEntry {
  readonly key: Located<string>;
  readonly value: BodyValue;
}
