import { Diagnostics, type Located, type Point, type Result } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";
import type { BodyValue, CurlSample } from "./page.js";
import { readBody } from "./read-body.js";

/** A word of a shell command; its range is that of what stands between the quotes. */
interface Word {
  readonly text: string;
  readonly quote: "'" | '"' | "";
  readonly start: number;
  readonly end: number;
  /** False if a quote is missing. */
  readonly isClosed: boolean;
  /** False if a line ends before it without a backslash, which ends the command. */
  readonly isJoined: boolean;
}

/** What an option of curl says; those that say nothing of the API are known, too. */
const options: ReadonlyMap<string, "method" | "data" | "argument" | "nothing"> = new Map([
  ["-X", "method"],
  ["--request", "method"],
  ["-d", "data"],
  ["--data", "data"],
  ["--data-raw", "data"],
  ["--data-binary", "data"],
  ["-u", "argument"],
  ["--user", "argument"],
  ["-H", "argument"],
  ["--header", "argument"],
  ["-k", "nothing"],
  ["--insecure", "nothing"],
  ["-s", "nothing"],
  ["--silent", "nothing"],
  ["-L", "nothing"],
  ["--location", "nothing"],
  ["-i", "nothing"],
]);

/** What a command holds, while it is read. */
interface Draft {
  method?: Located<string>;
  url?: Located<string>;
  body?: BodyValue | undefined;
  /** True if the body could not be read, which was reported. */
  isBroken?: boolean;
}

/** Reads a curl command word by word: `-X METHOD`, `-d 'BODY'` and the URL; other options must be known ones. */
export function readCurl(source: Source, start: number, end: number): Result<CurlSample> {
  const diagnostics = new Diagnostics();
  const draft: Draft = {};
  const whole = source.trimmed(start, end).span;
  const words = splitWords(source.text, start, end);
  const stray =
    words[0]?.text === "curl" ? readWords(source, words, whole.end, draft, diagnostics) : words[0];
  if (stray !== undefined) {
    const span = source.span(stray.start, stray.end);
    const extent = { ...span, end: whole.end };
    const found = stray.text.split("\n")[0] ?? "";
    diagnostics.report("unreadable-sample", span, { found }, extent);
  } else if (draft.isBroken !== true && (!draft.method || !draft.url)) {
    const part = draft.method === undefined ? "method" : "URL";
    diagnostics.report("incomplete-sample", whole, { part });
  }
  return diagnostics.finish({
    method: draft.method,
    url: draft.url,
    body: draft.body,
    isBroken: draft.isBroken === true || stray !== undefined,
    span: source.span(start, end),
  });
}

/** Reads the words behind `curl`; the first that is not understood is the answer, and ends the reading. */
function readWords(
  source: Source,
  words: readonly Word[],
  end: Point,
  draft: Draft,
  diagnostics: Diagnostics,
): Word | undefined {
  let last = words[0]?.start ?? 0;
  // What joins lines belongs to the word behind it.
  const use = ({ end, quote }: Word): void => {
    source.use(last, end + quote.length);
    last = end + quote.length;
  };
  const locate = ({ text: value, start, end }: Word): Located<string> => ({
    value,
    span: source.span(start, end),
  });
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (!word.isClosed || (index > 0 && !word.isJoined)) return word;
    use(word);
    if (index === 0) continue;
    const option = word.quote === "" ? options.get(word.text) : undefined;
    if (option === undefined) {
      if (!/^https?:\/\//.test(word.text) || draft.url !== undefined) return word;
      draft.url = locate(word);
      continue;
    }
    if (option === "nothing") continue;
    const argument = words[++index];
    if (argument?.isJoined !== true) return argument ?? word;
    if (option === "data") {
      if (draft.body !== undefined) return word;
      if (argument.quote !== "'" || !argument.isClosed) {
        const reason = argument.quote === "'" ? "no closing quote" : "not between single quotes";
        const span = source.span(word.start, word.end);
        diagnostics.report("unreadable-body", span, { reason }, { ...span, end });
        draft.isBroken = true;
        return undefined;
      }
      draft.body = diagnostics.take(readBody(source, argument.start, argument.end));
      draft.isBroken = draft.body === undefined;
    } else if (option === "method") {
      if (draft.method !== undefined || !/^[A-Z]+$/.test(argument.text)) return argument;
      draft.method = locate(argument);
    } else if (!argument.isClosed) return argument;
    use(argument);
  }
  return undefined;
}

/** Splits a command into words as a shell does; a backslash at the end of a line joins lines. */
function splitWords(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  let isJoined = true;
  for (let at = start; at < end;) {
    const character = text[at] ?? "";
    const [join] = /^\\\r?\n/.exec(text.slice(at, at + 3)) ?? [];
    if (join !== undefined || /\s/.test(character)) {
      if (character === "\n") isJoined = false;
      at += join?.length ?? 1;
      continue;
    }
    const quote = character === "'" || character === '"' ? character : "";
    const from = at + quote.length;
    const to = quote === "" ? endOfWord(text, from, end) : endOfQuote(text, from, end, quote);
    const isClosed = quote === "" ? !/['"]/.test(text.slice(from, to)) : text[to] === quote;
    words.push({ text: text.slice(from, to), quote, start: from, end: to, isClosed, isJoined });
    isJoined = true;
    at = to + quote.length;
  }
  return words;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !/\s/.test(text[at] ?? "")) at++;
  return at;
}

function endOfQuote(text: string, start: number, end: number, quote: string): number {
  const at = text.indexOf(quote, start);
  return at === -1 || at > end ? end : at;
}
