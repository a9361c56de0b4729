import type { Span } from "../diagnostics/diagnostic.js";
import type { Difference } from "../drift/difference.js";
import { placeOf, startOf, type Finding, type Part, type Place } from "./finding.js";

/** The two sides of a comparison, and whose it is. */
export interface DriftContext {
  readonly api: string;
  readonly part: Part;
  /** The prefix of the paths of the present pages: the docs folder and a slash. */
  readonly prefix: string;
  /** The other side. Undefined if it has no places of its own. */
  readonly base:
    | {
        readonly name: string;
        readonly prefix: string;
        /** True if it is there now: its places are no more gone than those of pages. */
        readonly isPresent?: boolean;
        /** The JSON pointer of a place in it, if it has pointers. */
        pointerOf?(span: Span): string | undefined;
      }
    | undefined;
}

/** Differences of APIs as findings: at the place in the docs, or in the base if it is gone from them. */
export function driftFindings(
  differences: readonly Difference[],
  { api, part, prefix, base }: DriftContext,
): readonly Finding[] {
  return differences.map((difference): Finding => {
    const { of, rule, severity, message, id, subject, direction } = difference;
    const { to, before, after, facts } = difference;
    const head = difference.head && placeOf(difference.head, prefix);
    const revision = base?.isPresent === true ? undefined : base?.name;
    const past = difference.base && base && placeOf(difference.base, base.prefix, revision);
    const pointer = difference.base && base?.pointerOf?.(difference.base);
    const related = past && relatedBase(past, { name: base.name, pointer });
    // The place is a line of an earlier revision, so the message names the revision.
    const mark =
      head === undefined && past && revision !== undefined ? ` (the place is in ${revision})` : "";
    return {
      api,
      part,
      rule,
      severity,
      message: message + mark,
      subjects: to === undefined ? [id] : [id, to],
      place: head ?? past ?? startOf(prefix.replace(/\/$/, "")),
      related: related && (head !== undefined || pointer !== undefined) ? [related] : [],
      fix: of.fix,
      fingerprint: difference.fingerprint,
      change: { case: of.id, subject, direction, to, before, after, facts },
      patch: undefined,
    };
  });
}

function relatedBase(
  place: Place,
  { name, pointer }: { readonly name: string; readonly pointer: string | undefined },
): Finding["related"][number] {
  if (pointer !== undefined)
    return { place, message: `What it is in the document: \`${pointer}\`` };
  const verb = place.revision === undefined ? "is" : "was";
  return { place, message: `What it ${verb} in ${name}` };
}
