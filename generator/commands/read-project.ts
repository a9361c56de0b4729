import type { Api } from "../ir/ir.js";
import { readApi } from "../read-api.js";
import type { Command, Terminal } from "./command.js";
import { RunCache } from "./run-cache.js";
import { findProjects, readPages, type Project } from "./project.js";
import { hasErrors, report } from "./report.js";

/** Makes a command that reads every project into its IR, reports, and shows the IR in its own way. */
export function readingCommand(
  show: (api: Api, project: Project, terminal: Terminal) => void,
): Command {
  return async (options, terminal) => {
    let code = 0;
    for (const project of findProjects(options, terminal.cwd)) {
      const sources = await readPages(project);
      const { readAids } = new RunCache({ project, options, cwd: terminal.cwd });
      const [api, diagnostics] = readApi(sources, project.settings, readAids);
      report(diagnostics, sources, project, terminal);
      show(api, project, terminal);
      if (hasErrors(diagnostics)) code = 1;
    }
    return code;
  };
}
