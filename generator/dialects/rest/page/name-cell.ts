import { areStruck, plainText, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import { asteriskIsOther, coloredAsteriskAt } from "./asterisk.js";
import { readMarks } from "./marks.js";
import { isName, type Member } from "./member.js";

interface NameCell {
  /** The lines of the cell below the name: a type, a mark. */
  readonly more: readonly Piece[];
  readonly names: readonly string[];
  readonly presence: Member["presence"];
  readonly isMarked: boolean;
  /** True for an asterisk in a color or in italics, with which GitBook and others mark what is required. */
  readonly isStarred: boolean;
  readonly isDeprecated: boolean;
  readonly depth: number;
}

/**
 * Reads a cell with one or more names, their indentation, and marks such as `name?` and `name (optional)`.
 * Footnotes are dropped. The function is long because each step reads the text that the step before has left.
 */
export function readName(
  page: Page,
  cell: { start: number; end: number },
  vocabulary: Vocabulary,
): NameCell {
  const all = page.inline(cell);
  const line = all.findIndex(({ kind }) => kind === "break");
  const isOwn = line > 0 && isName(plainText(all.slice(0, line)).trim().replaceAll("\\", ""));
  const behind = isOwn ? -1 : typeBehindName(all, vocabulary);
  const end = isOwn ? line : behind;
  const pieces = end === -1 ? all : all.slice(0, end);
  const more = end === -1 ? [] : all.slice(end);
  const whole = plainText(pieces.filter(({ kind }) => kind !== "break"));
  const indent = indentOf(whole);
  const depth = depthOf(indent);
  const marks = pieces.filter(({ kind }) => kind === "shortcode" || kind === "html");
  const marked = readMarks(marks, vocabulary);
  let text = whole.slice(indent.length);
  let presence = marked.presence;
  let isDeprecated = marked.isDeprecated || areStruck(pieces);
  const codes = pieces.filter(({ kind }) => kind === "code");
  const brackets = /[\s(（]*[([（]?(?<!\p{L})(\p{L}+)[)\]）]?\s*$/u.exec(text);
  if (brackets !== null && /[\s(（]/.test(brackets[0])) {
    const word = (brackets[1] ?? "").toLowerCase();
    const { required, optional, deprecated } = vocabulary.words;
    if (required.includes(word)) presence ??= "required";
    if (optional.includes(word)) presence ??= "optional";
    if (deprecated.includes(word)) isDeprecated = true;
    if ([required, optional, deprecated].some((words) => words.includes(word)))
      text = text.slice(0, brackets.index).replace(/[\s,;:–—-]+$/, "");
  }
  const source = page.source.text.slice(cell.start, cell.end);
  const tagAt = source.search(/<\w/);
  const last = pieces.findLast((piece) => piece.text.trim() !== "");
  const isSetOff = last !== pieces[0] && (last?.isEmphasis === true || last?.isStrong === true);
  const isStarred =
    (isSetOff && last.text.trim() === "*") ||
    (tagAt > 0 && coloredAsteriskAt(source.slice(tagAt)) !== undefined);
  if (isStarred) presence ??= "required";
  // An asterisk marks a required member; an asterisk after a backslash leads to a footnote.
  const isOther = asteriskIsOther(page);
  if (/^[^*\\]*[\w\]]`?\s?\*$/.test(source) && !isOther) presence ??= "required";
  // Footnotes: `\*`, `\[1\]`, `<sup>1</sup>`.
  text = text.replace(/(?:\s*(?:\*|†|‡|\[\d+\]|[¹²³⁴]))+\s*$/u, "").trim();
  let isMarked = false;
  if (/[?？]$/.test(text)) {
    isMarked = true;
    presence ??= "optional";
    text = text.slice(0, -1);
  } else if (
    /\w\*$/.test(plainText(codes.length > 0 ? codes : pieces).trim()) &&
    codes.length > 0 &&
    !isOther
  ) {
    presence ??= "required";
  }
  text = text
    .replace(/(?:\s*(?:\*|\[\d+\]))+\s*$/u, "")
    .replace(/[:：]$/, "")
    .trim();
  const parts = text.split(/\s*(?:,|\bor\b|\/(?=\s)|\n)\s*/).filter((part) => part !== "");
  const names =
    parts.length > 1 && parts.every((part) => isName(part))
      ? parts
      : isName(text)
        ? [text]
        : isName(codes[0]?.text ?? "") && codes.length === 1
          ? [codes[0]?.text ?? ""]
          : [];
  return { more, names, presence, isMarked, isStarred, isDeprecated, depth };
}

/** Returns the blanks and the marks before a nested name: `├─ `, `→ `, `-- `, `»`, `.`. */
function indentOf(text: string): string {
  return (
    /^(?:\s|[↳└├│┌┗┣┃╰─━»›→➔➜↪▸·•|]|>(?!=)|[-–—]+(?=\s)|\.{1,4}(?=[\p{L}_]))+/u.exec(text)?.[0] ??
    ""
  );
}

/** Returns how deep an indentation is: the number of its marks if it has one kind of them, otherwise by its width. */
function depthOf(indent: string): number {
  if (indent === "") return 0;
  const marks = indent.replace(/\s/gu, "");
  const isRun = /^(?:»+|\.+|→+|-+|–+|—+)$/u.test(marks);
  return isRun ? marks.length : Math.max(1, Math.ceil(indent.length / 4));
}

/** Returns the index of the type in italics after a name: `` `size` *integer* ``. Returns -1 without one. */
function typeBehindName(pieces: readonly Piece[], { types }: Vocabulary): number {
  const at = pieces.findIndex(({ text }) => text.trim() !== "");
  const name = pieces[at];
  const solid = pieces.slice(at + 1).filter(({ text }) => text.trim() !== "");
  const isSet = name !== undefined && (name.kind === "code" || name.isStrong);
  const [type, more] = solid;
  if (!isSet || type === undefined || more !== undefined || !isName(name.text.trim())) return -1;
  if (!type.isEmphasis || type.isStrong) return -1;
  const word = type.text.trim().toLowerCase();
  const isType = Object.values(types).some((words) => words.includes(word));
  return isType || isTypeLink(type) ? pieces.indexOf(type) : -1;
}

/** True for a link to a section, which may be that of a type. */
const isTypeLink = ({ kind, href = "" }: Piece): boolean => kind === "link" && href.includes("#");

/**
 * Reads the type and the mark in the lines below a name, `size<br>_integer_<br>_required_`, or the type after it,
 * `` `size` *integer* ``.
 */
export function readLines(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): Pick<Member, "type" | "presence"> {
  if (pieces.length === 0) return { type: undefined, presence: undefined };
  const types = Object.values(vocabulary.types).flat();
  let type: Member["type"];
  let presence: Member["presence"];
  for (const piece of pieces) {
    const word = piece.text
      .toLowerCase()
      .replace(/[()[\],:]+/g, " ")
      .trim();
    if (vocabulary.words.required.includes(word)) presence ??= "required";
    else if (vocabulary.words.optional.includes(word)) presence ??= "optional";
    else if (types.includes(word) || (piece.isEmphasis && isTypeLink(piece))) type ??= [piece];
  }
  return { type, presence };
}
