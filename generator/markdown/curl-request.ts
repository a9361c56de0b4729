import { methods, type Method } from "../core/api.js";

/** The request that a curl command sends. */
export interface CurlRequest {
  readonly method: Method;
  /** As written in the command. */
  readonly url: string;
  readonly headers: readonly string[];
  /** The values of `-d`, `--data` and similar options. */
  readonly data: readonly string[];
  readonly forms: readonly string[];
  /** The value of `-u`: `name:password`. */
  readonly user: string | undefined;
  /** True with `-G` or `--get`: the data goes into the query of the URL. */
  readonly isGet: boolean;
}

/** Options that take a value. An option that does not match is skipped without a value. */
const withValue =
  /^(?:-[A-Za-z]*[XHduFoAebmwUxTK]|--(?:request|header|data|data-raw|data-binary|data-urlencode|data-ascii|json|user|form|form-string|url|url-query|output|cookie|user-agent|referer|max-time|cacert|cert|key|upload-file|unix-socket|proxy|connect-timeout|write-out|retry|config))$/;

/** Reads the first curl command of a text. Undefined if there is no curl command, or if it has no URL. */
export function readCurlRequest(text: string): CurlRequest | undefined {
  const begin = /(?:^|[\s$>])curl(?=\s)/.exec(text);
  if (begin === null) return undefined;
  const words = splitWords(text, begin.index + begin[0].length);
  let method: string | undefined;
  let url: string | undefined;
  const headers: string[] = [];
  const data: string[] = [];
  const forms: string[] = [];
  let user: string | undefined;
  let isGet = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const glued = /^-([XdHFu])(.+)$/s.exec(word);
    const equals = /^(--[\w-]+)=(.*)$/s.exec(word);
    let [name, value]: [string, string | undefined] = [word, undefined];
    if (glued !== null) [name, value] = [`-${glued[1] ?? ""}`, glued[2] ?? ""];
    else if (equals !== null) [name, value] = [equals[1] ?? "", equals[2] ?? ""];
    else if (withValue.test(word)) value = words[++index];
    if (!name.startsWith("-")) {
      if (url === undefined && /[/.]|^\$|\{/.test(name)) url = word;
      continue;
    }
    if (name === "-G" || name === "--get") isGet = true;
    if (name === "-I" || name === "--head") method ??= "HEAD";
    if (value === undefined) continue;
    if (/^(?:-\w*X|--request)$/.test(name)) method = value.toUpperCase();
    else if (/^(?:-\w*H|--header)$/.test(name)) headers.push(value);
    else if (/^(?:-\w*d|--data.*|--json)$/.test(name)) {
      data.push(value);
      if (name === "--json") headers.push("Content-Type: application/json");
    } else if (/^(?:-\w*F|--form.*)$/.test(name)) forms.push(value);
    else if (/^(?:-\w*u|--user)$/.test(name)) user = value;
    else if (/^(?:-\w*b|--cookie)$/.test(name)) {
      // Without `=`, the value is a file with cookies.
      if (value.includes("=")) headers.push(`Cookie: ${value}`);
    } else if (name === "--url") url ??= value;
    else if (/^-\w*T$|--upload-file/.test(name)) method ??= "PUT";
  }
  if (url === undefined) return undefined;
  const implied = (data.length > 0 && !isGet) || forms.length > 0 ? "POST" : "GET";
  const found = methods.find((one) => one === (method ?? implied)) ?? implied;
  return { method: found, url, headers, data, forms, user, isGet };
}

/**
 * Splits a command into words like a shell. The command ends at an unquoted `|` or `;`, or at an unquoted line end
 * without a backslash.
 */
function splitWords(text: string, from: number): readonly string[] {
  const words: string[] = [];
  let at = from;
  while (at < text.length) {
    const blank = /^(?:[ \t]|\\[ \t]*\r?\n[ \t>]*)+/.exec(text.slice(at, at + 400));
    if (blank !== null) at += blank[0].length;
    const character = text[at];
    if (character === undefined || character === "\n" || character === "|" || character === ";")
      break;
    const start = at;
    let word = "";
    while (at < text.length && !/[\s|;]/.test(text[at] ?? "")) {
      const quote = text[at];
      if (quote === "'" || quote === '"') {
        const close = closing(text, at + 1, quote);
        word += text.slice(at + 1, close);
        at = close + 1;
      } else if (quote === "\\" && /\s/.test(text[at + 1] ?? "")) break;
      else {
        word += text[at] ?? "";
        at++;
      }
    }
    if (at === start) {
      at++;
      continue;
    }
    words.push(word);
  }
  return words;
}

function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) return at;
  }
  return text.length;
}
