import { knownCodes } from "./catalogs.js";
import type { Dialect, DialectPage, PageReader, Resolution } from "./core/dialect.js";
import type { Api } from "./core/api.js";
import { Diagnostics, type Diagnostic, type Result } from "./diagnostics/diagnostic.js";
import {
  judgeDiagnostics,
  judgeOnly,
  type Disabling,
  type Judged,
  type Settings,
} from "./diagnostics/policy.js";
import { selectors } from "./drift/rules.js";
import { detectDialect } from "./registry.js";
import { excludedBy } from "./source/exclude.js";
import { Source, type SourceFile } from "./source/source.js";

/** The result of reading pages: each page, the API that they describe together, and all diagnostics. */
export interface Reading<P extends DialectPage = DialectPage> extends Resolution<P> {
  readonly dialect: Dialect<P>;
  readonly pages: readonly P[];
  /** All diagnostics, including those that a page or the configuration turns off. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options for reading pages. `readPage` and `onRead` do not change the result. */
export interface ReadAids {
  /** Default: the dialect that recognises most pages. */
  readonly dialect?: Dialect | undefined;
  /** The globs of pages that are left out of the sources. Links may lead to these pages. */
  readonly exclude?: readonly string[] | undefined;
  /**
   * Reads one page with a dialect. It may use a cache, but must return the same as the reader of the dialect.
   * Default: the reader of the dialect.
   */
  readonly readPage?: PageReader | undefined;
  /** Called after all pages were read. */
  readonly onRead?: (() => void) | undefined;
}

/**
 * Reads pages in the dialect of `aids`, or else in the dialect that recognises most pages. Diagnostics that
 * pages or the configuration turn off are included.
 */
export async function readDetected(
  sources: readonly SourceFile[],
  { dialect, readPage: given, ...aids }: ReadAids = {},
): Promise<Reading> {
  const readPage = makePageReader(given);
  const used = dialect ?? (await detectDialect(sources, readPage));
  return readTree(sources, { ...aids, dialect: used, readPage });
}

/** Reads pages in a dialect. Diagnostics that pages or the configuration turn off are included. */
export function readTree<P extends DialectPage>(
  sources: readonly SourceFile[],
  aids: ReadAids & { readonly dialect: Dialect<P> },
): Reading<P>;
export function readTree(
  sources: readonly SourceFile[],
  {
    dialect,
    exclude,
    onRead,
    readPage = makePageReader(),
  }: ReadAids & { readonly dialect: Dialect },
): Reading {
  const collected = new Diagnostics();
  const pages = sources.map((source) => collected.take(readPage(source, dialect)));
  onRead?.();
  const resolution = collected.take(dialect.resolve(pages, excludedBy(exclude)));
  const [first] = pages;
  if (first !== undefined && !pages.some((page) => resolution.describes(page))) {
    const start = new Source(first.path, "").span(0, 0);
    collected.report("nothing-described", start, { pages: pages.length });
  }
  const [, diagnostics] = collected.finish(undefined);
  return { ...resolution, dialect, pages, diagnostics };
}

/**
 * Returns a function that reads each page at most once per dialect, because the detection of the dialect may
 * read pages, too. `given` reads a page; default: the reader of the dialect.
 */
export function makePageReader(given?: PageReader): PageReader {
  const readers = new Map<Dialect, PageReader>();
  return (source, dialect) => {
    const read = readers.get(dialect) ?? readOnce(given ?? dialect.makeReader());
    readers.set(dialect, read);
    return read(source, dialect);
  };
}

function readOnce(read: PageReader): PageReader {
  const known = new Map<SourceFile, Result<DialectPage>>();
  return (source, dialect) => {
    const result = known.get(source) ?? read(source, dialect);
    known.set(source, result);
    return result;
  };
}

/** Returns the diagnostic that no page describes anything; undefined if a page does. */
export function findNothing(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(({ code }) => code === "nothing-described");
}

/** Returns the API of a reading, with the diagnostics that neither `settings` nor pages turn off. */
export function apiOf({ pages, api, diagnostics }: Reading, settings: Settings = {}): Result<Api> {
  return [api, judge(diagnostics, settings, pages).reported];
}

/**
 * Applies the settings of the configuration and the comments of pages to diagnostics. Comments may also name
 * drift rules.
 */
export function judge(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  pages: readonly DialectPage[],
): Judged<Diagnostic> {
  const rules = [...selectors.keys()];
  return judgeDiagnostics(diagnostics, { settings, pages, codes: knownCodes, rules });
}

/**
 * Applies settings and comments to the diagnostics of a protocol. Comments themselves are not checked again.
 */
export function judgePlan(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  pages: readonly Disabling[],
): Judged<Diagnostic> {
  return judgeOnly(diagnostics, { settings, pages, codes: knownCodes });
}
