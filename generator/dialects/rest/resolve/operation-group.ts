import { literalSegment, parameterSegment, pathSegments } from "../../../core/paths.js";
import type { PathTemplate } from "../../../core/paths.js";
import { singular, wordsOf } from "../../../core/words.js";
import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import type { Section } from "../../../markdown/page.js";
import { withoutNumber } from "../page/page-title.js";
import type { RestOperation } from "../model.js";

/** The group of an operation, with the segment of the path that names the group. */
export interface GroupPlace {
  readonly id: string;
  /** The index of the segment that names the group; undefined if no segment does. */
  readonly segment: number | undefined;
  /** The rule that chose the group. */
  readonly rule: GroupRule;
  /** The headings that the rule used. */
  readonly evidence: readonly Span[];
}

type GroupRule =
  `rest/group-${"by-heading" | "by-collection" | "of-others" | "of-heading" | "by-path"}`;

/**
 * Finds the groups of all operations. The segment of the path whose words are in a heading above the operation or in
 * the name of the page names the group: `/projects/{id}/repository/branches` below `Branches` belongs to `branches`. If
 * no segment does, the first of these gives the group: a segment that is the collection of several operations below the
 * heading, the group of most other operations below the heading, the heading itself if it has several operations, the
 * path.
 */
export function groupOperations(
  operations: readonly RestOperation[],
): ReadonlyMap<RestOperation, GroupPlace> {
  const isPrefix = findPrefixes(operations);
  const wordsIn = (path: PathTemplate): readonly PathWord[] => {
    const all = literals(path);
    const own = all.filter((word) => !isPrefix(word));
    // In an API with one resource, all paths begin with the name of that resource.
    return own.length > 0 ? own : all.slice(-1);
  };
  const placed = new Map<RestOperation, GroupPlace>();
  for (const operation of operations) {
    const found = matchTopics(operation, wordsIn(operation.path.value));
    if (found !== undefined) placed.set(operation, found);
  }
  for (const below of groupBy(operations, topicKey).values()) {
    const open = below.filter((one) => !placed.has(one));
    const own = new Map(open.map((one) => [one, groupOfPath(one, wordsIn(one.path.value))]));
    const collections = groupBy(open.filter(isOfCollection), (one) => own.get(one)?.id);
    for (const members of collections.values()) {
      if (members.length < 2 || !members.some(isOfMember)) continue;
      for (const one of members) {
        placed.set(one, { ...(own.get(one) ?? root), rule: "rest/group-by-collection" });
      }
    }
    const usual = mostFrequent(below.flatMap((one) => placed.get(one)?.id ?? []));
    for (const one of open.filter((operation) => !placed.has(operation))) {
      const id = usual ?? (below.length > 1 ? topicName(one) : undefined);
      const rule: GroupRule =
        usual === undefined ? "rest/group-of-heading" : "rest/group-of-others";
      const evidence = one.topics.slice(0, 1).map(({ span }) => span);
      const found = id === undefined ? undefined : { id, segment: undefined, rule, evidence };
      placed.set(one, found ?? own.get(one) ?? root);
    }
  }
  return placed;
}

/** The group of operations whose paths have no word. */
export const root: GroupPlace = {
  id: "root",
  segment: undefined,
  rule: "rest/group-by-path",
  evidence: [],
};

/** A literal segment of a path, with its index among all segments. */
interface PathWord {
  readonly text: string;
  readonly index: number;
}

/**
 * Returns a function that is true for a segment that more than three quarters of the paths share: such a segment
 * names the API, not a resource. A segment with a parameter at the end of a path names a resource in every case:
 * `/customers/{id}`. Trees of up to ten operations have no prefixes.
 */
function findPrefixes(operations: readonly RestOperation[]): (word: PathWord) => boolean {
  const keyOf = ({ text, index }: PathWord): string => `${index}/${text}`;
  const all = groupBy(
    operations.flatMap(({ path }) => literals(path.value)),
    keyOf,
  );
  const collections = new Set(
    operations.filter(isOfMember).flatMap(({ path }) => {
      const index = pathSegments(path.value).length - 2;
      return literals(path.value).flatMap((word) => (word.index === index ? [keyOf(word)] : []));
    }),
  );
  return (word) =>
    operations.length > 10 &&
    !collections.has(keyOf(word)) &&
    (all.get(keyOf(word))?.length ?? 0) > operations.length * 0.75;
}

