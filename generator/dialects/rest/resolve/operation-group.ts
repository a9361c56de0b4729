import { literalSegment, parameterSegment, pathSegments } from "../../../core/paths.js";
import type { PathTemplate } from "../../../core/paths.js";
import { singular, wordsOf } from "../../../core/words.js";
import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import type { Section } from "../../../markdown/page.js";
import type { RestOperation } from "../model.js";

/** The group of an operation, and where its word stands in the path. */
export interface GroupPlace {
  readonly id: string;
  /** The index of the segment that names the group; undefined if no segment does. */
  readonly segment: number | undefined;
  /** What gave the name, and the headings that it looked at. */
  readonly rule: GroupRule;
  readonly evidence: readonly Span[];
}

type GroupRule =
  `rest/group-${"by-heading" | "by-collection" | "of-others" | "of-heading" | "by-path"}`;

/**
 * The groups of all operations. A group is named by the segment of the path that says the same as the
 * heading or the page that the operation stands below: `/projects/{id}/repository/branches` below
 * `Branches` is of `branches`. Where no segment does, these are taken in turn: a segment that several
 * operations below that heading have as their collection, the group of most other operations below the
 * heading, the heading itself if it has several operations, and the path.
 */
export function groupOperations(
  operations: readonly RestOperation[],
): ReadonlyMap<RestOperation, GroupPlace> {
  const isPrefix = findPrefixes(operations);
  const wordsIn = (path: PathTemplate): readonly PathWord[] => {
    const all = literals(path);
    const own = all.filter((word) => !isPrefix(word));
    // In an API of one resource, all paths begin with its name.
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

/** A text of a path, and the index of its segment. */
interface PathWord {
  readonly text: string;
  readonly index: number;
}

/**
 * Texts that most paths of a tree have at one place name the API, and no resource, unless a path ends with one and
 * a parameter: `/customers/{id}` is one of the customers, whatever else is below them.
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

/** Whether a path ends with a parameter. */
function isOfMember({ path }: RestOperation): boolean {
  return parameterSegment(pathSegments(path.value).at(-1)) !== undefined;
}

/** Whether a path ends with its collection, or with one parameter behind it. */
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

/** Words of headings that name nothing. */
const filler = new Set(
  "a an the of and api apis rest reference resource resources endpoint endpoints method methods operation operations route routes request requests".split(
    " ",
  ),
);

function topicKey({ topics, span }: RestOperation): string {
  return `${span.file}\n${topics[0]?.value ?? ""}`;
}

/** The segment whose words are in a heading above, the nearest heading first. */
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
    // Of `/applications/{id}/commands` below `Application commands`, the last is meant.
    const best = matches.toSorted((a, b) => b.count - a.count || b.index - a.index)[0];
    if (best !== undefined) {
      const rule = "rest/group-by-heading";
      const id = groupName(wordsOf(best.text));
      return { id, segment: best.index, rule, evidence: [topic.span] };
    }
  }
  return undefined;
}

/** The last segment that a parameter follows, or the last one that is no version. */
function groupOfPath({ path }: RestOperation, words: readonly PathWord[]): GroupPlace {
  const segments = pathSegments(path.value);
  const collection = words.findLast(
    ({ index }) => parameterSegment(segments[index + 1]) !== undefined,
  );
  const found = collection ?? words.at(-1);
  if (found === undefined) return root;
  return { ...root, id: groupName(wordsOf(found.text)), segment: found.index };
}

/** The texts of a path that may name something: not `api`, `v1`, `rest`. */
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

/** The headings above an operation's own, the nearest first, then the name of the page or its folder. */
export function topicsOf(title: Section): readonly Located<string>[] {
  const { page } = title;
  const start = page.source.span(0, 0);
  const above: Located<string>[] = [];
  for (let up = title.parent; up !== undefined; up = up.parent) {
    if (up.heading === undefined) continue;
    const { start: from, end } = up.heading.text;
    above.push({ value: up.title, span: page.source.span(from, end) });
  }
  const names = page.path.replace(/\.\w+$/, "").split("/");
  const name = /^(?:index|readme|_index)(?:\.|$)/i.test(names.at(-1) ?? "")
    ? names.at(-2)
    : names.at(-1);
  return name === undefined ? above : [...above, { value: name, span: start }];
}
