import type { Nodes } from "mdast";

import { isUnreadCode } from "../diagnostics/unread-code.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { parseMarkdown } from "../source/parse-markdown.js";
import { Source, type Claim, type Range } from "../source/source.js";
import type { Account, Outcome, OutcomeRun, Tally } from "./account.js";

/** A page, and what is known about its text. */
export interface AccountInput {
  readonly path: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The diagnostics of all pages, not just of this one. */
  readonly diagnostics: readonly Diagnostic[];
  /** False for a page whose nodes are not counted, because it could not be parsed or nests too deeply. */
  readonly isReadable: boolean;
}

/** The outcomes from the weakest claim on a character to the strongest. */
const strengths: readonly Outcome[] = ["lost", "prose", "unread", "reported", "used"];

/**
 * Finds the outcome of each character of a page, and sums the outcomes up per line, node and run. The claims
 * of the reader and the extents of diagnostics decide. A line or node counts as lost if one of its characters
 * is lost.
 */
export function accountText(input: AccountInput): Account {
  const { path, text, claims, isReadable } = input;
  const source = new Source(path, text.replace(/^\uFEFF/, ""));
  const diagnostics = input.diagnostics.filter(({ extent }) => extent.file === path);
  const outcome = sumUp(source.text, [
    ...claims,
    ...diagnostics.map(({ code, extent: { start, end } }) => {
      const as: Outcome = isUnreadCode(code) ? "unread" : "reported";
      return { start: start.offset, end: end.offset, as };
    }),
  ]);
  const outcomeOf = (start: number, end: number): Outcome | undefined => {
    let found: Outcome | undefined;
    for (let at = start; at < end; at++) {
      const one = strengths[outcome[at] ?? blank];
      if (one === undefined || one === found) continue;
      if (found === undefined || ranks.indexOf(one) < ranks.indexOf(found)) found = one;
    }
    return found;
  };
  const lines = newTally();
  const lost: Span[] = [];
  let offset = 0;
  for (const line of source.text.split("\n")) {
    const found = outcomeOf(offset, offset + line.length);
    if (found !== undefined) lines[found]++;
    if (found === "lost") lost.push(findLost(source, outcome, offset, offset + line.length));
    offset += line.length + 1;
  }
  const unread = diagnostics
    .filter(({ code, span }) => isUnreadCode(code) && span.file === path)
    .map(({ extent }) => extent);
  const runs = findRuns(source.text, outcome);
  let nodes: Tally | undefined;
  return {
    lines,
    // Counted at the first use, because the page is parsed for it.
    get nodes() {
      return (nodes ??= isReadable ? countNodes(source.text, outcomeOf) : newTally());
    },
    unread,
    lost,
    runs,
  };
}

/** Marks white space, which has no outcome. */
const blank = 255;

/** Returns the outcome of each character as an index in `strengths`, or `blank`. The strongest claim wins. */
function sumUp(text: string, claims: readonly (Range & { readonly as: Outcome })[]): Uint8Array {
  // For each outcome, the number of claims that begin at an offset minus the number that end there.
  const changes = strengths.map(() => new Int32Array(text.length + 1));
  for (const { start, end, as } of claims) {
    const change = changes[strengths.indexOf(as)];
    if (change === undefined || start >= end) continue;
    change[start] = (change[start] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const open = strengths.map(() => 0);
  return new Uint8Array(text.length).map((_, at) => {
    changes.forEach((change, index) => {
      open[index] = (open[index] ?? 0) + (change[at] ?? 0);
    });
    if (/\s/.test(text[at] ?? "")) return blank;
    return Math.max(
      0,
      open.findLastIndex((count) => count > 0),
    );
  });
}

/** Returns the runs of characters with one outcome; no run spans a line break. */
function findRuns(text: string, outcome: Uint8Array): readonly OutcomeRun[] {
  const runs: { start: number; end: number; as: Outcome }[] = [];
  let isOpen = false;
  for (let at = 0; at < outcome.length; at++) {
    if (text[at] === "\n") isOpen = false;
    const as = strengths[outcome[at] ?? blank];
    if (as === undefined) continue;
    const last = runs.at(-1);
    if (isOpen && last?.as === as) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, as });
    isOpen = true;
  }
  return runs;
}

/**
 * The outcomes by rank. A piece whose characters have several outcomes gets the first of them in this list.
 */
const ranks: readonly Outcome[] = ["lost", "unread", "reported", "used", "prose"];

function newTally(): Record<Outcome, number> {
  return { used: 0, prose: 0, reported: 0, unread: 0, lost: 0 };
}

/** Returns the span from the first to the last lost character of a line. */
function findLost(source: Source, outcome: Uint8Array, start: number, end: number): Span {
  const isLost = (at: number): boolean => outcome[at] === 0;
  let from = start;
  while (!isLost(from)) from++;
  let to = end;
  while (!isLost(to - 1)) to--;
  return source.span(from, to);
}

function countNodes(
  text: string,
  outcomeOf: (start: number, end: number) => Outcome | undefined,
): Tally {
  const tally = newTally();
  // A stack instead of recursion, because pages may nest deeper than the call stack allows.
  const open: [node: Nodes, around: Outcome][] = [[parseMarkdown(text), "prose"]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, around] = next;
    const { start, end } = node.position ?? {};
    // A node without text, such as a line break, gets the outcome of the node around it.
    const found = outcomeOf(start?.offset ?? 0, end?.offset ?? 0) ?? around;
    tally[found]++;
    if ("children" in node) for (const child of node.children) open.push([child, found]);
  }
  return tally;
}
