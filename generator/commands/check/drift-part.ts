import { Diagnostics, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { makeJudge, type Judge } from "../../diagnostics/policy.js";
import type { Difference } from "../../drift/difference.js";
import { comparisonsOf, namesOf } from "../../drift/rules.js";
import type { Part, Place } from "../../report/finding.js";
import { docsFindings } from "../../report/docs-findings.js";
import { driftFindings } from "../../report/drift-findings.js";
import { emptyReport, type CheckContext, type DriftResult } from "./context.js";

/** What the docs of a part are held against. */
export interface Other {
  readonly name: string;
  /** What stands before the path of a place in it. */
  readonly prefix: string;
  textOf(file: string): string | undefined;
  /** What has to be said about it, if anything. */
  readonly note: string | undefined;
  /** True for what is there now, besides the pages: a running server, code. */
  readonly isPresent?: boolean;
}

/** Makes a part of differences: by what the configuration says of them, and the comments of pages. */
export function driftPart(
  context: CheckContext,
  part: Part,
  all: readonly Difference[],
  other: Other,
): DriftResult {
  const { project, reading, prefix } = context;
  const pages = new Map(reading.api.types.map(({ id, page }) => [id, page]));
  // What is gone from a page is judged by that page; what is gone with it, by the page that was.
  const pathOf = ({ id, head, base }: Difference): string =>
    head?.file ?? pages.get(id.split(".")[0] ?? "") ?? base?.file ?? "";
  const judge = makeJudge(project.settings, reading.pages);
  const { told, silenced } = judge(all, (one) => ({ codes: namesOf(one.of), path: pathOf(one) }));
  const used = new Set(
    all.flatMap((one) => namesOf(one.of).map((name) => `${name} ${pathOf(one)}`)),
  );
  const unused = judgeUnused(findUnused(context, part, used), judge);
  const report = emptyReport(context, part);
  return {
    report: {
      ...report,
      against: other.name,
      note: other.note,
      silenced: { ...report.silenced, ...silenced },
    },
    findings: [
      ...driftFindings(told, { api: project.name, part, prefix, base: other }),
      ...docsFindings(project.name, unused, reading.pages, prefix).map((one) => ({ ...one, part })),
    ],
    differences: told,
    paths: all.map(pathOf),
    textOf: ({ file, revision }: Place) =>
      revision === (other.isPresent === true ? undefined : other.name) &&
      file.startsWith(other.prefix)
        ? other.textOf(file.slice(other.prefix.length))
        : undefined,
  };
}

/** Comments of pages that turn off rules of this part, and nothing is there to turn off. */
function findUnused(
  { reading }: CheckContext,
  part: Part,
  used: ReadonlySet<string>,
): readonly Diagnostic[] {
  const unused = new Diagnostics();
  for (const { path, disabled } of reading.pages) {
    for (const { value: code, span } of disabled) {
      // Another part may need a name whose cases are compared in several.
      const isOurs = comparisonsOf(code).join() === part;
      if (isOurs && !used.has(`${code} ${path}`)) unused.report("unused-disable", span, { code });
    }
  }
  return unused.finish(undefined)[1];
}

function judgeUnused(all: readonly Diagnostic[], judge: Judge): readonly Diagnostic[] {
  return judge(all, ({ code, span }) => ({ codes: [code], path: span.file })).told;
}
