import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { severities, type Severity } from "../diagnostics/catalog.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Part } from "../report/finding.js";
import type { Options, Terminal } from "./command.js";
import type { Project } from "./project.js";

const formats = ["pretty", "compact", "json", "sarif", "github", "junit", "markdown"] as const;

/** How findings are printed. */
export type Format = (typeof formats)[number];

/** What a run of `check` is asked to do. */
export interface CheckOptions {
  readonly parts: readonly Part[];
  /** True if one part was asked for by its name, so that it must have something to say. */
  readonly isNamed: boolean;
  readonly format: Format;
  readonly failOn: Severity;
}

/** The parts that `check` has without a name. */
const usualParts: readonly Part[] = ["docs", "stale", "breaking"];

/**
 * Reads the options of `check`.
 *
 * @throws UsageError for values that there are not, and options that do not go together.
 */
export function readCheckOptions(
  options: Options,
  { isOutputPretty }: Pick<Terminal, "isOutputPretty">,
  name: Part | undefined,
): CheckOptions {
  checkTogether(options, name);
  const usual = isOutputPretty && options.output === undefined ? "pretty" : "compact";
  return {
    parts: name === undefined ? usualParts : [name],
    isNamed: name !== undefined,
    format: choose("format", options.format, formats) ?? usual,
    failOn: choose("fail-on", options["fail-on"], severities) ?? "error",
  };
}

function choose<T extends string>(
  option: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  const found = known.find((word) => word === value);
  if (value === undefined || found !== undefined) return found;
  const expected = known.map((word) => `\`${word}\``).join(", ");
  throw new UsageError([
    `Unexpected --${option} ${value}, expected ${expected}${didYouMean(value, known)}`,
  ]);
}

function checkTogether(options: Options, name: Part | undefined): void {
  if (options.against !== undefined && name !== undefined && name !== "breaking") {
    throw new UsageError([
      "Unexpected --against, expected it with `check` or `check breaking` only",
    ]);
  }
  if (options.changelog === true && name !== "breaking") {
    throw new UsageError(["Unexpected --changelog, expected it with `check breaking` only"]);
  }
  if (options.fix === true && name !== undefined && name !== "docs") {
    throw new UsageError(["Unexpected --fix, expected it with `check` or `check docs` only"]);
  }
  if (options["dry-run"] === true && options.fix !== true) {
    throw new UsageError(["Unexpected --dry-run without --fix, expected both or neither"]);
  }
  const pairs = [
    ["changelog", "format", "one of the two"],
    ["changelog", "output", "one of the two"],
    ["fix", "update-baseline", "one after the other"],
    ["fix", "changelog", "one after the other"],
  ] as const;
  for (const [one, other, expected] of pairs) {
    if (options[one] !== undefined && options[other] !== undefined) {
      throw new UsageError([`Unexpected --${other} beside --${one}, expected ${expected}`]);
    }
  }
}

/**
 * A folder, a file or a ref with a folder is a base of one API.
 *
 * @throws UsageError if there are several.
 */
export function checkAgainst(
  { against }: Options,
  projects: readonly Project[],
  cwd: string,
): void {
  const isOne = against !== undefined && (existsSync(resolve(cwd, against)) || /:./.test(against));
  if (isOne && projects.length > 1) {
    throw new UsageError([
      `Unexpected --against ${against} for ${projects.length} APIs, expected --api NAME with it`,
    ]);
  }
}