/** True if the path of an operation ends with a parameter. */
function isOfMember({ path }: RestOperation): boolean {
  return parameterSegment(pathSegments(path.value).at(-1)) !== undefined;
}

/** True if one of the last two segments of the path is literal: the path ends with a collection or its member. */
function isOfCollection({ path }: RestOperation): boolean {
  const segments = pathSegments(path.value);
  return [segments.at(-1), segments.at(-2)].some(
    (segment) => literalSegment(segment) !== undefined,
  );
}

function topicName({ topics }: RestOperation): string | undefined {
  const words = wordsOf(topics[0]?.value ?? "").filter((word) => !filler.has(word));
  return words.length === 0 ? undefined : groupName(words);
}

/** Words of headings that are left out of the name of a group. */
const filler = new Set(
  "a an the of and api apis rest reference resource resources endpoint endpoints method methods operation operations route routes request requests".split(
    " ",
  ),
);

function topicKey({ topics, span }: RestOperation): string {
  return `${span.file}\n${topics[0]?.value ?? ""}`;
}

/** Finds the segment whose words are all in a heading above; the nearest heading is tried first. */
function matchTopics(
  operation: RestOperation,
  segments: readonly PathWord[],
): GroupPlace | undefined {
  for (const topic of operation.topics) {
    const said = new Set(wordsOf(topic.value).map(singular));
    const matches = segments.flatMap(({ text, index }) => {
      const words = wordsOf(text).map(singular);
      const isSaid = words.length > 0 && words.every((word) => said.has(word));
      return isSaid ? [{ text, index, count: words.length }] : [];
    });
    // Below `Application commands`, the last segment of `/applications/{id}/commands` names the group.
    const best = matches.toSorted((a, b) => b.count - a.count || b.index - a.index)[0];
    if (best !== undefined) {
      const rule = "rest/group-by-heading";
      const id = groupName(wordsOf(best.text));
      return { id, segment: best.index, rule, evidence: [topic.span] };
    }
  }
  return undefined;
}

/** Returns the group of the last word that a parameter follows; without one, of the last word. */
function groupOfPath({ path }: RestOperation, words: readonly PathWord[]): GroupPlace {
  const segments = pathSegments(path.value);
  const collection = words.findLast(
    ({ index }) => parameterSegment(segments[index + 1]) !== undefined,
  );
  const found = collection ?? words.at(-1);
  if (found === undefined) return root;
  return { ...root, id: groupName(wordsOf(found.text)), segment: found.index };
}

/** Returns the literal segments of a path that can name a group: without `api`, `rest` and versions such as `v1`. */
function literals(path: PathTemplate): readonly PathWord[] {
  return pathSegments(path).flatMap((segment, index) => {
    const text = literalSegment(segment);
    const isWord =
      text !== undefined && /\p{L}/u.test(text) && !/^(?:api|rest|v\d[\w.]*)$/i.test(text);
    return isWord ? [{ text, index }] : [];
  });
}

function groupName(words: readonly string[]): string {
  const name = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return name === "" ? "root" : name;
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = [...groupBy(texts, (text) => text)].map(([text, all]) => ({
    text,
    count: all.length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.text;
}

/**
 * Returns the headings above the operation's own heading, the nearest first, then the name of the page. An index
 * page is named by its folder.
 */
export function topicsOf(title: Section): readonly Located<string>[] {
  const { page } = title;
  const start = page.source.span(0, 0);
  const above: Located<string>[] = [];
  for (let up = title.parent; up !== undefined; up = up.parent) {
    if (up.heading === undefined) continue;
    const { start: from, end } = up.heading.text;
    above.push({ value: withoutNumber(up.title), span: page.source.span(from, end) });
  }
  const names = page.path.replace(/\.\w+$/, "").split("/");
  const name = /^(?:index|readme|_index)(?:\.|$)/i.test(names.at(-1) ?? "")
    ? names.at(-2)
    : names.at(-1);
  return name === undefined ? above : [...above, { value: name, span: start }];
}
