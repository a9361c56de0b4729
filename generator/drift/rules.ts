import type { Severity } from "../diagnostics/catalog.js";
import { groupBy } from "../core/group-by.js";
import { mirrorWays, type Case, type Comparison, type Direction } from "./kind.js";
import type { Kind, Subject, Way } from "./kind.js";
import { actionKinds } from "./kinds/actions.js";
import { definitionKinds } from "./kinds/definitions.js";
import { fieldTypeKinds } from "./kinds/field-types.js";
import { fieldKinds } from "./kinds/fields.js";
import { flagKinds } from "./kinds/flags.js";
import { readingKinds } from "./kinds/reading.js";
import { requestKinds } from "./kinds/requests.js";
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
  ...requestKinds,
  ...definitionKinds,
  ...readingKinds,
};

type Table = typeof table;
type WayOf<K extends keyof Table> = keyof Table[K]["ways"] & string;
type CasesOf<W> = W extends { readonly cases: infer C } ? keyof C & string : never;

/** The name of a kind of difference. */
export type KindName = keyof Table;

/** A kind with one of its ways: `field-presence/removed`. */
export type RuleId = { [K in KindName]: `${K}/${WayOf<K>}` }[KindName];

/** The id of a case. */
export type CaseId = {
  [K in KindName]: CasesOf<Table[K]["ways"][keyof Table[K]["ways"]]>;
}[KindName];

/** All kinds of differences, keyed by name. */
export const kinds: Readonly<Record<KindName, Kind>> = table;

/** A case with all of its texts. */
export interface DriftCase {
  readonly id: CaseId;
  readonly rule: RuleId;
  readonly kind: KindName;
  readonly way: Way;
  readonly comparison: Comparison;
  /** The direction that the case is about; `both` if the case means the same in requests and responses. */
  readonly direction: Direction;
  readonly subject: Subject;
  readonly severity: Severity;
  /** Describes the difference, as a sentence. */
  readonly when: string;
  /** See {@link Way.message}. */
  readonly message: string;
  readonly hint: string;
  /** The way to fix the difference. */
  readonly fix: string;
  /** The rule that applies when the two sides change places, or the reason why there is none. */
  readonly mirror: RuleId | { readonly none: string };
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const nothing = "Nothing breaks. Name it in the release note.";

/** All cases, in the order of the kinds. */
export const cases: readonly DriftCase[] = Object.entries(kinds).flatMap(([kind, { ways }]) =>
  Object.entries(ways).flatMap(([way, told]) =>
    Object.entries(told.cases).map(([id, one]) => makeCase(id, one, [kind, way])),
  ),
);

function makeCase(
  id: string,
  one: Case,
  [name, wayName]: readonly [kind: string, way: string],
): DriftCase {
  const kind = kinds[name as KindName];
  const way = kind.ways[wayName] as Way;
  const { comparison, direction, severity, subject = kind.subject } = one;
  const mirror = `${name}/${mirrorWays[wayName] ?? wayName}` as RuleId;
  return {
    id: id as CaseId,
    rule: `${name}/${wayName}` as RuleId,
    kind: name as KindName,
    way,
    comparison,
    direction,
    subject,
    severity,
    when: one.when ?? describe(one, way.when),
    message: one.message ?? way.message,
    hint: one.hint ?? "",
    fix: one.fix ?? (severity === "info" ? nothing : (way.fix ?? nothing)),
    mirror: way.noMirror === undefined ? mirror : { none: way.noMirror },
  };
}

/** Returns the sentence of a way for a case: with the comparison, or with the direction and the subject. */
function describe({ comparison, direction, subject }: Case, when: string): string {
  const other = { live: "a running server", openapi: "a document", impl: "", breaking: "" }[
    comparison
  ];
  if (other !== "") {
    return `From the docs to ${other}: ${when.slice(0, 1).toLowerCase()}${when.slice(1)}`;
  }
  const about =
    subject === undefined || subject === "resource" ? "" : ` This is about: ${subject}.`;
  return (direction === "both" ? when : when.replace(/\.$/, `, in ${direction}s.`)) + about;
}

/** The names that a configuration or a comment may use, each with its cases: a kind, a kind with a way, or a case. */
export const selectors: ReadonlyMap<string, readonly DriftCase[]> = new Map(
  (["kind", "rule", "id"] as const).flatMap((level) => [
    ...groupBy(cases, (one): string => one[level]),
  ]),
);

/** Descriptions of the names in `selectors`. The severity and the fix are those of the most severe case. */
export const driftHelp: Readonly<Record<string, Pick<DriftCase, "severity" | "when" | "fix">>> =
  Object.fromEntries(
    [...selectors].map(([name, [first, ...rest]]) => {
      if (first === undefined) throw new Error(`Bug in stubdown: no case of ${name}`);
      // Puts cases of documents first. Of equally severe cases, `reduce` takes the last one, so it takes a case of a
      // document only if no other case is as severe.
      const all = [first, ...rest].sort(
        (a, b) => Number(isOfDocument(b)) - Number(isOfDocument(a)),
      );
      const { severity, fix } = all.reduce(graver);
      const isCase = name === first.id;
      const whens = all.map((one) => (isCase ? one.when : one.way.when));
      return [name, { severity, when: [...new Set(whens)].join(" "), fix }];
    }),
  );

function isOfDocument({ comparison }: DriftCase): boolean {
  return comparison === "openapi";
}

function graver<T extends { readonly severity: Severity }>(a: T, b: T): T {
  return weight[a.severity] > weight[b.severity] ? a : b;
}

/** Returns the names of a case, the most specific first. A configured severity for an earlier name wins. */
export function namesOf({ id, rule, kind }: DriftCase): readonly string[] {
  return [id, rule, kind];
}

/** Returns the comparisons that have a case with this name. Empty for the code of a diagnostic or a check rule. */
export function comparisonsOf(name: string): readonly Comparison[] {
  return [...new Set((selectors.get(name) ?? []).map(({ comparison }) => comparison))];
}

/** The properties of a difference that select its case. `direction` is `both` by default. */
export interface CaseChoice {
  readonly comparison: Comparison;
  readonly direction?: Direction | undefined;
  readonly subject?: Subject | undefined;
}

/**
 * Returns the case of a rule for a difference. If a difference in both directions means one thing for requests and
 * another for responses, the more severe case is returned, so that one difference gives one finding.
 */
export function pickCase(
  rule: RuleId,
  { comparison, direction = "both", subject }: CaseChoice,
): DriftCase {
  const [name = "", wayName = ""] = rule.split("/");
  const kind = kinds[name as KindName];
  const compared = (selectors.get(rule) ?? []).filter((one) => one.comparison === comparison);
  const own = compared.filter((one) => one.subject === subject);
  const candidates = own.length > 0 ? own : compared.filter((one) => one.subject === kind.subject);
  const [first, ...rest] = candidates;
  if (first === undefined) {
    const general = kind.ways[wayName]?.general;
    if (general === undefined) throw new Error(`Bug in stubdown: no ${comparison} case of ${rule}`);
    return pickCase(general as RuleId, { comparison, direction });
  }
  return candidates.find((one) => one.direction === direction) ?? [first, ...rest].reduce(graver);
}
