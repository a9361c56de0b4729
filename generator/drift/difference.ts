import type { Severity } from "../diagnostics/catalog.js";
import { compareText, shorten, type Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import type { Area, Comparison, Direction } from "./kind.js";
import { pickRule, type KindName, type RuleId } from "./rules.js";

/** What a comparison tells of a difference; the table of kinds knows the rest. */
export interface Change {
  readonly kind: KindName;
  /** Which case of the kind it is, as `of` in the table has it. */
  readonly of?: string | undefined;
  /** What it is about, by its ids: `volume`, `volume.name`, `volume.state=active`, a path. */
  readonly subject: string;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
  /** The new name, of what was renamed or moved. */
  readonly to?: string;
  /** What was, and what is, as facts print it; undefined where there was or is nothing. */
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
export interface Difference {
  readonly rule: RuleId;
  readonly kind: KindName;
  readonly severity: Severity;
  /** Whose side it is on. */
  readonly direction: Direction;
  readonly area: Area;
  readonly subject: string;
  readonly to: string | undefined;
  readonly message: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly facts: readonly string[];
  readonly base: Span | undefined;
  readonly head: Span | undefined;
  /** The same for the same difference on any machine: made of the rule and ids alone. */
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
        compareText(a.subject, b.subject) ||
        compareText(a.rule, b.rule) ||
        compareText(a.to ?? "", b.to ?? ""),
    );
}

function describe(comparison: Comparison, change: Change): Difference {
  const { kind, of, subject, to, before, after, base, head, facts } = change;
  const rule = pickRule(kind, { comparison, of, direction: change.direction });
  const direction =
    rule.direction === "both" ? (change.direction ?? rule.direction) : rule.direction;
  const texts: Readonly<Record<string, string | undefined>> = {
    subject,
    to,
    before,
    after,
    where: places[direction],
  };
  const template = to === undefined || to === "" ? rule.message : rule.message + rule.hint;
  return {
    rule: rule.id,
    kind,
    severity: rule.severity,
    direction,
    area: rule.area,
    subject,
    to,
    message: template.replace(/\{(\w+)\}/g, (_, name: string) => showText(texts[name] ?? "")),
    before,
    after,
    facts,
    base,
    head,
    fingerprint: fingerprint([rule.id, subject, to ?? ""]),
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
