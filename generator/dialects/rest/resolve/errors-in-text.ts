import { isUsualStatus } from "../../../core/status.js";
import { isStatusDenied } from "./denied.js";

const before =
  /\b(?:status(?:\s+codes?)?|HTTP|(?:response|error|return)\s+codes?|returns?|returned|returning|responds?|fails?|throws?|rejected|raises?|answers?|receives?|results?\s+in|get)\s*:?\s*(?:an?\s+|the\s+|HTTP\s+|status\s+|code\s+|is\s+|of\s+|with\s+|either\s+|response\s+)*[`"'*]*([45]\d\d)\b(?!\s*(?:%|px|ms|[KM]i?B|bytes?\b)|\s+(?!unless|as|is|this|has|was|does)[a-z]+s\b)/gi;

const behind =
  /(?<![\w.,-])[`"'*]*([45]\d\d)[`"'*]*[\s:(`"'*–—-]+(?:(?:\w+\s+){0,2}not\s+found|bad\s+request|unauthori[sz]ed|payment\s+required|forbidden|method\s+not|not\s+acceptable|(?:request\s+)?time-?out|conflict|gone|precondition|(?:payload|entity|content|request)\s+(?:entity\s+)?too\s+large|unsupported|unprocess?able|locked|failed|too\s+many|internal\s+server|not\s+implemented|bad\s+gateway|service\s+unavailable|gateway|error\b(?!\s+(?!is|was|as|has|unless|does|this|responses|codes|messages|statuses)[a-z]+s\b)|response\b|status\b|HTTP\s+(?:error|status|response|code)s?\b)/gi;

/**
 * A status in front of `errors`. It counts in code, at the start of a sentence, or beside a word of answering, because
 * `has 404 errors` may count errors.
 */
const ofErrors =
  /(?:^\W*|[`"'*]|\b(?:HTTP|statuse?s?|codes?|returns?|returned|returning|respon(?:ds?|ses?)|answer(?:s|ed)?|fail(?:s|ed|ure)?|throws?|raises?|gives?|sends?|gets?|receives?|results?|causes?|produces?|yields?)\b[^.;]{0,40}?)(?<![\w.,-])[`"'*]*([45]\d\d)[`"'*]*\s+(?:\w+\s+)?errors\b(?!\s+(?:\w+\s+)?(?:that\s+(?:were|was)|counted|logged|seen|found)\b)/gi;

/** A status in brackets: `Throws NotFound (404)`. It counts only in a sentence with a verb of `failing`. */
const inBrackets = /\((?:HTTP\s+)?([45]\d\d)\)/g;
const failing = /\b(?:throws?|raises?|fails?|responds? with|returns?)\b/i;

/** A status that is returned: `422 is returned.` Not a number of things: `at most 500 is returned`. */
const returned =
  /(?<![\w.,-]|\b(?:of|to|most|than|least|first|last|only|limit)\s+[`"'*]*)[`"'*]*([45]\d\d)[`"'*]*\s+(?:is|will\s+be|gets)\s+(?:(?:also|always|then)\s+)?(?:returned|sent|answered|given|raised|thrown)\b/gi;

/** A status behind a verb that often has another object: `A locked gauge gives a 404.` */
const given =
  /\b(?:gives|yields|produces|ends\s+(?:with|in))\s+(?:(?:an?|the|HTTP|status)\s+)*[`"'*]*([45]\d\d)[`"'*]*(?=\s*(?:[.,;:)]|$|\b(?:if|when|unless|error|instead)\b))/gi;

/** Matches a status and its condition behind the answer of success: `Returns the gauge, or 404 if there is none.` */
const otherwise =
  /\b(?:or|and)\s+(?:(?:an?|HTTP|status)\s+)*[`"'*]*([45]\d\d)[`"'*]*(?=\s+(?:if|when|unless|otherwise)\b)/gi;
const answering =
  /^\W*(?:(?:this|the)\s+(?:\w+\s+)?)?(?:returns?|responds?\s+with|answers?(?:\s+with)?)\b/i;

const listed = /(?:^|[:：,\s])[`"'*]*([45]\d\d)\b(?!\s+(?!unless|as|is)[a-z]+s\b)/gi;

const more =
  /(?:\bor|,|\/|\||\band)\s+(?:an?\s+)?[`"'*]*([45]\d\d)\b(?!\s+(?!unless|as|is)[a-z]+s\b)/gi;

/**
 * Returns the statuses of errors in a sentence, except for denied ones (`not 404`). With `areListed`, all numbers from
 * 400 to 599 count that are after a colon, a comma or a space.
 */
export function errorsIn(text: string, areListed: boolean): readonly number[] {
  const patterns = [
    ...[before, behind, ofErrors, returned],
    ...(answering.test(text) ? [otherwise] : []),
    ...(failing.test(text) ? [inBrackets] : []),
    ...(areListed ? [listed] : []),
  ];
  const usual = [...text.matchAll(given)].filter(([, code]) => isUsualStatus(Number(code)));
  const found = [...patterns.flatMap((pattern) => [...text.matchAll(pattern)]), ...usual];
  const isOfStatuses =
    found.length > 0 || /\bstatus|\b(?:returns?|responds? with)\W+(?:HTTP\W+)?2\d\d/i.test(text);
  const others = isOfStatuses ? text.matchAll(more) : [];
  const statuses = [...found, ...others].flatMap((match) => {
    const at = match.index + match[0].indexOf(match[1] ?? "");
    const isDenied =
      isStatusDenied(text, at) || /^\d{3}[`"'*]*(?:\s+\([^()]*\))?\s+would\b/.test(text.slice(at));
    return isDenied ? [] : [Number(match[1])];
  });
  const alone = /^\W*(?:status\W*)?([45]\d\d)\W*$/i.exec(text)?.[1];
  if (alone === undefined) return [...new Set(statuses)];
  return isStatusDenied(text, text.indexOf(alone)) ? [] : [Number(alone)];
}
