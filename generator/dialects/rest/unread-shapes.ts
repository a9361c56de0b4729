import type { Placed } from "../../markdown/page.js";
import { usualHeader } from "./page/read-header-lines.js";
import type { HeadingReader } from "./page/heading-words.js";
import { labelledLines } from "./resolve/labelled-lines.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { FactsInForm } from "./unread-facts.js";

const kind = "text with names and types";

/** Matches an object in code with names and types: `{ id: string, name?: string }`. */
const object = /`\{\s*"?[A-Za-z_]\w*"?\??\s*:[^`\n]*\}(?:\[\])?`/;

/** Matches names of members in code behind a label for a body: ``Body: any subset of `name`, `size` ``. */
const namesOfBody =
  /^[\s*_]*(?:request\s+)?(?:body|payload)[\s*_]*[:：][\s*_]*(?:[^`\n{}.]{0,60}\s)?`[A-Za-z_]\w*`(?:\s*(?:,|and|or|,\s*and)\s*`[A-Za-z_]\w*`)+/i;

/** Matches a header with its value in code: ``Header `If-Match: <etag>` required``. */
const header = /\bheaders?\s+`([A-Za-z][\w-]*)\s*:\s*[^`\n]*`/i;

/** Finds an object behind a status, names of members behind `Body:`, or a header with its value, if it was not read. */
export function findUnreadShape(
  placed: Placed,
  own: ResolvedScope,
  headings: HeadingReader,
): FactsInForm | undefined {
  const { block, section, containers } = placed;
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const text = section.page.slice(block).slice(0, 10_000);
  if (!text.includes("`")) return undefined;
  const at = (
    { 0: all, index }: { 0: string; index: number },
    from = block.start,
  ): FactsInForm => ({
    kind,
    start: from + index + all.indexOf("`"),
    end: from + index + all.length,
  });
  const { operation } = own;
  const { sends, shownBody, requestSamples, parameters } = operation;
  const hasBody =
    (sends ?? shownBody) !== undefined ||
    requestSamples.length > 0 ||
    parameters.some((one) => one.in.value === "body");
  const names = hasBody ? null : namesOfBody.exec(text);
  if (names !== null) return at(names);
  const sent = header.exec(text);
  const name = sent?.[1]?.toLowerCase() ?? "";
  const isAnswer = /\b(?:responses?|answers?|returns?)\b|^\W*[1-5]\d\d\b/im.test(text);
  const isKnown = parameters.some((one) => one.name.toLowerCase() === name);
  if (sent !== null && !isKnown && !isAnswer && !usualHeader.test(name)) return at(sent);
  if (!object.test(text)) return undefined;
  for (const { status, range } of labelledLines(placed, headings)) {
    const found = object.exec(section.page.slice(range));
    if (found !== null && !isTold(status, operation)) return at(found, range.start);
  }
  return undefined;
}

/** True if something shows the content of an answer with a status. */
function isTold(status: unknown, { answers, errors }: ResolvedScope["operation"]): boolean {
  return (
    errors.some((one) => one.status.value === status && one.samples.length > 0) ||
    answers.some(
      (one) =>
        one.status.value === status &&
        (one.sample !== undefined || one.members.length > 0 || one.returns !== undefined),
    )
  );
}
