import { isUsualStatus } from "../../core/status.js";
import type { Placed } from "../../markdown/page.js";
import { deniesEntry, isStatusDenied } from "./resolve/denied.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { errorsIn } from "./resolve/errors-in-text.js";
import { speaksOfAll } from "./resolve/of-all.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches a status of an error: in code or bold, or beside a word such as `status`. */
const marked =
  /(?<![\w.,`-])(?:(?<mark>`|\*\*)(?:HTTP\s+)?([45]\d\d)(?:\s+\p{L}[\p{L} '-]*)?\k<mark>|(?:HTTP|status)(?:\s+codes?)?\s+([45]\d\d)(?![\w%]|[.,]\d)|([45]\d\d)\s+(?:errors?|status|responses?)\b)/giu;
const answering =
  /\b(?:return(?:s|ed)?|answer(?:s|ed)?|respon(?:ds?|se)|repl(?:y|ies)|fail(?:s|ed)?|giv(?:es?|en)|sen(?:ds|t)|gets?|receives?d?|raise[sd]?|throws?|thrown|reject(?:s|ed)?|results?|yields?|produces?|see|code)\b/i;

/** Matches a status of success that is in code or alone in brackets. Numbers such as 200 are often limits. */
const success =
  /`(?:HTTP\s+)?(?<code>20[124])(?:\s+(?:Created|Accepted|No Content))?`|\((?:HTTP\s+)?(?<bare>20[124])\)/gi;

/** Matches words behind a status that say when it comes. */
const condition = /^\s+(?:if|when|unless|after|once|for|in case)\b/i;

/** Finds a sentence that says that a request can get an error, if this error was not read. */
export function findUnreadStatus(
  { block, section, containers }: Placed,
  { operation: { errors, answers, statuses } }: ResolvedScope,
  scopes: readonly ResolvedScope[],
): FactsInForm | undefined {
  const { page } = section;
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const whole = page.slice(block);
  if (!/[245]\d\d/.test(whole) || deniesEntry(whole)) return undefined;
  const known = new Set<unknown>([...errors, ...answers].map(({ status }) => status.value));
  // Several requests may share the section: a status that any of them has from this block was read.
  const inBlock = scopes
    .filter(({ scope }) => scope.sections.includes(section))
    .flatMap(({ operation }) => operation.statuses)
    .filter(({ span: { start } }) => start.offset >= block.start && start.offset < block.end);
  for (const { value } of [...statuses, ...inBlock]) known.add(value);
  for (const { pieces } of sentences(page.inline(block))) {
    const range = rangeOf(pieces, block);
    const text = page.slice(range);
    const done = [...text.matchAll(success)].find(({ groups = {}, index }) => {
      const status = Number(groups.code ?? groups.bare);
      return !known.has(status) && !isStatusDenied(text, index + 1);
    });
    if (done !== undefined) {
      const start = range.start + done.index;
      return { kind: "status in a sentence", start, end: start + done[0].length };
    }
    for (const { 0: all, 2: code, 3: said, 4: led, index } of text.matchAll(marked)) {
      const status = Number(code ?? said ?? led);
      const at = index + all.indexOf(String(status));
      const isLost =
        isUsualStatus(status) &&
        !known.has(status) &&
        !isStatusDenied(text, at) &&
        !/^`?\s+never\b/i.test(text.slice(at + 3));
      const isConditioned = code !== undefined && condition.test(text.slice(index + all.length));
      if (!isLost || !(isConditioned || answering.test(text))) continue;
      const start = range.start + index;
      return { kind: "status in a sentence", start, end: start + all.length };
    }
  }
  return undefined;
}

/**
 * Finds a sentence that is below one request and gives a status to all: `Every call may return 400.` Only this request
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
