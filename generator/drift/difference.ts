import type { Severity } from "../diagnostics/catalog.js";
import { compareText, shorten, type Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import type { Comparison, Direction, Subject } from "./kind.js";
import { pickCase, type DriftCase, type RuleId } from "./rules.js";

/** What a comparison tells of a difference; the table of kinds knows the rest. */
export interface Change {
  readonly rule: RuleId;
  /** Default: that of the kind. */
  readonly subject?: Subject | undefined;
  /** The ids of what it is about: `volume`, `volume.name`, `volume.state=active`, a path. */
  readonly id: string;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
  /** The new name, of what was renamed or moved. */
  readonly to?: string;
  /** The values on both sides, as facts print them. Undefined on a side without one. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Where the base says it; undefined if it does not. */
  readonly base?: Span | undefined;
  /** Where the head says it; undefined if it is gone. */
  readonly head?: Span | undefined;
  /** Default: both. */
  readonly direction?: Direction;
}

/** A difference with all that is said of it: what every drift check gives. */
export interface Difference extends Change {
  /** The case of its rule. */
  readonly of: DriftCase;
  readonly severity: Severity;
  readonly direction: Direction;
  readonly subject: Subject;
  readonly message: string;
  /** The same for the same difference on any machine: made of the case and ids alone. */
  readonly fingerprint: string;
}

/** Puts changes into words, sorted by what they are about, wherever pages and lines are. */
export function describeChanges(
  comparison: Comparison,
  changes: readonly Change[],
): readonly Difference[] {
  return changes
    .map((change) => describe(comparison, change))
    .sort(
      (a, b) =>
        compareText(a.id, b.id) ||
        compareText(a.of.id, b.of.id) ||
        compareText(a.to ?? "", b.to ?? ""),
    );
}

function describe(comparison: Comparison, change: Change): Difference {
  const { id, to, before, after } = change;
  const of = pickCase(change.rule, { ...change, comparison });
  const direction = of.direction === "both" ? (change.direction ?? of.direction) : of.direction;
  const texts: Readonly<Record<string, string | undefined>> = {
    id,
    to,
    before,
    after,
    where: places[direction],
  };
  const template = to === undefined || to === "" ? of.message : of.message + of.hint;
  return {
    ...change,
    of,
    rule: of.rule,
    severity: of.severity,
    direction,
    subject: of.subject,
    message: template.replace(/\{(\w+)\}/g, (_, name: string) => showText(texts[name] ?? "")),
    fingerprint: fingerprint([of.id, id, to ?? ""]),
  };
}

const places = {
  request: "requests",
  response: "responses",
  both: "requests and responses",
} as const satisfies Readonly<Record<Direction, string>>;

/** Text of a page for a message, where it stands between backticks. */
function showText(text: string): string {
  return shorten(text.replaceAll("`", "'"));
}
