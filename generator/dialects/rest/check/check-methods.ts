import type { TableBlock } from "../../../markdown/block.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { methods } from "../../../core/api.js";
import { columnsOf } from "../page/columns.js";
import { readRoute } from "../page/route-text.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { Vocabulary } from "../vocabulary.js";
import { isMisspelt } from "./is-misspelt.js";

/** Matches a line that consists of a word in capitals and a path. */
const route = /^[`*\s]*([A-Z]{3,12})[`*\s]+\/[\w{}:<>./-]*[`*\s]*$/;

/** Matches code that is a whole line, with a method that is not in capitals and a path without its slash. */
const nearRoute =
  /^`([Gg]et|[Pp]ost|[Pp]ut|[Pp]atch|[Dd]elete)\s+([\w{}:<>.-]+(?:\/[\w{}:<>.-]*)*)`$/;

/** Methods that servers use besides the usual ones, such as those of WebDAV. */
const further = new Set(
  "ACL BIND CHECKOUT CONNECT COPY LINK LIST LOCK MERGE MKCALENDAR MKCOL MOVE NOTIFY PROPFIND PROPPATCH PURGE QUERY REPORT SEARCH SUBSCRIBE TRACE UNLINK UNLOCK UNSUBSCRIBE VIEW".split(
    " ",
  ),
);

/**
 * Reports requests with a misspelt or an unusual method, and lines that look like a request. Without this check, they
 * would be skipped silently.
 */
export function checkMethods({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { vocabulary } = tree;
  const titles = new Set(tree.choice.requests.map(({ title }) => title));
  for (const page of tree.pages) {
    for (const section of page.sections) {
      if (tree.excluded.has(section)) continue;
      const heading = section.heading === undefined ? [] : [section.heading.text];
      const lines = [...heading, ...section.blocks.flatMap((one) => lineOf(one, page))];
      if (!titles.has(section)) for (const line of lines) checkNear(line, page, diagnostics);
      const inLines = lines.flatMap((range) => wordAt(range, page));
      const inCells = section.blocks.flatMap(({ block }) =>
        block.kind === "table" ? methodCells(block, page, vocabulary) : [],
      );
      for (const { word, range, isTold } of [...inLines, ...inCells]) {
        const span = page.source.span(range.start, range.end);
        const meant = methods.find((method) => isMisspelt(word, method));
        if (meant === word) continue;
        if (isTold || further.has(word)) diagnostics.report("unknown-method", span, { word });
        else if (meant !== undefined) diagnostics.report("misspelt-method", span, { word, meant });
      }
    }
  }
}

/** Reports a line such as `` `get books` ``. It is not for sections of requests, where such a line may be a command. */
function checkNear({ start, end }: Range, page: Page, diagnostics: RestDiagnostics): void {
  const line = page.slice({ start, end }).trim();
  const [, method, path] = nearRoute.exec(line) ?? [];
  if (method === undefined || path === undefined) return;
  const request = `${method.toUpperCase()} /${path}`;
  diagnostics.report("near-request", page.source.span(start, end), { line, request });
}

/** A word in the place of a method. */
interface MethodWord {
  readonly word: string;
  readonly range: Range;
  /** True for a word in a column of methods, unless it looks like a misspelt method. */
  readonly isTold: boolean;
}

function wordAt(range: Range, page: Page): readonly MethodWord[] {
  const [, word] = route.exec(page.slice(range)) ?? [];
  if (word === undefined) return [];
  const start = range.start + page.slice(range).indexOf(word);
  return [{ word, range: { start, end: start + word.length }, isTold: false }];
}

/** Returns the words in capitals in a column of methods, from rows with a path. Methods of an `Api` are left out. */
function methodCells(table: TableBlock, page: Page, vocabulary: Vocabulary): readonly MethodWord[] {
  const at = columnsOf(page, table, vocabulary).findIndex((sense) => sense.has("method"));
  return table.rows.flatMap(({ cells }): MethodWord[] => {
    const cell = cells[at];
    const [, word] =
      cell === undefined ? [] : (/^[`*\s]*([A-Z]{3,12})[`*\s]*$/.exec(page.slice(cell)) ?? []);
    const hasPath = cells.some((one) => {
      const text = page.slice(one).replace(/^[`*\s]+|[`*\s]+$/g, "");
      return text.startsWith("/") && readRoute(text) !== undefined;
    });
    if (cell === undefined || word === undefined || !hasPath) return [];
    if (methods.some((method) => method === word)) return [];
    const start = cell.start + page.slice(cell).indexOf(word);
    const isMistake = methods.some((method) => isMisspelt(word, method)) && !further.has(word);
    return [{ word, range: { start, end: start + word.length }, isTold: !isMistake }];
  });
}

/** Returns the range of a paragraph or of the first line of a code block. */
function lineOf({ block }: Placed, page: Page): readonly Range[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind !== "code") return [];
  const [first = ""] = page.slice(block.content).split("\n", 1);
  const { start } = block.content;
  return [{ start, end: start + first.length }];
}
