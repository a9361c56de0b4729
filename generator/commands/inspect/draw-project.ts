import type { Account } from "../../core/account.js";
import type { InspectionReport } from "../../report/inspect/inspection-report.js";
import { makeView } from "../../report/inspect/make-view.js";
import { showInspectionHtml } from "../../report/inspect/show-inspection-html.js";
import type { ProjectReading } from "../read-project.js";
import { reasonsFor } from "../reasons.js";
import { readView } from "./read-view.js";

/** A project that was read, with the accounts of its pages and its report. */
export interface Drawing {
  readonly read: ProjectReading;
  /** The account of each page. */
  readonly accounts: readonly Account[];
  readonly report: InspectionReport;
}

/** The HTML page that shows which text of a project was used, and for what. */
export async function drawProject({ read, accounts, report }: Drawing): Promise<string> {
  const { sources, reading, judged } = read;
  const view = makeView({
    report,
    sources,
    accounts,
    facts: reading.facts(),
    reported: judged.reported,
    all: reading.diagnostics,
    reasonOf: reasonsFor(read),
  });
  return showInspectionHtml(view, await readView());
}
