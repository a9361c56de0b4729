import type { Account } from "../../core/account.js";
import type { Api } from "../../core/api.js";
import { accountText } from "../../core/account-text.js";
import type { Block } from "../../markdown/block.js";
import { blocksOf } from "../../markdown/page.js";
import type { Dialect, DialectPage, LeftLine } from "../../core/dialect.js";
import type { Inspection } from "../../core/inspection.js";
import {
  Diagnostics,
  type Diagnostic,
  type Result,
  type Span,
} from "../../diagnostics/diagnostic.js";
import { Source, type Claim, type SourceFile } from "../../source/source.js";
import { accountTree } from "./account.js";
import { checkTree } from "./check/check-tree.js";
import { countDescribing, describing } from "./detect.js";
import { RestDiagnostics, toDiagnostic } from "./diagnostics.js";
import { inspectTree } from "./inspect/inspect-tree.js";
import { readDisabled } from "./page/read-disabled.js";
import { formatTree, type FormattedTree } from "./format/format-tree.js";
import { listFacts } from "./print-facts.js";
import { printType } from "./print-type.js";
import { readTree, rereadTree, type PageFile } from "./read-tree.js";
import { resolveTree, type ResolvedTree } from "./resolve/resolve-tree.js";
import { ruleReasons } from "./rules.js";
import { subjectIn } from "./subject-in.js";
import { toApi } from "./to-api.js";
import { extendVocabulary, type Vocabulary, type VocabularyPatch } from "./vocabulary.js";

