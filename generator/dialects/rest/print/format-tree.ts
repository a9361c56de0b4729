import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range, SourceFile } from "../../../source/source.js";
import { checkTree } from "../check/check-tree.js";
import { planColumns } from "../page/plan-columns.js";
import { printFacts } from "../print-facts.js";
import { readTree } from "../read-tree.js";
import { resolveTree, type ResolvedTree } from "../resolve/resolve-tree.js";
import { toApi } from "../to-api.js";
import type { Vocabulary } from "../vocabulary.js";
import { apiLines } from "./api-lines.js";
import { codeSpan } from "./escape.js";
import { printTable } from "./print-table.js";

/** A text that takes the place of another one. */
interface Edit extends Range {
  readonly text: string;
}

/**
 * The pages of a tree with tables of members and values in even columns, `yes` and `no` in the column for
 * required, and bare lines of requests as code. A page whose facts or diagnostics would change stays as it
 * is. All other text stays byte for byte.
 */
export function formatTree(resolved: ResolvedTree): ReadonlyMap<string, string> {
  const { tree } = resolved;
  const before = tree.pages.map((page) => ({ path: page.path, text: page.source.text }));
  const edits = findEdits(resolved);
  const after = tree.pages.map((page) => applyEdits(page, edits.get(page) ?? []));
  const changed = after.filter(({ text }, at) => text !== before[at]?.text);
  const meaning = meaningOf(before, tree.vocabulary);
  const isSame = (files: readonly SourceFile[]): boolean =>
    meaningOf(files, tree.vocabulary) === meaning;
  const kept = isSame(after)
    ? changed
    : changed.filter((file) =>
        isSame(before.map((other) => (other.path === file.path ? file : other))),
      );
  return new Map(kept.map(({ path, text }) => [path, text]));
}

/** All that pages say, and what is wrong with them, without places. */
function meaningOf(files: readonly SourceFile[], vocabulary: Vocabulary): string {
  const resolved = resolveTree(readTree(files, vocabulary));
  const facts = printFacts(resolved.reading).replace(/\t[^\t\n]*:\d+(?=\t)/g, "");
  const told = checkTree(resolved).map(({ code, span }) => `${span.file} ${code}`);
  return JSON.stringify([facts, [...apiLines(toApi(resolved.reading))], told.sort()]);
}

function findEdits({ tree, scopes, resolver }: ResolvedTree): ReadonlyMap<Page, readonly Edit[]> {
  const placed = new Set<Placed>([
    ...scopes.flatMap(({ lists }) => lists.map((one) => one.placed)),
    ...resolver.registry.byBlock.keys(),
  ]);
  const edits = new Map<Page, Edit[]>();
  const add = ({ page }: Placed["section"], edit: Edit | undefined): void => {
    if (edit !== undefined) edits.set(page, [...(edits.get(page) ?? []), edit]);
  };
  for (const { block, section, containers } of placed) {
    if (block.kind === "table" && containers.length === 0)
      add(section, formatTable(block, section.page, tree.vocabulary));
  }
  for (const { candidate } of tree.choice.requests) {
    const { placed: own, section } = candidate;
    if (own?.block.kind === "paragraph" && own.containers.length === 0)
      add(section, formatRequest(own.block, section.page));
  }
  return edits;
}

/** A table of pipes in even columns; undefined for one that is not a row a line. */
function formatTable(table: TableBlock, page: Page, vocabulary: Vocabulary): Edit | undefined {
  const { header, rows, delimiter, isBroken, start, end } = table;
  const own = page.slice({ start, end }).trimEnd();
  const isPlain = rows.every(({ cells }) => cells.length === header.length);
  const isAtMargin = start === 0 || page.source.text.charAt(start - 1) === "\n";
  if (isBroken || !isPlain || !isAtMargin || own.split("\n").length !== rows.length + 2)
    return undefined;
  if (!own.split("\n").every((line) => line.includes("|")) || own.includes("<")) return undefined;
  const required = planColumns(page, table, vocabulary)?.columns.get("required");
  const cells = rows.map((row) =>
    row.cells.map((cell, at) => {
      const text = page.slice(cell).trim();
      return at === required ? plainPresence(plainText(page.inline(cell)), text, vocabulary) : text;
    }),
  );
  const marks = page
    .slice(delimiter)
    .replace(/^\s*\||\|\s*$/g, "")
    .split("|")
    .map((mark) => mark.trim());
  const names = header.map((cell) => page.slice(cell).trim());
  const text = printTable(names, cells, marks);
  return { start, end: start + own.length, text };
}

/** `yes` or `no` for a word that says no more than that. */
function plainPresence(shown: string, text: string, { words }: Vocabulary): string {
  const word = shown.trim().toLowerCase();
  if (shown.trim() !== text) return text;
  if (words.yes.includes(word)) return "yes";
  return words.no.includes(word) ? "no" : text;
}

/** A request that is a bare line, as code. */
function formatRequest(block: Range, page: Page): Edit | undefined {
  const text = page.slice(block);
  const isBare = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/[^\s`\\<[*]*$/.test(text);
  return isBare ? { start: block.start, end: block.end, text: codeSpan(text) } : undefined;
}

function applyEdits({ path, source }: Page, edits: readonly Edit[]): SourceFile {
  const isCrlf = source.text.includes("\r\n");
  let text = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    text +=
      source.text.slice(at, edit.start) + (isCrlf ? edit.text.replaceAll("\n", "\r\n") : edit.text);
    at = edit.end;
  }
  return { path, text: text + source.text.slice(at) };
}
