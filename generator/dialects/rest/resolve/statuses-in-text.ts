import { isStatusDenied } from "./denied.js";

const statusWords =
  /\b(?:status(?:\s+codes?)?|HTTP(?:\s+status)?(?:\s+code)?|code|returns?|return|responds?\s+with|response|with|a|an|get)\s*(?::|(?<=\bresponse\s*)[\u2013\u2014-])?\s*(?:is\s+|of\s+|an?\s+|the\s+)*(?:HTTP\s+)?[`"*]*(2\d\d|3\d\d)\b(?!\s*(?:%|px|ms|KiB)|\s+(?!unless|as|is|this|has|was|does)[a-z]+s\b)|(?<![\w.-])[`"]*(2\d\d|3\d\d)[`"]*[\s:,]+(?:OK|Created|Accepted|No Content|Non-Authoritative|Partial|empty|Found|See Other|Not Modified|Moved|Temporary|response|status)\b|^\W*(2\d\d|3\d\d)\W*$/gi;

/** Matches a status after the first of a sentence: `200 if it was there, and 201 if not`, `200 or 201`. */
const furtherStatus =
  /(?:(?:\band|\bor|[,;])\s+(?:with\s+)?[`"]*|[23]\d\d[`"]*\s*(?:,|\bor|\band)\s*[`"]*)([23]\d\d)\b(?=[`"]*\s*(?:(?:if|when|unless|otherwise)\b|[.,;:)]|$))/gi;

/** Matches a status that is returned: `202 is returned`. Not a number of things: `at most 200 is returned`. */
const returned =
  /(?<![\w.,-]|\b(?:of|to|most|than|least|first|last|only|limit)\s+[`"*]*)[`"*]*([23]\d\d)[`"*]*\s+(?:is|will\s+be|gets)\s+(?:(?:also|always|then)\s+)?(?:returned|sent|answered|given)\b/gi;

/** Matches a status in brackets behind words for an empty answer: `The answer is empty (204)`, `No content (204)`. */
const behindAnswer =
  /\b(?:(?:response|answer|reply|body)\s+is\s+empty|(?:empty|no)\s+(?:response|answer|reply|body|content))\s*\(\s*(?:HTTP\s+)?[`"*]*(2\d\d)[`"*]*(?:\s+No\s+Content)?\s*\)/gi;

/** Words in front of a status that count only in a sentence with a word of answering. */
const weak = /^(?:with|an?)\b/i;
export const answering =
  /\b(?:return|respon|answer|status|HTTP|code|giv|send|sent|get|receiv|succe|result|repl|OK\b|yield|produc|end|complet|confirm)/i;
/** Matches words about the docs: `The API only describes responses with`. A number behind them is no status. */
const onlyDescribed =
  /\b(?:only|just|merely)\s+(?:describes?|documents?|covers?|lists?|shows?|mentions?)\b[^.;]*$/i;

/** Returns the statuses of success in a sentence, except for denied ones. */
export function statusesIn(text: string): readonly number[] {
  const told = [
    ...text.matchAll(statusWords),
    ...text.matchAll(returned),
    ...text.matchAll(behindAnswer),
  ];
  const [first] = told;
  const further = first === undefined ? [] : [...text.slice(first.index).matchAll(furtherStatus)];
  const offset = first?.index ?? 0;
  const all = [
    ...told.map((match) => ({ match, from: match.index })),
    ...further.map((match) => ({ match, from: match.index + offset })),
  ];
  return all.flatMap(({ match, from }) => {
    const status = match[1] ?? match[2] ?? match[3] ?? "";
    const at = from + match[0].lastIndexOf(status);
    const isWeak = weak.test(match[0]) && !answering.test(text);
    if (isWeak || onlyDescribed.test(text.slice(0, at))) return [];
    return isStatusDenied(text, at) ? [] : [Number(status)];
  });
}
