import type { Found, Token } from "./found.js";

/** Matches a number with its meaning: `1-微信`, `0：否`. The meaning has no digits and no separators. */
const numbered =
  /(-?\d+)\s*[-–:：=＝]\s*(\p{L}[^\d,，;；、/|()（）。:：=]*?)\s*(?=[,，;；、/|)）。]|\s-?\d+\s*[-–:：=＝]|$)/gu;
const separators = /^[\s,，;；、/|]*$/;
/** Matches the text after the last value: nothing, or a sentence about the default. */
const end = /^[\s)）。.]*$|^[\s)）]*[,，;；。.]\s*(?:默认|預設|缺省|デフォルト|기본|по умолчанию)/u;

/** Finds numbers with their meanings, one after the other, in a language other than English: `方式：1-微信，2-支付宝`. */
export function numberedOptions({ text, range }: Token): Found<readonly string[]> | undefined {
  const found = [...text.matchAll(numbered)];
  const [first] = found;
  const isForeign = found.every((match) => /[^\p{ASCII}]/u.test(match[2] ?? ""));
  if (first === undefined || found.length < 2 || !isForeign) return undefined;
  let at = first.index;
  for (const match of found) {
    if (!separators.test(text.slice(at, match.index))) return undefined;
    at = match.index + match[0].length;
  }
  const value = found.map((match) => match[1] ?? "");
  const isWhole = end.test(text.slice(at)) && new Set(value).size === value.length;
  const isLed = /(?:^|[\s:：(（，,])$/.test(text.slice(0, first.index));
  return isWhole && isLed ? { value, range } : undefined;
}

/** Matches the meaning of a value in a script without blanks, and the mark after it. */
const meaning =
  /^\s*[-–=:：]?\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}\s*([,，、;；/]\s*|[。.]?\s*$)/u;

/** Matches the meaning of a code in a few words, and the mark after it: `: euro, `, ` (euro) or `. */
const inWords =
  /^\s*(?:[:=]\s*|[–—-]\s+|\((?=[^()]*\)))[^:;,.()=]{1,40}\)?(?:(\s*[,;]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)|\s*\.?\s*)$/iu;

/**
 * Finds codes with their meanings that are all of a text, or all behind a colon or sentence: `` `E`: euro, `C`: chep``.
 * The names in `siblings` are no values.
 */
export function explainedOptions(
  tokens: readonly Token[],
  siblings: ReadonlySet<string>,
): Found<readonly string[]> | undefined {
  const all = tokens.filter(({ kind, text }) => kind !== "text" || text.trim() !== "");
  const isLed = all[0]?.kind === "text" && /[:.]\s*$/.test(all[0].text);
  const filled = isLed ? all.slice(1) : all;
  const codes = filled.filter((_, index) => index % 2 === 0);
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined || codes.length < 2) return undefined;
  const areExplained = filled.every(({ kind, text }, index) => {
    if (index % 2 === 0) return kind === "code" && !siblings.has(text);
    const mark = kind === "text" ? inWords.exec(text) : null;
    return mark !== null && (mark[1] === undefined) === (index === filled.length - 1);
  });
  const value = codes.map(({ text }) => text);
  if (!areExplained || filled.length % 2 === 1 || new Set(value).size < value.length)
    return undefined;
  return { value, range: { start: first.range.start, end: last.range.end } };
}

/** Finds codes with their meanings after a colon, in a script without blanks: `` 状态：`open` 营业，`closed` 休息 ``. */
export function glossedOptions(tokens: readonly Token[]): Found<readonly string[]> | undefined {
  const codes = tokens.filter(({ kind }) => kind !== "text");
  const [first, last] = [codes[0], codes.at(-1)];
  if (first === undefined || last === undefined || codes.length < 2) return undefined;
  const at = tokens.indexOf(first);
  if (!/[:：]\s*$/.test(tokens[at - 1]?.text ?? "")) return undefined;
  const areGlossed = codes.every((code, index) => {
    const own = tokens.indexOf(code);
    const mark = meaning.exec(tokens[own + 1]?.text ?? "");
    const isLast = index === codes.length - 1;
    const isEnd = mark?.[0].length === tokens[own + 1]?.text.length;
    return mark !== null && isEnd && isLast === /^[。.]?\s*$/.test(mark[1] ?? "");
  });
  const value = codes.map(({ text }) => text);
  if (!areGlossed || new Set(value).size < value.length) return undefined;
  return { value, range: { start: first.range.start, end: last.range.end } };
}
