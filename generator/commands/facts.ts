import { listFacts } from "../ir/facts.js";
import { readApi } from "../read-api.js";
import { readSources } from "../source/read-sources.js";
import type { Command } from "./command.js";
import { findProjects } from "./project.js";
import { hasErrors, report } from "./report.js";

/** `stubdown facts`: a line a fact, `key<TAB>value`, sorted by bytes. */
export const facts: Command = async (options, terminal) => {
  let code = 0;
  for (const project of findProjects(options, terminal.cwd)) {
    const sources = await readSources(project.docs);
    const [api, diagnostics] = readApi(sources);
    report(diagnostics, sources, project, terminal);
    const lines = listFacts(api).map(([key, value]) => `${key}\t${value}`);
    if (lines.length > 0) terminal.print(lines.join("\n"));
    if (hasErrors(diagnostics)) code = 1;
  }
  return code;
};
