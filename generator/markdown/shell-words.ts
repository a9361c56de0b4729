import type { Range } from "../source/source.js";

/** A word of a shell command. Its range excludes the quotes. */
export interface ShellWord extends Range {
  readonly text: string;
  readonly quote: "'" | '"' | "";
  /** False if a quote is missing, or if there is one inside of a word that does not begin with a quote. */
  readonly isClosed: boolean;
  /** False if a line break without a backslash precedes the word, which ends the command. */
  readonly isJoined: boolean;
}

/**
 * Splits a command into words at white space outside of quotes. A backslash at the end of a line joins the next line.
 */
export function splitWords(text: string, { start, end }: Range): readonly ShellWord[] {
  const words: ShellWord[] = [];
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
