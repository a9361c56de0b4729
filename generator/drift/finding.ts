import type { Severity } from "../diagnostics/catalog.js";
import { compareText, shorten, type Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import type { Area, Direction } from "./rule.js";
import { rules, type RuleId } from "./rules.js";

/** One difference between two states of an API: what all drift checks find. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Whose side it is on. */
  readonly direction: Direction;
  readonly area: Area;
  /** What it is about, by its ids: `volume`, `volume.name`, `volume.state=active`, a path. */
  readonly subject: string;
  /** The new name, of what was renamed or moved. */
  readonly to: string | undefined;
  readonly message: string;
  /** What was, and what is, as facts print it; undefined where there was or is nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
  /** Where the base says it; undefined if it does not. */
  readonly base: Span | undefined;
  /** Where the head says it; undefined if it is gone. */
  readonly head: Span | undefined;
  /** The same for the same difference on any machine: made of the rule and ids alone. */
  readonly fingerprint: string;
}

/** What a comparison tells of a difference; the rule knows the rest. */
export interface Difference {
  readonly rule: RuleId;
  readonly subject: string;
  readonly facts: readonly string[];
  readonly to?: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly base?: Span | undefined;
  readonly head?: Span | undefined;
  /** Where a difference is that is the same on either side; default: that of the rule. */
  readonly direction?: Direction;
}

/** Makes a finding of a difference. */
export function makeFinding(difference: Difference): Finding {
  const { rule: id, subject, to, before, after, base, head, facts } = difference;
  const rule = rules[id];
  const direction = difference.direction ?? rule.direction;
  const message = rule.message({
    subject: showText(subject),
    to: showText(to ?? ""),
    before: showText(before ?? ""),
    after: showText(after ?? ""),
    where: places[direction],
  });
  return {
    rule: id,
    severity: rule.severity,
    direction,
    area: rule.area,
    subject,
    to,
    message,
    before,
    after,
    facts,
    base,
    head,
    fingerprint: fingerprint([id, subject, to ?? ""]),
  };
}

/** Findings by what they are about, which does not depend on where pages and lines are. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.subject, b.subject) ||
      compareText(a.rule, b.rule) ||
      compareText(a.to ?? "", b.to ?? ""),
  );
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
