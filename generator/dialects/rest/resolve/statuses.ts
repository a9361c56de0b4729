import { stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { ListBlock } from "../../../markdown/block.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestError } from "../model.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { Tree } from "../read-tree.js";
import { answeredCodes } from "./answer-verbs.js";
import { roleOf } from "./block-role.js";
import { deniesEntry, deniesWhole } from "./denied.js";
import { conditionedCodes, labelledCodes } from "./labelled-codes.js";
import { labelledLines } from "./labelled-lines.js";
import type { Samples } from "./samples.js";
import type { Scope } from "./scopes.js";
import { isOfError, oddStatus, statusRange } from "./odd-status.js";
import { cellsBeside } from "./row-cells.js";
import { rowStatuses } from "./row-statuses.js";
import { answering, statusesIn } from "./statuses-in-text.js";
import { rangeOf, sentences } from "./sentences.js";

/** Reads the statuses from 200 to 399 of a request, in ascending order. */
export function readStatuses(scope: Scope, samples: Samples, tree: Tree): readonly Fact<number>[] {
  const found = new Map<number, Fact<number>>();
  const add = (status: number, span: Span): void => {
    if (status >= 200 && status < 400 && !found.has(status))
      found.set(status, stated(status, span));
  };
  const spanOf = ({ source }: Page, { start, end }: Range): Span => source.span(start, end);
  for (const one of rowStatuses(scope, tree.headings)) add(one.status, one.span);
  const { page: own } = scope.request.candidate.section;
  for (const cell of cellsBeside(scope))
    for (const { text, pieces } of sentences(own.inline(cell)))
      for (const status of answering.test(text) ? statusesIn(text) : [])
        add(status, spanOf(own, rangeOf(pieces, cell)));
  for (const { status, heading, page } of statusHeadings(scope, tree))
    add(status, spanOf(page, heading));
  for (const placed of scope.blocks) {
    const { block, section } = placed;
    const isHtml = block.kind === "html";
    if ((!isHtml && block.kind !== "paragraph") || deniesEntry(section.page.slice(block))) continue;
    for (const { status, range } of labelledLines(placed, tree.headings))
      if (typeof status === "number") add(status, spanOf(section.page, range));
    const labelled = isHtml ? undefined : statusOfLabel(section.page.slice(block), tree.headings);
    if (labelled !== undefined) add(labelled, spanOf(section.page, block));
    const role = roleOf(placed, scope.title, tree.headings);
    for (const { text, pieces } of isHtml ? [] : sentences(section.page.inline(block))) {
      if (role.role === "errors" && !/^\W*status/i.test(text)) continue;
      for (const status of [
        ...statusesIn(text),
        ...labelledCodes(pieces),
        ...conditionedCodes(pieces, tree.headings),
        ...answeredCodes(pieces),
      ])
        add(status, spanOf(section.page, rangeOf(pieces, block)));
    }
  }
  for (const placed of scope.blocks) {
    const { page } = placed.section;
    for (const { status, range } of listedStatuses(placed, scope, tree.headings))
      if (typeof status === "number") add(status, spanOf(page, range));
  }
  for (const { status, span } of samples.answers) {
    if (status !== undefined) add(status, span);
  }
  return [...found.values()].toSorted((a, b) => a.value - b.value);
}

/** Returns the status of a line that consists of words for an answer and a status: `Answer (200):`. */
function statusOfLabel(text: string, headings: HeadingReader): number | undefined {
  if (text.length > 60 || text.includes("\n")) return undefined;
  const { isWhole, words, status } = headings.read(text);
  return isWhole && words.has("response") && !words.has("request") ? status : undefined;
}

/** A heading that is a status, with its section. */
export interface StatusHeading {
  readonly status: number;
  readonly heading: Range;
  readonly section: Section;
  readonly page: Page;
}

/** Finds the headings of a request that are statuses: `### 404: Not Found`. */
export function statusHeadings(
  scope: Pick<Scope, "sections" | "blocks"> & { readonly title: Section | undefined },
  tree: Tree,
): readonly StatusHeading[] {
  return scope.sections.flatMap((section) => {
    const { isWhole, status } = tree.headings.read(section.title);
    const { heading, blocks, page } = section;
    if (section === scope.title || !isWhole || heading === undefined || status === undefined)
      return [];
    const isOwn = blocks.length === 0 || scope.blocks.some((placed) => placed.section === section);
    return isOwn ? [{ status, heading: heading.text, section, page }] : [];
  });
}

/** An entry of a table or a list that explains a status. */
export interface ListedStatus {
  readonly status: RestError["status"]["value"];
  /** The part with the status. */
  readonly range: Range;
  /** All parts of the entry, beginning with the part that has the status. */
  readonly cells: readonly Range[];
}

/** Matches words with a status after them: `Not there: 404`. */
const labelledStatus =
  /^([^\n:：`]{1,40}?)[\s*_`]*(?:[:：]|\s[\u2013\u2014-])[\s*_`]*(?:HTTP\s+)?([1-5]\d\d)\b(?![.,]\d|\s*%)/;

/**
 * Reads the entries of a table, a list or a list of definitions that each explain a status. An entry that says that
 * its status is not answered is left out.
 */
export function listedStatuses(
  placed: Placed,
  scope: { readonly title: Section | undefined },
  headings: HeadingReader,
): readonly ListedStatus[] {
  const { page } = placed.section;
  return allListed(placed, scope, headings).filter(
    ({ cells: [first, ...more] }) =>
      (first === undefined || !deniesEntry(page.slice(first))) &&
      !more.some((cell) => deniesWhole(page.slice(cell))),
  );
}

function allListed(
  placed: Placed,
  scope: { readonly title: Section | undefined },
  headings: HeadingReader,
): readonly ListedStatus[] {
  const { block } = placed;
  const { page } = placed.section;
  const { role } = roleOf(placed, scope.title, headings);
  const isTold = role === "errors" || role === "status";
  switch (block.kind) {
    case "table": {
      const first = statusesOf(block.rows, page, isTold);
      if (first.length > 0) return first;
      // A table of errors may have a name before the status: `| no_stock | 409 | … |`.
      const column = block.header.findIndex((cell) =>
        /\b(?:status|http)\b/i.test(page.slice(cell)),
      );
      const turned = block.rows.map(({ cells }) => ({
        cells: [...cells.slice(column, column + 1), ...cells.filter((_, at) => at !== column)],
      }));
      if (column < 1) return [];
      return statusesOf(turned, page, isTold).filter(({ status }) => isOfError(status));
    }
    case "list": {
      const first = block.items.flatMap(({ blocks: [one] }) =>
        one?.kind === "paragraph" ? [{ cells: [one] }] : [],
      );
      const leading = statusesOf(first, page, isTold);
      if (leading.length > 0) return leading;
      return labelledStatuses(block, page, (label) => {
        const { isWhole, words } = headings.read(label);
        return isTold || (isWhole && statusLabels.some((word) => words.has(word)));
      });
    }
    case "definitionList":
      return statusesOf(
        block.items.map(({ term, texts }) => ({ cells: [term, ...texts] })),
        page,
        isTold,
      );
    default:
      return [];
  }
}

/** Matches the name of OpenAPI for all other statuses. */
const ofOthers = /^\W*default\W*$/i;

const statusLabels = ["errors", "status", "response"] as const;

/** Reads statuses after words: `Error: 404`. Empty unless all items have this form and words for a status. */
function labelledStatuses(
  { items }: ListBlock,
  page: Page,
  speaksOfStatus: (label: string) => boolean,
): readonly ListedStatus[] {
  const found = items.flatMap(({ blocks: [one] }) => {
    if (one?.kind !== "paragraph") return [];
    const [text, label, status] = labelledStatus.exec(page.slice(one)) ?? [];
    if (text === undefined || status === undefined || !speaksOfStatus(label ?? "")) return [];
    const end = one.start + text.length;
    const range = { start: end - status.length, end };
    return [{ status: Number(status), range, cells: [one] }];
  });
  return found.length === items.length ? found : [];
}

/**
 * Reads the statuses at the start of entries; empty unless all entries begin with a status. If words above say that the
 * entries are statuses, half of the entries suffice, as long as no other entry begins with a number.
 */
function statusesOf(
  all: readonly { readonly cells: readonly Range[] }[],
  page: Page,
  areTold: boolean,
): readonly ListedStatus[] {
  let others = 0;
  const entries = all.filter(({ cells: [first] }) => !first || !ofOthers.test(page.slice(first)));
  const found = entries.flatMap(({ cells }): readonly (readonly ListedStatus[])[] => {
    const [range] = cells;
    if (range === undefined) return [];
    const text = page.slice(range);
    if (statusRange.test(text)) return [];
    const [, code, family] =
      /^(?:[\s`*_\uFE0E\uFE0F]|\p{Extended_Pictographic}|<\/?\w[^<>]*>)*(?:([1-5]\d\d)|([45])xx)(?![\w.])/iu.exec(
        text,
      ) ?? [];
    if (code === undefined && family === undefined) {
      if (/^\W*\d/.test(text) && oddStatus(text) === undefined) others++;
      return [];
    }
    const status = family === "4" ? "4XX" : "5XX";
    if (code === undefined) return [[{ status, range, cells }]];
    const all = [...(severalCodes.exec(text)?.[1] ?? code).matchAll(/\d{3}/g)];
    return [all.map(([one]) => ({ status: Number(one), range, cells }))];
  });
  const isEnough = areTold && others === 0 && found.length * 2 >= entries.length;
  return isEnough || found.length === entries.length ? found.flat() : [];
}

/** Matches several statuses at the start of an entry, with nothing but their end or a sign behind: `201 or 200`. */
const severalCodes =
  /^[\s`*_]*([1-5]\d\d(?:[\s`*_]*(?:[,/|]|\b(?:or|and|oder|und|ou|et|o|y|e)\b)[\s`*_]*[1-5]\d\d)+)[\s`*_]*(?:$|[:：\u2013\u2014-])/;

/** True if most items are words with a status after them (`Not there: 404`), and some status is an error. */
export function isStatusList({ items }: ListBlock, page: Page): boolean {
  const told = items.flatMap(({ blocks: [first] }) => {
    if (first?.kind !== "paragraph") return [];
    return labelledStatus.exec(page.slice(first))?.[2] ?? [];
  });
  return told.length * 2 > items.length && told.some((status) => /^[45]/.test(status));
}
