import type { Nodes } from "mdast";

import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { parseMarkdown } from "../source/parse-markdown.js";
import { Source, type Range } from "../source/source.js";
import type { Page } from "./page.js";

/** What became of a piece of a page. */
export type Fate = "used" | "prose" | "reported" | "lost";

/** How many pieces met each fate. */
export type Tally = Readonly<Record<Fate, number>>;

/**
 * What became of every line with text on it, and of every node that remark makes of a page. One
 * that could not be parsed has no nodes, and is reported as a whole.
 */
export interface Account {
  readonly lines: Tally;
  readonly nodes: Tally;
  /** The text that was neither read nor reported; there should be none. */
  readonly lost: readonly Span[];
}

const fates: readonly Fate[] = ["lost", "prose", "reported", "used"];

/**
 * Accounts for the text of a page, character by character: what the reader claims, and what
 * diagnostics speak of. A piece is lost if one character of it is.
 */
export function accountPage(page: Page, text: string, diagnostics: readonly Diagnostic[]): Account {
  const source = new Source(page.path, text.replace(/^\uFEFF/, ""));
  const fate = sumUp(source.text, [
    ...page.claims,
    ...diagnostics
      .filter(({ extent }) => extent.file === page.path)
      .map(({ extent: { start, end } }) => {
        return { start: start.offset, end: end.offset, as: "reported" as const };
      }),
  ]);
  const fateOf = (start: number, end: number): Fate | undefined => {
    let found: Fate | undefined;
    for (let at = start; at < end; at++) {
      const one = fates[fate[at] ?? blank];
      if (one === undefined || one === found) continue;
      if (found === undefined || ranks.indexOf(one) < ranks.indexOf(found)) found = one;
    }
    return found;
  };
  const lines = newTally();
  const lost: Span[] = [];
  let offset = 0;
  for (const line of source.text.split("\n")) {
    const found = fateOf(offset, offset + line.length);
    if (found !== undefined) lines[found]++;
    if (found === "lost") lost.push(findLost(source, fate, offset, offset + line.length));
    offset += line.length + 1;
  }
  const nodes = page.isReadable ? countNodes(source.text, fateOf) : newTally();
  return { lines, nodes, lost };
}

/** The fate of white space, which has none. */
const blank = 255;

/** The fate of each character, as its place in `fates`; of two claims the stronger counts. */
function sumUp(text: string, claims: readonly (Range & { readonly as: Fate })[]): Uint8Array {
  // How many claims of each fate begin or end at a place.
  const changes = fates.map(() => new Int32Array(text.length + 1));
  for (const { start, end, as } of claims) {
    const change = changes[fates.indexOf(as)];
    if (change === undefined || start >= end) continue;
    change[start] = (change[start] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  const open = fates.map(() => 0);
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

/** What a piece is of which parts met different fates: the worst, then the most telling. */
const ranks: readonly Fate[] = ["lost", "reported", "used", "prose"];

function newTally(): Record<Fate, number> {
  return { used: 0, prose: 0, reported: 0, lost: 0 };
}

/** The lost text of a line. */
function findLost(source: Source, fate: Uint8Array, start: number, end: number): Span {
  const isLost = (at: number): boolean => fate[at] === 0;
  let from = start;
  while (!isLost(from)) from++;
  let to = end;
  while (!isLost(to - 1)) to--;
  return source.span(from, to);
}

function countNodes(text: string, fateOf: (start: number, end: number) => Fate | undefined): Tally {
  const tally = newTally();
  // Pages may nest deeper than the stack of calls is.
  const open: [node: Nodes, around: Fate][] = [[parseMarkdown(text), "prose"]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, around] = next;
    const { start, end } = node.position ?? {};
    // A node without text of its own, such as a line break, is what it stands in.
    const found = fateOf(start?.offset ?? 0, end?.offset ?? 0) ?? around;
    tally[found]++;
    if ("children" in node) for (const child of node.children) open.push([child, found]);
  }
  return tally;
}
