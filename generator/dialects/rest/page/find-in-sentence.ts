import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { FoundText } from "./candidate.js";
import { routeTextOf } from "./route-pieces.js";
import { readMethod, readRoute } from "./route-text.js";

type FoundHere = Pick<FoundText, "route" | "range" | "method"> & { readonly detail: string };

/** Matches a sentence that asks the reader to send a request, up to the path. */
const ordered =
  /^(?:[^.]{0,80}\s)?(?:send|submit|make|issue|perform|do|use|execute|fire|with)s?(?:ing)?\s+(?:an?\s+|the\s+)?(?:HTTPS?\s+)?(GET|HEAD|POST|PUT|PATCH|DELETE)\s+(?:HTTP\s+)?(?:requests?|calls?|method)\b[^.]{0,50}$/i;

/**
 * Finds the request in a sentence that asks the reader to send it: ``Submit a **PUT** request to `/x` ``. At most 200
 * characters of the paragraph precede the path.
 */
export function findInSentence(pieces: readonly Piece[]): FoundHere | undefined {
  for (const [index, piece] of pieces.entries()) {
    const words = plainText(pieces.slice(0, index)).replace(/\s+/g, " ");
    if (words.length > 200) return undefined;
    const inText = piece.kind === "text" ? /(?<=\s)\/[\w{<:][^\s,;]*/.exec(piece.text) : null;
    if (piece.kind !== "code" && inText === null) continue;
    const url = inText === null ? piece.text : inText[0].replace(/\.$/, "");
    const before = inText === null ? words : words + piece.text.slice(0, inText.index);
    const method = readMethod(ordered.exec(before.trimEnd())?.[1] ?? "");
    const route = method === undefined ? undefined : readRoute(url);
    if (route === undefined || route.method !== undefined) continue;
    const { start, end } = piece;
    return { route, method, range: { start, end }, detail: " in a sentence" };
  }
  return undefined;
}

/**
 * Matches words after a request that tell of a change or of a property of it, in several languages. They do not say what
 * the request does.
 */
const otherVerb = new RegExp(
  `^(?:${[
    "now|no|not|never|also|only|still|then|and|or|with|is|are|was|were|has|have|had|does|did|may|might|must|should|can",
    "cannot|could|would|takes?|accepts?|requires?|supports?|needs?|fails?|responds?|answers?|used",
    "wurde|wird|ist|sind|hat|kann|muss|nun|jetzt|und|werd|wordt|zijn|heeft|kan|moet|nu|en",
    "est|sont|a|ont|peut|doit|et|es|son|ha|han|fue|puede|debe|y|foi|pode|deve|e|può",
  ].join("|")})$`,
);

/** The form of a request that is the subject of a sentence. */
export const asSubject = " as a subject";

/**
 * Finds a request that is the subject of the sentence at the start of its section: `` `POST /boxes` creates a box. ``
 */
export function findSubject({ section, block }: Placed, pieces: readonly Piece[]): FoundHere[] {
  const [first, next] = pieces.filter(({ text }) => text.trim() !== "");
  if (section.heading === undefined || section.blocks[0]?.block !== block) return [];
  if (first?.kind !== "code" || next?.kind !== "text") return [];
  const verb = /^\s+(?:will\s+)?(\p{Ll}+)\s+\p{L}/u.exec(next.text)?.[1];
  const route = verb === undefined || otherVerb.test(verb) ? undefined : readRoute(first.text);
  if (route?.method === undefined) return [];
  const { start, end } = first;
  return [{ route, method: route.method, range: { start, end }, detail: asSubject }];
}

/** Finds the request in a container: `::: name GET`, the path on the next line, `:::`. */
export function findInContainer(page: Page, range: Range): FoundHere | undefined {
  const text = page.slice(range);
  const parts = /^:{3,}\s*[\w-]*\s+(?:"|\[)?([A-Z]+)(?:"|\])?[ \t]*\n+([^\n]+)(?:\n|$)/.exec(text);
  const method = readMethod(parts?.[1] ?? "");
  if (parts === null || method === undefined) return undefined;
  const start = range.start + parts[0].indexOf(parts[2] ?? "", parts[1]?.length);
  const path = { start, end: start + (parts[2]?.length ?? 0) };
  const route = readRoute(routeTextOf(page.inline(path)));
  if (route === undefined) return undefined;
  return { route, method, range: path, detail: " in a container" };
}

/**
 * Finds a method before a code span with the path, with or without a label: ``Make a lamp: POST `/lamps` (signed)``.
 */
export function findSplit(
  pieces: readonly Piece[],
): Pick<FoundText, "route" | "range" | "method" | "title"> | undefined {
  const at = pieces.findIndex(({ kind }) => kind === "code");
  const code = pieces[at];
  const before = plainText(pieces.slice(0, at)).trim();
  const parts = /^(?:([^:：]{1,40})[:：]\s*|\S{1,3}\s+)?(GET|HEAD|POST|PUT|PATCH|DELETE)$/.exec(
    before,
  );
  const route = code === undefined || parts === null ? undefined : readRoute(code.text);
  if (code === undefined || route === undefined || route.method !== undefined) return undefined;
  const { start, end } = code;
  return { route, method: readMethod(parts?.[2] ?? ""), range: { start, end }, title: parts?.[1] };
}
