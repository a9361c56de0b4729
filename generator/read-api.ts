import { Diagnostics, type Diagnostic, type Result } from "./diagnostics/diagnostic.js";
import { judgeDiagnostics, type Judged, type Settings } from "./diagnostics/policy.js";
import { selectors } from "./drift/rules.js";
import type { Api } from "./ir/ir.js";
import { resolve } from "./ir/resolve.js";
import type { Page } from "./page/page.js";
import { readPage } from "./page/read-page.js";
import type { SourceFile } from "./source/source.js";

/** A tree of pages, read: what each page says, what they mean together, and all that is wrong. */
export interface Reading {
  readonly pages: readonly Page[];
  readonly api: Api;
  /** Every diagnostic, those included that a page or the configuration turned off. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one page of a tree. */
export type PageReader = (source: SourceFile) => Result<Page>;

/** What makes reading faster or tells of it. What was read does not depend on it. */
export interface ReadAids {
  /** Reads one page. It must give what `readPage` gives, and may take it from a cache. */
  readonly readPage?: PageReader | undefined;
  /** Called when all pages were read. */
  readonly onRead?: (() => void) | undefined;
}

/** Reads a tree of pages, whatever is turned off. */
export function readTree(
  sources: readonly SourceFile[],
  { readPage: read = readPage, onRead }: ReadAids = {},
): Reading {
  const collected = new Diagnostics();
  const pages = sources.map((source) => collected.take(read(source)));
  onRead?.();
  const [api, diagnostics] = collected.finish(collected.take(resolve(pages)));
  return { pages, api, diagnostics };
}

/** Reads pages into the IR: everything up to the planning of files. */
export function readApi(
  sources: readonly SourceFile[],
  settings: Settings = {},
  aids: ReadAids = {},
): Result<Api> {
  const { pages, api, diagnostics } = readTree(sources, aids);
  return [api, judge(diagnostics, settings, pages).told];
}

/** Diagnostics by what the configuration and the pages say of them; pages may name drift rules too. */
export function judge(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  pages: readonly Page[],
): Judged<Diagnostic> {
  return judgeDiagnostics(diagnostics, settings, pages, [...selectors.keys()]);
}
