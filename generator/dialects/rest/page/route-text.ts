/* This file is long because it is the one grammar of requests, from the method to the query. */
import { methods, type Method } from "../../../core/api.js";
import type { PathTemplate } from "../../../core/paths.js";

/** A path as a page writes it, and what its form tells. */
export interface RouteText {
  readonly method: Method | undefined;
  readonly path: PathTemplate;
  /** Names of query parameters that the path prints, with the values it shows. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Targets of the links that stand for parameters, by name. */
  readonly links: ReadonlyMap<string, string>;
  /** The scheme and host, or what stands for them. */
  readonly host: string | undefined;
  readonly placeholders: number;
  /** Segments that look like values: numbers, long hexadecimal ids, addresses. */
  readonly values: number;
  readonly hasVersion: boolean;
}

const methodNames = methods.join("|");
const host =
  /^(?:(?:https?|wss?):\/\/(?:\{[^{}]*\}|<[^<>]*>|[^/\s?#])*|\[[^[\]/]*\]|\{\{[^{}]*\}\}|\$\{?[A-Za-z_]\w*\}?|<[^<>/]*>|\{[^{}/]*\}|[\w-]+(?:\.[\w-]+)+(?::\d+)?|localhost(?::\d+)?)(?=\/|$)/;
const routeLine = new RegExp(
  `^(?:(${methodNames})(?:\\s*[:|]\\s*|\\s+[-–—]\\s+|\\s+))?(\\S.*?)(\\s+HTTP\\/\\d(?:\\.\\d)?)?$`,
);
// Small letters are a method only in front of what has to be a path: `get /x`, `Post https://…`.
const anyCaseMethod =
  /^([[(*]*)(get|head|post|put|patch|delete)(?=[\])*]*(?:\s*[:|]\s*|\s+)(?:\/|https?:))/i;
// Icons in front of a request are ignored.
const icons = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]|\s)+(?=[\p{L}[(*])/u;
// The method set off from the path: `[GET] /x`, `(GET) /x`, `**GET**: /x`.
const bracketedMethod = new RegExp(`^[[(*]+(${methodNames})[\\])*]+\\s*[:|]?\\s*(?=\\S)`);
// The path in brackets: `GET (/x)`.
const bracketedPath = new RegExp(`^(${methodNames})\\s+\\((\\/[^()\\s]*)\\)$`);
const describedLine = new RegExp(
  `^([[(*]*(?:${methodNames})[\\])*]*[:\\s]\\s*\\S+)\\s*(?::|\\s[-–—]+|\\s(?:->|=>|→)|\\s#)\\s+(\\S.{0,120})$`,
);
// What a path is made of: brackets of any kind hold whole names, which may have blanks.
const pathChars =
  /^(?:\{\{[^{}\n]*\}\}|\{[^{}\n]*\}|\$\{[^{}\n]*\}|<[^<>\n]*>|\([^()\n]*\)|\[[^[\]\n]*\]|[^\s"'`<>(){}[\]|,;\\])+$/;

/** Reads `METHOD /path`, `/path`, `https://host/path` with an optional `HTTP/1.1`. Undefined for other texts. */
export function readRoute(text: string): RouteText | undefined {
  const line = plainMethod(text)
    .replace(/\\([{}<>[\]_*])/g, "$1")
    .replace(/(?:\[\^[\w-]+\])+$/, "")
    .replace(/[`,;]+$/, "")
    .replace(bracketedMethod, "$1 ")
    .replace(bracketedPath, "$1 $2");
  if (line.length > 600) return undefined;
  // A note behind the path: `GET /x (signed)`, `GET /x # signed`; brackets that are part of it follow a slash.
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

/** A text as it is when its request has nothing in front, and the method is in capitals. */
function plainMethod(text: string): string {
  return text
    .trim()
    .replace(icons, "")
    .replace(anyCaseMethod, (_, open: string, name: string) => open + name.toUpperCase());
}

/** A request with what is said of it behind a dash or a colon: `GET /x - lists all`. */
export function readDescribed(
  text: string,
): { readonly route: RouteText; readonly title: string | undefined } | undefined {
  const parts = describedLine.exec(plainMethod(text));
  const route = parts === null ? undefined : readRoute(parts[1] ?? "");
  if (parts === null || route?.method === undefined) return undefined;
  // What an arrow leads to may be the answer: `GET /x → 200 { "id": 1 }`.
  const isAnswer = /(?:->|=>|→)\s+(?:[[{]|[1-5]\d\d\b)/.test(text);
  return { route, title: isAnswer ? undefined : (parts[2] ?? "").replace(/[.:]$/, "") };
}

/** The method that a text names, alone or with a remark in brackets. */
export function readMethod(text: string): Method | undefined {
  const found = /^\s*`?\*{0,2}([A-Za-z]+)\*{0,2}`?(?:\s*[([:].*)?$/s.exec(text)?.[1]?.toUpperCase();
  return methods.find((method) => method === found);
}

/** The methods that a text names and nothing else: `GET`, `GET/POST`, `PUT | PATCH`. */
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

type PathText = Omit<RouteText, "method" | "hasVersion">;

/** Reads a path; without a method it has to begin with a slash or a host. */
export function readPath(text: string, hasMethod: boolean): PathText | undefined {
  const url = text.trim();
  // In a query commas are values.
  if (!pathChars.test(url.replace(/\?[^\s{}<>"'`]*$/, (query) => query.replace(/,/g, ""))))
    return undefined;
  const origin = host.exec(url)?.[0];
  const isHost = origin !== undefined && (origin !== url || /^https?:/.test(url));
  let path = isHost ? url.slice(origin.length) : url;
  if (isHost && path === "") path = "/";
  if (!path.startsWith("/")) {
    if (!hasMethod || isHost || !/^[\w{<:[(][^.]*(?:\/|$)/.test(path) || /^\d/.test(path))
      return undefined;
    if (!/[/{<:]/.test(path) && !/^[a-z][\w-]+(?:\?|$)/.test(path)) return undefined;
    // A variable alone is the URL of somebody else's server: `POST {callback_url}`.
    if (/^[{<:$[(][^/]*$/.test(path)) return undefined;
    path = `/${path}`;
  }
  if (path.startsWith("//") || (path.startsWith("/*") && path.length < 4)) return undefined;
  const links = new Map<string, string>();
  const [bare, queryText] = splitQuery(path);
  const parts: (string | { parameter: string })[] = [];
  let values = 0;
  for (const segment of splitSegments(bare)) {
    const read = readSegment(segment, links);
    if (
      read.length === 1 &&
      typeof read[0] === "string" &&
      looksLikeValue(read[0].replace(/\.[a-z]{2,5}$/, ""))
    )
      values++;
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
  return { path: template, query, links, host: isHost ? origin : undefined, placeholders, values };
}

function append(
  parts: (string | { parameter: string })[],
  part: string | { parameter: string },
): void {
  const last = parts.at(-1);
  if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
  else parts.push(part);
}

/** The path and the query; a `?` inside of brackets opens a template of a query: `{?page,size}`. */
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
  for (const character of path.replace(/\[\/([^[\]]*)\]/g, "/$1")) {
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
  /\{\{\s*\$?\.?([^{}]*?)\s*\}\}|\$?\{\s*([^{}]*?)\s*\}|<\s*([^<>]*?)\s*>|\(([^()]*)\)|\[\s*:?([^[\]]*?)\s*\]|(?<![\w:]):([A-Za-z_][\w-]*)|\$([A-Za-z_]\w*)/g;

function readSegment(
  segment: string,
  links: Map<string, string>,
): readonly (string | { parameter: string })[] {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]{4,}$|^[a-z]+(?:_[a-z]+)*_id$/.test(segment)) {
    return [{ parameter: segment }];
  }
  const parts: (string | { parameter: string })[] = [];
  let at = 0;
  for (const match of segment.matchAll(placeholder)) {
    if (match.index > at) parts.push(segment.slice(at, match.index));
    const groups: readonly (string | undefined)[] = match.slice(1);
    const text = groups.find((group) => group !== undefined) ?? "";
    const hash = text.indexOf("#");
    const name = (hash === -1 ? text : text.slice(0, hash)).replace(/^[:+]|[*?]$/g, "").trim();
    if (hash !== -1) links.set(name, text.slice(hash));
    if (name === "") return [segment];
    parts.push({ parameter: name });
    at = match.index + match[0].length;
  }
  if (at < segment.length) parts.push(segment.slice(at));
  return parts;
}

/** Whether a segment is a value rather than a word: `42`, a UUID, a long hexadecimal number. */
function looksLikeValue(segment: string): boolean {
  return (
    /^\d+$/.test(segment) ||
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

/** A path with its values as parameters: `/volumes/1/parts/2` becomes `/volumes/{id}/parts/{id2}`. */
export function valuesToParameters({ parts, query }: PathTemplate): PathTemplate {
  const result: (string | { parameter: string })[] = [];
  let count = 0;
  for (const part of parts) {
    if (typeof part !== "string") {
      result.push(part);
      continue;
    }
    part.split("/").forEach((segment, index) => {
      if (index > 0) append(result, "/");
      const [, value = "", rest = ""] = /^(.*?)(\.[a-z]{2,5})?$/.exec(segment) ?? [];
      // The first segment may be the version of the API.
      const isFirst = result.length === 1 && result[0] === "/";
      if (looksLikeValue(value) && !isFirst) {
        count++;
        result.push({ parameter: count === 1 ? "id" : `id${count}` });
        if (rest !== "") append(result, rest);
      } else if (segment !== "") append(result, segment);
    });
  }
  return { parts: result, query };
}
