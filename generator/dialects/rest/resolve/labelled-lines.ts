import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import { readTagMarks } from "../../../markdown/tag-titles.js";
import type { Range } from "../../../source/source.js";
import { isUsualStatus } from "../../../core/status.js";
import type { HeadingReader } from "../page/heading-words.js";
import { deniesWhole } from "./denied.js";
import { isStatusLabel } from "./status-label.js";

/**
 * A line that a label with a status begins: `` Error 404 `NO_ROOM`: There is none ``, `Respuesta 204: sin contenido`.
 */
export interface LabelledLine {
  readonly status: number | "4XX" | "5XX";
  /** The place of the line, with further lines that belong to it. */
  readonly range: Range;
  /** The pieces after the label. */
  readonly pieces: readonly Piece[];
  /** The text after the status on one line, with a code before the colon: `NO_ROOM: There is none`. */
  readonly text: string;
}

/** Matches a label, a status, perhaps a code or the name of the status, and a colon, a dash or the end. */
const lead =
  /^[\s*_]*(\p{L}[\p{L}\s'’-]{1,40}?)[\s*_`]*(?<!\d)([1-5]\d\d|[45][Xx]{2})(?![\p{L}\d])((?:[\s*_]*\(?`[^`\n]{1,60}`\)?|(?:[ \t]+\p{Lu}[\p{L}\p{N}_'-]*){1,4})?)[\s*_`]*(?:[:：]|[.。]?\s*$|\s[–—-]\s)[\s*_]*/u;

/** Matches a status with a type in brackets, and words for the status: `200 ([Boat](#boat)): OK`. */
const bare =
  /^[\s*_`]*([1-5]\d\d)[\s*_`]*\((?=[^()\s]|\[\])((?:[^()]|\([^()]*\))+)\)[\s*_`]*(?:[:：]|\s[–—-]\s)[ \t]*(\p{Lu}[^\n]{0,60})?$/u;

/** Matches a status in code or bold, before a colon, a dash or an arrow: `` `403` — it is shut ``, `**200** → a boat`. */
const set =
  /^[\s]*(?:`([1-5]\d\d)(?:[ \t]+\p{Lu}[\p{L} '-]{0,40})?`|\*\*([1-5]\d\d)(?:[ \t]+\p{Lu}[\p{L} '-]{0,40})?[:：]?\*\*)(?:[:：]|(?<=[:：]\*\*)|\s+[–—-]|\s*(?:→|[-=]>))(?=\s)\s*/u;

/** Matches an arrow and a status, in code, in bold or plain: `` → `201` ``, `-> 404 Not Found`. */
const arrowed =
  /^[ \t]*(?:[→⇒⟶➔➜←]|[-=]>|<[-=])[ \t]*(?:(?<mark>`|\*\*)(?:HTTP )?([1-5]\d\d)(?:[ \t]+\p{Lu}[\p{L} '-]{0,40})?\k<mark>|([1-5]\d\d)(?:[ \t]+\p{Lu}[\p{L} '-]{0,40})?(?=[ \t]*(?:$|`|[:：]|\s[–—-]\s)))(?:[:：]|[ \t]+[–—-](?=\s))?[ \t]*/mu;

/**
 * Reads the lines of a paragraph that begin with a word for answers or errors and a status, with a status in code or
 * bold, or with an arrow and a status. Below a heading for answers, the word may be missing if a type in brackets
 * follows the status. Empty if the first line is not such a line, unless arrows follow it. The words are those of all
 * languages of the vocabulary. A line that says that its status is not answered is left out. In a block of tags, each
 * tag with a status is such a line.
 */
export function labelledLines(
  { block, section, containers }: Placed,
  headings: HeadingReader,
): readonly LabelledLine[] {
  const { page } = section;
  if (
    block.kind === "html" ||
    (block.kind === "paragraph" && /^\s*(?:\{%|<[A-Z])/.test(page.slice(block)))
  )
    return statusesOfTags(page, block);
  if (block.kind !== "paragraph" || containers.includes("quote")) return [];
  const alone = statusAlone(page.slice(block));
  if (alone !== undefined) {
    const { start, end } = block;
    return [{ ...alone, range: { start, end }, pieces: [] }];
  }
  const found: Line[] = [];
  const isBelowAnswers = isOfAnswers(section.title, headings);
  const hasArrows = arrowed.test(page.slice(block));
  let at = block.start;
  for (const line of page.slice(block).split("\n")) {
    const [all, label = "", status = "", code = ""] = lead.exec(line) ?? [];
    const plain = isBelowAnswers ? bare.exec(line) : null;
    const [own = "", code3, bold3] = containers.includes("item") ? [] : (set.exec(line) ?? []);
    const [behind = "", , marked, unmarked] = arrowed.exec(line) ?? [];
    const number = Number(code3 ?? bold3);
    const pointed = Number(marked ?? unmarked);
    if (behind !== "" && isUsualStatus(pointed)) {
      const from = at + behind.length;
      found.push({ status: pointed, code: "", start: at, from, isBare: true });
    } else if (own !== "" && isUsualStatus(number)) {
      found.push({ status: number, code: "", start: at, from: at + own.length, isBare: true });
    } else if (plain !== null) {
      const [whole = "", number = "", type = "", words = ""] = plain;
      const from = at + whole.indexOf(`(${type})`) + 1;
      const to = from + type.length;
      found.push({ status: Number(number), code: words, start: at, from, to });
    } else if (all !== undefined && isOfAnswers(label, headings)) {
      const value = /x$/i.test(status) ? (status.toUpperCase() as "4XX" | "5XX") : Number(status);
      found.push({ status: value, code, start: at, from: at + all.length });
    } else if (found.length === 0 && !hasArrows) return [];
    at += line.length + 1;
  }
  const lines = found.map(({ status, code, start, from, to, isBare }, index) => {
    const end = Math.min(found[index + 1]?.start ?? block.end, block.end);
    const pieces = page.inline({ start: Math.min(from, end), end: to ?? end });
    const name = code.replace(/^[\s`*_(]+|[\s`*_)]+$/g, "");
    if (to !== undefined) return { status, range: { start, end }, pieces, text: name };
    const words = pieces.map(({ text }) => text).join("");
    const text = [name, words.replace(/\s+/g, " ").trim()].filter((one) => one !== "").join(": ");
    const typed = isBare === true ? typePieces(pieces) : pieces;
    return { status, range: { start, end }, pieces: typed, text };
  });
  return lines.filter(({ text }) => !deniesWhole(text));
}

/** Matches the id of a type in code, which has small letters: `Boat`, `Boat[]`. Codes of errors have none. */
const typeId = /^[A-Z]\w*[a-z]\w*(?:\[\])?$/;

/**
 * Returns the pieces behind a lone status that name a type. Without a word for answers, only a link or the id of a type
 * in code at the start names one. So `404: no boat` names no type.
 */
function typePieces(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ kind }) => kind === "link")) return pieces;
  const filled = pieces.filter(({ text }) => text.trim() !== "");
  // ``201 with a `Location` header, body `Boat` ``: the word `body` stands in front of the type.
  const isBody = (at: number): boolean => /[\s,;]body:?\s+$/i.test(filled[at - 1]?.text ?? "");
  const first = filled.find((_, at) => isBody(at)) ?? filled[0];
  return first?.kind === "code" && typeId.test(first.text) ? [first] : [];
}

