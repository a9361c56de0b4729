import { placeKey, type Span } from "../../../diagnostics/diagnostic.js";
import type { Block } from "../../../markdown/block.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { HeadingReader } from "../page/heading-words.js";
import { findAnswerSections } from "../resolve/answer-sections.js";
import { roleOf } from "../resolve/block-role.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { readSample } from "../resolve/read-sample.js";
import { oddStatus } from "../resolve/odd-status.js";
import { isSlip } from "./is-misspelt.js";
import { listedStatuses, statusHeadings } from "../resolve/statuses.js";

/**
 * Reports text in the place of a status that is not a status, such as `4O4` with a letter, because its answer is not
 * read.
 */
export function checkStatuses({ scopes, tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const seen = new Set<string>();
  const check = (page: Page, place: Range, other?: string): void => {
    const text = oddStatus(page.slice(place)) ?? other;
    if (text === undefined) return;
    const start = place.start + page.slice(place).indexOf(text);
    const key = `${page.path}:${start}`;
    if (seen.has(key)) return;
    seen.add(key);
    const span = page.source.span(start, start + text.length);
    diagnostics.report("unknown-status", span, { text, meant: meantBy(text) });
  };
  for (const { scope } of scopes) {
    for (const section of scope.sections)
      if (section !== scope.title && section.heading !== undefined)
        check(section.page, section.heading.text);
    for (const placed of scope.blocks) {
      const { page } = placed.section;
      const { role } = roleOf(placed, scope.title, tree.headings);
      const places =
        placed.block.kind === "paragraph"
          ? placesInText(placed, role === "errors" || role === "response", tree.headings)
          : role === "errors" || role === "status" || role === "response"
            ? startsOf(placed.block, role === "response")
            : [];
      const other =
        role === "errors" || role === "response"
          ? otherStatus(page.slice(placed.block))
          : undefined;
      const isLine =
        placed.block.kind === "paragraph" && placed.section !== scope.title && other !== undefined;
      for (const place of isLine ? [placed.block] : places) check(page, place, other);
    }
  }
}

/** Reports statuses from 100 to 199, which are not answers for a client: the first of each list, sample or heading. */
export function checkInterim(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { scopes, tree } = resolved;
  const seen = new Set<string>();
  const tell = (status: unknown, page: Page, { start, end }: Range, from = start): void => {
    const key = `${page.path}:${from}`;
    if (typeof status !== "number" || status >= 200 || seen.has(key)) return;
    seen.add(key);
    const at = start + page.slice({ start, end }).indexOf(String(status));
    diagnostics.report("interim-status", page.source.span(at, at + 3), { status });
  };
  for (const { scope } of scopes) {
    for (const { status, heading, page } of statusHeadings(scope, tree))
      tell(status, page, heading);
    for (const placed of scope.blocks) {
      const { page } = placed.section;
      for (const { status, range } of listedStatuses(placed, scope, tree.headings))
        tell(status, page, range, placed.block.start);
      const { block } = placed;
      if (block.kind === "code") tell(readSample(placed, block)?.status, page, block.content);
    }
  }
}

/** Reports a status that begins two answers of one section, or of two sections with one title below one heading. */
export function checkRepeated({ scopes, tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const told = new Set<string>();
  for (const { scope } of scopes) {
    const seen = new Map<string, Span>();
    for (const { section, status } of findAnswerSections(scope, tree.headings)) {
      const { value, span } = status;
      // A status may come once before and once behind the heading of an example.
      const example = scope.sections.findLast(
        ({ title, start }) => start < section.start && /^example\b/i.test(title),
      );
      const about = [section.parent?.start, section.title, example?.start, value];
      const key = `${section.page.path}:${about.join(":")}`;
      const place = placeKey(span);
      const first = seen.get(key);
      seen.set(key, first ?? span);
      // Several requests may share a section.
      if (first === undefined || told.has(place)) continue;
      told.add(place);
      const { line } = first.start;
      const related = [{ span: first, message: "The first text" }];
      diagnostics.report("duplicate-status", span, { status: value, line }, related);
    }
  }
}

/**
 * Returns the value of a line such as `` `Status: abc` `` if it is not a status: `abc`. Returns the label if it is
 * misspelt: `Stauts` of `` `Stauts: 404` ``. Undefined for another text.
 */
function otherStatus(text: string): string | undefined {
  const [, label = "", value = ""] =
    /^\s*`\s*(\p{L}+)\s*:\s*([^`:]{0,40}?)\s*`\s*\.?\s*$/u.exec(text) ?? [];
  if (/^status$/i.test(label))
    return /^(?:[1-5]\d\d|[45]xx)\b/i.test(value) ? undefined : value || label;
  return isSlip(label.toLowerCase(), "status") && /^[1-5](?:\d\d|xx)\b/i.test(value)
    ? label
    : undefined;
}

/**
 * Returns the ranges after `Status:`, of a lone code in an answer, and of the codes after a label such as `**Errors**`.
 */
function placesInText(
  { block, section: { page } }: Placed,
  isOfAnswer: boolean,
  headings: HeadingReader,
): readonly Range[] {
  const text = page.slice(block);
  const lead = /^[\s`*_]*(?:HTTP\s+)?Status(?:\s+code)?[\s`*_]*:?[\s`*_]*/i.exec(text)?.[0];
  if (lead !== undefined)
    return [lead.includes(":") ? block : { start: block.start + lead.length, end: block.end }];
  if (isOfAnswer && /^`[^`]*`\W*$/.test(text)) return [block];
  const [label, ...rest] = page.inline(block);
  if (label?.isStrong !== true) return [];
  const { words, isWhole } = headings.read(label.text);
  const isAnswer = isWhole && (words.has("response") || words.has("errors") || words.has("status"));
  return isAnswer ? rest.filter(({ kind }) => kind === "code") : [];
}

/** Returns the first parts of rows or items. The rows of an answer are its members, which may have any name. */
function startsOf(block: Block, isOfAnswer: boolean): readonly Range[] {
  if (block.kind === "list") return block.items.flatMap(({ blocks: [first] }) => first ?? []);
  if (block.kind === "definitionList") return block.items.map(({ term }) => term);
  if (block.kind !== "table" || isOfAnswer) return [];
  return block.rows.flatMap(({ cells: [first] }) => first ?? []);
}

/** Returns the status that a text with letters instead of digits means; empty if it means none. */
function meantBy(text: string): string {
  if (isSlip(text.toLowerCase(), "status")) return "Status";
  const digits = text.replace(/o/gi, "0").replace(/[il]/gi, "1");
  return /^[1-5]\d\d$/.test(digits) ? digits : "";
}
