import type { Operation } from "../core/api.js";
import { printPath, withoutParameterNames } from "../core/paths.js";
import type { Severity } from "../diagnostics/catalog.js";
import { compareText, shorten, type Span } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import { mirrorWays, type Comparison, type Direction, type Subject } from "./kind.js";
import { pickCase, type DriftCase, type RuleId } from "./rules.js";

/**
 * The parts of a difference that the comparison finds. `describeChanges` adds the others, most of them from the table
 * of drift kinds.
 */
export interface Change {
  readonly rule: RuleId;
  /** Default: the subject of the drift kind. */
  readonly subject?: Subject | undefined;
  /** The id of what differs, for example `volume`, `volume.name`, `volume.state=active`, `books.list 200`, `bearer`, or
   * the prefix `/v1` of several routes. */
  readonly id: string;
  /** The keys of the facts that differ, as `stubdown facts` prints them. */
  readonly facts: readonly string[];
  /**
   * The new id of something renamed or moved. In `check impl`, the name that is probably right. Undefined if there is
   * none.
   */
  readonly to?: string | undefined;
  /** The texts for `{before}` and `{after}` of the message: the value in the base and in the head, or an id in its place.
   * Undefined on a side without a value. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The place in the base. Undefined if the base has none. */
  readonly base?: Span | undefined;
  /** The place in the head. Undefined if the head has none. */
  readonly head?: Span | undefined;
  /** Default: both. */
  readonly direction?: Direction;
}

/** Returns a change as it is with the two sides exchanged. */
export function mirrored(change: Change): Change {
  const { rule, before, after, base, head } = change;
  const [kind = "", way = ""] = rule.split("/");
  const opposite = `${kind}/${mirrorWays[way] ?? way}` as RuleId;
  return { ...change, rule: opposite, before: after, after: before, base: head, head: base };
}

/** A change with its drift case, severity and message: the result of every drift comparison. */
export interface Difference extends Change {
  /** The case of the rule that applies. */
  readonly of: DriftCase;
  readonly severity: Severity;
  readonly direction: Direction;
  readonly subject: Subject;
  readonly message: string;
  /**
   * The same for the same difference on any machine, because it is made of the id of the case and the ids of the change.
   * In these, the name of an operation is replaced by its route if `Routes` has one.
   */
  readonly fingerprint: string;
}

/**
 * Routes of operations, such as `GET /books/{}`, keyed by the name of the operation in ids, such as `books.get`.
 */
export type Routes = ReadonlyMap<string, string>;

/** Returns the routes of operations. Names of path parameters are left out, because they may change. */
export function routesOf(named: Iterable<readonly [operation: Operation, name: string]>): Routes {
  return new Map(
    [...named].map(([{ method, path }, name]) => [
      name,
      `${method.value} ${printPath(withoutParameterNames(path.value))}`,
    ]),
  );
}

/** Describes changes and sorts them by id, independent of pages and lines. */
export function describeChanges(
  comparison: Comparison,
  changes: readonly Change[],
  routes: Routes = new Map(),
): readonly Difference[] {
  return changes
    .map((change) => describe(comparison, change, routes))
    .sort(
      (a, b) =>
        compareText(a.id, b.id) ||
        compareText(a.of.id, b.of.id) ||
        compareText(a.to ?? "", b.to ?? ""),
    );
}

function describe(comparison: Comparison, change: Change, routes: Routes): Difference {
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
  const template = to === undefined ? of.message : of.message + of.hint;
  return {
    ...change,
    of,
    rule: of.rule,
    severity: of.severity,
    direction,
    subject: of.subject,
    message: template.replace(/\{(\w+)\}/g, (_, name: string) => showText(texts[name] ?? "")),
    fingerprint: fingerprint([of.id, ...[id, to ?? ""].map((one) => byRoute(one, routes))]),
  };
}

/**
 * Replaces the name of an operation at the start of an id by its route. Names of methods in the client can change when
 * pages are added, and fingerprints must not change with them.
 */
function byRoute(id: string, routes: Routes): string {
  const ends = [...id.matchAll(/[ .[{=]|$/g)].map(({ index }) => index).reverse();
  const end = ends.find((at) => routes.has(id.slice(0, at)));
  return end === undefined ? id : `${routes.get(id.slice(0, end)) ?? ""}${id.slice(end)}`;
}

const places = {
  request: "requests",
  response: "responses",
  both: "requests and responses",
} as const satisfies Readonly<Record<Direction, string>>;

/** Prepares text of a page for a message that puts it between backticks. */
function showText(text: string): string {
  return shorten(text.replaceAll("`", "'"));
}
