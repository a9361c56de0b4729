import type { Block } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Placed, Section } from "../../../markdown/page.js";
import { readMemberBullets, readMemberDefinitions } from "../page/read-member-items.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { MemberList } from "../page/member.js";
import type { HeadingWord } from "../vocabulary.js";
import { nearKey, type Evidence } from "./evidence.js";
import { addUp, majority, share, type Finding, type Line, type Met } from "./met.js";

interface UnknownHeading extends Met {
  readonly vote: HeadingWord | undefined;
}

/** Headings and labels above lists, tables and samples that say nothing known, and what stands below. */
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
  const counts = new Map<string, number>();
  for (const { text } of met) counts.set(text, (counts.get(text) ?? 0) + 1);
  // What one operation has alone may be the name of a type.
  const often = met.filter(
    ({ kind, text, vote }) =>
      kind === "label" || (counts.get(text) ?? 0) > 1 || vote === "parameters" || vote === "path",
  );
  return [
    ...addUp(often, (word, uses) => judge(word, uses, evidence)),
    ...addUp(repeatedTitles(evidence), (word) => [{ option: "headings.endpoint", word }]),
  ];
}

function judge(
  word: string,
  uses: readonly UnknownHeading[],
  { resolved: { tree } }: Evidence,
): readonly Line[] {
  const known = { ...tree.vocabulary.headings, filler: [] };
  const key = nearKey(word, known) ?? majority(uses.map(({ vote }) => vote));
  return key === undefined ? [] : [{ option: `headings.${key}`, word }];
}

function headingOf(placed: Placed, title: Section, evidence: Evidence): UnknownHeading[] {
  const { block, section, label } = placed;
  const { page } = section;
  const list = listOf(placed, evidence);
  const isSample = block.kind === "code" && /^\s*[[{]/.test(page.slice(block.content));
  if (list === undefined && !isSample && !isTable(block)) return [];
  const vote = isSample ? sampleVote(placed, evidence) : memberVote(placed, list, evidence);
  if (label !== undefined && label.start !== block.start) {
    const text = label.text.replace(/\s*[:：]\s*$/, "");
    const isLong = text.split(/\s+/).length > 5 || text.length > 60;
    if (isLong || says(text, evidence)) return [];
    const inside = evidence.resolved.scopes.some(
      ({ scope }) => scope.request.candidate.group.start === label.start,
    );
    return inside ? [] : [{ kind: "label", text, page, range: label, vote }];
  }
  const isFirst = section.blocks.find(
    (other) => isTable(other.block) || other.block.kind === "code",
  );
  if (section === title || section.heading === undefined || isFirst !== placed) return [];
  if (says(section.title, evidence)) return [];
  return [{ kind: "heading", text: section.title, page, range: section.heading.text, vote }];
}

function isTable({ kind }: Block): boolean {
  return kind === "table" || kind === "definitionList";
}

/** Whether a heading or label says anything besides a title of its own. */
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
  const method = evidence.scopeOf(placed)?.operation.method.value ?? "";
  // What such a request sends is no object; with others, both are.
  return method === "GET" || method === "DELETE" || method === "HEAD" ? "response" : undefined;
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
  const isMarked = list?.members.some(({ presence }) => presence !== undefined) === true;
  if (list?.hasRequired === true || isMarked) return "parameters";
  const shown = new Set(scope.operation.members.map(({ path }) => path.replace(/^\[\]\./, "")));
  if (shown.size > 0 && share(names, (name) => shown.has(name)) > 0.6) return "response";
  return "parameters";
}

function firstCells({ block, section: { page } }: Placed): readonly string[] {
  if (block.kind !== "table") return [];
  return block.rows.flatMap(({ cells: [first] }) =>
    first === undefined ? [] : [plainText(page.inline(first)).trim()],
  );
}

/** One heading above several requests on a page names none of them: it stands for `request` or `endpoint`. */
function repeatedTitles({ resolved: { tree } }: Evidence): readonly Met[] {
  const titles = new Set(tree.choice.requests.map(({ title }) => title));
  const all = [...titles].filter(
    ({ heading, parent }) => heading !== undefined && parent?.heading !== undefined,
  );
  const counts = new Map<string, Set<Section | undefined>>();
  for (const { title, parent } of all)
    counts.set(title, (counts.get(title) ?? new Set()).add(parent));
  return all.flatMap(({ title, page, heading }) =>
    heading === undefined || (counts.get(title)?.size ?? 0) < 2
      ? []
      : [{ kind: "heading", text: title, page, range: heading.text }],
  );
}
