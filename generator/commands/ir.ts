import { readApi } from "../read-api.js";
import { readSources } from "../source/read-sources.js";
import type { Command } from "./command.js";
import { findProjects } from "./project.js";
import { hasErrors, report } from "./report.js";

/** `stubdown ir`: the IR as JSON, as `docs/schema/ir.schema.json` describes it. */
export const ir: Command = async (options, terminal) => {
  let code = 0;
  for (const project of findProjects(options, terminal.cwd)) {
    const sources = await readSources(project.docs);
    const [api, diagnostics] = readApi(sources);
    report(diagnostics, sources, project, terminal);
    terminal.print(JSON.stringify({ name: project.name, ...api }, undefined, 2));
    if (hasErrors(diagnostics)) code = 1;
  }
  return code;
};
