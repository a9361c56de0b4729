import { docsFindings } from "../../report/docs-findings.js";
import { docsPlaces, emptyReport, type CheckContext, type PartResult } from "./context.js";

/** Returns the result of the part `docs`: faults and contradictions in the pages. */
export function checkDocs(context: CheckContext): PartResult {
  const { project, judged } = context;
  const { reported, silenced } = judged;
  const report = emptyReport(context, "docs");
  return {
    report: { ...report, silenced: { ...report.silenced, ...silenced } },
    findings: docsFindings(project.name, reported, docsPlaces(context)),
  };
}
