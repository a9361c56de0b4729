import type { Span } from "../../diagnostics/diagnostic.js";
import { planFiles } from "../../compile.js";
import { fingerprint } from "../../diagnostics/fingerprint.js";
import { makeJudge } from "../../diagnostics/policy.js";
import { traceLines, type Trace } from "../../emit/trace-lines.js";
import { withoutReturns, type FileDifference } from "../../output/compare.js";
import { differsInFormat } from "../../output/differs-in-format.js";
import { findCauses, type CauseContext, type Hunk } from "../../output/find-causes.js";
import { builtPaths, isBuilt, manifestPath } from "../../emit/output-file.js";
import { hashPages } from "../../output/manifest.js";
import { showPatch, type Patch } from "../../output/show-patch.js";
import { docsFindings } from "../../report/docs-findings.js";
import { placeOf, startOf, type Finding } from "../../report/finding.js";
import { checkRules, type CheckRuleId } from "../../report/check-rules.js";
import { blockedNote, emptyReport, type CheckContext, type PartResult } from "./context.js";
import { folderPrefix } from "../../source/folder-prefix.js";
import { protocolOf } from "../read-project.js";
import { isOfTemplate } from "../report.js";
import { runCompile, type Run } from "../run-compile.js";

/** Runs the part `stale`: makes the files as `generate` does, and compares the files with those on disk. */
export async function checkStale(context: CheckContext): Promise<PartResult> {
  const { project, sources, reading, judged, cache } = context;
  const run = await runCompile(project, {
    read: { sources, reading, reported: judged.reported },
    cache,
  });
  if (run.files.length === 0) return blockedStale(context, run);
  const causes = causeContext(context, run);
  const isFirst = isNew(run);
  const drift = isFirst ? [manifestOf(run)] : withoutFollowers(run.differences.filter(isDrift));
  const traces = await traceChanged(drift, context);
  const all = drift.map((difference) => {
    const known = traces.get(difference.path) ?? [];
    const finding = makeFinding(difference, context, (hunk) => findCauses(hunk, known, causes));
    return isFirst ? { ...finding, message: "Nothing was generated here yet" } : finding;
  });
  const judge = makeJudge(project.settings, []);
  const outside = folderPrefix(project.shownOut).length;
  const { reported, silenced } = judge(all, ({ rule, place }) => {
    return { codes: [rule], path: place.file.slice(outside) };
  });
  const isSame =
    causes.changed?.size === 0 &&
    reported.some(({ rule, subjects }) => rule === "stale-changed" && !subjects.some(isBuilt));
  const note = isSame
    ? `the pages are as they were, so stubdown${project.templates ? ", the templates" : ""} or its configuration changed`
    : undefined;
  const report = emptyReport(context, "stale");
  return {
    report: { ...report, note, silenced: { ...report.silenced, ...silenced } },
    findings: reported,
    paths: run.files.map(({ path }) => path),
  };
}

/**
 * Returns the result if no files could be made. Its findings are the faults of the user's templates, if there
 * are any.
 */
function blockedStale(context: CheckContext, { diagnostics, templates }: Run): PartResult {
  const report = emptyReport(context, "stale", "blocked");
  const faults = diagnostics.filter(isOfTemplate);
  if (faults.length === 0) return { report: { ...report, note: blockedNote }, findings: [] };
  const { name, templates: folder } = context.project;
  const prefix = folderPrefix(folder?.shown ?? "");
  const texts = new Map(templates.map(({ path, text }) => [prefix + path, text]));
  return {
    report: { ...report, note: "the templates have errors" },
    findings: docsFindings(name, faults, { part: "stale", prefix, subjectAt: () => "" }),
    textOf: ({ file }) => texts.get(file),
  };
}

/**
 * True if nothing was generated yet: there is no manifest, and all files are missing. One finding is then
 * enough.
 */
function isNew({ last, differences }: Run): boolean {
  return last === undefined && differences.every(({ kind }) => kind === "missing");
}

function manifestOf({ files }: Run): FileDifference {
  const expected = files.find(({ path }) => path === manifestPath)?.text;
  return { kind: "missing", path: manifestPath, actual: undefined, expected, isEdited: false };
}

