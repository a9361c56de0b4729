import type { Severity } from "../diagnostics/catalog.js";
import type { Area, Case, Comparison, Direction, Kind } from "./kind.js";
import { actionKinds } from "./kinds/actions.js";
import { fieldTypeKinds } from "./kinds/field-types.js";
import { fieldKinds } from "./kinds/fields.js";
import { flagKinds } from "./kinds/flags.js";
import { readingKinds } from "./kinds/reading.js";
import { routeKinds } from "./kinds/routes.js";
import { typeKinds } from "./kinds/types.js";
import { valueKinds } from "./kinds/values.js";

const table = {
  ...typeKinds,
  ...fieldKinds,
  ...fieldTypeKinds,
  ...flagKinds,
  ...valueKinds,
  ...routeKinds,
  ...actionKinds,
  ...readingKinds,
};

/** The name of a kind of difference. */
export type KindName = keyof typeof table;

/** Every kind of difference. */
export const kinds: Readonly<Record<KindName, Kind>> = table;

/** The id of a rule: a kind in one comparison and direction. */
export type RuleId = { [K in KindName]: keyof (typeof table)[K]["cases"] & string }[KindName];

/** A case of a kind with all that is said of it. */
export interface Rule {
  readonly id: RuleId;
  readonly kind: KindName;
  readonly comparison: Comparison;
  /** The side that the rule is about; `both` if it is the same on either. */
  readonly direction: Direction;
  readonly of: string | undefined;
  readonly area: Area;
  readonly severity: Severity;
  /** The difference, as a sentence. */
  readonly when: string;
  /** See {@link Kind.message}. */
  readonly message: string;
  readonly hint: string;
  /** How to mend it. */
  readonly fix: string;
  /** The rule that finds the way back; or why there is none. */
  readonly mirror: RuleId | { readonly none: string };
}

const nothing = "Nothing breaks. Name it in the release note.";

/** Every rule, in the order of the kinds. */
export const rules: Readonly<Record<RuleId, Rule>> = Object.fromEntries(
  entriesOf(kinds).flatMap(([name, kind]) =>
    entriesOf(kind.cases).map(([id, one]) => [id, makeRule(id as RuleId, one, name)]),
  ),
) as Record<RuleId, Rule>;

/** What a rule compares; undefined for the code of a page, or of `check` itself. */
export function comparisonOf(id: string): Comparison | undefined {
  return Object.hasOwn(rules, id) ? rules[id as RuleId].comparison : undefined;
}

function makeRule(id: RuleId, one: Case, name: KindName): Rule {
  const kind = kinds[name];
  return {
    id,
    kind: name,
    comparison: one.comparison,
    direction: one.direction,
    of: one.of,
    area: one.area ?? kind.area,
    severity: one.severity,
    when: one.when ?? describe(one, kind.when),
    message: one.message ?? kind.message,
    hint: one.hint ?? "",
    fix: one.fix ?? (one.severity === "info" ? nothing : (kind.fix ?? nothing)),
    mirror:
      typeof kind.mirror === "string" ? findMirror(one, kind.mirror as KindName) : kind.mirror,
  };
}

/** The sentence of a kind with the side that a case is about. */
function describe({ comparison, direction, of }: Case, when: string): string {
  if (comparison === "live") {
    return `From the docs to a running server: ${when.slice(0, 1).toLowerCase()}${when.slice(1)}`;
  }
  const about = of === undefined || of === "resource" ? "" : ` This is about: ${of}.`;
  return (direction === "both" ? when : when.replace(/\.$/, `, in ${direction}s.`)) + about;
}

function findMirror(one: Case, mirror: KindName): RuleId {
  const found = entriesOf(kinds[mirror].cases).filter(
    ([, other]) => other.comparison === one.comparison && other.of === one.of,
  );
  const [id] = found.find(([, { direction }]) => direction === one.direction) ?? found[0] ?? [];
  if (id === undefined) throw new Error(`Bug in stubdown: no mirror in ${mirror}`);
  return id as RuleId;
}

/** What is known of a difference: what was compared, which side it is on (default: both), and of what. */
export interface CaseChoice {
  readonly comparison: Comparison;
  readonly direction?: Direction | undefined;
  readonly of?: string | undefined;
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The rule for a difference of a kind. Where it means one thing for requests and another for
 * responses, and is in both, the worse of the two, so that one difference makes one finding.
 */
export function pickRule(kind: KindName, { comparison, direction = "both", of }: CaseChoice): Rule {
  const all = entriesOf(kinds[kind].cases).map(([id]) => rules[id as RuleId]);
  const compared = all.filter((rule) => rule.comparison === comparison);
  const own = compared.filter((rule) => rule.of === of);
  const candidates = own.length > 0 ? own : compared.filter((rule) => rule.of === undefined);
  const [first, ...rest] = candidates;
  if (first === undefined) {
    const { general } = kinds[kind];
    if (general === undefined)
      throw new Error(`Bug in stubdown: no rule for ${kind} in ${comparison}`);
    return pickRule(general as KindName, { comparison, direction });
  }
  return (
    candidates.find((rule) => rule.direction === direction) ??
    rest.reduce((a, b) => (weight[a.severity] > weight[b.severity] ? a : b), first)
  );
}

function entriesOf<K extends string, V>(
  record: Readonly<Record<K, V>>,
): readonly (readonly [K, V])[] {
  return Object.entries(record) as [K, V][];
}
