import type { Account, Outcome, Tally } from "../core/account.js";
import type { Command, Terminal } from "./command.js";
import { eachProject, type ProjectReading } from "./read-project.js";

const outcomes: readonly Outcome[] = ["used", "prose", "reported", "lost"];

/** `stubdown coverage`: what became of every line and every node of every page. */
export const coverage: Command = (options, terminal) =>
  eachProject(options, terminal, (read) => coverProject(read, terminal));

/** Prints the table of a project; answers 1 if something was lost. */
function coverProject({ project, sources, reading }: ProjectReading, terminal: Terminal): number {
  const { dialect, pages, diagnostics } = reading;
  const accounts = pages.map((page, index) => {
    return dialect.account(page, sources[index]?.text ?? "", diagnostics);
  });
  const lines = sum(accounts.map((account) => account.lines));
  const nodes = sum(accounts.map((account) => account.nodes));
  const rows = [
    ["", "lines", ...outcomes, "nodes", ...outcomes],
    ...pages.map((page, index) => [page.path, ...cells(accounts[index])]),
    [`all ${pages.length} pages`, ...cells({ lines, nodes, lost: [] })],
  ];
  terminal.print(layOut(rows));
  const lost = accounts.flatMap((account) => account.lost);
  for (const { file, start } of lost) {
    terminal.print(`${project.shownDocs}/${file}:${start.line}:${start.column}: lost`);
  }
  const share = (tally: Tally): string => {
    const all = total(tally);
    // Rounded down, so that 100 % means all.
    return `${Math.floor(((all - tally.lost) / Math.max(1, all)) * 1000) / 10} %`;
  };
  terminal.print(
    `${project.name}: ${share(lines)} of lines, ${share(nodes)} of nodes accounted for`,
  );
  return lost.length === 0 && nodes.lost === 0 ? 0 : 1;
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
  return { used: of("used"), prose: of("prose"), reported: of("reported"), lost: of("lost") };
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
