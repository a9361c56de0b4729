import { join, resolve } from "node:path";

import { configName, findConfig } from "../../source/find-config.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import { replaceFile } from "../../output/replace-file.js";
import type { InspectionReport } from "../../report/inspect/inspection-report.js";
import type { OptionsOf } from "../arguments/table.js";
import { addDialectOptions, newConfig } from "../edit-config.js";
import { posix } from "../posix.js";

/** The options and the working directory of `inspect --write`. */
export interface WritePlace {
  readonly options: OptionsOf<"inspect">;
  readonly cwd: string;
}

/**
 * Adds the proposed options of a report to the configuration or, with `--docs`, writes a new configuration.
 * Returns the message for the terminal: what was written, or why nothing was.
 *
 * @throws UsageError if `--docs` is given although there is a configuration, or if the configuration is
 * missing, does not fit the report, or cannot be written.
 */
export function writeProposal(report: InspectionReport, { options, cwd }: WritePlace): string {
  const { api: name, dialect, proposal } = report;
  const api = { name, dialect: dialect.name };
  const keys = Object.keys(proposal).map((key) => `\`${key}\``);
  // Without a page that describes the API, the dialect would be a guess.
  if (report.nothing !== undefined) return `${name}: nothing written, no page describes the API`;
  if (options.docs !== undefined) {
    checkNoConfig(cwd);
    const made = { ...api, docs: posix(options.docs), out: `generated/${name}` };
    write(join(cwd, configName), undefined, newConfig(made, proposal));
    return `${name}: wrote ${configName}; check \`out\` in it, the folder of the packages`;
  }
  const path = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config);
  const before = path === undefined ? undefined : readText(path);
  if (path === undefined || before === undefined) throw new UsageError([`No ${configName} here`]);
  const after = addDialectOptions(before, api, proposal);
  if (after === before) return `${name}: nothing to write, the configuration stays as it is`;
  write(path, before, after);
  return `${name}: wrote ${keys.join(", ")} of the dialect into the configuration; run \`stubdown inspect\` again to see what is left`;
}

/** @throws UsageError if there is already a configuration here or in a folder above. */
export function checkNoConfig(cwd: string): void {
  if (findConfig(cwd) === undefined) return;
  throw new UsageError([
    `There is a ${configName} already; leave out --docs to write into it, or remove it first`,
  ]);
}

function write(path: string, before: string | undefined, after: string): void {
  const reason = replaceFile(path, before, after);
  if (reason !== undefined) throw new UsageError([`${path} was not written: ${reason}`]);
}
