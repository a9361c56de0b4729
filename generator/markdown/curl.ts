import type { Located, Span } from "../diagnostics/diagnostic.js";
import type { Range } from "../source/source.js";
import { readJson, type BodyValue } from "./json.js";
import type { MarkdownReader } from "./reader.js";
import { splitWords, type ShellWord } from "./shell-words.js";

/** A curl command on a page, as far as it could be read. */
export interface CurlSample {
  readonly method: Located<string> | undefined;
  readonly url: Located<string> | undefined;
  readonly body: BodyValue | undefined;
  /** True if a part of the command could not be read; a diagnostic was then reported. */
  readonly isBroken: boolean;
  readonly span: Span;
}

/** The kinds of curl options. `argument` (with a value) and `nothing` (without) describe nothing of the API. */
const options: ReadonlyMap<string, "method" | "data" | "header" | "argument" | "nothing"> = new Map(
  [
    ["-X", "method"],
    ["--request", "method"],
    ["-d", "data"],
    ["--data", "data"],
    ["--data-raw", "data"],
    ["--data-binary", "data"],
    ["-u", "argument"],
    ["--user", "argument"],
    ["-H", "header"],
    ["--header", "header"],
    ["-k", "nothing"],
    ["--insecure", "nothing"],
    ["-s", "nothing"],
    ["--silent", "nothing"],
    ["-L", "nothing"],
    ["--location", "nothing"],
    ["-i", "nothing"],
  ],
);

/** Reads a curl command: `-X METHOD`, `-d 'BODY'` and the URL. A word that is not understood is reported. */
export function readCurl(reader: MarkdownReader, range: Range): CurlSample {
  const whole = reader.trimmed(range.start, range.end).span;
  const words = splitWords(reader.text, range);
  const command = new CurlCommand(reader, words, whole);
  const stray = words[0]?.text === "curl" ? command.read() : words[0];
  const { method, url, body, isBroken } = command;
  if (stray !== undefined) {
    const span = reader.span(stray.start, stray.end);
    const found = stray.text.split("\n")[0] ?? "";
    reader.report("unreadable-sample", span, { found }, { ...span, end: whole.end });
  } else if (!isBroken && (method === undefined || url === undefined)) {
    reader.report("incomplete-sample", whole, { part: method === undefined ? "method" : "URL" });
  }
  const span = reader.span(range.start, range.end);
  return { method, url, body, isBroken: isBroken || stray !== undefined, span };
}

/** A curl command that is being read, word by word. */
class CurlCommand {
  method: Located<string> | undefined;
  url: Located<string> | undefined;
  body: BodyValue | undefined;
  /** True if the body could not be read; a diagnostic was then reported. */
  isBroken = false;
  /** True if the rest of the command was reported together with the body. */
  #isCutOff = false;
  /** The end of the text that was claimed so far. */
  #usedTo: number;

  constructor(
    readonly reader: MarkdownReader,
    readonly words: readonly ShellWord[],
    readonly whole: Span,
  ) {
    this.#usedTo = words[0]?.start ?? 0;
  }

  /**
   * Reads the words of the command. Returns the first one that is not understood; undefined if there is none, or if the
   * rest was reported with the body.
   */
  read(): ShellWord | undefined {
    for (let index = 0; index < this.words.length; index++) {
      const word = this.words[index];
      if (word === undefined) break;
      if (!word.isClosed || (index > 0 && !word.isJoined)) return word;
      this.#use(word);
      if (index === 0) continue;
      const option = word.quote === "" ? options.get(word.text) : undefined;
      if (option === undefined) {
        if (!/^https?:\/\//.test(word.text) || this.url !== undefined) return word;
        this.url = this.reader.located(word.start, word.end);
      } else if (option !== "nothing") {
        const argument = this.words[++index];
        if (argument?.isJoined !== true) return argument ?? word;
        const stray = this.#readArgument(option, word, argument);
        if (stray !== undefined || this.#isCutOff) return stray;
        this.#use(argument);
      }
    }
    return undefined;
  }

  /** Reads the argument of an option. Returns the word that is not understood, if any. */
  #readArgument(
    option: "method" | "data" | "header" | "argument",
    word: ShellWord,
    argument: ShellWord,
  ): ShellWord | undefined {
    if (option === "data") {
      if (this.body !== undefined) return word;
      this.#readBody(word, argument);
      return undefined;
    }
    if (option === "argument" || option === "header") {
      if (!argument.isClosed) return argument;
      if (option === "header") this.#checkHeader(argument);
      return undefined;
    }
    if (this.method !== undefined || !/^[A-Z]+$/.test(argument.text)) return argument;
    this.method = this.reader.located(argument.start, argument.end);
    return undefined;
  }

  /** Reports a header of the sample, unless the header is `Content-Type` or `Accept`. */
  #checkHeader({ start, end, text }: ShellWord): void {
    const name = text.split(":", 1)[0]?.trim() ?? "";
    if (/^(?:content-type|accept)$/i.test(name)) return;
    this.reader.report("sample-header", this.reader.span(start, end), { name });
  }

  #readBody(word: ShellWord, argument: ShellWord): void {
    if (argument.quote === "'" && argument.isClosed) {
      this.body = readJson(this.reader, argument);
      this.isBroken = this.body === undefined;
      return;
    }
    const reason =
      argument.quote === "'" ? "it has no closing quote" : "it is not between single quotes";
    const span = this.reader.span(word.start, word.end);
    this.reader.report("unreadable-body", span, { reason }, { ...span, end: this.whole.end });
    this.isBroken = true;
    this.#isCutOff = true;
  }

  /** Claims a word with its quotes, and the text between the previous word and this one. */
  #use({ end, quote }: ShellWord): void {
    this.reader.use({ start: this.#usedTo, end: end + quote.length });
    this.#usedTo = end + quote.length;
  }
}
