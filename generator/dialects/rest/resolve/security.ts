import type { SecurityScheme } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { plainText } from "../../../markdown/inline.js";
import { groupBy } from "../../../core/group-by.js";
import type { Page, Section } from "../../../markdown/page.js";
import * as further from "../languages/sentences.js";
import type { Tree } from "../read-tree.js";
import {
  denial,
  denialBehind,
  isAboutAccess,
  isChallenge,
  ofAllRequests,
  type KeyEvidence,
} from "./key-headers.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { rangeOf, sentences } from "./sentences.js";
import type { ShownRequest } from "./shown-requests.js";

type Kind = SecurityScheme["kind"]["value"];

/** An authentication of a request, with the place that shows it. */
interface Shown {
  readonly kind: Kind;
  /** The name of the header or the query parameter. */
  readonly name?: string;
  readonly span: Span;
}

const secretHeader = /^(?!idempotency).*(?:token|[-_]key$|^apikey$|auth|secret|^cookie$)/i;
const secretQuery = /^(?:(?:access|private|auth|api|oauth|personal)_?-?token|api_?-?key|apikey)$/i;
/** Names that ordinary parameters can have too. They count only if more than half of the examples send them. */
const plainQuery = /^(?:token|key|auth|secret)$/i;

const schemeWords =
  /\b(?:HTTP )?Basic (?:HTTP )?Auth(?:entication|orization)?\b|\bBearer (?:token|auth\w*|scheme)s?\b|\bAuthorization["'`]*\s*:\s*["'`]*(Bearer|Basic|\w+)|`((?:\w+[-_][\w-]*(?:token|key|auth)[\w-]*)|apikey|(?:token|key|auth)[-_][\w-]+)`\s+(?:HTTP |request |custom )?header|[?&]((?:private|access|auth|api)_?(?:token|key))=/gi;

/** Reads the security schemes from texts and examples. The scheme that most examples use comes first. */
export function readSecurity(
  tree: Tree,
  scopes: readonly ResolvedScope[],
  keys: KeyEvidence,
): readonly SecurityScheme[] {
  const shown = scopes.flatMap((one) => one.shown);
  const sent = keys.shown.flatMap(schemesOf);
  const plain = shown.flatMap((one) => queryNames(one.url, plainQuery, one.span));
  const isUsual = plain.length > 2 && plain.length * 2 > shown.length;
  const found = new Map<string, SecurityScheme>();
  const add = (one: Shown, fact: Fact<Kind>): void => {
    const [key, { name }] = [keyOf(one), one];
    if (!found.has(key)) found.set(key, { kind: fact, ...(name === undefined ? {} : { name }) });
  };
  const described = new Set(scopes.flatMap(({ scope }) => scope.sections));
  for (const one of tree.pages.flatMap((page) => [
    ...schemesInText(page, described),
    ...cookiesInText(page),
    ...schemesOfAll(page, described),
  ]))
    add(one, stated(one.kind, one.span));
  for (const { kind, name, value, isKey, span } of keys.named) {
    const one: Shown = kind === "header" ? schemeOfHeader(name, value, span) : { kind, name, span };
    // The name alone does not say which scheme the header `Authorization` has, but other texts and examples do.
    const isUnclear = one.kind === "header" && /^authorization$/i.test(name);
    if (isKey && !(isUnclear && found.size + sent.length > 0)) add(one, stated(one.kind, span));
  }
  const groups = groupBy([...sent, ...(isUsual ? plain : [])], keyOf);
  for (const [first, ...more] of groups.values()) {
    if (first === undefined) continue;
    const evidence = more.slice(0, 2).map(({ span }) => span);
    add(first, inferred(first.kind, first.span, "rest/sent-by-example", evidence));
  }
  // The scheme that most examples of operations send comes first.
  const counted = groupBy(shown.flatMap(schemesOf), keyOf);
  const count = (key: string): number => counted.get(key)?.length ?? 0;
  return [...found].toSorted(([a], [b]) => count(b) - count(a)).map(([, scheme]) => scheme);
}

const keyOf = ({ kind, name }: Shown): string => `${kind} ${name?.toLowerCase() ?? ""}`;

function schemesOf({ user, headers, url, span }: ShownRequest): readonly Shown[] {
  const basic: Shown[] = user === undefined ? [] : [{ kind: "basic", span }];
  const named = headers.flatMap(([name, value]): Shown[] => {
    if (!secretHeader.test(name)) return [];
    return [schemeOfHeader(name, value, span)];
  });
  return [...basic, ...named, ...queryNames(url, secretQuery, span)];
}

function schemeOfHeader(name: string, value: string, span: Span): Shown {
  const scheme = /^authorization$/i.test(name) ? /^\w+/.exec(value)?.[0].toLowerCase() : undefined;
  if (scheme === "bearer" || scheme === "basic") return { kind: scheme, span };
  return { kind: "header", name, span };
}

function queryNames(url: string, wanted: RegExp, span: Span): readonly Shown[] {
  const query = url.slice(url.indexOf("?") + 1);
  if (query === url) return [];
  const names = query.split("&").map((pair) => pair.split("=")[0] ?? "");
  return names.filter((name) => wanted.test(name)).map((name) => ({ kind: "query", name, span }));
}

/**
 * Reads the schemes that a page names below a heading about authentication, except in denials (`no longer …`). A header
 * in code with the word for its scheme, `Authorization: Bearer <token>`, counts in any text outside of operations.
 */
function schemesInText(page: Page, described: ReadonlySet<Section>): readonly Shown[] {
  const { source } = page;
  if (!/auth|token|api-?key/i.test(source.text)) return [];
  return [...source.text.matchAll(schemeWords)].flatMap((match): Shown[] => {
    const [whole, scheme, header, query] = match;
    const section = page.sections.findLast(({ start }) => start <= match.index);
    const isLiteral =
      section !== undefined &&
      !described.has(section) &&
      /^Authorization:\s*[a-z][\w-]*\s+[<{$]/i.test(
        source.text.slice(match.index, match.index + 40),
      ) &&
      /(?<!`)`$/.test(source.text.slice(0, match.index));
    if (!isLiteral && !isAboutAccess(page, match.index)) return [];
    const before = source.text.slice(Math.max(0, match.index - 60), match.index);
    const behind = source.text.slice(match.index + whole.length).slice(0, 60);
    if (denial.test(before) || denialBehind.test(behind)) return [];
    const span = source.span(match.index, match.index + whole.length);
    if (query !== undefined) return [{ kind: "query", name: query, span }];
    if (header !== undefined) return isChallenge(header) ? [] : [schemeOfHeader(header, "", span)];
    if (scheme !== undefined) return [schemeOfHeader("Authorization", scheme, span)];
    return [{ kind: /^bearer/i.test(whole) ? "bearer" : "basic", span }];
  });
}

const bearerOrBasic = new RegExp(
  `\\b(?:bearer (?:access )?tokens?|bearer auth\\w*|basic auth(?:entication|orization)?)\\b|${further.bearerToken}`,
  "iu",
);
/** Matches words for all requests, or for those below the sentence. */
const ofAll = new RegExp(
  `\\b(?:every|each|all|any)\\s+(?:(?:of\\s+)?(?:the|our|these|other|following|API|HTTP)\\s+)*(?:requests?|calls?|endpoints?|operations?|methods?|routes?)\\b|${further.everyRequest}`,
  "iu",
);
/** Matches words about what is answered, or a denial. */
const otherSubject =
  /\b(?:returns?|returned|answers?|responses?|not|never|no longer|without|optional\w*)\b|n['’]t\b/i;

const noCredential = new RegExp(further.noCredential, "iu");

/** Matches a scheme behind a label for authentication: `Auth: HTTP Basic`. */
const labelledScheme =
  /^\s*(?:auth(?:entication|orization)?|security)\s*[:\uff1a]\s*(?:HTTP[ -])?(basic|bearer)\b[^,;\n]*/iu;

/**
 * Reads the scheme of a sentence outside of operations that gives it to all requests, below any heading: `All routes
 * below need a bearer token.` Also reads a scheme behind a label: `Auth: HTTP Basic`.
 */
function schemesOfAll(page: Page, described: ReadonlySet<Section>): readonly Shown[] {
  if (!/bearer|basic/i.test(page.source.text)) return [];
  const free = page.sections.filter((section) => !described.has(section));
  return free.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }): readonly Shown[] => {
      if (block.kind !== "paragraph") return [];
      // What follows a comma is about exceptions: `Auth: Bearer, except for the open ones`.
      const [told, scheme] = labelledScheme.exec(plainText(page.inline(block))) ?? [];
      if (told !== undefined && !otherSubject.test(told) && !noCredential.test(told)) {
        const kind = /^basic/i.test(scheme ?? "") ? "basic" : "bearer";
        return [{ kind, span: page.source.span(block.start, block.end) }];
      }
      return sentences(page.inline(block)).flatMap(({ text, pieces }): readonly Shown[] => {
        const whole = bearerOrBasic.exec(text)?.[0];
        if (whole === undefined || !ofAll.test(text)) return [];
        if (otherSubject.test(text) || noCredential.test(text)) return [];
        const { start, end } = rangeOf(pieces, block);
        const kind = /^basic/i.test(whole) ? "basic" : "bearer";
        return [{ kind, span: page.source.span(start, end) }];
      });
    }),
  );
}

