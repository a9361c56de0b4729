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
import { Source, type SourceFile } from "./source/source.js";

/** A tree of pages, read: what each page says, what they mean together, and all that is wrong. */
export interface Reading<P extends DialectPage = DialectPage> extends Resolution<P> {
  readonly dialect: Dialect<P>;
  readonly pages: readonly P[];
  /** Every diagnostic, those included that a page or the configuration turned off. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The dialect, a cache and a callback. Only the dialect decides what is read. */
export interface ReadAids {
  /** Undefined takes the dialect that most pages are in. */
  readonly dialect?: Dialect | undefined;
  /** Reads one page. It must give what the dialect gives, and may take it from a cache. */
  readonly readPage?: PageReader | undefined;
  /** Called when all pages were read. */
  readonly onRead?: (() => void) | undefined;
}

/** Reads a tree of pages, without regard to what pages or the configuration turn off. */
export function readTree<P extends DialectPage>(
  sources: readonly SourceFile[],
  aids: ReadAids & { readonly dialect: Dialect<P> },
): Reading<P>;
export function readTree(sources: readonly SourceFile[], aids?: ReadAids): Reading;
export function readTree(sources: readonly SourceFile[], aids: ReadAids = {}): Reading {
  const { onRead } = aids;
  const readPage = makePageReader(aids.readPage);
  const dialect = aids.dialect ?? detectDialect(sources, readPage);
  const collected = new Diagnostics();
  const pages = sources.map((source) => collected.take(readPage(source, dialect)));
  onRead?.();
  const resolution = collected.take(dialect.resolve(pages));
  const [first] = pages;
  if (first !== undefined && !pages.some((page) => resolution.describes(page))) {
    const start = new Source(first.path, "").span(0, 0);
    collected.report("nothing-described", start, { pages: pages.length });
  }
  const [, diagnostics] = collected.finish(undefined);
  return { ...resolution, dialect, pages, diagnostics };
}

/** Reads each page once for a dialect, because telling the dialect of a tree may read it, too. */
function makePageReader(given: PageReader | undefined): PageReader {
  const readers = new Map<Dialect, (source: SourceFile) => Result<DialectPage>>();
  return (source, dialect) => {
    const read = readers.get(dialect) ?? makeReader(dialect, given);
    readers.set(dialect, read);
    return read(source);
  };
}

function makeReader(
  dialect: Dialect,
  given: PageReader | undefined,
): (source: SourceFile) => Result<DialectPage> {
  const own = dialect.makeReader();
  const known = new Map<SourceFile, Result<DialectPage>>();
  return (source) => {
    const result = known.get(source) ?? given?.(source, dialect) ?? own(source);
    known.set(source, result);
    return result;
  };
}

/** The diagnostic of a tree in which no page describes anything; undefined for any other tree. */
export function findNothing(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(({ code }) => code === "nothing-described");
}

/** Reads pages into an API: everything up to the planning of files. */
export function readApi(
  sources: readonly SourceFile[],
  settings: Settings = {},
  aids: ReadAids = {},
): Result<Api> {
  const { pages, api, diagnostics } = readTree(sources, aids);
  return [api, judge(diagnostics, settings, pages).reported];
}

/** Diagnostics by what the configuration and the pages say of them; pages may name drift rules too. */
export function judge(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  pages: readonly DialectPage[],
): Judged<Diagnostic> {
  const rules = [...selectors.keys()];
  return judgeDiagnostics(diagnostics, { settings, pages, codes: knownCodes, rules });
}

/** The same for the diagnostics of a protocol, after the pages were judged. */
export function judgePlan(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  pages: readonly Disabling[],
): Judged<Diagnostic> {
  return judgeOnly(diagnostics, { settings, pages, codes: knownCodes });
}
