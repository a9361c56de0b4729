import { isUsualStatus } from "../../core/status.js";
import type { Placed } from "../../markdown/page.js";
import { deniesEntry, isStatusDenied } from "./resolve/denied.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { errorsIn } from "./resolve/errors-in-text.js";
import { speaksOfAll } from "./resolve/of-all.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches a status of an error: in code, or beside a word such as `status`. */
const marked =
  /(?<![\w.,`-])(?:`(?:HTTP\s+)?([45]\d\d)(?:\s+\p{L}[\p{L} '-]*)?`|(?:HTTP|status)(?:\s+codes?)?\s+([45]\d\d)(?![\w%]|[.,]\d)|([45]\d\d)\s+(?:errors?|status|responses?)\b)/giu;
const answering =
  /\b(?:return(?:s|ed)?|answer(?:s|ed)?|respon(?:ds?|se)|repl(?:y|ies)|fail(?:s|ed)?|giv(?:es?|en)|sen(?:ds|t)|gets?|receives?d?|raise[sd]?|throws?|thrown|reject(?:s|ed)?|results?|yields?|produces?|see|code)\b/i;

/** Finds a sentence that says that a request can get an error, if this error was not read. */
export function findUnreadStatus(
  { block, section, containers }: Placed,
  { operation: { errors, answers } }: ResolvedScope,
): FactsInForm | undefined {
  const { page } = section;
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const whole = page.slice(block);
  if (!/[45]\d\d/.test(whole) || deniesEntry(whole)) return undefined;
  const known = new Set([...errors, ...answers].map(({ status }) => status.value));
  for (const { pieces } of sentences(page.inline(block))) {
    const range = rangeOf(pieces, block);
    const text = page.slice(range);
    for (const { 0: all, 1: code, 2: said, 3: led, index } of text.matchAll(marked)) {
      const status = Number(code ?? said ?? led);
      const at = index + all.indexOf(String(status));
      const isLost =
        isUsualStatus(status) &&
        !known.has(status) &&
        !isStatusDenied(text, at) &&
        !/^`?\s+never\b/i.test(text.slice(at + 3));
      if (!isLost || !answering.test(text)) continue;
      const start = range.start + index;
      return { kind: "status in a sentence", start, end: start + all.length };
    }
  }
  return undefined;
}

/**
 * Finds a sentence below a request that gives a status to all requests: `Every call may return 400.` Only this request
 * gets the status, because the sentence may also mean each call of it.
 */
export function findStatusOfAll({ block, section, containers }: Placed): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  if (!/[45]\d\d/.test(section.page.slice(block))) return undefined;
  const found = sentences(section.page.inline(block)).find(
    ({ text }) => speaksOfAll(text) && errorsIn(text, false).length > 0,
  );
  return found && { kind: "sentence about all requests", ...rangeOf(found.pieces, block) };
}
