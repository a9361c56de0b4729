import type { RootContent, Yaml } from "mdast";

import { bodyToJson } from "../resolve/body-type.js";
import type { RancherCode } from "../catalog.js";
import type { FieldRow, FieldTable, Page, RouteBlock } from "../page/page.js";
import { readPage } from "../page/read-page.js";
import { rangeOf, splitSections, type Section } from "../../../markdown/sections.js";
import { columnsOf } from "../page/columns.js";
import { routeSections } from "../page/headings.js";
import { makeBlockParser, type BlockParser } from "../../../source/parse-blocks.js";
import { Source, type SourceFile } from "../../../source/source.js";
import { printBlock } from "./print-block.js";
import { printBody } from "./print-body.js";
import { printTable } from "./print-table.js";

/**
 * Prints a page in canonical form: tables without padding, one field per line, blocks in the form of
 * docs/dialects/rancher.md, one blank line between parts. Prose, comments and front matter are kept. If the meaning of
 * the page would change, the page is returned unchanged. The page must have no error, because text that could not be
 * read cannot be printed. Pass the same `parse` for all pages of a tree, so that blocks that they share are parsed once.
 */
export function formatPage(file: SourceFile, page: Page, parse = makeBlockParser()): string {
  if (page.kind === "prose") return file.text;
  const text = printPage(file, page, parse);
  const isSame =
    text === file.text || meaningOf({ ...file, text }, parse) === meaningOf(file, parse);
  return isSame ? text : file.text;
}

/** Returns the content of a page without places, and its diagnostics, except those that canonical form fixes. */
function meaningOf(file: SourceFile, parse: BlockParser): string {
  const [page, diagnostics] = readPage(file, parse);
  const codes = diagnostics.map(({ code }) => code).filter((code) => !fixed.includes(code));
  return JSON.stringify([page, codes.sort()], (key, value: unknown) => {
    if (["span", "claims", "columns"].includes(key)) return undefined;
    return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
  });
}

/** The codes of faults that canonical form fixes. */
const fixed: readonly string[] = ["malformed-table", "run-on-row"] satisfies readonly RancherCode[];

function printPage(file: SourceFile, page: Page, parse: BlockParser): string {
  const isCrlf = file.text.includes("\r\n");
  const text = file.text.replace(/^\uFEFF/, "");
  const source = new Source(file.path, text);
  const nodes = parse(source);
  const yaml = nodes.find((node): node is Yaml => node.type === "yaml");
  const parts = yaml === undefined ? [] : [slice(source, yaml)];
  for (const section of splitSections(source, nodes)) {
    parts.push(...formatSection(source, section, page));
  }
  const printed = `${parts.filter((part) => part !== "").join("\n\n")}\n`.replaceAll("\r\n", "\n");
  return isCrlf ? printed.replaceAll("\n", "\r\n") : printed;
}

function formatSection(source: Source, section: Section, page: Page): readonly string[] {
  const { heading } = section;
  const title =
    heading === undefined ? [] : [source.text.slice(heading.whole.start, heading.whole.end)];
  const blocks = [...page.operations, ...page.actions].filter(({ span }) => {
    const { start, end } = section.range;
    return span.start.offset >= start && span.start.offset < end;
  });
  const [first = "", ...others] = section.nodes.map((node) => formatNode(source, node, page));
  // The kramdown attributes of a heading must stay directly below the heading.
  const isAttached = first.startsWith("{:") && title.length > 0;
  const nodes = isAttached ? others : [first, ...others];
  if (isAttached) title[0] = `${title[0] ?? ""}\n${first}`;
  if (!routeSections.includes(section.name) || blocks.length === 0) return [...title, ...nodes];
  const body = source.text.slice(section.range.start, section.range.end);
  const options = /\{::options[^}]*\}/.exec(body)?.[0];
  const lead = options === undefined ? title : [`${title.join("")}\n${options}`];
  const isActions = section.name === "actions";
  const printed = blocks.map((block) => printBlock(blockText(block, isActions)));
  const text = [...lead, printed.join(isActions ? "\n\n" : "\n")];
  // A section is kept if it has text that its printed blocks would lose.
  const printedMarks = withoutSpace(text.join("").slice(title.join("").length));
  return marksOf(source, section, blocks) === printedMarks ? text : [...title, ...nodes];
}

/** Returns a section without white space, with the tables of its blocks in canonical form. */
function marksOf(source: Source, { range }: Section, blocks: readonly RouteBlock[]): string {
  let text = "";
  let at = range.start;
  for (const { table } of blocks) {
    if (table === undefined) continue;
    text += source.text.slice(at, table.span.start.offset) + formatTable(table);
    at = table.span.end.offset;
  }
  return withoutSpace(text + source.text.slice(at, range.end));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function formatNode(source: Source, node: RootContent, page: Page): string {
  const { start } = rangeOf(node);
  const table = page.tables.find(({ span }) => span.start.offset === start);
  return table?.isComplete !== true ? slice(source, node) : formatTable(table);
}

function slice(source: Source, node: RootContent): string {
  const { start, end } = rangeOf(node);
  // The indentation of the first line belongs to the text, like that of the other lines.
  const line = source.text.lastIndexOf("\n", start - 1) + 1;
  const from = source.text.slice(line, start).trim() === "" ? line : start;
  return source.text.slice(from, end).trimEnd();
}

function formatTable({ kind, rows }: Pick<FieldTable, "kind" | "rows">): string {
  const header = columnsOf(kind);
  return printTable(
    header,
    rows.map((row) => header.map((column) => cellOf(row, column))),
  );
}

function cellOf(row: FieldRow, column: string): string {
  const cells: Readonly<Record<string, FieldRow["type"]>> = {
    Field: row.name,
    Type: row.type,
    Create: row.create,
    Update: row.update,
    Required: row.required,
    Default: row.default,
    Notes: row.notes,
  };
  // Cells are on one line, and are already escaped.
  return cells[column]?.value ?? "";
}

function blockText(block: RouteBlock, isAction: boolean): Parameters<typeof printBlock>[0] {
  const { name, method, path, sample, input, output, rows } = block;
  const body = sample?.body && printBody(bodyToJson(sample.body));
  const table = rows.length === 0 ? "" : formatTable({ kind: "input", rows });
  return {
    name: name.value,
    method: method.value,
    path: path.value,
    body,
    action: isAction ? { input: input?.value ?? "none", table, output: output?.value } : undefined,
  };
}
