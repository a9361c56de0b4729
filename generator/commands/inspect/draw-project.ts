import type { Account } from "../../core/account.js";
import type { InspectionReport } from "../../report/inspect/inspection-report.js";
import { makeView } from "../../report/inspect/make-view.js";
import { showInspectionHtml } from "../../report/inspect/show-inspection-html.js";
import type { ProjectReading } from "../read-project.js";
import { reasonsFor } from "../reasons.js";
import { readView } from "./read-view.js";

/** The input of `drawProject`: a project that was read, and its inspection report. */
export interface Drawing {
  readonly read: ProjectReading;
  /** The outcomes of the text of each page (see `Outcome`), in the order of the pages. */
  readonly accounts: readonly Account[];
  readonly report: InspectionReport;
}

/** Returns the HTML page that shows which text of the pages became which fact. */
export async function drawProject({ read, accounts, report }: Drawing): Promise<string> {
  const { sources, reading, judged } = read;
  const view = makeView({
    report,
    sources,
    accounts,
    facts: reading.facts(),
    reported: judged.reported,
    all: reading.diagnostics,
    reasonOf: await reasonsFor(read),
  });
  return showInspectionHtml(view, await readView());
}
