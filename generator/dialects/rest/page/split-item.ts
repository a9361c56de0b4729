import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { takeAsterisk } from "./asterisk.js";
import { isName, type Member } from "./member.js";
import { readNotes, tellsMore } from "./read-notes.js";
import { splitBrackets } from "./split-brackets.js";
import { isTypeWord } from "./type-word.js";

export interface Found {
  readonly name: string;
  readonly nameRange: Range;
  readonly text: readonly Piece[];
  /** The default in the brackets after the name. Undefined if there is none. */
  readonly default?: readonly Piece[] | undefined;
  /** The presence by an asterisk on the name. Undefined if there is none. */
  readonly presence?: Member["presence"];
}

/**
 * Splits an item into the name and the text after it. The name is in code, bold or italics, or a word with a separator.
 * The function is long because each way to set off a name has its own conditions.
 */
export function splitItem(
  page: Page,
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): Found | undefined {
  const { types } = vocabulary;
  const solid = pieces.findIndex(({ text, kind }) => text.trim() !== "" && kind !== "html");
  const first = pieces[solid];
  if (first === undefined) return undefined;
  const led = notesBeforeName(pieces.slice(solid), vocabulary);
  if (led !== undefined) return led;
  const marked = takeAsterisk(page, first, pieces.slice(solid + 1), vocabulary);
  const { rest, presence } = marked;
  const inner = first.kind === "link" ? first.inner?.[0] : undefined;
  const isSet =
    first.kind === "code" || first.isStrong || first.isEmphasis || inner?.kind === "code";
  const bare = marked.name
    .trim()
    .replace(/[:：]$/, "")
    .replace(/^:/, "");
  if (/^(?:none|n\/a|nil)$/i.test(bare)) return undefined;
  // `**PUT** - replaces the boat` tells of a method.
  if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(bare)) return undefined;
  const pair = first.kind === "code" ? splitPair(bare, types) : undefined;
  if (pair !== undefined) {
    const note = pair.note === "" ? "" : `(${pair.note}) `;
    const text = [{ ...first, kind: "text" as const, text: note }, ...rest];
    return { name: pair.name, nameRange: first, text, presence };
  }
  if (isSet && isName(bare.replace(/\?$/, "")) && first.text.trim().length < 60) {
    const after = rest.find(({ text }) => text.trim() !== "");
    // A name without a separator or mark after it is part of a sentence.
    const text = after?.text ?? "";
    const isSeparated =
      after === undefined ||
      after.kind !== "text" ||
      /^\s*(?:[-–—:：,([·•]|\.|\n)/.test(text) ||
      after.isEmphasis ||
      /:\s*$/.test(first.text) ||
      (first.isStrong && /^\s+\S/.test(text)) ||
      /^\s+(?:is |the |an? |to |[A-Z])/.test(text) ||
      readNotes(rest, vocabulary).notes.length > 0;
    return isSeparated || presence !== undefined
      ? { name: bare, nameRange: first, text: rest, presence }
      : undefined;
  }
  const noted = first.kind === "text" ? wordBeforeNotes(first, rest, vocabulary) : undefined;
  if (noted !== undefined) return noted;
  const flat = first.kind === "text" ? withBrackets(first, rest, vocabulary) : undefined;
  const line = flat?.first ?? first;
  const named =
    /^\s*([\w.$[\]-]+)\s*(?:\(([^()]*)\)\s*)?(:|[-–—：](?=\s)|\s[-–—])\s*/.exec(line.text) ??
    /^\s*["“]([\w.$-]+)["”]\s*(?:\(([^()]*)\)\s*)?([,:–—-])\s+/.exec(line.text) ??
    bracketsBehind(line.text, types);
  const name = named?.[1] ?? "";
  if (named === null || first.kind !== "text" || !isName(name) || /^\d/.test(name))
    return undefined;
  if (!/[_.[\]]/.test(name) && /^[A-Z][a-z]+$/.test(name)) return undefined;
  const note = named[2] === undefined ? "" : `(${named[2]}) `;
  // The colon stays, because `memberOf` drops an example after it.
  const mark = note === "" && named[3] === ":" ? ": " : "";
  const left = { ...line, text: mark + note + line.text.slice(named[0].length) };
  const nameRange = {
    start: first.start + first.text.indexOf(name),
    end: first.start + first.text.indexOf(name) + name.length,
  };
  return { name, nameRange, text: [left, ...(flat?.rest ?? rest)], default: flat?.default };
}

/** Matches words of sentences, which are no names in plain text. */
const isFunctionWord =
  /^(?:an?|the|is|are|was|each|every|either|any|all|one|some|no|this|that|it|if|when|for|with|in|of|to|and|or|as|by|on|at|from|be|has|have|must|can|may|will|see|use|send|returns?|gives?|takes?|accepts?|only|not)$/i;

/**
 * Splits an item that begins with a plain word and two notes, or a note in brackets, code or italics: ``size (`int`) …``.
 * Undefined if the brackets have more than notes, such as a default.
 */
function wordBeforeNotes(
  first: Piece,
  rest: readonly Piece[],
  vocabulary: Vocabulary,
): Found | undefined {
  const [all = "", space = "", name = "", colon = ""] =
    /^(\s*)([A-Za-z_][\w.$[\]-]*)(:?)(?:,?[ \t]|$)/.exec(first.text) ?? [];
  const isWord = (!/[_.[\]]/.test(name) && /^[A-Z][a-z]+$/.test(name)) || isFunctionWord.test(name);
  if (!isName(name) || isWord) return undefined;
  const text = [{ ...first, text: first.text.slice(all.length) }, ...rest];
  const { notes, isSet, isEnded } = readNotes(text, vocabulary);
  // `returns` in ``returns `object` `` is no name.
  const isMarked = /[,:]\s*$/.test(all) || /^[([{<]/.test(text[0]?.text ?? "");
  const isTold = notes.length > 1 || (isSet && (isMarked || isEnded));
  if (!tellsMore(notes, vocabulary) || !isTold) return undefined;
  const start = first.start + space.length;
  return {
    name,
    nameRange: { start, end: start + name.length },
    text: colon === "" ? text : [{ ...first, text: `: ${first.text.slice(all.length)}` }, ...rest],
  };
}

/** Splits an item whose notes are in front of a name in code or bold: ``(required) `size` …``, ``string `size` …``. */
function notesBeforeName(pieces: readonly Piece[], vocabulary: Vocabulary): Found | undefined {
  const [first] = pieces;
  const at = pieces.findIndex(isSetOff);
  if (first === undefined || at === -1) return undefined;
  // A name such as `date` is a word for a type, too, so it is the first one in code.
  const plain = readNotes(pieces.slice(0, at), vocabulary);
  const isPlain = at > 0 && plain.rest.every(({ text }) => text.trim() === "");
  const { notes, rest } = isPlain
    ? { ...plain, rest: pieces.slice(at) }
    : readNotes(pieces, vocabulary);
  const [code, ...more] = rest.slice(rest.findIndex(({ text }) => text.trim() !== ""));
  if (code === undefined || !isSetOff(code) || !tellsMore(notes, vocabulary)) return undefined;
  const name = code.text.trim().replace(/[:：]$/, "");
  // In ``Boolean `true` if it sails``, the code is a value, and of `` `a`, `b` or `c` ``, each is a name.
  const behind = more.find(({ text }) => text.trim() !== "")?.text ?? "";
  const isSeparated =
    (behind === "" && !isPlain) ||
    /^\s*(?:[-–—:(.[]|\p{Lu})/u.test(behind) ||
    readNotes(more, vocabulary).notes.length > 0;
  if (
    /^(?:true|false|null|none|nil)$/i.test(name) ||
    !isSeparated ||
    !isName(name) ||
    (!isPlain && isTypeWord(name, vocabulary.types))
  )
    return undefined;
  const note = textPiece(`(${notes.join(", ")}) `, first);
  return { name, nameRange: code, text: [note, ...more] };
}

const isSetOff = ({ kind, isStrong, isEmphasis }: Piece): boolean =>
  kind === "code" || (kind === "text" && (isStrong || isEmphasis));

/** Matches a name and a placeholder, as in a query: `limit=<number>`, `match[]=<selector>`. */
const heldName = /^([\w.$-]+(?:\[\])?)=<\s*([^<>]{1,40}?)\s*>$/;

/** Matches a name and its values, as in a query: `state=open|closed`. */
const chosenName = /^([\w.$-]+)=([\w.-]+(?:\|[\w.-]+)+)$/;

/** Matches a name and its type in one code span: `name:string`, `"name": string`, `name=[string]`. */
const typedName = /^["']?([\w.$-]+)["']?\s*[:=]\s*\[?([A-Za-z][\w<>[\] ]*?)\]?$/;

/** Splits a code span with a name and its type or values: `limit=<number>`, `name:string`, `state=open|closed`. */
function splitPair(
  code: string,
  types: Vocabulary["types"],
): { readonly name: string; readonly note: string } | undefined {
  const held = heldName.exec(code);
  const typed = held ?? typedName.exec(code);
  // A placeholder such as `<n>` stands for a value and is no type.
  const word = typed?.[2] ?? "";
  const chosen = held === null ? [] : word.split("/");
  // `<dd/mm/yyyy>` is the form of a date.
  const areValues = chosen.every((one) => /^[\w.-]+$/.test(one) && !/^(?:d+|m+|y+)$/i.test(one));
  if (chosen.length > 1 && areValues && ![word, ...chosen].some((one) => isTypeWord(one, types)))
    return { name: typed?.[1] ?? "", note: `one of: ${chosen.join(", ")}` };
  const isTold = isTypeWord(word, types) || word.includes("|");
  if (typed !== null && (held !== null || isTold))
    return { name: typed[1] ?? "", note: isTold ? word : "" };
  const [, name, values] = chosenName.exec(code) ?? [];
  if (name === undefined || values === undefined) return undefined;
  return { name, note: `one of: ${values.split("|").join(", ")}` };
}

/** Joins a name and brackets with code spans in them into one piece: ``name (required, string, `a`) …``. */
function withBrackets(
  first: Piece,
  rest: readonly Piece[],
  vocabulary: Vocabulary,
):
  | (Pick<Found, "default"> & { readonly first: Piece; readonly rest: readonly Piece[] })
  | undefined {
  const [code, after] = rest;
  const open = /^(\s*[\w.$[\]-]+\s*)(\([^()]*[\p{L}\p{N}.][\s:=,]*)$/u.exec(first.text);
  const split =
    open === null
      ? undefined
      : splitBrackets([{ ...first, text: open[2] ?? "" }, ...rest], vocabulary);
  const [brackets, ...more] = split?.pieces ?? [];
  if (split !== undefined && brackets !== undefined) {
    const text = `${open?.[1] ?? ""}${brackets.text}`;
    return { first: { ...first, text }, rest: more, default: split.default };
  }
  const close = after?.text.indexOf(")") ?? -1;
  if (!/^\s*[\w.$[\]-]+\s*\([^()]*$/.test(first.text) || code?.kind !== "code" || close === -1)
    return undefined;
  // The code span is an example and is left out.
  const text = first.text.replace(/[\s,=:]*$/, "") + (after?.text ?? "").slice(close);
  return { first: { ...first, text }, rest: rest.slice(2) };
}

/** Matches `name (string, required) text`: brackets with a type or a mark need no dash after them. */
function bracketsBehind(text: string, types: Vocabulary["types"]): RegExpExecArray | null {
  const found = /^\s*([\w.$[\]-]+)\s*\(([^()]*)\)(?:\.{3})?\s*/.exec(text);
  const isTold = (found?.[2] ?? "")
    .split(",")
    .some((word) => isTypeWord(word, types) || /^\s*(?:required|optional)\s*$/i.test(word));
  return isTold ? found : null;
}
