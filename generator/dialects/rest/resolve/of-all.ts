import type { Placed, Section } from "../../../markdown/page.js";
import type { HeadingReader } from "../page/heading-words.js";
import * as further from "../languages/sentences.js";

const things = "(?:requests?|calls?|endpoints?|operations?|methods?|routes?|resources?)";
const every =
  "(?<!\\b(?:not|nor|almost|nearly)\\s)\\b(?:all|every|each|any)(?:\\s+of)?(?:\\s+(?:the|our|these|its|single|other|API|HTTP|REST))*";
const api =
  "(?:\\s+(?:to|of|in|on|against)\\s+(?:the|this|our)\\s+(?:[\\w-]+\\s+)?(?:API|service))?";
const fails =
  "(?:returns?|fails?|responds?|answers?|results?|produces?|yields?|throws?|raises?|gives?|shares?|uses?|repl(?:y|ies)|receives?|ends?|emits?|sends?)";
const told =
  "(?:returned|answered|sent|thrown|raised|given|shared|used|possible|occur|happen|appl(?:y|ies)|common|valid|expected|errors?|answers?|responses?|codes?|status(?:es)?)";

/** Matches words that give something to all requests: `Every call can fail with`, `are returned by any endpoint`. */
const ofAllRequests = new RegExp(
  [
    `${every}\\s+${things}${api}\\s+(?:(?:may|can|might|could|will|also|either|sometimes|always)\\s+){0,3}${fails}\\b`,
    `\\b${told}\\s+(?:\\w+\\s+)?(?:by|for|on|from|to|at|in|of|with)\\s+${every}\\s+${things}\\b${api}(?!\\s+(?:(?:is|are)\\s+(?:listed|described|documented|specified|given|explained|shown)|that|which|who|with|without|whose|below|under|to|of|except|but)\\b)`,
    further.everyRequest,
  ].join("|"),
  "iu",
);

/** Matches words that give something to all errors: `All errors have`, `Errors are`, `The body of an error is`. */
const ofAllErrors =
  /(?<!\b(?:not|nor|almost|nearly)\s)\b(?:all|every|each|any)\s+(?:of\s+)?(?:the\s+|our\s+)?(?:(?:API|HTTP|failed|unsuccessful)\s+)*(?:errors?|failures?|failed\s+\w+)\b|^\W*(?:the\s+)?(?:(?:body|format|form|shape|structure)\s+of\s+(?:an?\s+|the\s+)?)?errors?(?:\s+(?:responses?|answers?|bod(?:y|ies)|objects?|messages?))?\s+(?:are|is|have|has|come|look|use|share|carry|contain)s?\b(?!\s+(?:listed|described|only|explained)\b)/i;

/** True if a text says that all requests can get the answers it mentions. */
export function speaksOfAll(text: string): boolean {
  return ofAllRequests.test(text);
}

/** True if a text mentions the body of all errors. */
export function speaksOfAllErrors(text: string): boolean {
  return ofAllErrors.test(text);
}

/**
 * Finds the heading or paragraph that says that a section is about the errors of all requests. The headings above are
 * searched as long as they are about errors too. Undefined if none says so.
 */
export function findOfAll(section: Section, headings: HeadingReader): Section | Placed | undefined {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent) {
    if (!isAboutErrors(up, headings)) return undefined;
    if (speaksOfAll(up.title)) return up;
    const { page, blocks } = up;
    const found = blocks.find(
      ({ block }) => block.kind === "paragraph" && speaksOfAll(page.slice(block)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True if the title of a section has words for errors, or is the status of an error. */
export function isAboutErrors({ title }: Section, headings: HeadingReader): boolean {
  const { words, isWhole, status = 0 } = headings.read(title);
  return words.has("errors") || (isWhole && status >= 400);
}
