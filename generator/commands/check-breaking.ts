import { UsageError } from "../diagnostics/usage-error.js";
import { Diagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { makeJudge } from "../diagnostics/policy.js";
import { compareApis } from "../drift/compare-apis.js";
import type { Finding } from "../drift/finding.js";
import { rules } from "../drift/rules.js";
import { docsFindings } from "../report/docs-findings.js";
import { driftFindings } from "../report/drift-findings.js";
import { blockedNote, emptyReport, type CheckContext, type PartResult } from "./check-context.js";
import type { Options } from "./command.js";
import { findProjectBase, readBase, type Base, type BaseResult } from "./read-base.js";
import type { Project } from "./project.js";

/** What the part `breaking` found, and all differences whatever is said of them. */
export interface BreakingResult extends PartResult {
  /** For a release note: those that are told, with the severity asked for. */
  readonly differences: readonly Finding[];
}

/**
 * The part `breaking`: what became of the API since an earlier state of its pages.
 *
 * @throws UsageError if that state was asked for, by a name or by the name of the part, and is not there.
 */
export async function checkBreaking(
  context: CheckContext,
  options: Options,
  isNamed: boolean,
  cwd: string,
): Promise<BreakingResult> {
  const found = await findBase(context.project, options, isNamed, cwd);
  if (found.value === undefined) {
    const report = emptyReport(context, "breaking", "skipped");
    return { report: { ...report, note: found.reason }, findings: [], differences: [] };
  }
  const base = found.value;
  const { name: against, prefix } = base;
  if (context.isBroken) {
    const report = emptyReport(context, "breaking", "blocked");
    return { report: { ...report, against, note: blockedNote }, findings: [], differences: [] };
  }
  const { told, silenced, unused, paths } = judgeDifferences(context, base);
  const { project, reading } = context;
  const report = emptyReport(context, "breaking");
  const findings = [
    ...driftFindings(told, { api: project.name, part: "breaking", prefix: context.prefix, base }),
    ...docsFindings(project.name, unused, reading.pages, context.prefix).map((finding) => {
      return { ...finding, part: "breaking" as const };
    }),
  ];
  return {
    report: {
      ...report,
      against,
      note: base.note,
      silenced: { ...report.silenced, ...silenced },
    },
    findings,
    differences: told,
    paths,
    textOf: ({ file }) =>
      file.startsWith(prefix) ? base.textOf(file.slice(prefix.length)) : undefined,
  };
}

async function findBase(
  project: Project,
  { against }: Options,
  isNamed: boolean,
  cwd: string,
): Promise<BaseResult> {
  if (against !== undefined) return { value: await readBase(against, project, cwd) };
  const at = findProjectBase(project);
  if (at.value?.isHead === true && !isNamed) {
    return { reason: "nothing was committed since the main branch" };
  }
  const base = at.value === undefined ? at : at.value.read();
  if (base.value !== undefined || !isNamed) return base;
  throw new UsageError([
    `Unexpected lack of an earlier state of ${project.shownDocs}, expected one or --against REF, DIR or FILE: ${base.reason}`,
  ]);
}

interface JudgedDifferences {
  readonly told: readonly Finding[];
  readonly silenced: { readonly off: number; readonly disabled: number };
  /** Comments of pages that turn off what was not found. */
  readonly unused: readonly Diagnostic[];
  /** The pages of the differences, of which some may be gone. */
  readonly paths: readonly string[];
}

function judgeDifferences({ project, reading }: CheckContext, base: Base): JudgedDifferences {
  const all = compareApis(base.api, reading.api);
  const pages = new Map(reading.api.types.map(({ id, page }) => [id, page]));
  // What is gone from a page is judged by that page; what is gone with it, by the page that was.
  const pathOf = ({ subject, head, base: was }: Finding): string =>
    head?.file ?? pages.get(subject.split(".")[0] ?? "") ?? was?.file ?? "";
  const judge = makeJudge(project.settings, reading.pages);
  const { told, silenced } = judge(all, (one) => ({ code: one.rule, path: pathOf(one) }));
  const unused = new Diagnostics();
  for (const { path, disabled } of reading.pages) {
    for (const { value: code, span } of disabled) {
      const isOurs = Object.hasOwn(rules, code) && !/^(?:live|impl)-/.test(code);
      const isUsed = all.some((one) => one.rule === code && pathOf(one) === path);
      if (isOurs && !isUsed) unused.report("unused-disable", span, { code });
    }
  }
  const found = unused.finish(undefined)[1];
  const settled = judge(found, ({ code, span }) => ({ code, path: span.file })).told;
  return { told, silenced, unused: settled, paths: all.map(pathOf) };
}
