import type { Heading, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";

import type { Located } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";
import { looksLikeTable } from "./read-cells.js";
import type { Range } from "./read-route-blocks.js";

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  /** The heading in lower case; blank for what stands before the first one. */
  readonly name: string;
  readonly heading: (Located<string> & { readonly depth: number }) | undefined;
  readonly nodes: readonly RootContent[];
  readonly range: Range;
}

/** Splits the content of a page at its headings. */
export function splitSections(source: Source, nodes: readonly RootContent[]): readonly Section[] {
  const content = nodes.filter((node) => node.type !== "yaml");
  const starts = [
    0,
    ...content.flatMap((node, index) => (node.type === "heading" && index > 0 ? [index] : [])),
  ];
  return starts.map((from, index): Section => {
    const to = starts[index + 1] ?? content.length;
    const [first, ...rest] = content.slice(from, to);
    const heading = first?.type === "heading" ? locateHeading(source, first) : undefined;
    const own = heading === undefined && first !== undefined ? [first, ...rest] : rest;
    const start = heading?.span.end.offset ?? first?.position?.start.offset ?? 0;
    const end = content[to]?.position?.start.offset ?? source.text.length;
    return { name: heading?.value.toLowerCase() ?? "", heading, nodes: own, range: { start, end } };
  });
}

function locateHeading(source: Source, node: Heading): Located<string> & { depth: number } {
  const span = source.span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return { value: toString(node).trim(), span, depth: node.depth };
}

/** The tables of a section, those included that remark takes for a paragraph. */
export function tableRanges(source: Source, section: Section): readonly Range[] {
  return section.nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const isTable =
      node.type === "table" ||
      (node.type === "paragraph" && looksLikeTable(source.text.slice(start, end)));
    return isTable ? [{ start, end }] : [];
  });
}

/** What stands in a section beside its tables and looks like rows of one: lines that remark gave to no table. */
export function strayRows(source: Source, section: Section): readonly Range[] {
  const tables = tableRanges(source, section);
  return section.nodes.flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const isTable = tables.some((table) => table.start === start);
    return !isTable && /\||<t[dr]\b/i.test(source.text.slice(start, end)) ? [{ start, end }] : [];
  });
}
