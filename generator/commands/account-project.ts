import { outcomes, type Account, type Outcome, type Tally } from "../core/account.js";
import { isUnreadCode } from "../diagnostics/unread-code.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ProjectReading } from "./read-project.js";

type Read = Pick<ProjectReading, "sources" | "reading" | "judged">;

/** Returns the outcomes of the text of each page (see `Outcome`), in the order of the pages. */
export function accountProject(read: Read): readonly Account[] {
  const { reading, sources } = read;
  const diagnostics = withoutDisabled(read);
  return reading.pages.map((page, index) => {
    return reading.account(page, sources[index]?.text ?? "", diagnostics);
  });
}

/** Returns the diagnostics without those about unread text that a comment or the configuration turns off. */
function withoutDisabled({ reading, judged }: Read): readonly Diagnostic[] {
  return [
    ...reading.diagnostics.filter(({ code }) => !isUnreadCode(code)),
    ...judged.reported.filter(({ code }) => isUnreadCode(code)),
  ];
}

/** Adds up tallies, outcome by outcome. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const of = (outcome: Outcome): number => tallies.reduce((all, tally) => all + tally[outcome], 0);
  return {
    used: of("used"),
    prose: of("prose"),
    reported: of("reported"),
    unread: of("unread"),
    lost: of("lost"),
  };
}

/** Returns the number of pieces that a tally counts. */
export function totalOf(tally: Tally): number {
  return outcomes.reduce((all, outcome) => all + tally[outcome], 0);
}