/** Matches a cookie in a sentence: `` `Cookie: session=…` ``, ``the cookie `session` ``, ``the `session` cookie``. */
const cookieWords =
  /`Cookie:\s*[\w.-]+=[^`\n]*`|(?<![\w-])cookie\s+(?:(?:named|called)\s+)?`[\w.-]+`|`[\w.-]+`[\s-]+cookie\b/gi;

/** Reads a cookie that a page names below a heading about authentication, or as sent with all requests. */
function cookiesInText(page: Page): readonly Shown[] {
  const { text } = page.source;
  if (!/cookie/i.test(text)) return [];
  return [...text.matchAll(cookieWords)].flatMap((match): Shown[] => {
    const [whole] = match;
    const end = match.index + whole.length;
    const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, match.index - 200), match.index))?.[0];
    const behind = text.slice(end, end + 60);
    const sentence = `${before ?? ""} ${/^[^.!?\n]*/.exec(text.slice(end, end + 200))?.[0] ?? ""}`;
    if (!isAboutAccess(page, match.index) && !ofAllRequests.test(sentence)) return [];
    if (denial.test(before ?? "") || denialBehind.test(behind) || setByServer.test(sentence))
      return [];
    return [{ kind: "header", name: "Cookie", span: page.source.span(match.index, end) }];
  });
}

/** Matches a sentence about a cookie that an answer sets. */
const setByServer = /\b(?:sets?|responses?|answers?|returns?|returned)\b/i;
