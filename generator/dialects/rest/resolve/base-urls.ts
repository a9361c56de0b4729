import { stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import { onceFor, onceForPair } from "../../../core/once.js";
import type { Block } from "../../../markdown/block.js";
import type { Page, Section } from "../../../markdown/page.js";
import { anyOf } from "../page/phrases.js";
import type { Tree } from "../read-tree.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Scope } from "./scopes.js";

/** A base URL of the API that the pages state. */
export interface BaseUrl {
  readonly url: Fact<string>;
  /** The block with the URL; undefined for a URL in the front matter. Several URLs in one list are several servers. */
  readonly from: Block | undefined;
}

/** Words for other things that have a base URL: `Image base URL`. */
const otherThing =
  "(?:image|icon|avatar|asset|file|media|static|cdn|upload|download|docs?|documentation|websocket|gateway|token|auth|oauth2?|login|callback|webhook)s?";
/** Words for the base URL of an API, which count in every place of the pages. */
const base = `\\b(?<!\\b${otherThing}[ -])(?:base|root|api)[ -]?(?:url|uri|endpoint|root|host|address)s?\\b|\\ball (?:the )?(?:api )?(?:requests|calls|urls|endpoints|methods)\\b|\\bapi is (?:available|served|located|accessible|hosted)\\b`;
/** Phrases that may be about one request only. They count only outside of descriptions of requests and of code. */
const sentence =
  /(?:\b(?:requests|calls|endpoints|paths|routes|methods|resources)\s+(?:\w+\s+){0,5}?(?:go|sent|made|start|begin|live|relative|below|under|prefixed|served|available|reachable|located|hosted|at|on)\b|\b(?:the|our|its|this) (?:host|server|root|base)\s+(?:(?:of|for) (?:the|our|this) api\s+)?(?:is|runs|lives)\b|\b(?:the|our|this) (?:api|service)\s+(?:\w+\s+)?(?:is|runs|lives|listens)\s+(?:\w+\s+)?(?:at|on|under|below|behind)\b|\burls?\s+(?:for|of)\s+(?:all\s+|the\s+)*(?:requests|calls)\b|\b(?:relative to|relativ zu)\b|^[\s>*_|-]*(?:host|server|base|root|endpoint)s?[\s*_|]*[:：|])(?:(?!https?:)[^\n]){0,60}$/i;
/** Matches the name of a further server of the API. It counts behind the base URL, in the same list, table or lines. */
const further =
  /^[\s>*_|-]*(?:the\s+)?(?:sandbox|staging|stage|test(?:ing)?|production|prod|live|development|dev|demo|preview|mock|local)(?:\s+(?:url|server|environment|host|system))?[\s*_|]*[:：|][\s*_`|<]*$/i;
/** URLs of files, repositories and anchors, which are not servers. */
const noServer =
  /\.(?:html?|md|png|gif|jpe?g|svg|pdf|ya?ml|rb|json|zip)$|\/(?:tree|blob|wiki|issues)\/|#/i;
const inFrontMatter =
  /^\s*-?\s*(?:base_?url|api_?(?:url|host|root|base)|servers?|endpoint|root_url)["']?\s*:\s*["']?(https?:\/\/[^\s"']+)/gim;
const anyUrl = /https?:\/\/[^\s"'`<>()|\\\]]+(?:<[\w-]+>[^\s"'`<>()|\\]*)*/gi;
/** Marks that may be between the words and the URL: of code, table cells, lists and quotes. */
const marksOnly = /^[ \t>|`*-]*$/;
const fence = /^[ \t>]*(?:```|~~~)/;

/** Returns a pattern for words for the base URL of an API at the end of a text. */
const baseWords = onceFor(
  ({ words }: Vocabulary) =>
    new RegExp(`(?:${base}|${anyOf(words.base)})(?:(?!https?:)[^\\n]){0,100}$`, "iu"),
);

/** Reads the base URLs that the pages state, in the order of the pages. */
export function readBaseUrls(tree: Tree, scopes: readonly Scope[]): readonly BaseUrl[] {
  const ofRequests = new Set(scopes.flatMap(({ sections }) => sections));
  return tree.pages.flatMap((page) => [
    ...inMatter(page),
    ...toldUrls(page, tree.vocabulary).flatMap(({ base: found, section, isSure }) =>
      isSure || !ofRequests.has(section) ? found : [],
    ),
  ]);
}

/** A URL after words for a base URL. */
interface ToldUrl {
  readonly base: BaseUrl;
  readonly section: Section;
  /** False if the words may be about one request. They then count only outside of descriptions of requests. */
  readonly isSure: boolean;
}

function inMatter(page: Page): readonly BaseUrl[] {
  if (page.frontMatter === undefined) return [];
  const matches = page.source.text.slice(0, page.frontMatter.length + 10).matchAll(inFrontMatter);
  return [...matches].flatMap((match) => {
    const text = match[1] ?? "";
    return baseUrl(page, text, match.index + match[0].length - text.length) ?? [];
  });
}

const toldUrls = onceForPair((page: Page, vocabulary: Vocabulary): readonly ToldUrl[] => {
  const { text } = page.source;
  if (!/https?:/i.test(text)) return [];
  const words = baseWords(vocabulary);
  const named = new Set<Block>();
  return [...text.matchAll(anyUrl)].flatMap((match) => {
    const lead = leadOf(text, match.index);
    const place = placeOf(page, match.index);
    if (lead === "" || place === undefined) return [];
    const { section, block, column } = place;
    const isNamed = words.test(lead) || (column !== undefined && words.test(column));
    if (isNamed && block !== undefined) named.add(block);
    // Below a heading such as `Base URL`, the names of servers suffice: `**Production**: https://…`.
    const isAmong = block !== undefined && (named.has(block) || words.test(section.title));
    const isSure = isNamed || (isAmong && further.test(lead));
    if (!isSure && (block?.kind === "code" || !sentence.test(lead))) return [];
    const found = baseUrl(page, match[0], match.index, block);
    return found === undefined ? [] : [{ base: found, section, isSure }];
  });
});

/** Returns the words before an offset: from the same line, or from the line above if this line has none. */
function leadOf(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 400), offset).split("\n");
  const own = before.pop() ?? "";
  if (!marksOnly.test(own)) return own;
  while (before.at(-1)?.trim() === "") before.pop();
  if (fence.test(before.at(-1) ?? "")) before.pop();
  while (before.at(-1)?.trim() === "") before.pop();
  return before.pop() ?? "";
}

