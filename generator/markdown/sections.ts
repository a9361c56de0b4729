import type { Heading, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";

import type { Located } from "../diagnostics/diagnostic.js";
import type { Range, Source } from "../source/source.js";
import { looksLikeTable } from "./cells.js";

/** A heading and the content below it, up to the next heading. */
export interface Section {
  /** The heading in lower case; empty for the content before the first heading. */
  readonly name: string;
  readonly heading: SectionHeading | undefined;
  readonly nodes: readonly RootContent[];
  /** The range of the content below the heading. */
  readonly range: Range;
}

/** The text of a heading, with its place. */
export interface SectionHeading extends Located<string> {
  readonly depth: number;
  /** The range of the text with its heading marks. */
  readonly whole: Range;
}

/** Splits the content of a page at its headings. Front matter is left out. */
export function splitSections(source: Source, nodes: readonly RootContent[]): readonly Section[] {
  const content = nodes.filter((node) => node.type !== "yaml");
  const starts = [
    0,
    ...content.flatMap((node, index) => (node.type === "heading" && index > 0 ? [index] : [])),
  ];
  return starts.map((from, index): Section => {
    const to = starts[index + 1] ?? content.length;
    const [first, ...rest] = content.slice(from, to);
    const node = first?.type === "heading" ? first : undefined;
    const heading = node && locateHeading(source, node);
    const own = node === undefined && first !== undefined ? [first, ...rest] : rest;
    const start = node?.position?.end.offset ?? first?.position?.start.offset ?? 0;
    const end = content[to]?.position?.start.offset ?? source.text.length;
    return { name: heading?.value.toLowerCase() ?? "", heading, nodes: own, range: { start, end } };
  });
}

/** Returns the text of a heading, without heading marks. */
function locateHeading(source: Source, node: Heading): SectionHeading {
  const whole = rangeOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words =
    first === undefined || last === undefined
      ? whole
      : { start: rangeOf(first).start, end: rangeOf(last).end };
  const span = source.span(words.start, words.end);
  return { value: toString(node).trim(), span, depth: node.depth, whole };
}

/** Returns the ranges of the top-level tables of a section, including tables that remark takes for paragraphs. */
export function tableRanges(source: Source, section: Section): readonly Range[] {
  return section.nodes.flatMap((node) => {
    const { start, end } = rangeOf(node);
    const isTable =
      node.type === "table" ||
      (node.type === "paragraph" && looksLikeTable(source.text.slice(start, end)));
    return isTable ? [{ start, end }] : [];
  });
}

/** Returns the ranges of a section's content except its tables. */
export function besideTables(source: Source, section: Section): readonly Range[] {
  const tables = new Set(tableRanges(source, section).map(({ start }) => start));
  return section.nodes.map(rangeOf).filter(({ start }) => !tables.has(start));
}

/** Returns the range of a node. */
export function rangeOf(node: RootContent): Range {
  const { start, end } = node.position ?? {};
  return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}
