import type { CodeBlock } from "../../../markdown/block.js";
import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { bareMember, isName, memberList, type Member, type MemberList } from "./member.js";
import { memberOf } from "./member-of.js";
import { readNotes, tellsMore } from "./read-notes.js";
import { isTypeWord } from "./type-word.js";
import { isTypeScript } from "./read-typed-code.js";

/**
 * Matches `name - text`, `name: string`, `name?: string;`, `name (string): text`, and `name` alone. The name may stand
 * in quotes or backticks.
 */
const memberLine =
  /^\s*["'`]?([\w.$[\]-]+)["'`]?(\?)?\s*(?:\(([^()]*)\)\s*)?(?:(?:\s[-–—]+|:|\s{2,}|=)\s*(\S.*?))?[;,]?\s*$/;

/** Matches a query of several pairs: `page=1&size=20`. */
const queryLine = /^\s*\??([\w.$[\]-]+=[^&\s=]*(?:&[\w.$[\]-]+=[^&\s=]*)+)\s*$/;

/**
 * Reads the members that a code block lists, one per line. A line has a name, then a dash, a colon, an equals sign or a
 * gap, then a type or a description. The pairs of a query are members, too. A line `Example: https://…` is not a
 * member.
 *
 * Returns undefined for JSON, for more than 10,000 characters, and if fewer than 80 % of the lines are members.
 *
 * @param areNamed True if the words above the block mention parameters. Then a line may have a name only.
 */
export function readMemberLines(
  page: Page,
  block: CodeBlock,
  { vocabulary, areNamed }: { readonly vocabulary: Vocabulary; readonly areNamed: boolean },
): MemberList | undefined {
  const text = page.slice(block.content);
  if (text.length > 10_000 || /^\s*(?:\[|\{\s*["'}])/.test(text)) return undefined;
  const isTyped = isTypeScript(block);
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => /[\w]/.test(line));
  const isBare = areNamed && /^(?:text|txt|plaintext)?$/.test(block.lang);
  const members: Member[] = [];
  let count = 0;
  for (const { 0: line, index } of lines) {
    if (
      /^\s*(?:export\s+)?(?:interface|type)\s+\w/.test(line) ||
      /^\s*(?:\/\/|#|\*|\/\*)/.test(line) ||
      isExample(line, vocabulary)
    )
      continue;
    count++;
    const pairs = pairsOf(line, block.content.start + index);
    if (pairs.length > 0) {
      members.push(...pairs);
      continue;
    }
    const found = memberLine.exec(line);
    const name = found?.[1] ?? "";
    if (found === null || !isName(name)) continue;
    if ((found[3] ?? found[4]) === undefined && !isBare) continue;
    const offset = block.content.start + index;
    const range = { start: offset + line.indexOf(name), end: offset + line.trimEnd().length };
    const piece = (words: string): readonly Piece[] => [textPiece(words, range)];
    const nameRange = { start: range.start, end: range.start + name.length };
    const { notes, isEnded } = readNotes(piece(found[4] ?? ""), vocabulary);
    const isNoted = (isEnded || notes.length > 1) && tellsMore(notes, vocabulary);
    if (!isTyped && isNoted && found[3] === undefined) {
      const text = piece(found[4] ?? "");
      members.push(memberOf({ name, nameRange, text, range, vocabulary, isSentence: false }));
      continue;
    }
    const told = withoutComment(found[4] ?? "");
    const isType = isTyped || isTypeWord(told.text, vocabulary.types);
    const marks = (found[3] ?? "").split(/\s*,\s*/).filter((mark) => mark !== "");
    const isRequired = marks.some((mark) => vocabulary.words.required.includes(mark.toLowerCase()));
    const isOptional = marks.some((mark) => vocabulary.words.optional.includes(mark.toLowerCase()));
    const type = isType ? told.text : marks.find((mark) => isTypeWord(mark, vocabulary.types));
    const own = found[2] === "?" || isOptional ? "optional" : undefined;
    members.push({
      ...memberAtStart(name, range),
      type: type === undefined ? undefined : piece(type),
      description: piece(isType ? told.comment : (found[4] ?? "")),
      presence: own ?? (isTyped || isRequired ? "required" : undefined),
    });
  }
  if (members.length === 0 || members.length < count * 0.8) return undefined;
  return memberList({ page, form: "bullets", block, members, range: block });
}

function memberAtStart(name: string, range: Range): Member {
  return bareMember(name, { start: range.start, end: range.start + name.length }, range);
}

/** Returns a member for each pair of a line that is a query, which begins at an offset. Empty for another line. */
function pairsOf(line: string, offset: number): readonly Member[] {
  const query = queryLine.exec(line)?.[1];
  if (query === undefined) return [];
  let start = offset + line.indexOf(query);
  return query.split("&").map((pair) => {
    const range = { start, end: start + pair.length };
    start = range.end + 1;
    return memberAtStart(pair.slice(0, pair.indexOf("=")), range);
  });
}

/** True if a line shows an example of a request: `Example: https://…`. */
function isExample(line: string, { headings }: Vocabulary): boolean {
  const [, word = ""] = /^\s*(\p{Lu}[\p{L} ]*):\s*\S*[/?]/u.exec(line) ?? [];
  return headings.example.includes(word.toLowerCase());
}

function withoutComment(text: string): { readonly text: string; readonly comment: string } {
  const parts = /^(.*?)[;,]?\s*(?:\/\/|#)\s*(.*)$/.exec(text);
  return { text: (parts?.[1] ?? text).replace(/[;,]\s*$/, "").trim(), comment: parts?.[2] ?? "" };
}
