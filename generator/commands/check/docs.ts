import { docsFindings } from "../../report/docs-findings.js";
import { docsPlaces, emptyReport, type CheckContext, type PartResult } from "./context.js";

/** The part `docs`: faults in the pages and contradictions between them. */
export function checkDocs(context: CheckContext): PartResult {
  const { project, judged } = context;
  const { reported, silenced } = judged;
  const report = emptyReport(context, "docs");
  return {
    report: { ...report, silenced: { ...report.silenced, ...silenced } },
    findings: docsFindings(project.name, reported, docsPlaces(context)),
  };
}
