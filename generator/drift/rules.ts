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

/** A kind and one of its ways: `field-presence/removed`. */
export type RuleId = { [K in KindName]: `${K}/${WayOf<K>}` }[KindName];

/** The id of a case. */
export type CaseId = {
  [K in KindName]: CasesOf<Table[K]["ways"][keyof Table[K]["ways"]]>;
}[KindName];

/** Every kind of difference. */
export const kinds: Readonly<Record<KindName, Kind>> = table;

/** A case with all that is said of it. */
export interface DriftCase {
  readonly id: CaseId;
  readonly rule: RuleId;
  readonly kind: KindName;
  readonly way: Way;
  readonly comparison: Comparison;
  /** The side that the case is about; `both` if it is the same on either. */
  readonly direction: Direction;
  readonly subject: Subject;
  readonly severity: Severity;
  /** The difference, as a sentence. */
  readonly when: string;
  /** See {@link Way.message}. */
  readonly message: string;
  readonly hint: string;
  /** How to mend it. */
  readonly fix: string;
  /** The rule that is found when the two sides change places; or why none is. */
  readonly mirror: RuleId | { readonly none: string };
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const nothing = "Nothing breaks. Name it in the release note.";

/** Every case, in the order of the kinds. */
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

/** The sentence of a way with the side that a case is about. */
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

/** What a configuration or a comment may name: a kind, a kind and a way, or a case; with its cases. */
export const selectors: ReadonlyMap<string, readonly DriftCase[]> = new Map(
  (["kind", "rule", "id"] as const).flatMap((level) => [
    ...groupBy(cases, (one): string => one[level]),
  ]),
);

/** What is known of each of these names; the severity is that of its gravest case. */
export const driftHelp: Readonly<Record<string, Pick<DriftCase, "severity" | "when" | "fix">>> =
  Object.fromEntries(
    [...selectors].map(([name, [first, ...rest]]) => {
      if (first === undefined) throw new Error(`Bug in stubdown: no case of ${name}`);
      // What is said of a kind is said of pages; a document is one of the things that they are compared with.
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

/** The names of a case, the finest first: an earlier one in a configuration wins over a later one. */
export function namesOf({ id, rule, kind }: DriftCase): readonly string[] {
  return [id, rule, kind];
}

/** What a name's cases compare; empty for the code of a page, or of `check` itself. */
export function comparisonsOf(name: string): readonly Comparison[] {
  return [...new Set((selectors.get(name) ?? []).map(({ comparison }) => comparison))];
}

/** What is known of a difference: what was compared, which side it is on (default: both), and of what. */
export interface CaseChoice {
  readonly comparison: Comparison;
  readonly direction?: Direction | undefined;
  readonly subject?: Subject | undefined;
}

/**
 * The case of a rule for a difference. Where it means one thing for requests and another for
 * responses, and is in both, the worse of the two, so that one difference makes one finding.
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
