import type { CodeBlock } from "../../../markdown/block.js";
import { readLenientJson, type LenientJson } from "../../../markdown/lenient-json.js";
import type { Placed } from "../../../markdown/page.js";
import type { RestSample } from "../model.js";

const notJson =
  /^(?:shell|sh|bash|console|curl|javascript|js|ts|typescript|python|py|ruby|rb|go|php|java|csharp|c#|kotlin|swift|xml|html|yaml|yml|sql|http|text|txt|plaintext|csv|css|diff|ini|toml|lua|rust|r|c|cpp|powershell|dart|graphql|jsx|tsx)$/;

/** A sample that is not yet known to be a request, an answer or an error. */
export type RawSample = RestSample & {
  /** True if the block is an HTTP message with a request line. */
  readonly isRequest: boolean;
};

/**
 * Reads a block of code as JSON, or as an HTTP message with JSON behind its headers. Undefined for a block in
 * another language.
 */
export function readSample(placed: Placed, block: CodeBlock): RawSample | undefined {
  const { page } = placed.section;
  const text = page.slice(block.content);
  const span = page.source.span(block.start, block.end);
  const base = { code: block, placed, span, isRequest: false, base: block.content.start };
  const message = readMessage(text);
  if (message !== undefined) {
    const json = readAt(text, message.bodyAt, block.content.start);
    return {
      ...base,
      base: block.content.start + message.bodyAt,
      json,
      node: json?.node,
      status: message.status,
      isRequest: message.status === undefined,
    };
  }
  const start = text.trimStart()[0];
  const isJs =
    /^(?:js|javascript|text|txt|plaintext|shell|sh|bash|console|ruby|http|yaml|python)$/.test(
      block.lang,
    );
  if (notJson.test(block.lang) && !(isJs && (start === "{" || start === "["))) return undefined;
  if (block.lang === "" && start !== "{" && start !== "[" && start !== '"') return undefined;
  const status = /\b([1-5]\d\d)\b/.exec(block.meta.replace(/^\S+/, ""))?.[1];
  const json = readAt(text, 0, block.content.start);
  return {
    ...base,
    json,
    node: json?.node,
    status: status === undefined ? undefined : Number(status),
  };
}

function readAt(text: string, from: number, offset: number): LenientJson | undefined {
  // Marks of quotes become blanks, so that offsets stay the same as on the page.
  const body = text.slice(from).replace(/^[ \t]*>/gm, (mark) => " ".repeat(mark.length));
  const found = readLenientJson(body);
  if (found === undefined) return undefined;
  const repairs = found.repairs.map(({ kind, at }) => ({ kind, at: at + from + offset }));
  return { ...found, repairs, end: found.end + from + offset };
}

/** Reads the status line or request line and the headers at the start of a block: the status and the body's offset. */
function readMessage(
  text: string,
): { readonly status: number | undefined; readonly bodyAt: number } | undefined {
  const response = /^\s*(?:HTTP\/[\d.]+\s+(\d{3})[^\n]*|Status:?\s*(\d{3})[^\n]*)(?:\n|$)/.exec(
    text,
  );
  const request =
    response === null
      ? /^\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\S+[^\n]*(?:\n|$)/.exec(text)
      : null;
  // A status line without `HTTP/1.1`, with at most one header above: `201 Created`.
  const bare =
    /^\s*(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)+:?[ \t][^\n]*\n\s*)?([1-5]\d\d)[ \t]+[A-Z][A-Za-z \t-]*\n(?=\s*[[{])/.exec(
      text,
    );
  const first = response ?? request ?? bare;
  if (first === null) return undefined;
  const rest = /^(?:[ \t]*[\w-]+:[^\n]*(?:\n|$))*(?:[ \t]*\n)*/.exec(text.slice(first[0].length));
  const bodyAt = first[0].length + (rest?.[0].length ?? 0);
  const status = response?.[1] ?? response?.[2] ?? (first === bare ? bare[1] : undefined);
  return { status: status === undefined ? undefined : Number(status), bodyAt };
}
