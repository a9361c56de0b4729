import { plainText, textPiece, type Piece } from "../../../markdown/inline.js";
import type { HeadingBlock } from "../../../markdown/block.js";
import type { Section } from "../../../markdown/page.js";
import { isName, memberList, type Member } from "../page/member.js";
import { memberOf } from "../page/member-of.js";
import { readNotes, tellsMore } from "../page/read-notes.js";
import type { Tree } from "../read-tree.js";
import type { Vocabulary } from "../vocabulary.js";
import { placeOf, roleOf, type BlockRole } from "./block-role.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";

/**
 * Finds parameters that have a heading each below the heading of the request: `` `expand` (query) ``, or
 * `expand` below `Query parameters`. The first words below the parameter's heading give the type.
 */
export function findHeadingParameters(scope: Scope, tree: Tree): readonly ScopedList[] {
  return scope.sections.flatMap((section): ScopedList[] => {
    const { heading, page, parent } = section;
    if (section === scope.title || heading === undefined || parent === undefined) return [];
    const found = readHeading(section, tree);
    if (found === undefined) return [];
    const { name, notes, place, isSet } = found;
    const around = { label: undefined, lead: undefined, outer: undefined };
    const placed = { block: heading, section, containers: [], ...around };
    const above = roleOf({ ...placed, section: parent }, scope.title, tree.headings);
    const isPlaced = place !== undefined && above.role === "unknown";
    if (above.role !== "parameters" && !isPlaced) return [];
    const told = readNotes(textOf(section), tree.vocabulary, name);
    // A heading of one word may be any title, unless the text below gives a type or a mark.
    if (!isSet && told.notes.length === 0) return [];
    const role: BlockRole = { ...above, role: "parameters", place: place ?? above.place };
    const member = memberFrom({ name, heading, notes: [...notes, ...told.notes] }, told.rest, tree);
    const list = { page, form: "headings", block: undefined, range: heading } as const;
    return [{ placed, list: memberList({ ...list, members: [member] }), role }];
  });
}

interface HeadingName {
  readonly name: string;
  /** The words in brackets, except for the place. */
  readonly notes: readonly string[];
  readonly place: BlockRole["place"];
  /** True if the name is written in code or has words in brackets after it. */
  readonly isSet: boolean;
}

function readHeading({ pieces }: Section, { headings, vocabulary }: Tree): HeadingName | undefined {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  const [first] = solid;
  const isCode = first?.kind === "code";
  const text = isCode ? plainText(solid.slice(1)) : plainText(solid);
  const parts = isCode
    ? /^()\s*(?:\(([^()]*)\))?\s*$/.exec(text)
    : /^\s*([^\s()]+)\s*(?:\(([^()]*)\))?\s*$/.exec(text);
  const told = parts === null ? notesBehindName(solid, vocabulary) : undefined;
  const name = told?.name ?? (isCode ? first.text.trim() : (parts?.[1] ?? ""));
  if ((parts === null && told === undefined) || !isName(name)) return undefined;
  if (!isCode && headings.read(name).words.size > 0) return undefined;
  const words = told?.notes ?? (parts?.[2] ?? "").split(/\s*[,;]\s*/).filter((word) => word !== "");
  const places = words.map((word) => placeOf(headings.read(word)));
  const notes = words.filter((_, index) => places[index] === undefined);
  const place = places.find((one) => one !== undefined);
  return { name, notes, place, isSet: isCode || words.length > 0 };
}

/** Reads a heading that is a name and notes, and nothing else: `size: integer (required)`. */
function notesBehindName(
  [first, ...more]: readonly Piece[],
  vocabulary: Vocabulary,
): Pick<HeadingName, "name" | "notes"> | undefined {
  if (first === undefined) return undefined;
  const isCode = first.kind === "code";
  const [all = "", word = ""] = isCode ? [] : (/^\s*([\w.$[\]-]+):?\s+/.exec(first.text) ?? []);
  const behind = isCode ? more : [{ ...first, text: first.text.slice(all.length) }, ...more];
  const { notes, rest } = readNotes(behind, vocabulary);
  const isAll = rest.every(({ text }) => text.trim() === "") && tellsMore(notes, vocabulary);
  return isAll ? { name: isCode ? first.text.trim() : word, notes } : undefined;
}

/** Joins the paragraphs directly below a heading, up to the first other block. */
function textOf({ blocks, page }: Section): readonly Piece[] {
  const other = blocks.findIndex(({ block }) => block.kind !== "paragraph");
  return blocks.slice(0, other === -1 ? undefined : other).flatMap(({ block }, index) => {
    const pieces = page.inline(block);
    const [first] = pieces;
    return index === 0 || first === undefined
      ? pieces
      : [{ ...first, kind: "text" as const, text: " " }, ...pieces];
  });
}

function memberFrom(
  { name, heading, notes }: Pick<HeadingName, "name" | "notes"> & { heading: HeadingBlock },
  text: readonly Piece[],
  { vocabulary }: Tree,
): Member {
  const front = notes.length === 0 ? [] : [textPiece(`(${notes.join(", ")}) `, heading.text)];
  const range = { start: heading.start, end: Math.max(heading.end, text.at(-1)?.end ?? 0) };
  const all = [...front, ...text];
  return memberOf({
    name,
    nameRange: heading.text,
    text: all,
    range,
    vocabulary,
    isSentence: false,
  });
}
