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
/** Matches a word that a sentence about an answer of success has, unless it is below a heading for answers. */
const returned = /\b(?:returns?|responds?|answers?|answered|response|body)\b/i;

/**
 * Finds the members of answers and errors that a sentence names in code: ``The body has `error` (string) and `code` ``.
 * The sentence has to end with the names, their types or their values. If a name has neither a type nor values, the
 * sentence has to mention members or an object.
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

const code = String.raw`\uE000\d+\uE000`;
const choice = `${code}(?:\\s*[,|/]\\s*${code})*\\s*,?\\s*(?:\\bor\\b|\\|)\\s*${code}`;
const listOfCodes = `${code}(?:\\s*,\\s*(?:and\\s+)?${code})+`;
const mayBe = "(?:which|that)\\s+(?:is|may\\s+be|can\\s+be)\\s+";
/**
 * Matches a name at `lastIndex` with its type or its values behind it, in brackets or in words: `` `id` (string)``,
 * ``, which is one of `on`, `off` ``. Each piece in code is written as its index between two `\uE000`. Without `or`,
 * the values have to end the sentence.
 */
const told = new RegExp(
  `(${code})(?:\\s*\\(([^()]{1,100})\\))?(?:\\s*,?\\s*(?:(?:${mayBe})?(?:either|one\\s+of)\\s*:?\\s*(${choice}|${listOfCodes}(?=[\\s.;:]*$))|${mayBe}(${choice})))?`,
  "uy",
);

/** Returns the members of a sentence. Undefined if it names none, or if other words are between or behind them. */
function membersOf(pieces: readonly Piece[]): readonly Member[] | undefined {
  const from = pieces.findIndex(
    (piece, at) => piece.kind === "code" && isName(piece.text) && lead.test(textBefore(pieces, at)),
  );
  if (from === -1) return undefined;
  const list = pieces.slice(from);
  if (list.some(({ kind }) => kind !== "code" && kind !== "text")) return undefined;
  const text = list
    .map((one, at) => (one.kind === "code" ? `\uE000${at}\uE000` : one.text))
    .join("");
  const codesIn = (part: string): readonly Piece[] =>
    [...part.matchAll(/\uE000(\d+)\uE000/g)].flatMap(([, at]) => list[Number(at)] ?? []);
  const members: Member[] = [];
  for (let at = 0; at < text.length;) {
    told.lastIndex = at;
    const [all, name = "", note, ...choices] = told.exec(text) ?? [""];
    const [own] = codesIn(name);
    if (own === undefined || !isName(own.text)) return undefined;
    const values = [...codesIn(note ?? ""), ...codesIn(choices.join(""))];
    if (values.length === 1) return undefined;
    members.push(toMember(own, note, values));
    at += all.length;
    const [separator = ""] =
      /^\s*(?:,\s*and\b|,|\band\b|&)\s*(?=\uE000)/.exec(text.slice(at)) ?? [];
    if (separator === "") {
      if (/^[\s.;:]*$/.test(text.slice(at))) break;
      return undefined;
    }
    at += separator.length;
  }
  const before = textBefore(pieces, from);
  const isTold = lead.exec(before)?.[1] !== undefined || isObject.test(before);
  return isTold || members.every(({ type, options }) => type ?? options) ? members : undefined;
}

/** Makes a member from its name, the text in brackets behind it, and its values. */
function toMember(name: Piece, note: string | undefined, values: readonly Piece[]): Member {
  const words = note
    ?.replace(/\uE000\d+\uE000/g, " ")
    .replace(/\b(?:or|and|either|one of)\b|[,|/:]/g, (word) => (values.length > 0 ? " " : word))
    .trim();
  const range = { start: name.start, end: values.at(-1)?.end ?? name.end };
  const type: Piece = { ...name, kind: "text", text: words ?? "" };
  return {
    ...bareMember(name.text, name, range),
    type: words ? [type] : undefined,
    options: values.length > 0 ? values : undefined,
  };
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
