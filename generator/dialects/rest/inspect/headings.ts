import type { Block } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Placed, Section } from "../../../markdown/page.js";
import { labelAbove } from "../page/label-above.js";
import { readMemberDefinitions } from "../page/read-member-definitions.js";
import { readMemberBullets } from "../page/read-member-items.js";
import { readMethod } from "../page/route-text.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { MemberList } from "../page/member.js";
import { takesBody } from "../resolve/takes-body.js";
import { english, type HeadingWord } from "../vocabulary.js";
import { nearKey, type Evidence } from "./evidence.js";
import { addUp, majority, share, type Finding, type Line, type Met } from "./met.js";

interface UnknownHeading extends Met {
  /** The heading word that the content below suggests. Undefined if it suggests none. */
  readonly vote: HeadingWord | undefined;
}

/**
 * Finds unknown headings and labels above lists, tables and samples, with the heading words that the
 * content suggests.
 */
export function findHeadings(evidence: Evidence): readonly Finding[] {
  const { scopes } = evidence.resolved;
  const seen = new Set<Placed>();
  const met = scopes.flatMap(({ scope }) =>
    scope.blocks.flatMap((placed): UnknownHeading[] => {
      if (seen.has(placed)) return [];
      seen.add(placed);
      return headingOf(placed, scope.title, evidence);
    }),
  );
  return [
    ...addUp(met, (word, uses) => judge(word, uses)),
    ...addUp(repeatedTitles(evidence), (word) => [{ option: "headings.endpoint", word }]),
  ];
}

function judge(word: string, uses: readonly UnknownHeading[]): readonly Line[] {
  const known = { ...english.headings, filler: [] };
  const votes = uses.map(({ vote }) => vote);
  const sent = votes.filter((vote) => vote === "body" || vote === "parameters");
  // Above rows of requests with and without a body, the words name no place.
  const told = new Set(sent).size > 1 ? votes.map((vote) => vote && withoutPlace(vote)) : votes;
  // Two uses have to agree, because a heading with one use may be the name of a type.
  const key = nearKey(word, known) ?? majority(told, 2);
  return key === undefined ? [] : [{ option: `headings.${key}`, word }];
}

const withoutPlace = (vote: HeadingWord): HeadingWord => (vote === "body" ? "parameters" : vote);

