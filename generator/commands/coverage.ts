import { outcomes, type Account, type Tally } from "../core/account.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { findNothing } from "../read-api.js";
import { accountProject, sumTallies, totalOf } from "./account-project.js";
import type { Command, Terminal } from "./command.js";
import { folderName, folderPrefix } from "../source/folder-prefix.js";
import { eachProject, type ProjectReading } from "./read-project.js";

/**
 * `stubdown coverage`: counts the lines and Markdown nodes of each page by outcome (see `Outcome`).
 */
export const coverage: Command = (options, terminal) =>
  eachProject(options, terminal, (read) => coverProject(read, terminal));

/**
 * Prints the table of a project. Returns the exit code: 1 if text is unread or lost, or if no page describes
 * the API.
 */
function coverProject(read: ProjectReading, terminal: Terminal): number {
  const { project } = read;
  const { pages, diagnostics } = read.reading;
  const nothing = findNothing(diagnostics);
  const accounts = accountProject(read);
  const lines = sumTallies(accounts.map((account) => account.lines));
  const nodes = sumTallies(accounts.map((account) => account.nodes));
  const rows = [
    ["", "lines", ...outcomes, "nodes", ...outcomes],
    ...pages.map((page, index) => [page.path, ...cells(accounts[index])]),
    [`all ${pages.length} pages`, ...cells({ lines, nodes })],
  ];
  terminal.print(layOut(rows));
  const lost = accounts.flatMap((account) => account.lost);
  const unread = accounts.flatMap((account) => account.unread);
  const tell = (what: string, { file, start }: Span): void => {
    terminal.print(
      `${folderPrefix(project.shownDocs)}${file}:${start.line}:${start.column}: ${what}`,
    );
  };
  for (const span of unread) tell("unread", span);
  for (const span of lost) tell("lost", span);
  const share = (tally: Tally): string => {
    const all = totalOf(tally);
    // The share is rounded down, so that 100 % means that no text is unread or lost.
    const reported = all - tally.unread - tally.lost;
    return `${Math.floor((reported / Math.max(1, all)) * 1000) / 10} %`;
  };
  terminal.print(
    `${project.name}: ${share(lines)} of lines, ${share(nodes)} of nodes accounted for`,
  );
  if (nothing !== undefined) terminal.print(`${folderName(project.shownDocs)}: ${nothing.message}`);
  const isAll = unread.length === 0 && lost.length === 0 && nodes.lost === 0;
  return isAll && nothing === undefined ? 0 : 1;
}

function cells(account: Pick<Account, "lines" | "nodes"> | undefined): readonly string[] {
  if (account === undefined) return [];
  return [account.lines, account.nodes].flatMap((tally) => [
    String(totalOf(tally)),
    ...outcomes.map((outcome) => String(tally[outcome])),
  ]);
}

/** Aligns rows in columns: the first column to the left, the others to the right. */
function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}
