import { onceFor, onceForPair } from "../../../core/once.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import * as further from "../languages/sentences.js";
import { anyOf } from "../page/phrases.js";
import type { Tree } from "../read-tree.js";
import type { Vocabulary } from "../vocabulary.js";
import type { ResolvedScope } from "./resolved-scope.js";
import type { Scope } from "./scopes.js";
import { findShownRequests, type ShownRequest } from "./shown-requests.js";

/** A header or a query parameter that a text outside of operations names. */
export interface NamedKey {
  readonly kind: "header" | "query";
  readonly name: string;
  /** The text after the name and a colon: `Bearer <token>`. Empty if there is none. */
  readonly value: string;
  /** True if the text, or the text and an example together, say that it holds a key. */
  readonly isKey: boolean;
  /** True if a heading above, the file or the sentence says that the key or header is for all requests. */
  readonly isOfAll: boolean;
  readonly span: Span;
}

/** Matches the headings and file names under which a text is about authentication. */
const aboutAccess = new RegExp(
  `auth|token|secur|api[ -]?key|credential|sign|log ?in|${further.aboutAccess}`,
  "i",
);
const ofServer = /web-?hooks?|call-?backs?/i;
const otherThing = new RegExp(`${ofServer.source}|pagin`, "i");
/** Words for credentials. */
const credential = new RegExp(
  `\\b(?:keys?|tokens?|secrets?|pass(?:words?|phrases?)|credentials?)\\b|authentic|authori[sz]|\\bsign(?:s|ed)? in\\b|${further.credential}`,
  "iu",
);
const keyName = /key|token|auth|secret|pass|credential|^cookie$/i;
const otherKey = /idempoten|signature|page|cursor|csrf/i;
/** Names of query parameters that hold keys. */
const keyQuery =
  /^(?:(?:access|private|auth|api|oauth|personal)_?-?token|api_?-?key|token|key|auth|secret)$/i;
/** Matches words for all requests: `with every request`. */
export const ofAllRequests = /\b(?:every|each|all|any)\b[^.]*\b(?:requests?|calls?)\b/i;
/** Matches words for all requests of a method: ``with every `POST` ``. */
const ofMethod = /\b(?:every|each|all|any)\s+`?(?:GET|POST|PUT|PATCH|DELETE)s?\b/;
/** Matches a name that only a header has: `Idempotency-Key`. */
const surelyHeader = /^[A-Z][a-z]*(?:-[A-Z][A-Za-z]*)+$/;
/** Matches words that tell to send a header. */
const sending =
  /\b(?:send|sent|include|pass|set|add|needs?|requires?|must\s+(?:have|carry|contain)|carr(?:y|ies))\b/i;
const ofAnswer = /\b(?:responses?|answers?|returns?|returned|replies|echo(?:es|ed)?)\b/i;
/** Matches words before a scheme or a header that is not used. */
export const denial = /\b(?:not|no longer|never|without|instead of)\b[^.\n]*$/i;

/** Matches words after a header that is not used any more. */
export const denialBehind =
  /^[^.\n]*\b(?:no longer|deprecated|obsolete|(?:not|never) (?:needed|used|supported|required|read))\b/i;

/** True for a header that only answers have. It asks for a credential, and holds none. */
export const isChallenge = (name: string): boolean => /^(?:www|proxy)-authenticate$/i.test(name);

/** A name in code or bold, or a bare name with `X-` in front; a value may follow in the same code. */
const headerName =
  /`([A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)*)(?::([^`\n]*))?`|\*\*([A-Za-z\d]+(?:-[A-Za-z\d]+)+)(?::([^*\n]*))?\*\*|(?<![\w/`*-])(X-[A-Za-z\d]+(?:-[A-Za-z\d]+)*)(?![\w`*-])/g;

/** True if a place on a page is about authentication, by a heading above it or by the name of the file. */
export function isAboutAccess(page: Page, at: number): boolean {
  const titles = titlesAbove(page, at);
  if (titles.some((title) => otherThing.test(title))) return false;
  const file = page.path.split("/").at(-1) ?? "";
  return [...titles, file].some((title) => aboutAccess.test(title));
}

/** Returns the headings above a place: its own, and those around it. */
function titlesAbove({ sections }: Page, at: number): readonly string[] {
  const titles: string[] = [];
  let one = sections.findLast(({ start }) => start <= at);
  for (; one !== undefined; one = one.parent) titles.push(one.title);
  return titles;
}

/** The headers and query parameters that may hold keys, as examples and texts show them. */
export interface KeyEvidence {
  /** All requests that examples show, in operations and outside of them. */
  readonly shown: readonly ShownRequest[];
  readonly named: readonly NamedKey[];
}

/** Finds the headers and query parameters that may hold keys, in examples and in texts. */
export function findKeyEvidence(tree: Tree, resolved: readonly ResolvedScope[]): KeyEvidence {
  const scopes = resolved.map(({ scope }) => scope);
  const shown = [...resolved.flatMap((one) => one.shown), ...shownOutside(tree, scopes)];
  const sent = new Set(shown.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));
  return { shown, named: namedKeys(tree, scopes, sent) };
}

/** Finds the requests that examples outside of operations show. Requests for tokens and to log in are left out. */
function shownOutside({ pages }: Tree, scopes: readonly Scope[]): readonly ShownRequest[] {
  const inside = new Set(scopes.flatMap(({ blocks }) => blocks));
  const outside = pages.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) => blocks.filter((placed) => !inside.has(placed))),
  );
  return findShownRequests(outside).filter(({ url }) => !/auth|token|log-?in|session/i.test(url));
}

