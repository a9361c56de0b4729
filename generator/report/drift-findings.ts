import type { Span } from "../diagnostics/diagnostic.js";
import type { Difference } from "../drift/difference.js";
import { placeOf, startOf, type Finding, type Part, type Place } from "./finding.js";

/** The API, the part and the two sides of a comparison. */
export interface DriftContext {
  readonly api: string;
  readonly part: Part;
  /** The prefix of the paths of the present pages: the docs folder with a slash at the end. */
  readonly prefix: string;
  /** The other side of the comparison. Undefined if it has no places. */
  readonly base:
    | {
        readonly name: string;
        readonly prefix: string;
        /**
         * True if the files of the other side are present, as those of a server, a document or code are.
         * Default: false, for an earlier version.
         */
        readonly isPresent?: boolean;
        /**
         * Returns the JSON pointer of a place on the other side. Absent if the other side is not a JSON
         * document.
         */
        pointerOf?(span: Span): string | undefined;
      }
    | undefined;
}

/**
 * Returns findings for differences between APIs. A finding has its place in the docs or, if it has none
 * there, on the other side.
 */
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
  if (pointer !== undefined) return { place, message: `The place in the document: \`${pointer}\`` };
  return { place, message: `The place in ${name}` };
}
