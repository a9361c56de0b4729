import type { Method } from "../../../core/api.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { readCurlRequest } from "../../../markdown/curl-request.js";
import { readLenientJson, type JsonMember, type JsonNode } from "../../../markdown/lenient-json.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { ShownBody } from "../model.js";

/** A request that an example shows: a curl command or an HTTP message. */
export interface ShownRequest {
  readonly method: Method | undefined;
  /** The URL as written. For a message: the path, with `https://` and the `Host` header in front if there is one. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** `name:password`. */
  readonly user: string | undefined;
  /** The source of the body; undefined for a request without a body. */
  readonly body: string | undefined;
  /**
   * The media type of the body: from the header, or for curl otherwise from the options and the body. Undefined
   * without a body, and for a message without the header.
   */
  readonly media: string | undefined;
  readonly span: Span;
}

/** The highest number of characters of an example. Longer blocks are logs or whole pages. */
const longest = 20_000;

/** Finds the requests in blocks of code and in code of paragraphs, in the order of the page. */
export function findShownRequests(blocks: readonly Placed[]): readonly ShownRequest[] {
  return blocks.flatMap(({ block, section: { page } }): ShownRequest[] => {
    if (block.kind === "code") return readShown(page, block.content);
    if (block.kind !== "paragraph" || !page.slice(block).includes("curl ")) return [];
    const codes = page.inline(block).filter(({ kind }) => kind === "code");
    return codes.flatMap(({ start, end, text }) => readCommand(text, page.source.span(start, end)));
  });
}

/** Returns the body of the first example with this method whose body is JSON or the pairs of a form. */
export function shownBody(shown: readonly ShownRequest[], method: Method): ShownBody | undefined {
  for (const { body, media, span, ...one } of shown) {
    if (body === undefined || body.startsWith("@") || one.method !== method) continue;
    const node = /json/.test(media ?? "application/json") ? readBody(body) : readPairs(body);
    if (node !== undefined) return { node, span };
  }
  return undefined;
}

function readBody(text: string): JsonNode | undefined {
  return /^\s*[[{]/.test(text) ? readLenientJson(text)?.node : undefined;
}

function readPairs(text: string): JsonNode | undefined {
  const pairs = text.split("&").map((pair) => /^([\w.[\]-]+)=(.*)$/s.exec(pair));
  if (pairs.includes(null)) return undefined;
  const members = pairs.map((pair): JsonMember => {
    return {
      name: pair?.[1] ?? "",
      at: 0,
      // In curl, `file=@/path` sends a file.
      value: (pair?.[2] ?? "").startsWith("@")
        ? { kind: "other", at: 0, text: "<file>" }
        : { kind: "value", at: 0, value: pair?.[2] ?? "" },
    };
  });
  return { kind: "object", at: 0, members, isElided: false };
}

function readShown(page: Page, range: Range): ShownRequest[] {
  const text = page.slice(range);
  if (text.length > longest) return [];
  const span = page.source.span(range.start, range.end);
  return /\bcurl\s/.test(text) ? readCommand(text, span) : readMessage(text, span);
}

function readCommand(text: string, span: Span): ShownRequest[] {
  const command = readCurlRequest(text);
  if (command === undefined) return [];
  const { method, url, user, data, forms, isGet } = command;
  const headers = command.headers.flatMap(readHeader);
  const sent = isGet ? [] : data;
  const body = sent.length > 0 ? sent.join("&") : forms.length > 0 ? forms.join("&") : undefined;
  const media =
    body === undefined
      ? undefined
      : (mediaIn(headers) ?? (forms.length > 0 ? "multipart/form-data" : mediaOf(body)));
  return [{ method, url, headers, user, body, media, span }];
}

/**
 * Returns the media type that a body shows. Undefined for the body of a file if its name does not show the type.
 * Without a header, curl calls each body a form, but `@payload.json` is JSON.
 */
function mediaOf(body: string): string | undefined {
  if (/^\s*[[{]|^@\S+\.json$/i.test(body)) return "application/json";
  return /^@\S+$/.test(body) ? undefined : "application/x-www-form-urlencoded";
}

function readMessage(text: string, span: Span): ShownRequest[] {
  const line = /^\s*(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(\S+)[^\n]*(?:\n|$)/.exec(text);
  // Below `POST /orders:`, the lines describe the request, and are no headers.
  if (line === null || line[2]?.endsWith(":") === true) return [];
  const rest = text.slice(line[0].length);
  const head = /^(?:[ \t]*[\w-]+:[^\n]*(?:\n|$))*/.exec(rest)?.[0] ?? "";
  const headers = head.split("\n").flatMap(readHeader);
  const body = rest.slice(head.length).trim();
  const host = valueOf(headers, "host");
  const path = line[2] ?? "";
  const isPath = path.startsWith("/") && host !== undefined;
  return [
    {
      method: line[1] as Method,
      url: isPath ? `https://${host}${path}` : path,
      headers,
      user: undefined,
      body: body === "" ? undefined : body,
      media: body === "" ? undefined : mediaIn(headers),
      span,
    },
  ];
}

function readHeader(line: string): [string, string][] {
  const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
  return name === undefined ? [] : [[name, value ?? ""]];
}

function valueOf(headers: ShownRequest["headers"], wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** Returns the media type of the `Content-Type` header in lower case, without parameters. */
function mediaIn(headers: ShownRequest["headers"]): string | undefined {
  const found = /^[\w.+-]+\/[\w.+-]+/.exec(valueOf(headers, "content-type") ?? "")?.[0];
  return found?.toLowerCase();
}