interface UrlPlace {
  readonly section: Section;
  readonly block: Block | undefined;
  /** The header of the column, for a URL in a table. */
  readonly column: string | undefined;
}

function placeOf(page: Page, offset: number): UrlPlace | undefined {
  const section = page.sections.findLast(({ start }) => start <= offset);
  if (section === undefined) return undefined;
  const found = section.blocks.find(({ block }) => block.start <= offset && block.end > offset);
  return { section, block: found?.block, column: columnAt(page, found?.block, offset) };
}

/** Matches the header of a column of URLs, and the header in front of it in a table of servers. */
const anyAddress = /^\W*(?:urls?|address|host)\W*$/i;
const environment = /^\W*(?:environments?|env|servers?|stages?)\W*$/i;

function columnAt(page: Page, block: Block | undefined, offset: number): string | undefined {
  if (block?.kind !== "table") return undefined;
  for (const { cells } of block.rows) {
    const index = cells.findIndex(({ start, end }) => start <= offset && offset < end);
    const [first] = block.header;
    const header = block.header[index];
    if (header === undefined || first === undefined) continue;
    const text = page.slice(header);
    const isOfServers = anyAddress.test(text) && environment.test(page.slice(first));
    return isOfServers ? "Base URL" : text;
  }
  return undefined;
}

function baseUrl(page: Page, text: string, start: number, from?: Block): BaseUrl | undefined {
  const url = text.replace(/[.,;:/*_]+$/, "");
  if (noServer.test(url)) return undefined;
  return { url: stated(url, page.source.span(start, start + url.length)), from };
}

/** Matches words for a base path in front of it: ``Base path: `/api` ``, ``All routes are below `/api` ``. */
const basePathWords =
  /\bbase[ -]?(?:url|uri|path|route|endpoint)s?\b[\s*_`]*(?:\([^()\n]{1,40}\)[\s*_]*)?(?:[:：]|\bis\b)[\s*_]*$|\b(?:all|these|the)\s+(?:\w+\s+)?(?:requests|calls|endpoints|paths|routes|methods)\s+(?:are|live|start|begin|go)\s+(?:\w+\s+)?(?:below|under|with|at|on|relative\s+to|prefixed\s+(?:with|by))\s+$/i;

/** A path that texts call the base of all paths. */
export interface BasePath {
  readonly path: string;
  readonly page: Page;
  readonly span: Span;
}

/** Finds the base paths in code without a host that texts outside of the sections of requests state. */
export function findBasePaths(tree: Tree, scopes: readonly Scope[]): readonly BasePath[] {
  const ofRequests = new Set(scopes.flatMap(({ sections }) => sections));
  // What stands above the first of several requests of a section, such as a table of requests, is about all of them.
  const groups = groupBy(scopes, ({ request }) => request.candidate.section);
  const firstOf = (section: Section): number => {
    const starts = (groups.get(section) ?? []).map(({ request }) => request.candidate.range.start);
    return starts.length > 1 ? Math.min(...starts) : 0;
  };
  return tree.pages.flatMap((page) =>
    page.sections.flatMap((section) => {
      if (tree.excluded.has(section)) return [];
      const end = ofRequests.has(section) ? firstOf(section) : Infinity;
      const above = section.blocks.filter(({ block }) => block.end <= end);
      return above.flatMap(({ block }) => basePathsIn(page, block));
    }),
  );
}

function basePathsIn(page: Page, block: Block): readonly BasePath[] {
  if (block.kind !== "paragraph") return [];
  const { start, end } = block;
  const text = page.slice({ start, end: Math.min(end, start + 2_000) });
  return [...text.matchAll(/`(\/[\w.~-]+(?:\/[\w.~-]+)*)\/?`/g)].flatMap(
    ({ 0: whole, 1: path = "", index }) => {
      if (!basePathWords.test(text.slice(Math.max(0, index - 100), index))) return [];
      const at = start + index;
      return [{ path, page, span: page.source.span(at, at + whole.length) }];
    },
  );
}