/**
 * Finds the headers and query parameters that texts outside of operations name beside a word for headers or queries.
 * `sent` has the names, in lower case, of the headers that examples send.
 */
function namedKeys(
  { pages, vocabulary }: Tree,
  scopes: readonly Scope[],
  sent: ReadonlySet<string>,
): readonly NamedKey[] {
  const ofRequests = new Set<Section>(scopes.flatMap(({ sections }) => sections));
  const sections = pages.flatMap((page) => page.sections);
  return sections.flatMap((section) =>
    ofRequests.has(section)
      ? []
      : keysIn(section, vocabulary).map(({ about, ...key }): NamedKey => {
          const isSent = sent.has(key.name.toLowerCase());
          const { kind, name } = key;
          const isKey =
            kind === "header"
              ? isKeyHeader(name, about, isSent)
              : about.isAbout && keyQuery.test(name);
          return { ...key, isKey };
        }),
  );
}

/** Finds the names in a section, whether or not examples send them. */
const keysIn = onceForPair((section: Section, vocabulary: Vocabulary): readonly FoundKey[] =>
  section.blocks.flatMap((placed) =>
    wordsOf(vocabulary).flatMap((words) =>
      textsOf(placed, words.word).flatMap((text) => keysInText(text, section.page, words)),
    ),
  ),
);

/** A name and the subject of the text around it. */
type FoundKey = Omit<NamedKey, "isKey"> & { readonly about: About };

const wordsOf = onceFor(({ headings: { header, query } }: Vocabulary): readonly KindWords[] => [
  wordsFor("header", ["headers", ...header]),
  wordsFor("query", query),
]);

/** The words that mark a name beside them as the name of a header, or of a query parameter. */
interface KindWords {
  readonly kind: NamedKey["kind"];
  readonly word: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
}

function wordsFor(kind: NamedKey["kind"], words: readonly string[]): KindWords {
  const word = anyOf([...new Set([kind, ...words])]);
  return {
    kind,
    word: new RegExp(word, "iu"),
    before: new RegExp(`${word}[^.\`\\n]{0,20}$`, "iu"),
    after: new RegExp(`^[^.\`\\n]{0,20}${word}`, "iu"),
  };
}

interface Text extends Range {
  /** True if the first name in the text is the name of the header or parameter, because the column says so. */
  readonly isRow: boolean;
}

