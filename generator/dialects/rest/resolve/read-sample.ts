import type { CodeBlock } from "../../../markdown/block.js";
import { readLenientJson, type LenientJson } from "../../../markdown/lenient-json.js";
import type { Placed } from "../../../markdown/page.js";
import { splitWords } from "../../../markdown/shell-words.js";
import type { RestSample } from "../model.js";
import { isJsonSchema } from "../page/read-json-schema.js";
import { schemaLang } from "../page/blueprint-items.js";

const notJson =
  /^(?:shell|sh|bash|console|curl|javascript|js|ts|typescript|python|py|ruby|rb|go|php|java|csharp|c#|kotlin|swift|xml|html|yaml|yml|sql|http|text|txt|plaintext|csv|css|diff|ini|toml|lua|rust|r|c|cpp|powershell|dart|graphql|jsx|tsx)$/;

/** A sample that is not yet known to be a request, an answer or an error. */
export type RawSample = RestSample & {
  /** True if the block is an HTTP message with a request line. */
  readonly isRequest: boolean;
  /** True if the block begins with a status, or with the command that the JSON below answers. */
  readonly isAnswer: boolean;
};

/** The sample that the editor of GitBook puts into a new answer; it says nothing about the answer. */
const placeholder = /^\s*\{\s*\/\/ Response\s*\}\s*$/;

/**
 * Reads a block of code as JSON, or as an HTTP message with JSON after its headers. Undefined for a block in another
 * language, for one without a language that does not begin like JSON, for a JSON Schema, and for a `placeholder`.
 */
export function readSample(placed: Placed, block: CodeBlock): RawSample | undefined {
  const { page } = placed.section;
  const text = page.slice(block.content);
  const span = page.source.span(block.start, block.end);
  if (placeholder.test(text) || isJsonSchema(page, block)) return undefined;
  const start = block.content.start;
  const base = { code: block, placed, span, isRequest: false, isAnswer: false, base: start };
  const message = readMessage(text) ?? readSession(text);
  if (message !== undefined) {
    const json = readAt(text, message.bodyAt, block.content.start);
    return {
      ...base,
      base: block.content.start + message.bodyAt,
      json,
      node: json?.node,
      status: message.status,
      isRequest: message.isRequest,
      isAnswer: !message.isRequest,
    };
  }
  const first = text.trimStart()[0];
  const isJs =
    /^(?:js|javascript|text|txt|plaintext|shell|sh|bash|console|ruby|http|yaml|python)$/.test(
      block.lang,
    );
  if (block.lang === schemaLang) return undefined;
  if (notJson.test(block.lang) && !(isJs && (first === "{" || first === "["))) return undefined;
  if (block.lang === "" && first !== "{" && first !== "[" && first !== '"') return undefined;
  const status = /\b([1-5]\d\d)\b/.exec(block.meta.replace(/^\S+/, ""))?.[1];
  const json = readAt(text, 0, start);
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

/** The start of a block that is not JSON: a status line or request line with headers, or a command. */
interface Opening {
  readonly status: number | undefined;
  readonly isRequest: boolean;
  /** The offset of the body. */
  readonly bodyAt: number;
}

/** Words after a status. Other numbers with a word after them are not statuses: `100 Watt`. */
const statusText =
  "(?:OK|Created|Accepted|Non-Authoritative|No Content|Reset|Partial|Moved|Found|See Other|Not |Temporary|Permanent|Bad |Unauthorized|Payment|Forbidden|Method|Proxy|Request|Conflict|Gone|Length|Precondition|Payload|URI|Unsupported|Range|Expectation|Misdirected|Unprocess|Locked|Failed|Too |Upgrade|Internal|Service|Gateway|HTTP|Continue|Switching)";

const answered =
  /^\s*(?:HTTP(?:\/[\d.]+)?\s+(\d{3})[^\n]*|(?:Status|(?:Response|Status|HTTP) [Cc]ode):?\s*(\d{3})[^\n]*)(?:\n|$)/;

/** A status line without `HTTP/1.1` above a body, with at most one header above: `201 Created`. */
const bare =
  /^\s*(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)+:?[ \t][^\n]*\n\s*)?([1-5]\d\d)[ \t]+[A-Z][A-Za-z \t-]*\n(?=\s*[[{])/;

const headers = "(?:[A-Za-z][\\w-]*:[^\\n]*(?:\\n\\s*|$))*";

/** A status alone, or in the line above a body: `200`. Other numbers may be the body itself. */
const number =
  /^\s*(20[0-46]|30[1-478]|40[0-69]|41[0-5]|42[29]|50[0-4])[ \t]*(?:\n(?=\s*[[{])|\s*$)/;

/** A block that is a status, with headers above or below, and nothing else: `200 OK`, `422 unprocessable entity`. */
const alone = new RegExp(
  `^\\s*${headers}([1-5]\\d\\d)[ \\t]+${statusText}[A-Za-z \\t-]*(?:\\n|$)(?=\\s*${headers}$)`,
  "i",
);

/** Reads the status line or request line and the headers at the start of a block. Undefined without such a line. */
function readMessage(text: string): Opening | undefined {
  const response = answered.exec(text) ?? bare.exec(text) ?? alone.exec(text) ?? number.exec(text);
  const request =
    response === null
      ? /^\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\S+[^\n]*(?:\n|$)/.exec(text)
      : null;
  const sent = response === null ? sentBehind.exec(text) : null;
  if (sent !== null) return { status: undefined, isRequest: true, bodyAt: sent[0].length };
  const first = response ?? request;
  if (first === null) return undefined;
  const rest = /^(?:[ \t]*[\w-]+:[^\n]*(?:\n|$))*(?:[ \t]*\n)*/.exec(text.slice(first[0].length));
  const bodyAt = first[0].length + (rest?.[0].length ?? 0);
  const status = response?.[1] ?? response?.[2];
  return {
    status: status === undefined ? undefined : Number(status),
    isRequest: response === null,
    bodyAt,
  };
}

/** Matches a request with a body in the manner of curl, up to the body: `POST /x -d {"a": 1}`. */
const sentBehind = /^\s*(?:POST|PUT|PATCH|DELETE)[ \t]+\S+[ \t]+(?:-d|--data)[ \t]+["']?(?=[[{])/;

/** Comments of a shell, which may call the text below them an example: `# Example Response`. */
const comments = /^(?:\s*(?:#|\/\/)[^\n]*\n|[ \t]*\n)*/;

/**
 * Reads a curl command with its answer below it, as a terminal shows both. Undefined unless JSON or a status line
 * follows the command.
 */
function readSession(text: string): Opening | undefined {
  const above = comments.exec(text)?.[0].length ?? 0;
  const prompt = /^[ \t]*[$>%]?[ \t]*(?=curl\s)/.exec(text.slice(above))?.[0];
  if (prompt === undefined) return undefined;
  const words = splitWords(text, { start: above + prompt.length, end: text.length });
  const next = words.find(({ isJoined }, index) => index > 0 && !isJoined);
  // The lines below a command with `<<` are its input.
  if (next === undefined || text.slice(above, next.start).includes("<<")) return undefined;
  const at = text.lastIndexOf("\n", next.start) + 1;
  const from = at + (comments.exec(text.slice(at))?.[0].length ?? 0);
  const message = readMessage(text.slice(from));
  if (message?.status !== undefined) return { ...message, bodyAt: from + message.bodyAt };
  if (!/^\s*[[{]/.test(text.slice(from))) return undefined;
  return { status: undefined, isRequest: false, bodyAt: from };
}
