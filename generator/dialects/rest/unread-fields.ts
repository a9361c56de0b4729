import type { Placed } from "../../markdown/page.js";
import { plainText } from "../../markdown/inline.js";
import type { HeadingReader } from "./page/heading-words.js";
import { routeTextOf } from "./page/route-pieces.js";
import { readMethod, readRoute } from "./page/route-text.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { FactsInForm } from "./unread-facts.js";
import type { HeadingWord } from "./vocabulary-types.js";

const ofFacts: readonly HeadingWord[] = [
  "path",
  "query",
  "body",
  "header",
  "cookie",
  "parameters",
  "request",
  "response",
  "errors",
  "status",
];

/** Matches a media type and nothing else, with or without code. */
const onlyMedia = /^[\s`*]*[a-z]+\/[\w.+*-]+[\s`*]*$/i;
/** Matches a name in code, a link or a status. */
const telling = /`[^`]*[^`\s][^`]*`|\]\(|(?<![\w.,-])[1-5]\d\d(?![\w%]|[.,]\d)/;

/**
 * Finds the rows of a table of labels and values that tell parameters, bodies or answers of its request:
 * ``Query | `page` integer``. Only the path and the method of such a table are read.
 */
export function unreadFields(
  { block, section: { page } }: Placed,
  scopes: readonly ResolvedScope[],
  headings: HeadingReader,
): readonly FactsInForm[] {
  const isOfFields = scopes.some(({ scope }) => scope.request.candidate.where === "fields");
  if (block.kind !== "table" || block.header.length !== 2 || !isOfFields) return [];
  return [block.header, ...block.rows.map(({ cells }) => cells)].flatMap(([label, value]) => {
    if (label === undefined || value === undefined) return [];
    const { words } = headings.read(plainText(page.inline(label)));
    const text = page.slice(value);
    const own = routeTextOf(page.inline(value));
    const isRequest = readMethod(own) !== undefined || readRoute(own) !== undefined;
    const isTold = !isRequest && ofFacts.some((word) => words.has(word));
    if (!isTold || onlyMedia.test(text) || !telling.test(text)) return [];
    return [{ kind: "text with names and types", start: value.start, end: value.end }];
  });
}
