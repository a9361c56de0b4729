import type { Account } from "../../core/account.js";
import { accountText } from "../../core/account-text.js";
import type { Block } from "../../markdown/block.js";
import { blocksOf } from "../../markdown/page.js";
import type { Dialect, DialectPage, Resolution } from "../../core/dialect.js";
import {
  Diagnostics,
  type Diagnostic,
  type Result,
  type Span,
} from "../../diagnostics/diagnostic.js";
import { Source, type SourceFile } from "../../source/source.js";
import { accountTree } from "./account.js";
import { checkOptions } from "./check/check-options.js";
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

/** A parsed page. It has blocks and no facts, because the meaning of blocks depends on the other pages of the tree. */
interface RestPage extends DialectPage {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Resolves pages with the built-in words only. The last tree is kept. */
export const resolvePages = makeResolver({});

/** The dialect of pages with requests as `METHOD /path`, and tables or lists of parameters below the requests. */
export const rest: Dialect<RestPage> = makeDialect({}, resolvePages);

function makeDialect(
  patch: VocabularyPatch,
  resolveSources = makeResolver(patch),
): Dialect<RestPage> {
  const readPage = (source: SourceFile): Result<RestPage> => {
    const [disabled, diagnostics] = readDisabled(source);
    const { path, text } = source;
    return [{ path, text, disabled, blocks: blocksOf(source) }, diagnostics];
  };
  return {
    name: "rest",
    title: "plain HTTP",
    optionsKey: Object.keys(patch).length === 0 ? "" : JSON.stringify(patch),
    // The schema of the configuration has checked the keys of the options.
    configure: (options) => makeDialect(options),
    detect: (sources, read = readPage) =>
      countDescribing(sources, (files) => resolveSources(files.map((file) => read(file)[0]))),
    makeReader: () => readPage,
    resolve: (pages, isExcluded) => resolve(pages, { ...resolveSources(pages), isExcluded }, patch),
    pageToJson: (result) => JSON.stringify(result),
    pageFromJson: (json) => JSON.parse(json) as Result<RestPage>,
    typeText: printType,
    pathStyle: "braces",
    ruleReasons,
    fixTree: (sources) => ({ sources, fixed: [] }),
  };
}

function resolve(
  pages: readonly RestPage[],
  resolved: ResolvedTree,
  patch: VocabularyPatch,
): Result<Resolution<RestPage>> {
  const { reading } = resolved;
  const told = checkTree(resolved);
  const accounts = accountTree(resolved, told);
  const claims = new Map(accounts.map(({ page, claims: own }) => [page.path, own]));
  const unread = new RestDiagnostics();
  for (const { kind, cause, span } of accounts.flatMap((account) => account.unread)) {
    unread.report("unread-block", span, { kind, ...cause });
  }
  const texts = new Map(pages.map(({ path, text }) => [path, text]));
  const options = checkOptions(resolved.tree, patch);
  const all = [...told, ...options, ...unread.finish()].map((one): Diagnostic => {
    // The place of the diagnostic is the start of the page. Its extent is the whole page, because nothing of it is
    // read.
    return one.code === "unlisted-page"
      ? { ...toDiagnostic(one), extent: wholePage(one.span.file, texts.get(one.span.file) ?? "") }
      : toDiagnostic(one);
  });
  const paths = describing(reading);
  const deep = new Set(
    told.filter(({ code }) => code === "unread-nesting").map(({ span }) => span.file),
  );
  const account = (page: RestPage, text: string, diagnostics: readonly Diagnostic[]): Account => {
    const { path } = page;
    const own = claims.get(path) ?? [];
    // On a page that is nested too deep, the parser of nodes would overflow its stack.
    const isReadable = !deep.has(path);
    return accountText({ path, text, claims: own, diagnostics, isReadable });
  };
  const resolution: Resolution<RestPage> = {
    api: toApi(reading),
    // Facts are listed from the reading, because the Api nests members and so has no dotted names.
    facts: () => listFacts(reading),
    describes: ({ path }) => paths.has(path),
    account,
    subjectAt: (_page, span) => subjectIn(reading, span),
    inspect: () =>
      inspectTree({
        resolved,
        patch,
        describing: paths,
        read: (vocabulary) => resolveTree(rereadTree(resolved.tree, vocabulary)),
      }),
    ...formatOf(resolved),
  };
  const diagnostics = new Diagnostics();
  diagnostics.take([undefined, all]);
  return diagnostics.finish(resolution);
}

/**
 * Returns the functions that print a page in the plain form, and list what could not be brought into this form.
 * The whole tree is formatted at the first call.
 */
function formatOf(
  resolved: ResolvedTree,
): Required<Pick<Resolution<RestPage>, "formatPage" | "leftOf">> {
  let formatted: FormattedTree | undefined;
  const format = (): FormattedTree => (formatted ??= formatTree(resolved));
  return {
    formatPage: ({ text }, { path }) => {
      const printed = format().texts.get(path);
      return printed === undefined ? text : (/^\uFEFF/.exec(text)?.[0] ?? "") + printed;
    },
    leftOf: ({ path }) => {
      const own = format().left.filter(({ page }) => page.path === path);
      return own.map(({ page: { source }, offset, message }) => ({
        line: source.point(offset).line,
        message,
      }));
    },
  };
}

function wholePage(path: string, text: string): Span {
  return new Source(path, text).span(0, text.length);
}

type Resolver = (sources: readonly PageFile[]) => ResolvedTree;

/** Makes a resolver that keeps its last tree, because `detect` and `resolve` are called with the same pages. */
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
