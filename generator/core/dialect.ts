import type { Diagnostic, Located, Result, Span } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source.js";
import type { Account } from "./account.js";
import type { Api, TypeRef } from "./api.js";
import type { Equivalence } from "./equivalence.js";
import type { ApiFact } from "./facts.js";
import type { Inspection } from "./inspection.js";
import type { PathStyle } from "./paths.js";

/** The properties that pages of all dialects have. */
export interface DialectPage {
  /** Relative to the docs folder, with `/` between its parts. */
  readonly path: string;
  /** The codes of diagnostics that the page turns off. */
  readonly disabled: readonly Located<string>[];
}

/** The options of a dialect, by the names that the configuration has for them. */
export type DialectOptions = Readonly<Record<string, unknown>>;

/** The key of a dialect in caches: its name and its options. */
export function dialectKey({
  name,
  optionsKey = "",
}: Pick<Dialect, "name" | "optionsKey">): string {
  return optionsKey === "" ? name : `${name} ${optionsKey}`;
}

/** A way in which pages describe an API. It knows nothing of how the API behaves on the wire. */
export interface Dialect<P extends DialectPage = DialectPage> {
  /** As the configuration names it. */
  readonly name: string;
  /** Names the kind of API in messages: `plain HTTP`. */
  readonly title: string;
  /** A key of its options, for caches; blank without options. Default: blank. */
  readonly optionsKey?: string;
  /**
   * The same dialect with options of the configuration, which its JSON Schema has checked; undefined
   * for a dialect that has none.
   */
  configure?(options: DialectOptions): Dialect<P>;
  /**
   * How many of the pages are in its form. The dialect with most of them is taken. `read` gives what its
   * reader gives, and may take it from a cache.
   */
  detect(sources: readonly SourceFile[], read?: (source: SourceFile) => Result<P>): number;
  /**
   * Makes a reader of the pages of one tree. It gives what one page says: text with places, nothing
   * inferred.
   */
  makeReader(): (source: SourceFile) => Result<P>;
  /** Reads the pages of a tree together. */
  resolve(pages: readonly P[]): Result<Resolution<P>>;
  /** How the cache keeps a page that was read. */
  pageToJson(result: Result<P>): string;
  pageFromJson(json: string): Result<P>;
  /** A type as the pages write it. */
  typeText(type: TypeRef): string;
  /** How the pages write parameters in paths. */
  readonly pathStyle: PathStyle;
  /** What its pages take for the same. Default: plain HTTP, by the words of the dialect. */
  readonly equivalence?: Equivalence;
  /** The reasons of its rules, by their names in facts: `<dialect>/<rule>`. */
  readonly ruleReasons: Readonly<Record<string, string>>;
  /** Makes every fix that has one right result. `read` reads a tree. */
  fixTree(
    sources: readonly SourceFile[],
    read: (sources: readonly SourceFile[]) => TreeReading<P>,
  ): Fixing;
}

/** The result of reading the pages of a tree together. Its functions take pages of that tree only. */
export interface Resolution<P extends DialectPage = DialectPage> {
  readonly api: Api;
  /** The lines of the facts file and of the API report. */
  facts(): readonly ApiFact[];
  /** True for a page that describes a part of the API: a type, a resource, an operation. */
  describes(page: P): boolean;
  /** Tells which lines of a page are used, prose, reported, unread or lost. */
  account(page: P, text: string, diagnostics: readonly Diagnostic[]): Account;
  /** The id of the thing at a place: `volume.driver`. Blank if it has no id. */
  subjectAt(page: P, span: Span): string;
  /** Counts what was understood. Undefined for a dialect whose pages have one form only. */
  inspect?(): Inspection;
  /** The page in canonical form. It must have no error. */
  formatPage(source: SourceFile, page: P): string;
  /** The lines of a page that `formatPage` cannot bring into canonical form, with the reasons. Default: none. */
  leftOf?(page: P): readonly LeftLine[];
}

/** A tree of pages, read. */
export interface TreeReading<P extends DialectPage = DialectPage> {
  readonly pages: readonly P[];
  readonly api: Api;
  /** All diagnostics, also those that are turned off. */
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics that are not turned off. */
  readonly reported: readonly Diagnostic[];
}

/** Pages with every certain fix made, and the diagnostics that were fixed. */
export interface Fixing {
  readonly sources: readonly SourceFile[];
  readonly fixed: readonly Diagnostic[];
}

/** A line of a page that cannot be brought into canonical form. */
export interface LeftLine {
  readonly line: number;
  readonly message: string;
}

/** Reads one page of a tree in a dialect. */
export type PageReader = (source: SourceFile, dialect: Dialect) => Result<DialectPage>;
