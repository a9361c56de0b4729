import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Tree } from "../read-tree.js";
import { bareMember, isName, type Member } from "../page/member.js";
import { entityId } from "./entity-name.js";
import type { Derivation, TypeDraft, TypeRegistry } from "./type-draft.js";
import { draftOf } from "./linked-type.js";

/** Matches the words in front of the other type. */
const same =
  /^\W*(?:\p{L}[\p{L} ]{1,20}[*_]*:\W*)?(?:(?:it|this)\s+)?(?:(?:is|has|takes)\s+)?(?:(?:the\s+|all\s+(?:of\s+)?(?:the\s+)?)?(?:same|identical)\s+(?:\p{L}+\s+){0,3}?(?:as|to)|like|extends|inherits\s+from|all\s+(?:the\s+)?(?:fields|members|attributes|properties)\s+of)\s+(?:(?:an?|the)\s+)?(?:(?:data\s+)?(?:object|structure|fields|members|attributes|properties)\s+of\s+(?:(?:an?|the)\s+)?)?/iu;
/** A quick test that most texts do not pass. */
const mayTell = /\b(?:same|identical|like|extends|inherits|all)\b/i;
const omission =
  /\b(?:without|except|excluding|minus|omits|lacks|other\s+than|apart\s+from|but\s+not?)\b/gi;
const addition = /\b(?:plus|with|additional(?:ly)?|extra|adds)\b/gi;

/**
 * Reads the first sentence of a paragraph as a derivation. Undefined unless it begins with words such as `Same as` and a
 * link to a section or the name of a type: `Same as the Order object`.
 */
export function readDerivation(page: Page, range: Range): Derivation | undefined {
  if (range.end - range.start > 600) return undefined;
  const text = page.slice(range);
  if (!mayTell.test(text.slice(0, 80)) || !same.test(text)) return undefined;
  const pieces = page.inline(range);
  const at = pieces.findIndex(({ kind }) => kind === "link");
  const link = pieces[at];
  const before = textOf(at === -1 ? pieces : pieces.slice(0, at));
  const start = same.exec(before)?.[0].length;
  if (start === undefined) return undefined;
  const behind = pieces.slice(at + 1);
  const isLinked = link !== undefined && before.slice(start).trim() === "";
  if (isLinked && link.href?.includes("#") !== true) return undefined;
  const [named = ""] =
    /^[\p{L}\p{N} ]{1,40}?(?=\s+(?:object|structure)\b|\W*$|[,.;:]|\s+(?:but|with|plus|except)\b|\s+without\b)/u.exec(
      before.slice(start),
    ) ?? [];
  const name = isLinked ? link.text : named;
  return {
    page,
    href: isLinked ? link.href : undefined,
    name,
    leftOut: namesLeftOut(isLinked ? behind : pieces),
    added: addedIn(isLinked ? behind : pieces),
    range,
  };
}

/** Returns the type that a derivation names. Undefined if the pages describe no such type. */
export function baseOf(
  { page, href, name }: Derivation,
  tree: Tree,
  registry: TypeRegistry,
): TypeDraft | undefined {
  if (href !== undefined) return draftOf(href, page, tree, registry);
  const id = entityId(name);
  return id === "" ? undefined : registry.drafts.find((one) => one.id === id);
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

/** Returns the words behind a word such as `without`, up to the end of the sentence or a word such as `plus`. */
export function namesLeftOut(pieces: readonly Piece[]): ReadonlySet<string> {
  const text = pieces
    .map(({ kind, text: own }) => (kind === "code" ? own.replace(/\s/g, "") : own))
    .join("");
  const starts = [...text.matchAll(omission)].map((found) => found.index + found[0].length);
  return new Set(
    starts.flatMap((start) => {
      const [words = ""] = text.slice(start).split(/[.;:](?=\s|$)|\b(?:plus|with|adds)\b/i);
      return words.match(/[\w.-]*\w/g) ?? [];
    }),
  );
}

/**
 * Returns if the code behind a text belongs to a list of names. Such a list begins with a word of `on`, and ends with a
 * word of `off` or with the sentence. `isOn` is true if the code before the text belongs to the list.
 */
function nextState(text: string, isOn: boolean, on: RegExp, off: RegExp): boolean {
  const last = (words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1;
  const [start, end] = [last(on), Math.max(last(off), last(/[.;](?=\s|$)/g))];
  return start === end ? isOn : start > end;
}

/** Returns the names in code behind words such as `plus`, with the types in brackets behind them. */
function addedIn(pieces: readonly Piece[]): readonly Member[] {
  const members: Member[] = [];
  let isOn = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "text") isOn = nextState(piece.text, isOn, addition, omission);
    if (piece.kind !== "code" || !isOn || !isName(piece.text)) continue;
    const next = pieces[index + 1];
    const type = /^\s*\(([^()]+)\)/.exec(next?.text ?? "")?.[1];
    const own = next !== undefined && type !== undefined ? [{ ...next, text: type }] : undefined;
    members.push({ ...bareMember(piece.text, piece, piece), type: own });
  }
  return members;
}
