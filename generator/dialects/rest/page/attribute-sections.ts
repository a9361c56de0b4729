import { plainText, type Piece } from "../../../markdown/inline.js";
import type { Section } from "../../../markdown/page.js";
import type { Vocabulary } from "../vocabulary.js";
import { readMarks } from "./marks.js";
import { cleanName, isName, type Member } from "./member.js";

/**
 * Reads a section that describes one member: a heading with the name and a labelled line with the type.
 * Undefined for other sections.
 */
export function readAttribute(section: Section, vocabulary: Vocabulary): Member | undefined {
  const { page, heading } = section;
  if (heading === undefined) return undefined;
  const name = nameOf(section.pieces);
  if (name === undefined) return undefined;
  const marks = readMarks(section.pieces, vocabulary);
  const lines = new Map<string, readonly Piece[]>();
  let end = heading.end;
  for (const { block } of section.blocks) {
    if (block.kind !== "paragraph") continue;
    for (const [label, text] of readLabelledLines(page.inline(block)))
      if (!lines.has(label)) lines.set(label, text);
    end = block.end;
  }
  const column = (words: readonly string[]): readonly Piece[] | undefined =>
    [...lines].find(([label]) => words.includes(label))?.[1];
  const typeText = column(vocabulary.columns.type);
  if (typeText === undefined || isAboutFormat([...lines.keys()], vocabulary)) return undefined;
  const type = readMarks(typeText, vocabulary);
  const clean = cleanName(name);
  return {
    ...clean,
    nameRange: heading.text,
    type: type.rest,
    required: column(vocabulary.columns.required),
    optional: undefined,
    place: column(vocabulary.columns.in),
    default: column(vocabulary.columns.default),
    options: column(vocabulary.columns.options),
    description: column(vocabulary.columns.description) ?? [],
    presence: marks.presence ?? type.presence,
    isMarkedName: false,
    isNullable: type.isNullable || marks.isNullable,
    isDeprecated: marks.isDeprecated || type.isDeprecated,
    values: valuesBelow(section),
    range: { start: heading.start, end },
  };
}

/**
 * True if a section has the label `Format` and no other label that a member can have, as a chapter about the whole API
 * does: `**Base URL:** …`, `**Format:** JSON`.
 */
function isAboutFormat(labels: readonly string[], { columns }: Vocabulary): boolean {
  const { type, required, in: place, default: byDefault, options, description } = columns;
  const known = [type, required, place, byDefault, options, description];
  return labels.every((label) => label === "format" || !known.some((one) => one.includes(label)));
}

function nameOf(pieces: readonly Piece[]): string | undefined {
  const solid = pieces.filter(
    ({ kind, text }) => kind !== "shortcode" && kind !== "html" && text.trim() !== "",
  );
  const [first] = solid;
  if (first === undefined) return undefined;
  const text = plainText(solid)
    .replace(/^`/, "")
    .replace(/\{#?[^{}]*\}\s*$/, "")
    .trim();
  if (first.kind === "code") return isName(first.text) ? first.text : undefined;
  return isName(text) && !text.includes(" ") ? text : undefined;
}

/**
 * Returns the lines `**Label:** text`, each as the label in lower case and the pieces up to the next label
 * or line end.
 */
function readLabelledLines(
  pieces: readonly Piece[],
): readonly (readonly [string, readonly Piece[]])[] {
  const lines: [string, Piece[]][] = [];
  for (const piece of pieces) {
    const label =
      piece.isStrong && piece.kind === "text"
        ? /^\s*([^:]{2,40}):?\s*$/.exec(piece.text)?.[1]
        : undefined;
    if (label !== undefined) lines.push([label.toLowerCase().trim(), []]);
    else if (piece.kind === "break") lines.push(["", []]);
    else lines.at(-1)?.[1].push(piece);
  }
  return lines.map(([label, text]) => {
    const [first, ...more] = text;
    if (first?.kind !== "text") return [label, text];
    return [label, [{ ...first, text: first.text.replace(/^[\s:]+/, "") }, ...more]];
  });
}

/**
 * Returns the values that a section lists as definitions, paragraphs or list items: `` `a` = text ``.
 * Empty if there are fewer than two, or if one is not a single word.
 */
function valuesBelow({ page, blocks }: Section): readonly string[] {
  const values: string[] = [];
  for (const { block, containers } of blocks) {
    if (block.kind === "definitionList") {
      for (const { term } of block.items) values.push(plainText(page.inline(term)).trim());
    } else if (block.kind === "paragraph" && containers.length === 0) {
      for (const line of linesOf(page.inline(block))) {
        const [first, second] = line;
        if (first?.kind === "code" && /^\s*(?:=|:|-|–)/.test(second?.text ?? ""))
          values.push(first.text);
      }
    } else if (block.kind === "list") {
      for (const item of block.items) {
        const [start] = item.blocks;
        const [first, second] = start?.kind === "paragraph" ? page.inline(start) : [];
        if (first?.kind === "code" && /^\s*(?:=|:|-|–|$)/.test(second?.text ?? ""))
          values.push(first.text);
      }
    }
  }
  const isValue = (text: string): boolean => /^[\w.:-]+$/.test(text);
  return values.length > 1 && values.every(isValue) ? values : [];
}

function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") lines.push([]);
    else if (piece.text.trim() !== "" || (lines.at(-1)?.length ?? 0) > 0) lines.at(-1)?.push(piece);
  }
  return lines;
}
