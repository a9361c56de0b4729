import type { Terminal } from "../commands/command.js";
import { runChecks } from "../commands/check/check.js";
import { checkAgainst } from "../commands/check/options.js";
import { findProjects } from "../commands/project.js";
import { toCheckJson, type CheckJson } from "../report/show-json.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { CheckOptions } from "./types.js";

/** The options, each with its only values; undefined for an option with any text. */
const known: { readonly [Name in keyof Required<CheckOptions>]: readonly string[] | undefined } = {
  cwd: undefined,
  config: undefined,
  api: undefined,
  part: ["docs", "stale", "breaking"],
  against: undefined,
  baseline: undefined,
  failOn: ["error", "warning", "info"],
};

/** A report of `check`, with the notes about the configuration. */
export interface CheckResult extends CheckJson {
  /** Notes about outdated keys in the configuration, each with the text to write instead. */
  readonly notes: readonly string[];
}

/**
 * Checks the APIs of a configuration, and returns what `stubdown check --format json` prints. Reads pages,
 * generated files, git and what `against` names. Writes nothing except its cache.
 *
 * @throws UsageError if the configuration, an option or the baseline is wrong, or if `part` is `breaking` and
 * there is no earlier version to compare with.
 * @example
 * ```ts
 * import { check } from "stubdown";
 *
 * const { failed, findings } = await check({ part: "docs", failOn: "warning" });
 * for (const { severity, message, place } of findings) {
 *   console.log(`${place.file}:${place.start.line}: ${severity}: ${message}`);
 * }
 * process.exitCode = failed ? 1 : 0;
 * ```
 */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  refuseOdd(options);
  const { cwd = process.cwd(), config, api, part, against, baseline, failOn = "error" } = options;
  const notes: string[] = [];
  const terminal: Terminal = {
    cwd,
    print: () => undefined,
    warn: (text) => void notes.push(text),
    isPretty: false,
    isOutputPretty: false,
  };
  const given = {
    ...(config !== undefined && { config }),
    ...(api !== undefined && { api }),
    ...(against !== undefined && { against }),
    ...(baseline !== undefined && { baseline }),
    "fail-on": failOn,
  };
  const projects = await findProjects(given, terminal);
  checkAgainst(given, projects, cwd);
  const asked = { options: given, part, operand: undefined, terminal };
  const { report } = await runChecks(projects, asked);
  return { ...toCheckJson(report), notes };
}

/** Refuses options that do not exist, and other values than those of an option. @throws UsageError with every fault */
function refuseOdd(options: CheckOptions): void {
  const faults = Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    if (!Object.hasOwn(known, name)) {
      return [`There is no option \`${name}\`${didYouMean(name, Object.keys(known))}`];
    }
    const values = known[name as keyof CheckOptions];
    const isFine = typeof value === "string" && (values === undefined || values.includes(value));
    if (value === undefined || isFine) return [];
    return [
      `\`${name}\` cannot be ${JSON.stringify(value)}; write ${values?.join(" or ") ?? "a text"}`,
    ];
  });
  if (faults.length > 0) throw new UsageError(faults);
}
