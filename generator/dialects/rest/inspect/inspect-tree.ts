import type { JsonValue } from "../../../core/api.js";
import type { Count, Inspection } from "../../../core/inspection.js";
import { pagesWithoutApi } from "../check/check-pages.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { extendVocabulary, type Vocabulary, type VocabularyPatch } from "../vocabulary.js";
import { findColumns } from "./columns.js";
import { findDefaultWords } from "./default-words.js";
import { gatherEvidence } from "./evidence.js";
import { findHeadings } from "./headings.js";
import { addLines, type Finding, type Line } from "./met.js";
import { isWorse } from "./measure.js";
import { findPresenceWords } from "./presence-words.js";
import { findRoutes } from "./routes.js";
import { findTags } from "./tags.js";
import { findTypeWords } from "./type-words.js";

/** A tree to inspect, with the configuration that it was read with. */
export interface TreeToInspect {
  readonly resolved: ResolvedTree;
  readonly patch: VocabularyPatch;
  /** The paths of the pages that describe a part of the API. */
  readonly describing: ReadonlySet<string>;
  /** Reads the same pages with another vocabulary; the included and excluded pages stay the same. */
  readonly read: (vocabulary: Vocabulary) => ResolvedTree;
}

/** Counts the facts that were read from a tree, lists the unknown words, and proposes vocabulary for them. */
export function inspectTree(tree: TreeToInspect): Inspection {
  const findings = findUnknown(tree.resolved);
  const lines = propose(tree, findings);
  const proposed = new Set(lines.map(({ option, word }) => `${option} ${word}`));
  const unknown = findings.map(({ unknown: { option, ...rest }, lines: own }) => {
    const isKept = own.some((line) => proposed.has(`${line.option} ${line.word}`));
    return option !== undefined && isKept ? { ...rest, option } : rest;
  });
  return {
    counts: countAll(tree),
    unknown: unknown.toSorted((a, b) => b.count - a.count),
    pagesWithoutApi: pagesWithoutApi(tree.resolved),
    proposal: addLines({}, lines) as Readonly<Record<string, JsonValue>>,
  };
}

function findUnknown(resolved: ResolvedTree): readonly Finding[] {
  const evidence = gatherEvidence(resolved);
  return [
    ...findColumns(evidence),
    ...findHeadings(evidence),
    ...findPresenceWords(evidence),
    ...findDefaultWords(evidence),
    ...findTypeWords(evidence),
    ...findRoutes(resolved),
    ...findTags(resolved),
  ];
}

/** The highest number of rounds. A word that becomes known can lead to further words, so each round may find more. */
const mostRounds = 4;

/** Returns the lines that help: each makes its word known, and together they make the reading no worse. */
function propose(
  { resolved, patch, read }: TreeToInspect,
  findings: readonly Finding[],
): readonly Line[] {
  let kept: readonly Line[] = [];
  let current = { resolved, findings };
  for (let round = 0; round < mostRounds; round++) {
    const wanted = current.findings.flatMap(({ lines }) => lines);
    const tried = tryLines(wanted, kept, current.resolved, { patch, read });
    if (tried === undefined) return kept;
    kept = tried.lines;
    current = tried;
  }
  return kept;
}

interface Tried {
  readonly lines: readonly Line[];
  readonly resolved: ResolvedTree;
  readonly findings: readonly Finding[];
}

/** The highest number of lines that are tried one by one. Each costs a reading of the tree. */
const mostSingly = 12;

/**
 * Reads the tree with more lines, then once more without the lines that did not help. If the lines make the reading
 * worse, they are tried one by one. Undefined if no line helps.
 */
function tryLines(
  wanted: readonly Line[],
  kept: readonly Line[],
  before: ResolvedTree,
  { patch, read }: Pick<TreeToInspect, "patch" | "read">,
): Tried | undefined {
  const readWith = (lines: readonly Line[]): ResolvedTree =>
    read(extendVocabulary(addLines(patch, lines)));
  let more = wanted;
  for (let attempt = 0; attempt < 3 && more.length > 0; attempt++) {
    const lines = [...kept, ...more];
    const resolved = readWith(lines);
    if (isWorse(resolved.reading, before.reading)) {
      more = harmless(more, kept, before, readWith);
      continue;
    }
    const findings = findUnknown(resolved);
    const open = new Set(findings.flatMap(({ lines: own }) => own.map(keyOf)));
    const failed = more.filter((line) => open.has(keyOf(line)));
    if (failed.length === 0) return { lines, resolved, findings };
    more = more.filter((line) => !failed.includes(line));
  }
  return undefined;
}

/** Adds the lines one after the other, and returns those that did not make the reading worse. */
function harmless(
  wanted: readonly Line[],
  kept: readonly Line[],
  before: ResolvedTree,
  readWith: (lines: readonly Line[]) => ResolvedTree,
): readonly Line[] {
  let [good, best] = [[] as readonly Line[], before];
  if (wanted.length === 1) return good;
  for (const line of wanted.slice(0, mostSingly)) {
    const resolved = readWith([...kept, ...good, line]);
    if (isWorse(resolved.reading, best.reading)) continue;
    [good, best] = [[...good, line], resolved];
  }
  return good;
}

const keyOf = ({ option, word }: Line): string => `${option} ${word}`;

const places = ["path", "query", "header", "cookie", "body"] as const;

function countAll({ resolved, describing }: TreeToInspect): readonly Count[] {
  const { tree, reading, scopes } = resolved;
  const { operations, types } = reading;
  const parameters = operations.flatMap((operation) => operation.parameters);
  const inPlace = (place: string): number =>
    parameters.filter((one) => one.in.value === place).length;
  const samples = scopes.flatMap(({ samples: { answers, requests } }) => [...answers, ...requests]);
  return [
    { name: "pages", count: describing.size, of: tree.pages.length + tree.unlisted.length },
    { name: "operations", count: operations.length },
    { name: "parameters", count: parameters.length },
    ...places.map((place) => ({ name: `${place} parameters`, count: inPlace(place) })),
    { name: "entities", count: types.filter(({ kind }) => kind === "object").length },
    { name: "enumerations", count: types.filter(({ kind }) => kind === "enumeration").length },
    { name: "samples", count: new Set(samples.map(({ code }) => code)).size },
  ];
}
