/* This file is long because it is the whole grammar of requests, from the method to the query. */
import { methods, type Method } from "../../../core/api.js";
import type { PathTemplate } from "../../../core/paths.js";

/** A request line as a page writes it, with its parts. */
export interface RouteText {
  readonly method: Method | undefined;
  readonly path: PathTemplate;
  /** The query parameters of the path, in their order. A value is empty if the path shows none. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The link targets of parameters, each with its `#`. Keyed by the name of the parameter. */
  readonly links: ReadonlyMap<string, string>;
  /** The scheme and host, or a placeholder for both such as `{{base_url}}`. */
  readonly host: string | undefined;
  /** The number of parameters in the path. */
  readonly placeholders: number;
  /** The number of segments that look like values: numbers, long ids, email addresses. */
  readonly values: number;
  /** True if an HTTP version follows the path: `GET /x HTTP/1.1`. */
  readonly hasVersion: boolean;
  /** Further methods before the path: `GET|POST /x`. */
  readonly also?: readonly Method[];
  /** The path without its last segment, if that is a parameter in brackets and may be left out: `/x[/:id]`. */
  readonly shorter?: PathTemplate;
}

const methodNames = methods.join("|");
const host =
  /^(?:(?:https?|wss?):\/\/(?:\{[^{}]*\}|<[^<>]*>|[^/\s?#])*|\[[^[\]/]*\]|\{\{[^{}]*\}\}|\$\{?[A-Za-z_]\w*\}?|<[^<>/]*>|\{[^{}/]*\}|[\w-]+(?:\.[\w-]+)+(?::\d+)?|localhost(?::\d+)?)(?=\/|$)/;
// A word in capitals instead of the server: `SITE_ROOT/api/x`, `YOUR-DOMAIN/x`, `HOST:PORT/x`, and also `baseUrl/x`.
const serverWord =
  /^(?:(?:[A-Z\d]+[_-])*(?:API|BASE|SERVER|SITE)?(?:BASE|DOMAIN|ENDPOINT|HOST|HOSTNAME|ORIGIN|ROOT|SERVER|SITE|UR[IL])(?:[_-][A-Z\d]+)*(?::(?:PORT|\d+))?|[Bb]ase_?[Uu][Rr][IiLl])(?=\/)/;
const routeLine = new RegExp(
  `^(?:(${methodNames})(?:\\s*[:|]\\s*|\\s+[-–—]\\s+|\\s+))?(\\S.*?)(\\s+HTTP\\/\\d(?:\\.\\d)?)?$`,
);
// A method in lower case counts only before a slash or a URL: `get /x`, `Post https://…`.
const anyCaseMethod =
  /^([[(*]*)(get|head|post|put|patch|delete)(?=[\])*]*(?:\s*[:|]\s*|\s+)(?:\/|https?:))/i;
// Icons before a request are ignored.
const icons = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]|\s)+(?=[\p{L}[(*])/u;
// The method set off from the path: `[GET] /x`, `(GET) /x`, `**GET**: /x`, `【GET】/x`.
const bracketedMethod = new RegExp(
  `^[[(*【［（「〔]+(${methodNames})[\\])*】］）」〕]+\\s*[:|]?\\s*(?=\\S)`,
);
// The path in brackets or quotes: `GET (/x)`, `GET "/x"`.
const bracketedPath = new RegExp(
  `^(${methodNames})\\s+(?:\\((?=.*\\)$)|"(?=.*"$)|“(?=.*”$))(\\/[^()\\s"“”]*)[)"”]$`,
);
const severalNames = (further: "*" | "+"): string =>
  `(?:${methodNames})(?:(?:\\s*[|/,&]\\s*|\\s+(?:or|and)\\s+)(?:${methodNames}))${further}`;
// The method after the path: `/x (DELETE)`, `/x [GET, POST]`, `/x - DELETE`.
const methodBehind = new RegExp(
  `^\`?(\\/\\S*?|https?:\\/\\/\\S+?)\`?\\s*(?:(?<=\\s|\`)[([（［【]\\s*(${severalNames("*")})\\s*[)\\]）］】]|[-–—|:]\\s+(${severalNames("*")}))\`?$`,
);
const describedLine = new RegExp(
  `^([[(*]*(?:${methodNames})[\\])*]*[:\\s]\\s*\\S+)\\s*(?::|\\s[-–—]+|\\s(?:->|=>|→)|\\s#)\\s+(\\S.{0,120})$`,
);
// A body in the manner of curl behind the path: `POST /x -d {"a": 1}`.
const sentBehind = new RegExp(
  `^((?:${methodNames})\\s+\\S+)\\s+(?:-d|--data)\\s+["']?[{[].*$`,
  "s",
);
// Several methods before one path: `GET|POST /x`, `PUT, PATCH /x`.
const severalMethods = new RegExp(`^[[(*]*(${severalNames("+")})\\s*[\\])*]*\\s*:?\\s+(?=\\S)`);
// The characters of a path. Names inside of brackets of any kind may have blanks.
const pathChars =
  /^(?:\{\{[^{}\n]*\}\}|\{[^{}\n]*\}|\$\{[^{}\n]*\}|<[^<>\n]*>|\([^()\n]*\)|\[[^[\]\n]*\]|[^\s"'`<>(){}[\]|,;\\])+$/;

/** Reads `METHOD /path`, `/path` or `https://host/path`, with an optional `HTTP/1.1`. Undefined for other strings. */
export function readRoute(text: string): RouteText | undefined {
  const several = severalMethods.exec(plainMethod(text));
  if (several !== null) {
    const [method = "", ...also] = readMethods(several[1] ?? "");
    const route = readRoute(`${method} ${plainMethod(text).slice(several[0].length)}`);
    return route && { ...route, also };
  }
  const line = plainMethod(text)
    .replace(sentBehind, "$1")
    .replace(/\\([{}<>[\]_*])/g, "$1")
    .replace(/(?:\[\^[\w-]+\])+$/, "")
    .replace(/[`,;:]+$/, "")
    .replace(bracketedMethod, "$1 ")
    .replace(bracketedPath, "$1 $2");
  if (line.length > 600) return undefined;
  // Drops a note after the path: `GET /x (signed)`, `GET /x # signed`. Brackets of the path have no blank before them.
  const match = routeLine.exec(
    line.replace(/(\S)(?:\s+\([^()]*\)|\s*（[^（）]*）|\s+#\s.*)$/, "$1"),
  );
  if (match === null) return undefined;
  const [, method, url = "", version] = match;
  const found = readPath(url, method !== undefined);
  if (found === undefined) return undefined;
  const hasVersion = version !== undefined;
  return { ...found, method: method as Method | undefined, hasVersion };
}

/** Removes blanks and icons before a request and puts its method in capitals. */
function plainMethod(text: string): string {
  return text
    .trim()
    .replace(icons, "")
    .replace(anyCaseMethod, (_, open: string, name: string) => open + name.toUpperCase())
    .replace(/\s[([（［【](?:get|head|post|put|patch|delete)[)\]）］】]$/i, (name) =>
      name.toUpperCase(),
    )
    .replace(methodBehind, (_, path: string, inBrackets?: string, behind?: string) => {
      return `${inBrackets ?? behind ?? ""} ${path}`;
    });
}

/** Reads a request and its title after a dash, colon, arrow or `#`: `GET /x - lists all`. */
export function readDescribed(
  text: string,
): { readonly route: RouteText; readonly title: string | undefined } | undefined {
  const parts = describedLine.exec(plainMethod(text));
  const route = parts === null ? undefined : readRoute(parts[1] ?? "");
  if (parts === null || route?.method === undefined) return undefined;
  // The text after an arrow may be the response: `GET /x → 200 { "id": 1 }`.
  const isAnswer = /(?:->|=>|→)\s+(?:[[{]|[1-5]\d\d\b)/.test(text);
  return { route, title: isAnswer ? undefined : (parts[2] ?? "").replace(/[.:]$/, "") };
}

/** Returns the method that a string consists of, in any letter case, also with a remark after a bracket or colon. */
export function readMethod(text: string): Method | undefined {
  const found = /^\s*`?\*{0,2}([A-Za-z]+)\*{0,2}`?(?:\s*[([:].*)?$/s.exec(text)?.[1]?.toUpperCase();
  return methods.find((method) => method === found);
}

/** Returns the methods that a string consists of: `GET`, `GET/POST`, `PUT | PATCH`. Empty if it has other words. */
export function readMethods(text: string): readonly Method[] {
  const one = readMethod(text);
  if (one !== undefined) return [one];
  const isWords = /^\s*[`*]*[A-Z](?:[`*]*(?:\s+[`*]*)?[A-Z])*[`*]*\s*$/.test(text);
  const all = text
    .split(isWords ? /\s+/ : /\s*(?:[/|,&]|\bor\b|\band\b)\s*/)
    .filter((part) => part !== "")
    .map((part) => readMethod(part));
  return all.some((method) => method === undefined)
    ? []
    : all.filter((method) => method !== undefined);
}

/**
 * True if a placeholder in single brackets at the start of a path is a parameter, and not a server: `<index>` of
 * `GET <index>/_doc/<id>`. The name of a server says so, or is in capitals.
 */
function isParameter(text: string): boolean {
  const name = /^(?:<[^<>]+>|\{[^{}]+\})$/.test(text) ? text.slice(1, -1) : "";
  return (
    /^_?[a-z][a-z\d_-]*$/.test(name) &&
    !/(?:^|[_-])(?:api|base|base_?ur[li]|domain|endpoint|gateway|host(?:name)?|instance|ip|origin|port|prefix|root|server|service|site|ur[li]|your)(?:$|[_-])/.test(
      name,
    )
  );
}

type PathText = Omit<RouteText, "method" | "hasVersion">;

/** Reads a path. Without a method in front, it has to begin with a slash or a host. */
export function readPath(text: string, hasMethod: boolean): PathText | undefined {
  const url = text.trim();
  // Commas are allowed in the query.
  if (!pathChars.test(url.replace(/\?[^\s{}<>"'`]*$/, (query) => query.replace(/,/g, ""))))
    return undefined;
  const server = (host.exec(url) ?? serverWord.exec(url))?.[0];
  const origin = hasMethod && server !== undefined && isParameter(server) ? undefined : server;
  const isHost = origin !== undefined && (origin !== url || /^https?:/.test(url));
  let path = isHost ? url.slice(origin.length) : url;
  if (isHost && path === "") path = "/";
  if (!path.startsWith("/")) {
    if (!hasMethod || isHost || !/^[\w{<:[(][^.]*(?:\/|$)/.test(path) || /^\d/.test(path))
      return undefined;
    if (!/[/{<:]/.test(path) && !/^[a-z][\w-]+(?:\?|$)/.test(path)) return undefined;
    // A variable alone is a URL of another server: `POST {callback_url}`.
    if (/^[{<:$[(][^/]*$/.test(path)) return undefined;
    path = `/${path}`;
  }
  if (path.startsWith("//") || (path.startsWith("/*") && path.length < 4)) return undefined;
  const links = new Map<string, string>();
  const [bare, queryText] = splitQuery(path);
  const parts: (string | { parameter: string })[] = [];
  let values = 0;
  let before = "";
  for (const segment of splitSegments(bare)) {
    const read = readSegment(segment, links);
    if (
      read.length === 1 &&
      typeof read[0] === "string" &&
      looksLikeValue(read[0].replace(/\.[a-z]{2,5}$/, ""), before)
    )
      values++;
    before = segment;
    append(parts, "/");
    for (const part of read) append(parts, part);
  }
  while (typeof parts.at(-1) === "string" && /\/$/.test(parts.at(-1) as string)) {
    const last = parts.pop() as string;
    if (last !== "/") append(parts, last.replace(/\/+$/, ""));
  }
  if (parts.length === 0) parts.push("/");
  const placeholders = parts.filter((part) => typeof part !== "string").length;
  const query = readQuery(queryText);
  const template: PathTemplate = { parts, query: [] };
  const found = { path: template, query, links, host: isHost ? origin : undefined };
  const shorter = optionalEnd.test(bare) ? withoutLast(template) : undefined;
  return { ...found, placeholders, values, ...(shorter && { shorter }) };
}

/** A last segment that may be left out: `[/:id]`, `(/{id})`. */
const optionalEnd = /[^/]\[\/(?::\w+|\{\w+\}|<\w+>)\]$|[^/]\(\/(?::\w+|\{\w+\}|<\w+>)\)$/;

/** Returns a path without its last parameter and the slash in front. */
function withoutLast({ parts, query }: PathTemplate): PathTemplate {
  const head = parts.slice(0, -1);
  const last = head.pop();
  return {
    parts: typeof last === "string" ? [...head, last.replace(/\/$/, "")] : head,
    query,
  };
}

function append(
  parts: (string | { parameter: string })[],
  part: string | { parameter: string },
): void {
  const last = parts.at(-1);
  if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
  else parts.push(part);
}

/**
 * Splits a path into path and query. The names of a query template such as `{?page,size}` are the query if
 * there is no other.
 */
function splitQuery(path: string): readonly [string, string] {
  const template = /\{[?&]([^{}]*)\}/.exec(path);
  const plain = path.replace(/\{[?&][^{}]*\}/g, "").replace(/\[\?[^[\]]*\]/, "");
  let depth = 0;
  for (let at = 0; at < plain.length; at++) {
    const character = plain[at] ?? "";
    if ("{<([".includes(character)) depth++;
    else if ("}>)]".includes(character)) depth--;
    else if (depth === 0 && (character === "?" || character === "#")) {
      return [plain.slice(0, at), character === "?" ? plain.slice(at + 1) : ""];
    }
  }
  return [plain, (template?.[1] ?? "").replace(/,/g, "&")];
}

function splitSegments(path: string): readonly string[] {
  const segments: string[] = [];
  let depth = 0;
  let open = "";
  const whole = path
    .replace(/\[\/([^[\]]*)\]|\(\/([^()]*)\)/g, "/$1$2")
    // The path also exists without an ending in brackets, such as `(.:format)`.
    .replace(/\[\.(?!\.)[^[\]]*\]|\(\.[^()]*\)/g, "");
  for (const character of whole) {
    if ("{<([".includes(character)) depth++;
    if ("}>)]".includes(character)) depth--;
    if (character === "/" && depth === 0) {
      segments.push(open);
      open = "";
    } else open += character;
  }
  segments.push(open);
  return segments.filter((segment) => segment !== "");
}

const placeholder =
  /\{\{\s*\$?\.?([^{}]*?)\s*\}\}|\$?\{\s*([^{}]*?)\s*\}|<\s*([^<>]*?)\s*>|\(([^(){}<>]*)\)|\[\s*:?([^[\]{}<>]*?)\s*\]|(?<![\w:}>)\]]):([A-Za-z_][\w-]*)|\$([A-Za-z_]\w*)|^\*([a-z_]\w*)$/g;

/** Names of types in the place of a parameter's name: `<int:id>`, `{id:guid}`. */
const converter =
  /^(?:any|bool(?:ean)?|date(?:time)?|decimal|double|float|guid|int(?:eger)?|long|number|path|slug|str(?:ing)?|uuid)$/i;

/**
 * Returns the name of a parameter from the text in its brackets, without a type, a pattern and marks: `int:id`,
 * `id:\d+`, `name=shelves/*`, `id*`. Of alternative names, the first counts: `id | name`.
 */
function nameIn(text: string): string {
  const own = text
    .replace(/^([\w.-]+)=.*\*.*$/s, "$1")
    .replace(/^(?:[:+]|\.{3})|[*?]$/g, "")
    .replace(/\s+\|\s+.*$/s, "")
    .trim();
  const [, first = "", rest = ""] = /^([^:]*):(.*)$/s.exec(own) ?? [];
  if (first === "") return own;
  if (converter.test(first.replace(/\(.*\)$/, "")) && /^[\w-]+$/.test(rest)) return rest;
  return converter.test(rest) || /[^\w-]/.test(rest) ? first : own;
}

function readSegment(
  segment: string,
  links: Map<string, string>,
): readonly (string | { parameter: string })[] {
  const [, word = "", ending = ""] = /^(\w+)(\.[a-z]{2,5})?$/.exec(segment) ?? [];
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]{4,}$|^[a-z]+(?:_[a-z]+)*_id$/.test(word)) {
    return ending === "" ? [{ parameter: word }] : [{ parameter: word }, ending];
  }
  const parts: (string | { parameter: string })[] = [];
  let at = 0;
  for (const match of segment.matchAll(placeholder)) {
    if (match.index > at) parts.push(segment.slice(at, match.index));
    const groups: readonly (string | undefined)[] = match.slice(1);
    const text = groups.find((group) => group !== undefined) ?? "";
    const hash = text.indexOf("#");
    const name = nameIn(hash === -1 ? text : text.slice(0, hash));
    if (hash !== -1) links.set(name, text.slice(hash));
    if (name === "") return [segment];
    parts.push({ parameter: name });
    at = match.index + match[0].length;
  }
  if (at < segment.length) parts.push(segment.slice(at));
  return parts;
}

/**
 * True if a segment is a value rather than a word: `42`, a UUID, a long hexadecimal number. A number after the segment
 * `api` is the version of the API: `/api/1/boats`.
 */
function looksLikeValue(segment: string, before: string): boolean {
  return (
    (/^\d+$/.test(segment) && !(segment.length < 3 && /^(?:api|rest|version)$/i.test(before))) ||
    /^[\da-f]{8}-[\da-f]{4}-/i.test(segment) ||
    (/^[\da-f]{7,}$/i.test(segment) && /\d/.test(segment)) ||
    /^(?=.*\d)(?=.*[A-Za-z])[\w~-]{16,}$/.test(segment) ||
    /@.+\./.test(segment)
  );
}

function readQuery(text: string): readonly (readonly [string, string])[] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return [name, value] as const;
    });
}

/** Turns the values in a path into parameters: `/volumes/1/parts/2` becomes `/volumes/{id}/parts/{id2}`. */
export function valuesToParameters({ parts, query }: PathTemplate): PathTemplate {
  const result: (string | { parameter: string })[] = [];
  let count = 0;
  for (const part of parts) {
    if (typeof part !== "string") {
      result.push(part);
      continue;
    }
    part.split("/").forEach((segment, index, segments) => {
      if (index > 0) append(result, "/");
      const [, value = "", rest = ""] = /^(.*?)(\.[a-z]{2,5})?$/.exec(segment) ?? [];
      // The first segment may be the version of the API.
      const isFirst = result.length === 1 && result[0] === "/";
      if (looksLikeValue(value, segments[index - 1] ?? "") && !isFirst) {
        count++;
        result.push({ parameter: count === 1 ? "id" : `id${count}` });
        if (rest !== "") append(result, rest);
      } else if (segment !== "") append(result, segment);
    });
  }
  return { parts: result, query };
}
