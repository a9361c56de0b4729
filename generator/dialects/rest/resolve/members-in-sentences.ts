import type { Piece } from "../../../markdown/inline.js";
import { bareMember, isName, memberList, type Member } from "../page/member.js";
import { roleOf, type BlockRole } from "./block-role.js";
import type { MemberResolver } from "./resolve-member.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences } from "./sentences.js";

/** Matches words before the members of a body: `The body has`, `an object with the keys`, `409 Conflict with`. */
const lead =
  /(?:\b(?:body|object|JSON|dictionary|hash|answer|response|payload|error)|\b[1-5]\d\d\b[^.;`]{0,40}?)[`\s]*(?:\s+(?:that|which))?\s*(?:with|has|have|holds?|holding|contains?|containing|including|includes?|consists?\s+of|of)\s+(?:(?:the|an?|two|three|these|its|following)\s+)*(members?|fields?|keys?|attributes?|properties|property)?\s*:?\s*$/i;
const isObject = /\b(?:object|JSON|dictionary|hash)\b/i;
/** Words of sentences about requests, denials and examples. */
const isOfOther =
  /\b(?:requests?|send|sends|sent|pass|passed|accepts?|takes?|not|never|no|neither|nor|formerly|previously|used to|stopped|cannot|without|example|e\.g|instead|sets?)\b|n['’]t\b/i;
const between = /^\s*(?:,\s*and|,|and|&)\s*$/i;
const noted = /^\s*\(([^()]{1,60})\)/;
/** Matches a word that a sentence about an answer of success has, unless it is below a heading for answers. */
const returned = /\b(?:returns?|responds?|answers?|answered|response|body)\b/i;

/**
 * Finds the members of answers and errors that a sentence names in code: ``The body has `error` (string) and `code` ``.
 * The sentence has to end with the names. Without types, the sentence has to mention members or an object.
 */
export function membersInSentences(scope: Scope, resolver: MemberResolver): readonly ScopedList[] {
  return scope.blocks.flatMap((placed): readonly ScopedList[] => {
    const { block, section, containers } = placed;
    const { page } = section;
    if (block.kind !== "paragraph" || containers.includes("quote")) return [];
    const text = page.slice(block);
    if (text.length > 1_500 || !text.includes("`") || !mayTell.test(text)) return [];
    const above = roleOf(placed, scope.title, resolver.tree.headings);
    if (above.role === "parameters" || above.role === "entity" || above.role === "notes") return [];
    const all = sentences(page.inline(block));
    const inBlock = statusIn(all.map((one) => one.text).join(" "));
    return all.flatMap(({ pieces, text: sentence }): readonly ScopedList[] => {
      const members = membersOf(pieces);
      if (members === undefined || isOfOther.test(sentence)) return [];
      const status = statusIn(sentence) ?? above.status ?? inBlock;
      const isError = status === undefined ? above.role === "errors" : status >= 400;
      if (!isError && above.role !== "response" && !returned.test(sentence)) return [];
      const range = rangeOf(pieces, block);
      const list = memberList({ page, form: "bullets", block, members, range });
      const role: BlockRole = { ...above, role: isError ? "errors" : "response", status };
      return [{ placed, list, role }];
    });
  });
}

/** A quick test that most paragraphs do not pass. */
const mayTell = /\b(?:with|has|have|holds?|holding|contain\w*|includ\w+|consists?|of)\b[^`]*`/i;

function statusIn(text: string): number | undefined {
  const [, status] = /(?<![\w.,-])([2-5]\d\d)(?![\w%]|[.,]\d)/.exec(text) ?? [];
  return status === undefined ? undefined : Number(status);
}

function membersOf(pieces: readonly Piece[]): readonly Member[] | undefined {
  const from = pieces.findIndex(
    (piece, at) => piece.kind === "code" && isName(piece.text) && lead.test(textBefore(pieces, at)),
  );
  if (from === -1) return undefined;
  const before = textBefore(pieces, from);
  const isTold = lead.exec(before)?.[1] !== undefined || isObject.test(before);
  const members: Member[] = [];
  for (let at = from; at < pieces.length; at += 2) {
    const [code, next] = [pieces[at], pieces[at + 1]];
    if (code?.kind !== "code" || !isName(code.text)) return undefined;
    if (next !== undefined && next.kind !== "text") return undefined;
    const behind = next?.text ?? "";
    const [all = "", note] = noted.exec(behind) ?? [];
    const type =
      note === undefined || next === undefined ? undefined : { ...next, text: note.trim() };
    const range = { start: code.start, end: next?.end ?? code.end };
    members.push({ ...bareMember(code.text, code, range), type: type && [type] });
    const rest = behind.slice(all.length);
    const isEnd = at + 2 >= pieces.length && /^[\s.;:]*$/.test(rest);
    if (!isEnd && !between.test(rest)) return undefined;
  }
  const areTyped = members.every((one) => one.type !== undefined);
  return areTyped || isTold ? members : undefined;
}

const textBefore = (pieces: readonly Piece[], at: number): string =>
  pieces
    .slice(0, at)
    .map(({ text }) => text)
    .join("");

/**
 * Returns the lists with those of sentences. A sentence about success counts only without a table, list or sample
 * of the answer, because these say more.
 */
export function withSentences(
  lists: readonly ScopedList[],
  told: readonly ScopedList[],
  hasSample: boolean,
): readonly ScopedList[] {
  const isShown = hasSample || lists.some(({ role }) => role.role === "response");
  const free = told.filter(
    ({ role, placed }) =>
      !lists.some((one) => one.placed.block === placed.block) &&
      (role.role === "errors" || !isShown),
  );
  return free.length === 0 ? lists : [...lists, ...free];
}