/** True for a difference to report. Compiled files are not committed, so a missing one is not reported. */
function isDrift({ kind, path }: FileDifference): boolean {
  return !(isBuilt(path) && kind === "missing");
}

/**
 * Removes the differences that follow from others: compiled output of files that differ, and the manifest if
 * another file differs.
 */
function withoutFollowers(all: readonly FileDifference[]): readonly FileDifference[] {
  const followers = new Set(
    all.flatMap(({ path }) => {
      const built = builtPaths(path);
      return built === undefined ? [] : [built.code, built.types];
    }),
  );
  const rest = all.filter(({ path }) => !followers.has(path));
  return rest.length > 1 ? rest.filter(({ path }) => path !== manifestPath) : rest;
}

function causeContext({ reading, sources }: CheckContext, { last }: Run): CauseContext {
  const pages = Object.entries(hashPages(sources));
  const before = last?.pages ?? {};
  const gone = Object.keys(before).filter((path) => !pages.some(([page]) => page === path));
  const edited = pages.flatMap(([page, hash]) => (before[page] === hash ? [] : [page]));
  // The last manifest lists no pages if it cannot be read, for example because of merge markers.
  const isKnown = Object.keys(before).length > 0;
  return {
    api: reading.api,
    changed: isKnown ? new Set([...edited, ...gone]) : undefined,
  };
}

/** Returns the docs that the lines of each changed file come from, keyed by the path of the file. */
async function traceChanged(
  drift: readonly FileDifference[],
  context: CheckContext,
): Promise<ReadonlyMap<string, readonly Trace[]>> {
  const changed = new Set(drift.map(({ path }) => path));
  const traces = new Map<string, readonly Trace[]>();
  if (changed.size === 0) return traces;
  const { reading, project } = context;
  const protocol = await protocolOf(context);
  const [plans] = planFiles({ reading, reported: [] }, { ...project, protocol });
  for (const plan of plans) {
    if (changed.has(plan.path)) traces.set(plan.path, await traceLines(plan));
  }
  return traces;
}

function makeFinding(
  difference: FileDifference,
  { project, prefix }: CheckContext,
  causesOf: (hunk: Hunk) => readonly Span[],
): Finding {
  const { path } = difference;
  const file = folderPrefix(project.shownOut) + path;
  const rule = ruleOf(difference);
  const spans: Span[] = [];
  const patch = patchOf(difference, file, (hunk) => {
    if (rule !== "stale-changed") return "";
    const found = causesOf(hunk);
    spans.push(...found);
    return found.map((span) => `${prefix}${shownPlace(span)}`).join(", ");
  });
  const places = new Map(spans.map((span) => [shownPlace(span), placeOf(span, prefix)]));
  const start = { line: patch?.line ?? 1, column: 1 };
  return {
    api: project.name,
    part: "stale",
    rule,
    severity: checkRules[rule].severity,
    message: checkRules[rule].message,
    subjects: [path],
    place: { ...startOf(file), start, end: start },
    related: [...places.values()].map((place) => ({
      place,
      message: "The line of the docs that caused it",
    })),
    fix: checkRules[rule].fix,
    fingerprint: fingerprint([rule, path]),
    change: undefined,
    patch: patch?.text,
  };
}

function shownPlace({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}

function ruleOf({ kind, path, actual = "", expected = "" }: FileDifference): CheckRuleId {
  // A compiled file has no recorded hash, so its difference may be in the format only.
  const mayBeFormat = kind === "edited" || (kind === "changed" && isBuilt(path));
  if (!mayBeFormat) return `stale-${kind}`;
  const isFormat = differsInFormat(path, withoutReturns(actual), expected);
  return isFormat ? "stale-formatted" : `stale-${kind}`;
}

/**
 * Returns the change that `generate` would make. Undefined for missing, orphaned and compiled files, and for
 * the manifest.
 */
function patchOf(
  { kind, path, actual = "", expected = "" }: FileDifference,
  file: string,
  describe: (hunk: Hunk) => string,
): Patch | undefined {
  if (isBuilt(path) || path === manifestPath || kind === "missing" || kind === "orphaned") return;
  const texts = { actual: withoutReturns(actual), expected };
  return showPatch(file, texts, describe);
}