function headingOf(placed: Placed, title: Section, evidence: Evidence): UnknownHeading[] {
  const { block, section } = placed;
  const { page } = section;
  if (isSettledAbove(section, title, evidence)) return [];
  const list = listOf(placed, evidence);
  const isSample = block.kind === "code" && /^\s*[[{]/.test(page.slice(block.content));
  if (list === undefined && !isSample && !isTable(block)) return [];
  const vote = isSample ? sampleVote(placed, evidence) : memberVote(placed, list, evidence);
  const label = labelAbove(placed.label, block);
  if (label !== undefined) {
    const text = label.text.replace(/\s*[:：]\s*$/, "");
    const isLong = text.split(/\s+/).length > 5 || text.length > 60;
    const isSetOff = /^[\s>]*(?:\*|_|#)|[:：]\W*$/.test(page.slice(label));
    if (isLong || !isSetOff || says(text, evidence)) return [];
    const inside = evidence.resolved.scopes.some(
      ({ scope }) => scope.request.candidate.group.start === label.start,
    );
    return inside ? [] : [{ kind: "label", text, page, range: label, vote }];
  }
  const isFirst = section.blocks.find(
    (other) => isTable(other.block) || other.block.kind === "code",
  );
  if (section === title || section.heading === undefined || isFirst !== placed) return [];
  if (says(section.title, evidence) || readMethod(section.title) !== undefined) return [];
  // A heading with the name of a member is the title of that member's object.
  const name = squeeze(section.title);
  const lists = evidence.scopeOf(placed)?.lists ?? [];
  if (lists.some(({ list: own }) => own.members.some((member) => squeeze(member.name) === name)))
    return [];
  return [{ kind: "heading", text: section.title, page, range: section.heading.text, vote }];
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** True if the heading of a section, or one between it and the title, says what the blocks are. */
function isSettledAbove(section: Section, title: Section, evidence: Evidence): boolean {
  for (let up = section.parent; up !== undefined && up !== title; up = up.parent)
    if (says(up.title, evidence)) return true;
  return section !== title && says(section.title, evidence);
}

function isTable({ kind }: Block): boolean {
  return kind === "table" || kind === "definitionList";
}

/** True if a heading or label has a known word or a status code, so that it is not only a title. */
function says(text: string, { resolved: { tree } }: Evidence): boolean {
  const { words, isWhole, status } = tree.headings.read(text);
  return isWhole || status !== undefined || [...words].some((word) => word !== "filler");
}

function listOf({ block, section: { page } }: Placed, evidence: Evidence): MemberList | undefined {
  const { vocabulary } = evidence.resolved.tree;
  switch (block.kind) {
    case "table":
      return readMemberTable(page, block, vocabulary);
    case "list":
      return readMemberBullets(page, block, { vocabulary, isExpected: false });
    case "definitionList":
      return readMemberDefinitions(page, block, vocabulary);
    default:
      return undefined;
  }
}

function sampleVote(placed: Placed, evidence: Evidence): HeadingWord | undefined {
  const method = evidence.scopeOf(placed)?.operation.method.value;
  // A request without a body sends no JSON. With a body, the sample may be the request or the response.
  return method === undefined || takesBody(method) ? undefined : "response";
}

function memberVote(
  placed: Placed,
  list: MemberList | undefined,
  evidence: Evidence,
): HeadingWord | undefined {
  const names = list?.members.map(({ name }) => name) ?? firstCells(placed);
  const scope = evidence.scopeOf(placed);
  if (names.length === 0 || scope === undefined) return undefined;
  if (names.every((name) => evidence.isInPath(placed, name))) return "path";
  if (names.every((name) => /^[A-Z][a-z]*(?:-[A-Z][A-Za-z]*)+$/.test(name))) return "header";
  const isMarked = list?.members.some(({ presence }) => presence !== undefined) === true;
  if (list?.hasRequired === true || isMarked) return "parameters";
  const shown = new Set(scope.operation.members.map(({ path }) => path.replace(/^\[\]\./, "")));
  if (shown.size > 0 && share(names, (name) => shown.has(name)) > 0.6) return "response";
  // Without marks, the names count as parameters only if a label is above, or if no member could be read.
  if (list !== undefined && placed.label === undefined) return undefined;
  const isSent = list !== undefined && takesBody(scope.operation.method.value);
  return isSent ? "body" : "parameters";
}

function firstCells({ block, section: { page } }: Placed): readonly string[] {
  if (block.kind !== "table") return [];
  return block.rows.flatMap(({ cells: [first] }) =>
    first === undefined ? [] : [plainText(page.inline(first)).trim()],
  );
}

/**
 * Returns the headings that are titles of requests below at least two parents, and below at least a third as many
 * parents as there are requests. Such a heading means `endpoint` and names no operation.
 */
function repeatedTitles({ resolved: { tree } }: Evidence): readonly Met[] {
  const titles = new Set(tree.choice.requests.map(({ title }) => title));
  const all = [...titles].filter(
    ({ heading, parent }) => heading !== undefined && parent?.heading !== undefined,
  );
  const counts = new Map<string, Set<Section | undefined>>();
  for (const { title, parent } of all)
    counts.set(title, (counts.get(title) ?? new Set()).add(parent));
  const least = Math.max(2, tree.choice.requests.length / 3);
  return all.flatMap(({ title, page, heading }) =>
    heading === undefined || (counts.get(title)?.size ?? 0) < least
      ? []
      : [{ kind: "heading", text: title, page, range: heading.text }],
  );
}