/** A page and its blocks; its meaning depends on the other pages, so the tree is read as a whole. */
interface RestPage extends DialectPage {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What became of a tree of pages. */
interface TreeResult {
  readonly resolved: ResolvedTree;
  /** The paths of the pages that declare an operation or a type. */
  readonly describing: ReadonlySet<string>;
  /** What was used and what is prose, by page. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly diagnostics: readonly Diagnostic[];
}

// The Api has less than the reading that facts are printed from: no dotted names of members.
const byApi = new WeakMap<Api, TreeResult>();
const byPage = new WeakMap<RestPage, TreeResult>();

/** Pages of APIs of plain HTTP: requests as `METHOD /path`, and tables or lists below them. */
export const rest: Dialect<RestPage> = makeDialect({});

function makeDialect(patch: VocabularyPatch): Dialect<RestPage> {
  const resolveSources = makeResolver(patch);
  const readPage = (source: SourceFile): Result<RestPage> => {
    const [disabled, diagnostics] = readDisabled(source);
    const { path, text } = source;
    return [{ path, text, disabled, blocks: blocksOf(source) }, diagnostics];
  };
  return {
    name: "rest",
    title: "plain HTTP",
    optionsKey: Object.keys(patch).length === 0 ? "" : JSON.stringify(patch),
    // The schema of the configuration has these keys and no other.
    configure: (options) => makeDialect(options),
    detect: (sources, read = readPage) =>
      countDescribing(sources, (files) => resolveSources(files.map((file) => read(file)[0]))),
    makeReader: () => readPage,
    describes: (page) => resultOf(page).describing.has(page.path),
    resolve: (pages) => resolve(pages, resolveSources(pages)),
    pageToJson: (result) => JSON.stringify(result),
    pageFromJson: (json) => JSON.parse(json) as Result<RestPage>,
    account: accountPage,
    subjectAt: (page, span) => subjectIn(resultOf(page).resolved.reading, span),
    inspect: (pages) => inspectPages(pages, patch),
    facts: (api) => {
      const result = byApi.get(api);
      if (result === undefined) throw new Error("This Api was not resolved from pages");
      return listFacts(result.resolved.reading);
    },
    typeText: printType,
    pathStyle: "braces",
    ruleReasons,
    mend: { formatPage, leftOf, fixTree: (sources) => ({ sources, fixed: [] }) },
  };
}

const formatted = new WeakMap<TreeResult, FormattedTree>();

/** A tree in the plain form, as far as it can be brought into it. It is formatted once, as a whole. */
function formattedTree(page: RestPage): FormattedTree {
  const result = resultOf(page);
  const known = formatted.get(result) ?? formatTree(result.resolved);
  formatted.set(result, known);
  return known;
}

function formatPage({ text }: SourceFile, page: RestPage): string {
  const printed = formattedTree(page).texts.get(page.path);
  return printed === undefined ? text : (/^\uFEFF/.exec(text)?.[0] ?? "") + printed;
}

function leftOf(page: RestPage): readonly LeftLine[] {
  const own = formattedTree(page).left.filter((one) => one.page.path === page.path);
  return own.map(({ page: { source }, offset, message }) => ({
    line: source.point(offset).line,
    message,
  }));
}

function accountPage(page: RestPage, text: string, diagnostics: readonly Diagnostic[]): Account {
  const claims = resultOf(page).claims.get(page.path) ?? [];
  return accountText({ path: page.path, text, claims, diagnostics, isReadable: true });
}

/** What pages tell that `resolve` was called with, and what it did not understand. */
function inspectPages(pages: readonly RestPage[], patch: VocabularyPatch): Inspection {
  const [first] = pages;
  if (first === undefined) return { counts: [], unknown: [], proposal: {} };
  const { resolved, describing: described, diagnostics } = resultOf(first);
  return inspectTree({
    resolved,
    patch,
    describing: described,
    accounts: pages.map((page) => accountPage(page, page.text, diagnostics)),
    read: (vocabulary) => resolveTree(rereadTree(resolved.tree, vocabulary)),
  });
}

function resultOf(page: RestPage): TreeResult {
  const result = byPage.get(page);
  if (result === undefined) throw new Error(`The tree of ${page.path} was not resolved`);
  return result;
}

function resolve(pages: readonly RestPage[], resolved: ResolvedTree): Result<Api> {
  const { reading } = resolved;
  const told = checkTree(resolved);
  const accounts = accountTree(resolved, told);
  const claims = new Map(accounts.map(({ page, claims: own }) => [page.path, own]));
  const unread = new RestDiagnostics();
  for (const { kind, heading, span } of accounts.flatMap((account) => account.unread)) {
    unread.report("unread-block", span, { kind, heading });
  }
  const texts = new Map(pages.map(({ path, text }) => [path, text]));
  const all = [...told, ...unread.finish()].map((one): Diagnostic => {
    // A page that no other includes is reported at its start, and none of it is read.
    return one.code === "unlisted-page"
      ? { ...toDiagnostic(one), extent: wholePage(one.span.file, texts.get(one.span.file) ?? "") }
      : toDiagnostic(one);
  });
  const result = { resolved, describing: describing(reading), claims, diagnostics: all };
  const api = toApi(reading);
  byApi.set(api, result);
  for (const page of pages) byPage.set(page, result);
  const diagnostics = new Diagnostics();
  diagnostics.take([undefined, all]);
  return diagnostics.finish(api);
}

function wholePage(path: string, text: string): Span {
  return new Source(path, text).span(0, text.length);
}

type Resolver = (sources: readonly PageFile[]) => ResolvedTree;

/** Resolves trees, and keeps the last: telling the dialect of pages reads what is resolved next. */
function makeResolver(patch: VocabularyPatch): Resolver {
  let vocabulary: Vocabulary | undefined;
  let last:
    { readonly sources: readonly SourceFile[]; readonly resolved: ResolvedTree } | undefined;
  return (sources) => {
    const isSame = ({ path, text }: SourceFile, index: number): boolean => {
      const other = last?.sources[index];
      return other?.path === path && other.text === text;
    };
    if (last?.sources.length === sources.length && sources.every(isSame)) return last.resolved;
    vocabulary ??= extendVocabulary(patch);
    const resolved = resolveTree(readTree(sources, vocabulary));
    last = { sources: sources.map(({ path, text }) => ({ path, text })), resolved };
    return resolved;
  };
}
