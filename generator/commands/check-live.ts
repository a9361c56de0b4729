import { UsageError } from "../diagnostics/usage-error.js";
import { makeFinding, sortFindings, type Finding } from "../drift/finding.js";
import { compareLive } from "../drift/live/compare-live.js";
import type { Api } from "../ir/ir.js";
import { viewApi } from "../plan/view.js";
import { readApi } from "../read-api.js";
import { chooseFormat } from "./choose-format.js";
import type { Options, Terminal } from "./command.js";
import { loadSchemas, type Schemas } from "./load-schemas.js";
import { findProjects, readPages } from "./project.js";
import { count, hasErrors, report } from "./report.js";
import { printFindings } from "./show-findings.js";

/**
 * `stubdown check live URL`: the schemas of a running server, or of a file that has them, against
 * the pages. It only reads.
 */
export async function checkLive(
  options: Options,
  terminal: Terminal,
  from: string | undefined,
): Promise<number> {
  const format = chooseFormat(options, terminal);
  if (from === undefined) {
    throw new UsageError(["Unexpected `check live` without a URL, expected `check live URL`"]);
  }
  const [project, ...others] = findProjects(options, terminal.cwd);
  if (project === undefined || others.length > 0) {
    throw new UsageError(["Unexpected choice of several APIs, expected one; give --api NAME"]);
  }
  const sources = await readPages(project);
  const [docs, diagnostics] = readApi(sources, project.settings);
  if (hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    report(errors, sources, project, terminal);
    terminal.warn(`${project.name}: not compared with ${shownName(from)}: the pages have errors`);
    return 1;
  }
  const { envPrefix, basePath } = viewApi(docs, project.target);
  const place = { from, envPrefix, basePath, folder: project.folder };
  const schemas = await loadSchemas(place, terminal);
  const findings = findLive(schemas, docs);
  const base = { ...schemas, prefix: "", note: undefined, isPresent: true };
  printFindings(findings, { format, project, base, sources }, terminal);
  if (format !== "json") terminal.print(`${project.name}: ${summarize(findings, schemas)}`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** All that is wrong in the schemas, and all in which they differ from the docs. */
export function findLive(
  { api, faults }: Pick<Schemas, "api" | "faults">,
  docs: Api,
): readonly Finding[] {
  return sortFindings([...faults.map(makeFinding), ...compareLive(api, docs)]);
}

function summarize(findings: readonly Finding[], { name, api }: Schemas): string {
  const types = count(api.types.length, "type");
  if (findings.length === 0) return `${name} has what the docs say, ${types}`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(findings.length > errors ? [count(findings.length - errors, "warning")] : []),
  ];
  return `${parts.join(", ")} against ${name}, ${types}`;
}

/** A URL without the keys that may stand in it. */
function shownName(from: string): string {
  return from.replace(/\/\/[^/@]*@/, "//");
}
