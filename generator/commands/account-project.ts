import { outcomes, type Account, type Outcome, type Tally } from "../core/account.js";
import { isUnreadCode } from "../diagnostics/unread-code.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ProjectReading } from "./read-project.js";

type Read = Pick<ProjectReading, "sources" | "reading" | "judged">;

/** The account of each page, in the order of the pages. */
export function accountProject(read: Read): readonly Account[] {
  const { reading, sources } = read;
  const diagnostics = withoutDisabled(read);
  return reading.pages.map((page, index) => {
    return reading.account(page, sources[index]?.text ?? "", diagnostics);
  });
}

/** All diagnostics but for what is unread and was declared prose, by a comment or the configuration. */
function withoutDisabled({ reading, judged }: Read): readonly Diagnostic[] {
  return [
    ...reading.diagnostics.filter(({ code }) => !isUnreadCode(code)),
    ...judged.reported.filter(({ code }) => isUnreadCode(code)),
  ];
}

/** The sums of tallies, by outcome. */
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

/** How many pieces a tally counts. */
export function totalOf(tally: Tally): number {
  return outcomes.reduce((all, outcome) => all + tally[outcome], 0);
}
