import { UsageError } from "../../diagnostics/usage-error.js";
import { isUnderstood, type InspectionReport } from "../../report/inspect/inspection-report.js";
import { showInspectionJson } from "../../report/inspect/show-inspection-json.js";
import { showInspectionText } from "../../report/inspect/show-inspection-text.js";
import { loadDialects } from "../../registry.js";
import { accountProject } from "../account-project.js";
import type { OptionsOf } from "../arguments/table.js";
import type { Command } from "../command.js";
import { findProjects } from "../project.js";
import { readProject } from "../read-project.js";
import { drawProject } from "./draw-project.js";
import { inspectProject } from "./inspect-project.js";
import { findHtmlFile, writeHtml } from "./write-html.js";
import { checkNoConfig, writeProposal } from "./write-proposal.js";

/** `stubdown inspect`: shows what was understood of the pages, and what was not. */
export const inspect: Command<OptionsOf<"inspect">> = async (options, terminal) => {
  const { json: isJson = false } = options;
  const projects = await findProjects(options, terminal);
  const html = options.html === undefined ? undefined : findHtmlFile(options.html, terminal.cwd);
  if (html !== undefined && projects.length > 1) {
    throw new UsageError([
      "--html shows one API, and there are several; choose one with --api NAME",
    ]);
  }
  if (options.write === true && options.docs !== undefined) checkNoConfig(terminal.cwd);
  const dialects = await loadDialects();
  const reports: InspectionReport[] = [];
  for (const project of projects) {
    const read = await readProject(project, options, terminal.cwd);
    const accounts = accountProject(read);
    const report = inspectProject({ ...read, dialects }, accounts);
    reports.push(report);
    if (html !== undefined) {
      writeHtml(html, await drawProject({ read, accounts, report }));
      terminal.warn(`${project.name}: ${html.shown} shows what was read`);
    }
    if (!isJson) terminal.print(showInspectionText(report, terminal.isOutputPretty));
  }
  // Proposals are written after all pages were read, so that a fault in one API leaves the configuration
  // unchanged.
  for (const report of options.write === true ? reports : []) {
    terminal.warn(writeProposal(report, { options, cwd: terminal.cwd }));
  }
  if (isJson) terminal.print(showInspectionJson(reports));
  return reports.every(isUnderstood) ? 0 : 1;
};
