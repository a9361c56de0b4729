import { findHelp, plainCatalog, type CodeHelp } from "../catalogs.js";
import type { Severity } from "../diagnostics/catalog.js";
import { driftHelp } from "../drift/rules.js";

/**
 * The rules for findings of `check` that are neither faults in pages nor differences between APIs, keyed by
 * id. docs/check.md explains each rule.
 */
export const checkRules = {
  "stale-changed": {
    severity: "error",
    when: "A generated file differs from what the pages give now.",
    message: "This file does not say what the pages say now",
    fix: "Run `stubdown generate`.",
  },
  "stale-missing": {
    severity: "error",
    when: "A generated file is missing.",
    message: "This file is missing",
    fix: "Run `stubdown generate`.",
  },
  "stale-orphaned": {
    severity: "error",
    when: "A generated file exists that no page needs any more.",
    message: "No page needs this file any more",
    fix: "Run `stubdown generate`.",
  },
  "stale-edited": {
    severity: "error",
    when: "A generated file was changed by hand, or `manifest.json` has no hash of it.",
    message: "This file was changed by hand, or `manifest.json` has no hash of it",
    fix: "Make the change in the pages or in a file of your own, then run `stubdown generate`, which keeps a copy of the changed file.",
  },
  "stale-formatted": {
    severity: "error",
    when: "A generated file differs from what the pages give now in formatting only.",
    message: "Only the formatting of this file differs from what the pages give now",
    fix: "If a formatter changed it, add the folder to the formatter's ignore file (`.prettierignore`, for example); then run `stubdown generate`.",
  },
  "stale-foreign": {
    severity: "error",
    when: "A file that Stubdown did not make is at the path of a generated file.",
    message: "A file that stubdown did not make is where a generated file has to go",
    fix: "Move the file away, then run `stubdown generate`.",
  },
  "unused-override": {
    severity: "warning",
    when: "A glob in `overrides` of the configuration matches no page and no generated file.",
    message: "This glob finds no page and no generated file",
    fix: "Correct the glob, or remove it.",
  },
  "unused-exclude": {
    severity: "warning",
    when: "A glob in `exclude` of the configuration, of the API or of its dialect, matches no page.",
    message: "This glob of `exclude` finds no page, so nothing is left out",
    fix: "Correct the glob, which is relative to the docs folder, or remove it.",
  },
  "unused-baseline": {
    severity: "error",
    when: "The baseline has an entry that matches no finding any more.",
    message: "Nothing needs this entry of the baseline any more",
    fix: "Run `stubdown check --update-baseline`, which removes it.",
  },
} as const satisfies Readonly<Record<string, CheckRule>>;

interface CheckRule {
  readonly severity: Severity;
  readonly when: string;
  readonly message: string;
  readonly fix: string;
}

/** The id of a rule in `checkRules`. */
export type CheckRuleId = keyof typeof checkRules;

/** The usual severity, the meaning and the correction of a rule of any part of `check`. */
export interface RuleHelp {
  readonly severity: Severity;
  /** The meaning: when the rule reports a finding, as a sentence. */
  readonly when: string;
  readonly fix: string;
}

/**
 * The help for all rules of findings and all codes of diagnostics except those of single dialects, keyed by
 * id.
 */
export const allRules: Readonly<Record<string, RuleHelp>> = {
  ...Object.fromEntries(
    Object.entries(plainCatalog).map(([code, help]) => [code, helpOf(code, help)]),
  ),
  ...driftHelp,
  ...checkRules,
};

/**
 * Returns the help for a rule or a code, also of a single dialect. Undefined if there is no such rule or
 * code.
 */
export function findRule(id: string): RuleHelp | undefined {
  if (Object.hasOwn(allRules, id)) return allRules[id];
  const help = findHelp(id);
  return help && helpOf(id, help);
}

function helpOf(code: string, { severity, fix }: CodeHelp): RuleHelp {
  const what = code.startsWith("template/") ? "template" : "page";
  return { severity, when: `A ${what} has a fault of the kind \`${code}\`.`, fix };
}
