import * as further from "../languages/sentences.js";

const negation =
  "(?:never|not(?!\\s+(?:only|just|merely)\\b)|cannot|no\\s+longer|neither|nor|stop(?:s|ped)?|cease[sd]?(?:\\s+to)?|used\\s+to|formerly|previously|instead\\s+of|rather\\s+than|\\w+n['’]t)";
const adverbs = "(?:(?:ever|also|yet|any\\s?more|longer|itself|will|be|have|\\w+ly)\\s+){0,2}";
const verbs =
  "(?:return(?:s|ed|ing)?|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|fail(?:s|ed|ing)?|throw(?:s|n|ing)?|rais(?:es?|ing)|giv(?:es?|ing)|sends?|sending|reports?|results?|gets?|receives?|sees?|expects?|yields?|produces?|emits?|uses?)";
const words = "with|in|an?|the|any|HTTP|status(?:es)?|codes?|of|error|response|either";
const fillers = `(?:(?:${words})\\s+)*`;
/** The words of `fillers`, with statuses among them: `404, 409 or`. */
const listed = `(?:(?:${words}|[1-5]\\d\\d[\`"'*]*,?|or|nor|and)\\s+[\`"'*]*)*`;
const passive =
  "(?:returned|sent|used|thrown|raised|given|answered|possible|supported|expected|reported|in\\s+use)";

/** Matches the words before a status that deny it: `never returns`, `no`, `does not respond with a`. */
const before = new RegExp(
  `(?:(?<!\\w)${negation}\\s+${adverbs}(?:${verbs}\\s+${listed}|${fillers})|\\b(?:no|without)\\s+${fillers})[\`"'*]*$`,
  "i",
);
/** Matches the words after a status that deny it: `404 Not Found is never returned`. */
const behind = new RegExp(
  `^[1-5](?:\\d\\d|XX)[\`"'*]*(?:\\s+(?!(?:if|when|unless|and|or|but)\\b)[\\p{L}'-]+){0,5}?\\s+(?:is|are|was|were|will\\s+be|can\\s+be|has\\s+been)\\s+(?:never|not|no\\s+longer)\\s+(?:ever\\s+)?${passive}\\b`,
  "iu",
);
/** Matches a text about a status that denies it: `No longer returned`, `It is never sent`. */
const whole = new RegExp(
  `^\\W*(?:(?:it|this|(?:this|the)\\s+(?:(?:status|error|response)\\s+)?(?:status|code|error|answer|response))\\s+)?(?:(?:is|was|will\\s+be)\\s+)?(?:never|not|no\\s+longer)\\s+(?:ever\\s+)?${passive}\\b(?!\\s+(?:if|when|unless|until)\\b)`,
  "i",
);
const deniedVerb = new RegExp(`(?<!\\w)${negation}\\s+${adverbs}${verbs}(?:\\s+with)?:?\\s*$`, "i");
const leadingStatus = /^[^\d\n]{0,40}[1-5](?:\d\d|xx)(?!\w)/i;
/** The same as `before`, `behind` and `whole`, with the words of other languages. */
const beforeElsewhere = new RegExp(`(?:${further.deniedBefore})[\`"'*]*$`, "iu");
const behindElsewhere = new RegExp(
  `^[1-5](?:\\d\\d|XX)[\`"'*]*(?:\\s+\\p{L}+){0,3}?[\\s:–—-]*(?:${further.deniedBehind})`,
  "iu",
);
const wholeElsewhere = new RegExp(`^[^\\p{L}]*(?:${further.deniedBehind})`, "iu");
// Quick tests that most texts do not pass: `mayDeny` for English, `mayDenyElsewhere` for other languages.
const mayDenyElsewhere =
  /(?<!\p{L})(?:nie|nicht|kein|n['’e]|nunca|no|jam|não|non|noo|nie|geen|aldrig|inte|не)|[不返]|반환|사용/iu;
const mayDeny =
  /\b(?:no|not|never|nor|neither|cannot|without|stop|cease|used|formerly|previously|instead|rather)|n['’]t\b/i;

/** Matches the words before the values of a member: ``Each `status` is one of ``. */
const ofMember =
  /^\W*(?:(?:each|every|the|its)\s+)?`[a-z_][\w.]*`(?:\s+of\s+[\w\s]{1,30})?\s+(?:is|are|(?:can|may|will)\s+be)\s+(?:one|any|either)\b/i;
/** Matches the words before a status of later requests: `Ask again until it answers`. */
const ofLater =
  /\buntil\s+(?:(?:it|you|the|an?|server|status|code|answers?|response|returns?|responds?|gets?|gives?|is|with|HTTP)\s+)+[`"'*]*$/i;

/**
 * True if a text denies the status at an offset: `never returns 404`, `404 is no longer returned`. A number that
 * is a value of a member, or the answer to other requests, counts as denied, too.
 */
export function isStatusDenied(text: string, at: number): boolean {
  const isOfOther =
    /`|until/i.test(text) && [ofMember, ofLater].some((one) => one.test(text.slice(0, at)));
  if (isOfOther) return true;
  const [start, rest] = [text.slice(Math.max(0, at - 120), at), text.slice(at, at + 160)];
  if (mayDeny.test(text) && (before.test(start) || behind.test(rest))) return true;
  return mayDenyElsewhere.test(text) && (beforeElsewhere.test(start) || behindElsewhere.test(rest));
}

/** True if a text that explains a status says that no answer has it: `No longer returned.` */
export function deniesWhole(text: string): boolean {
  return whole.test(text) || (mayDenyElsewhere.test(text) && wholeElsewhere.test(text));
}

/** True if a text that begins with a status says that no answer has it: `409: Never returned.` */
export function deniesEntry(text: string): boolean {
  if (!mayDeny.test(text) && !mayDenyElsewhere.test(text)) return false;
  return deniesWhole(text.replace(leadingStatus, ""));
}

/** True if the verb that ends before an offset is denied: `never returns`, `does not respond with`. */
export function isVerbDenied(text: string, end: number): boolean {
  return mayDeny.test(text) && deniedVerb.test(text.slice(Math.max(0, end - 60), end));
}

/** True if a text denies the words at an offset in the same clause: ``200 never has a file of `text/csv` ``. */
export function isClauseDenied(text: string, at: number): boolean {
  return /(?:\b(?:never|not|no\s+longer|cannot)|n['’]t)\b[^,;.]{0,40}$/i.test(text.slice(0, at));
}
