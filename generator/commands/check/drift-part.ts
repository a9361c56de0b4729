import { Diagnostics, type Diagnostic, type Span } from "../../diagnostics/diagnostic.js";
import { makeJudge, type Judge } from "../../diagnostics/policy.js";
import type { Difference } from "../../drift/difference.js";
import { comparisonsOf, namesOf } from "../../drift/rules.js";
import type { Part, Place } from "../../report/finding.js";
import { docsFindings } from "../../report/docs-findings.js";
import { driftFindings } from "../../report/drift-findings.js";
import { docsPlaces, emptyReport, type CheckContext, type DriftResult } from "./context.js";

/** What the docs are compared with. */
export interface Other {
  readonly name: string;
  /** Printed before the path of a place in it. */
  readonly prefix: string;
  textOf(file: string): string | undefined;
  /** The JSON pointer of a place in it, if it has pointers. */
  pointerOf?(span: Span): string | undefined;
  /** A remark to print, if there is any. */
  readonly note: string | undefined;
  /** True for a running server or code; absent for an earlier state of the pages. */
  readonly isPresent?: boolean;
}

/** Makes the result of a comparison: applies the configuration and the comments of pages. */
export function driftPart(
  context: CheckContext,
  part: Part,
  all: readonly Difference[],
  other: Other,
): DriftResult {
  const { project, reading, prefix } = context;
  const pages = new Map(reading.api.types.map(({ id, page }) => [id, page]));
  // Settings of the present page count; if the whole page is gone, those of the earlier page.
  const pathOf = ({ id, head, base }: Difference): string =>
    head?.file ?? pages.get(id.split(".")[0] ?? "") ?? base?.file ?? "";
  const judge = makeJudge(project.settings, reading.pages);
  const { reported, silenced } = judge(all, (one) => {
    return { codes: namesOf(one.of), path: pathOf(one) };
  });
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
      ...driftFindings(reported, { api: project.name, part, prefix, base: other }),
      ...docsFindings(project.name, unused, docsPlaces(context)).map((one) => ({ ...one, part })),
    ],
    differences: reported,
    paths: all.map(pathOf),
    textOf: ({ file, revision }: Place) =>
      revision === (other.isPresent === true ? undefined : other.name) &&
      file.startsWith(other.prefix)
        ? other.textOf(file.slice(other.prefix.length))
        : undefined,
  };
}

/** Reports comments of pages that disable a rule of this part without need. */
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
  return judge(all, ({ code, span }) => ({ codes: [code], path: span.file })).reported;
}
