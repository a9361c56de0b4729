import type { SecurityScheme } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import type { Page } from "../../../markdown/page.js";
import type { Tree } from "../read-tree.js";
import type { ResolvedScope } from "./resolved-scope.js";
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
/** Matches the headings and file names under which a text is about authentication. */
const aboutAccess = /auth|token|secur|api[ -]?key|credential|sign|认证|鉴权|授权|авториз|認証/i;

/** Reads the security schemes from texts and examples. The scheme that most examples use comes first. */
export function readSecurity(
  tree: Tree,
  scopes: readonly ResolvedScope[],
): readonly SecurityScheme[] {
  const shown = scopes.flatMap((one) => one.shown);
  const sent = shown.flatMap(schemesOf);
  const plain = shown.flatMap((one) => queryNames(one.url, plainQuery, one.span));
  const isUsual = plain.length > 2 && plain.length * 2 > shown.length;
  const found = new Map<string, SecurityScheme>();
  const add = ({ kind, name }: Shown, fact: Fact<Kind>): void => {
    const key = `${kind} ${name?.toLowerCase() ?? ""}`;
    if (!found.has(key)) found.set(key, { kind: fact, ...(name === undefined ? {} : { name }) });
  };
  for (const one of tree.pages.flatMap(schemesInText)) add(one, stated(one.kind, one.span));
  const groups = groupBy(
    [...sent, ...(isUsual ? plain : [])],
    ({ kind, name }) => `${kind} ${name?.toLowerCase() ?? ""}`,
  );
  for (const [first, ...more] of groups.values()) {
    if (first === undefined) continue;
    const evidence = more.slice(0, 2).map(({ span }) => span);
    add(first, inferred(first.kind, first.span, "rest/sent-by-example", evidence));
  }
  // The scheme that most examples send comes first.
  const count = (key: string): number => groups.get(key)?.length ?? 0;
  return [...found].toSorted(([a], [b]) => count(b) - count(a)).map(([, scheme]) => scheme);
}

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

/** Reads the schemes that a page names below a heading about authentication, except in denials (`no longer …`). */
function schemesInText(page: Page): readonly Shown[] {
  const { source, sections, path } = page;
  if (!/auth|token|api-?key/i.test(source.text)) return [];
  const isAbout = (at: number): boolean => {
    for (
      let one = sections.findLast(({ start }) => start <= at);
      one !== undefined;
      one = one.parent
    ) {
      if (aboutAccess.test(one.title)) return true;
    }
    return aboutAccess.test(path.split("/").at(-1) ?? "");
  };
  return [...source.text.matchAll(schemeWords)].flatMap((match): Shown[] => {
    const [whole, scheme, header, query] = match;
    if (!isAbout(match.index)) return [];
    const before = source.text.slice(Math.max(0, match.index - 60), match.index);
    if (/\b(?:not|no longer|never|without|instead of)\b[^.\n]*$/i.test(before)) return [];
    const span = source.span(match.index, match.index + whole.length);
    if (query !== undefined) return [{ kind: "query", name: query, span }];
    if (header !== undefined) return [schemeOfHeader(header, "", span)];
    if (scheme !== undefined) return [schemeOfHeader("Authorization", scheme, span)];
    return [{ kind: /^bearer/i.test(whole) ? "bearer" : "basic", span }];
  });
}
