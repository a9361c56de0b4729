import type { Diagnostic, Located, Result, Span } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../source/source.js";
import type { Account } from "./account.js";
import type { Api, TypeRef } from "./api.js";
import type { Equivalence } from "./equivalence.js";
import type { ApiFact } from "./facts.js";
import type { Inspection } from "./inspection.js";
import type { PathStyle } from "./paths.js";

/** The properties that pages of every dialect have. */
export interface DialectPage {
  /** Relative to the docs folder, with `/` between its parts. */
  readonly path: string;
  /** The codes of diagnostics that the page turns off. */
  readonly disabled: readonly Located<string>[];
}

/** The options of a dialect, keyed by their names in the configuration. */
export type DialectOptions = Readonly<Record<string, unknown>>;

/** Returns the key of a dialect in the cache: its name and its options. */
export function dialectKey({
  name,
  optionsKey = "",
}: Pick<Dialect, "name" | "optionsKey">): string {
  return optionsKey === "" ? name : `${name} ${optionsKey}`;
}

/**
 * One style of writing API docs. A dialect reads pages; how the API behaves on the wire is left to protocols.
 */
export interface Dialect<P extends DialectPage = DialectPage> {
  /** The name in the configuration. */
  readonly name: string;
  /** The kind of API, for messages: `plain HTTP`. */
  readonly title: string;
  /** A string that differs for other options; part of the cache key. Default: empty, for no options. */
  readonly optionsKey?: string;
  /**
   * Returns the dialect with options of the configuration, which were checked by its JSON Schema. Undefined
   * for a dialect without options.
   */
  configure?(options: DialectOptions): Dialect<P>;
  /**
   * Counts the pages that are written in this dialect; the dialect with the highest count is used. `read`
   * returns the same as the reader of `makeReader`, but may take the result from the cache.
   */
  detect(sources: readonly SourceFile[], read?: (source: SourceFile) => Result<P>): number;
  /**
   * Makes a reader for the pages of one tree. A reader returns what a page says: strings with their places,
   * nothing inferred.
   */
  makeReader(): (source: SourceFile) => Result<P>;
  /**
   * Builds the API from all pages of a tree. `isExcluded` tells of a path whether the configuration leaves this page
   * out, so that a link may lead there. Default: no page is left out.
   */
  resolve(pages: readonly P[], isExcluded?: (path: string) => boolean): Result<Resolution<P>>;
  /** Prints a page, as it was read, for the cache. */
  pageToJson(result: Result<P>): string;
  pageFromJson(json: string): Result<P>;
  /** Prints a type in the words of the dialect. Two different types may have the same text. */
  typeText(type: TypeRef): string;
  /** The notation of path parameters on the pages. */
  readonly pathStyle: PathStyle;
  /**
   * The differences that are ignored when two APIs are compared. Default: `plainHttp`, with the type texts
   * and path style of the dialect.
   */
  readonly equivalence?: Equivalence;
  /** The reason of each rule, keyed by the name that facts have for it: `<dialect>/<rule>`. */
  readonly ruleReasons: Readonly<Record<string, string>>;
  /** Makes the fixes that have exactly one right result. `read` reads a tree. */
  fixTree(
    sources: readonly SourceFile[],
    read: (sources: readonly SourceFile[]) => TreeReading<P>,
  ): Fixing;
}

/** The result of reading the pages of a tree together. Its methods accept pages of that tree only. */
export interface Resolution<P extends DialectPage = DialectPage> {
  readonly api: Api;
  /** The lines of the facts file and of the API report. */
  facts(): readonly ApiFact[];
  /** True for a page that describes a part of the API: a type, a resource, an operation. */
  describes(page: P): boolean;
  /** Counts the text of a page by outcome: used, prose, reported, unread or lost. */
  account(page: P, text: string, diagnostics: readonly Diagnostic[]): Account;
  /** Returns the id of what a place describes: `volume.driver`. Empty if there is none. */
  subjectAt(page: P, span: Span): string;
  /** Counts what was understood. Undefined for a dialect whose pages have a single form. */
  inspect?(): Inspection;
  /** Returns the page in canonical form. The page must have no error. */
  formatPage(source: SourceFile, page: P): string;
  /**
   * Returns the lines of a page that `formatPage` cannot bring into canonical form, with reasons. Default:
   * none.
   */
  leftOf?(page: P): readonly LeftLine[];
}

/** The result of reading a tree of pages. */
export interface TreeReading<P extends DialectPage = DialectPage> {
  readonly pages: readonly P[];
  readonly api: Api;
  /** All diagnostics, including those that are turned off. */
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics that are not turned off. */
  readonly reported: readonly Diagnostic[];
}

/** The pages after the fixes of `fixTree`, and the diagnostics that were fixed. */
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
