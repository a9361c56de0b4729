import type { Placed } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import { cleanName } from "./page/member.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { cellsBeside } from "./resolve/row-cells.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches a line that shows a request with a placeholder in its query: `or GET /x?project=<id>`. */
const open =
  /^\W*(?:or\b\W*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\S*?[?&]([A-Za-z_][\w.[\]-]*)=(?:<[^<>\n]+>|\{[^{}\n]+\}|:\w+)/gim;
/** Matches a query in code: `` `?small=true` ``. */
const ofCode = /`\?([A-Za-z_][\w.[\]-]*)=[^`\n]*`/g;
/** Matches JSON in code behind words for a body or an answer. */
const sentJson =
  /\b(?:request\s+)?(?:body|payload)\b[^`.|\n]{0,20}(`\s*[[{][^`\n]*`)|\b(?:returns?|responds?|answers?|response)\b(?:[^`.|\n]|`[^`{[\n]*`){0,60}?(`\s*[[{][^`\n]*`)/gi;

/**
 * Finds the unread facts beside the requests of a block: parameters in the query of a further line, and queries, bodies
 * and answers in the cells of a table of requests.
 */
export function unreadInRequests(
  { block, section: { page } }: Placed,
  scopes: readonly ResolvedScope[],
): readonly FactsInForm[] {
  if (block.kind !== "table") {
    if (block.kind !== "paragraph" && block.kind !== "code") return [];
    if (scopes.length === 0) return [];
    return namesIn(page.slice(block), block, open, scopes);
  }
  return scopes.flatMap((one): readonly FactsInForm[] =>
    cellsBeside(one.scope).flatMap((cell) => {
      const text = page.slice(cell);
      return [...namesIn(text, cell, ofCode, [one]), ...jsonIn(text, cell, one)];
    }),
  );
}

/** Finds the first parameter of a text that none of the requests has. */
function namesIn(
  text: string,
  { start }: Range,
  pattern: RegExp,
  scopes: readonly ResolvedScope[],
): readonly FactsInForm[] {
  // A query of the request itself was looked at, even if its parameters are examples.
  const known = new Set(
    scopes.flatMap(({ operation, scope }) => [
      ...operation.parameters.map(({ name }) => name),
      ...scope.request.candidate.route.query.map(([name]) => cleanName(name).name),
    ]),
  );
  const lost = [...text.matchAll(pattern)].find(
    ([, name = ""]) => !known.has(cleanName(name).name),
  );
  if (lost === undefined) return [];
  const at = start + lost.index;
  const lead = /^\s*/.exec(lost[0])?.[0].length ?? 0;
  return [{ kind: "text with names and types", start: at + lead, end: at + lost[0].length }];
}

/** Finds the JSON of a body or an answer in a cell, if no body or answer of the request was read. */
function jsonIn(
  text: string,
  { start }: Range,
  { operation }: ResolvedScope,
): readonly FactsInForm[] {
  const { sends, shownBody, parameters, requestSamples, returns, members, sample } = operation;
  const isBodyRead =
    (sends ?? shownBody ?? requestSamples[0]) !== undefined ||
    parameters.some((one) => one.in.value === "body");
  const isAnswerRead = (sample ?? members[0]) !== undefined || returns?.rule === "stated";
  return [...text.matchAll(sentJson)].flatMap(({ 0: all, 1: body, 2: answer = "", index }) => {
    if (body === undefined ? isAnswerRead : isBodyRead) return [];
    const end = start + index + all.length;
    return [{ kind: "sample" as const, start: end - (body ?? answer).length, end }];
  });
}
