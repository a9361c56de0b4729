import type { Account, Outcome, Tally } from "../core/account.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { isUnreadCode } from "../diagnostics/unread-code.js";
import { findNothing } from "../read-api.js";
import type { Command, Terminal } from "./command.js";
import { eachProject, type ProjectReading } from "./read-project.js";

const outcomes: readonly Outcome[] = ["used", "prose", "reported", "unread", "lost"];

/** `stubdown coverage`: counts the lines and nodes of each page by outcome. */
export const coverage: Command = (options, terminal) =>
  eachProject(options, terminal, (read) => coverProject(read, terminal));

/** Prints the table of a project; answers 1 if something was not read or was lost. */
function coverProject(read: ProjectReading, terminal: Terminal): number {
  const { project, sources } = read;
  const { dialect, pages } = read.reading;
  const diagnostics = withoutDisabled(read);
  const nothing = findNothing(diagnostics);
  const accounts = pages.map((page, index) => {
    return dialect.account(page, sources[index]?.text ?? "", diagnostics);
  });
  const lines = sum(accounts.map((account) => account.lines));
  const nodes = sum(accounts.map((account) => account.nodes));
  const rows = [
    ["", "lines", ...outcomes, "nodes", ...outcomes],
    ...pages.map((page, index) => [page.path, ...cells(accounts[index])]),
    [`all ${pages.length} pages`, ...cells({ lines, nodes, unread: [], lost: [] })],
  ];
  terminal.print(layOut(rows));
  const lost = accounts.flatMap((account) => account.lost);
  const unread = accounts.flatMap((account) => account.unread);
  const tell = (what: string, { file, start }: Span): void => {
    terminal.print(`${project.shownDocs}/${file}:${start.line}:${start.column}: ${what}`);
  };
  for (const span of unread) tell("unread", span);
  for (const span of lost) tell("lost", span);
  const share = (tally: Tally): string => {
    const all = total(tally);
    // Rounded down, so that 100 % means all.
    const reported = all - tally.unread - tally.lost;
    return `${Math.floor((reported / Math.max(1, all)) * 1000) / 10} %`;
  };
  terminal.print(
    `${project.name}: ${share(lines)} of lines, ${share(nodes)} of nodes accounted for`,
  );
  if (nothing !== undefined) terminal.print(`${project.shownDocs}: ${nothing.message}`);
  const isAll = unread.length === 0 && lost.length === 0 && nodes.lost === 0;
  return isAll && nothing === undefined ? 0 : 1;
}

/** All diagnostics but for what is unread and was declared prose, by a comment or the configuration. */
function withoutDisabled({ reading, judged }: ProjectReading): readonly Diagnostic[] {
  return [
    ...reading.diagnostics.filter(({ code }) => !isUnreadCode(code)),
    ...judged.reported.filter(({ code }) => isUnreadCode(code)),
  ];
}

function cells(account: Account | undefined): readonly string[] {
  if (account === undefined) return [];
  return [account.lines, account.nodes].flatMap((tally) => [
    String(total(tally)),
    ...outcomes.map((outcome) => String(tally[outcome])),
  ]);
}

function total(tally: Tally): number {
  return outcomes.reduce((all, outcome) => all + tally[outcome], 0);
}

function sum(tallies: readonly Tally[]): Tally {
  const of = (outcome: Outcome): number => tallies.reduce((all, tally) => all + tally[outcome], 0);
  return {
    used: of("used"),
    prose: of("prose"),
    reported: of("reported"),
    unread: of("unread"),
    lost: of("lost"),
  };
}

/** Lays out rows in columns: words to the left, numbers to the right. */
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
