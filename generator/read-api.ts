import { Diagnostics, type Diagnostic, type Result } from "./diagnostics/diagnostic.js";
import { judgeDiagnostics, type Judged, type Settings } from "./diagnostics/policy.js";
import { rules } from "./drift/rules.js";
import type { Api } from "./ir/ir.js";
import { resolve } from "./ir/resolve.js";
import type { Page } from "./page/page.js";
import { readPage } from "./page/read-page.js";
import { makeBlockParser } from "./source/parse-blocks.js";
import { Source, type SourceFile } from "./source/source.js";

/** A tree of pages, read: what each page says, what they mean together, and all that is wrong. */
export interface Reading {
  readonly pages: readonly Page[];
  readonly api: Api;
  /** Every diagnostic, those included that a page or the configuration turned off. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one page of a tree. */
export type PageReader = (source: SourceFile) => Result<Page>;

/** Makes a reader of pages that parses the blocks that they share once. */
export function makePageReader(): PageReader {
  const parse = makeBlockParser();
  return (source) => readPage(source, parse);
}

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
  { readPage: read = makePageReader(), onRead }: ReadAids = {},
): Reading {
  const collected = new Diagnostics();
  const pages = sources.map((source) => collected.take(read(source)));
  onRead?.();
  const api = collected.take(resolve(pages));
  const [first] = pages;
  if (first !== undefined && !pages.some(describes)) {
    const start = new Source(first.path, "").span(0, 0);
    collected.report("nothing-described", start, { pages: pages.length });
  }
  const [, diagnostics] = collected.finish(undefined);
  return { pages, api, diagnostics };
}

/** True for the page of a type or a resource: one whose title says so, or that has some of its content. */
function describes({ kind, isKindGuessed, tables, operations, actions }: Page): boolean {
  if (kind !== "resource" && kind !== "type") return false;
  return !isKindGuessed || [tables, operations, actions].some((parts) => parts.length > 0);
}

/** The diagnostic of a tree in which no page describes anything; undefined for any other tree. */
export function findNothing(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find(({ code }) => code === "nothing-described");
}

/** Reads pages into the IR: everything up to the planning of files. */
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
  pages: readonly Page[],
): Judged<Diagnostic> {
  return judgeDiagnostics(diagnostics, settings, pages, Object.keys(rules));
}
