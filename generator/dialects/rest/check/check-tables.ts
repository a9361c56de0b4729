import type { TableBlock } from "../../../markdown/block.js";
import { findUndivided } from "../../../markdown/undivided-tables.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { hasOpenBacktick } from "./open-backtick.js";

/** Reports tables that parsers read in different ways, and left-over conflict markers of merges. */
export function checkTables({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    const tables = new Set<number>();
    for (const section of page.sections) {
      for (const { block } of section.blocks) {
        if (block.kind === "table") {
          tables.add(block.start);
          checkTable(block, page, diagnostics);
        } else if (block.kind === "paragraph" && isUnruled(page.slice(block))) {
          diagnostics.report("broken-table", page.source.span(block.start, block.end), {
            reason: "no row of dashes below its header, so that it is read as text",
          });
        }
      }
    }
    for (const { start, end, isTable } of findUndivided(page.source.text)) {
      if (isTable && tables.has(start)) continue;
      diagnostics.report("broken-table", page.source.span(start, end), {
        reason: "a row of dashes without pipes, so that it is read as text",
      });
    }
    for (const match of page.source.text.matchAll(/^(?:<{7}|>{7}|={7})(?: .*)?$/gm)) {
      const text = match[0];
      if (text === "=======" && !isAlone(page, match.index)) continue;
      diagnostics.report("left-over", page.source.span(match.index, match.index + text.length), {
        text,
      });
    }
  }
}

/** True if a text has several lines, each with the same number of pipes, like the rows of a table. */
function isUnruled(text: string): boolean {
  const lines = text.replace(/`[^`\n]*`|\\\|/g, "x").split("\n");
  const counts = new Set(lines.map((line) => line.split(/\S[ \t]*\|[ \t]*(?=\S)/).length));
  return lines.length > 1 && counts.size === 1 && !counts.has(1);
}

/** True if a line of seven equal signs is a conflict marker and not the underline of a heading. */
function isAlone(page: Page, at: number): boolean {
  const before = page.source.text.slice(Math.max(0, at - 2), at);
  const line = page.source.text.slice(page.source.text.lastIndexOf("\n", at - 2) + 1, at - 1);
  return before === "\n\n" || /^[*+|`>-]|^\d+\./.test(line);
}

function checkTable(table: TableBlock, page: Page, diagnostics: RestDiagnostics): void {
  const width = table.header.length;
  const span = (range: { start: number; end: number }) => page.source.span(range.start, range.end);
  if (table.isBroken) {
    diagnostics.report("broken-table", span(table), {
      reason: "a header and a row of dashes of different widths",
    });
  }
  const head = page.slice({ start: table.start, end: table.delimiter.start }).trim();
  // If no row ends in a pipe, the table has one style for its rows, and none of them was cut off.
  const isEnded = table.rows.length < 2 || table.rows.some((row) => endsInPipe(page.slice(row)));
  const isFramed = head.startsWith("|") && head.endsWith("|") && isEnded;
  for (const row of table.rows) {
    if (row.cells.length > width) {
      diagnostics.report("broken-table", span(row), {
        reason: `${row.cells.length} cells for ${width} columns`,
      });
    } else if (isFramed && !endsInPipe(page.slice(row)) && !isAttributes(page.slice(row))) {
      diagnostics.report("broken-table", span(row), { reason: "a row without a pipe at its end" });
    }
    for (const cell of row.cells) {
      if (hasOpenBacktick(page.source.text, page.inline(cell))) {
        diagnostics.report("odd-cell", span(cell), {
          text: page.slice(cell),
          reason: "nothing closes a backtick; close it",
        });
      }
    }
  }
}

/** True for a line of attributes below a table, which site generators take for its style: `{ .wide }`. */
const isAttributes = (text: string): boolean => /^\s*\{:?\s*[.#][^{}|]*\}\s*$/.test(text);

const endsInPipe = (text: string): boolean => text.trim().endsWith("|");