/** Reads the tags around answers that have a status: `{% swagger-response status="404: Not Found" %}`. */
function statusesOfTags(page: Page, block: Range): readonly LabelledLine[] {
  return readTagMarks(page.source.text, block).flatMap(({ title }): LabelledLine[] => {
    const text = title === undefined ? "" : page.slice(title);
    if (title === undefined || !isStatusLabel(text)) return [];
    const words = text.replace(/^\W*\d{3}\W*/, "").trim();
    return [{ status: Number(/\d{3}/.exec(text)?.[0]), range: title, pieces: [], text: words }];
  });
}

/** Reads a paragraph that is only a status in bold: `**400 Bad Request**`. */
function statusAlone(source: string): Pick<LabelledLine, "status" | "text"> | undefined {
  const bold = /^\*\*([^*\n]+)\*\*\s*:?$/.exec(source.trim())?.[1];
  if (bold === undefined || !isStatusLabel(bold)) return undefined;
  const [, number, words = ""] = /([1-5]\d\d)[\s:–—-]*(.*?)\W*$/s.exec(bold) ?? [];
  return { status: Number(number), text: words };
}

interface Line {
  readonly status: LabelledLine["status"];
  /** The words between the status and the text. */
  readonly code: string;
  readonly start: number;
  /** The start of the text after the label. */
  readonly from: number;
  /** The end of the type in brackets; undefined if the text ends with the line. */
  readonly to?: number;
  /** True if no word for answers precedes the status. */
  readonly isBare?: boolean;
}

function isOfAnswers(label: string, headings: HeadingReader): boolean {
  const { words, isWhole } = headings.read(label);
  return (
    isWhole &&
    !words.has("request") &&
    (words.has("response") || words.has("errors") || words.has("status"))
  );
}
