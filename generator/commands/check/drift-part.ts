import { Diagnostics, type Diagnostic, type Span } from "../../diagnostics/diagnostic.js";
import { makeJudge, type Judge } from "../../diagnostics/policy.js";
import type { Difference } from "../../drift/difference.js";
import { comparisonsOf, namesOf } from "../../drift/rules.js";
import type { Part, Place } from "../../report/finding.js";
import { docsFindings } from "../../report/docs-findings.js";
import { driftFindings } from "../../report/drift-findings.js";
import { docsPlaces, emptyReport, type CheckContext, type DriftResult } from "./context.js";

/**
 * The other side of a comparison with the docs: a server, a document, code, or an earlier version of the
 * docs.
 */
export interface Other {
  readonly name: string;
  /** The prefix of a path of the other side in messages. */
  readonly prefix: string;
  textOf(file: string): string | undefined;
  /**
   * Returns the JSON pointer of a place on the other side. Absent if the other side is not a JSON document.
   */
  pointerOf?(span: Span): string | undefined;
  /** A remark to print. Undefined if there is none. */
  readonly note: string | undefined;
  /**
   * True for a server, a document or code that describes the present; absent for an earlier version of the
   * docs.
   */
  readonly isPresent?: boolean;
}

/**
 * Makes the result of a comparison. Applies the severities of the configuration and the comments of pages
 * that turn rules off.
 */
export function driftPart(
  context: CheckContext,
  part: Part,
  all: readonly Difference[],
  other: Other,
): DriftResult {
  const { project, reading, prefix } = context;
  const pages = new Map(reading.api.types.map(({ id, page }) => [id, page]));
  // The settings of the present page apply; if the page is gone, the settings of the earlier page.
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

/** Reports comments of pages that turn off a rule of this part although the rule found nothing. */
function findUnused(
  { reading }: CheckContext,
  part: Part,
  used: ReadonlySet<string>,
): readonly Diagnostic[] {
  const unused = new Diagnostics();
  for (const { path, disabled } of reading.pages) {
    for (const { value: code, span } of disabled) {
      // A comment about a rule of several parts is not reported, because another part may need the comment.
      const isOurs = comparisonsOf(code).join() === part;
      if (isOurs && !used.has(`${code} ${path}`)) unused.report("unused-disable", span, { code });
    }
  }
  return unused.finish(undefined)[1];
}

function judgeUnused(all: readonly Diagnostic[], judge: Judge): readonly Diagnostic[] {
  return judge(all, ({ code, span }) => ({ codes: [code], path: span.file })).reported;
}