/** Returns the texts that may name keys: paragraphs, and rows of tables whose first column has such a word. */
function textsOf({ block, section: { page } }: Placed, word: RegExp): readonly Text[] {
  if (block.kind === "paragraph") return [{ start: block.start, end: block.end, isRow: false }];
  if (block.kind !== "table") return [];
  const [first] = block.header;
  if (first === undefined || !word.test(page.slice(first))) return [];
  return block.rows.map(({ start, end }) => ({ start, end, isRow: true }));
}

/** How many characters around a name are searched for words. A pattern of words in many languages is slow. */
const nearby = 100;

function keysInText(
  { start, end, isRow }: Text,
  page: Page,
  { kind, before: lead, after: tail }: KindWords,
): readonly FoundKey[] {
  const text = page.slice({ start, end: Math.min(end, start + 10_000) });
  const all = [...text.matchAll(headerName)];
  return (isRow ? all.slice(0, 1) : all).flatMap((match): FoundKey[] => {
    const [whole, code, inCode, strong, inStrong, bare] = match;
    const shown = code ?? strong ?? bare ?? "";
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + whole.length)];
    if (kind === "header" && (!/[-A-Z]|^apikey$/.test(shown) || isChallenge(shown))) return [];
    const own = before.slice(before.search(/[^.!?]*$/));
    const rest = /^[^.!?\n]*/.exec(after)?.[0] ?? "";
    const sentence = isRow ? text : `${own} ${whole.replace(shown, "")} ${rest}`;
    // ``An authorization header with a `Bearer` token`` names the header beside its scheme.
    const scheme = schemeIn(isRow ? text : own + whole + rest);
    const isScheme = /^(?:bearer|basic)$/i.test(shown);
    if (isScheme && !(scheme && /\bauthorization\W+header/i.test(sentence))) return [];
    const name = isScheme ? "Authorization" : shown;
    const told = (inCode ?? inStrong ?? "").trim();
    const value = told === "" && /^authorization$/i.test(name) ? scheme : told;
    const isOfEvery = ofAllRequests.test(sentence) || ofMethod.test(sentence);
    const at = start + match.index;
    const isAbout = isAboutAccess(page, at);
    // Below a heading about authentication, the word `header` may be missing: ``Machines send `X-Key` ``.
    const isTold = isOfEvery || (isAbout && keyName.test(name));
    const isSure = surelyHeader.test(name) && isTold && sending.test(sentence);
    const isNear = lead.test(before.slice(-nearby)) || tail.test(after.slice(0, nearby));
    if (!isRow && !isNear && !(kind === "header" && (isSure || isScheme))) return [];
    if (denial.test(own) || denialBehind.test(after) || ofAnswer.test(sentence)) return [];
    if (titlesAbove(page, at).some((title) => ofServer.test(title))) return [];
    const about = { isAbout, isOfKeys: credential.test(sentence) };
    const isOfAll = about.isAbout || about.isOfKeys || isOfEvery;
    return [{ kind, name, value, about, isOfAll, span: page.source.span(at, at + whole.length) }];
  });
}

/** Returns the scheme that a sentence about the header `Authorization` names. Empty if it names none, or several. */
function schemeIn(sentence: string): string {
  const schemes =
    /(?<!\b(?:not|never|no longer|without|instead of)\s+(?:as\s+)?(?:an?\s+|the\s+)?["'`]?)\b(?:bearer|basic)\b(?=[`"']*\s+(?:access\s+)?(?:token|auth|scheme|credential))/g;
  const found = new Set(sentence.toLowerCase().match(schemes));
  return found.size === 1 ? [...found].join("") : "";
}

/** The subjects of the text around a name. */
interface About {
  /** True if a heading above the name, or the file, is about authentication. */
  readonly isAbout: boolean;
  /** True if the sentence of the name has a word for a key. */
  readonly isOfKeys: boolean;
}

function isKeyHeader(name: string, { isAbout, isOfKeys }: About, isSent: boolean): boolean {
  if (otherKey.test(name)) return false;
  if (isAbout) return keyName.test(name) || isOfKeys || isSent;
  return isOfKeys && keyName.test(name);
}
