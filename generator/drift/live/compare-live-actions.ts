import { isUnknown } from "../../ir/fact.js";
import type { Action, ApiType } from "../../ir/ir.js";
import type { Difference } from "../finding.js";
import { pairUp } from "../pair-up.js";
import { proposeRenames } from "../propose-renames.js";
import type { LiveRuleId } from "../rules.js";

/** Differences in the actions of a type. `known` are the types that have a page. */
export function compareLiveActions(
  live: ApiType,
  page: ApiType,
  known: ReadonlySet<string>,
): readonly Difference[] {
  const { removed, added, kept } = pairUp(live.actions, page.actions, ({ name }) => name);
  // From what the docs say to what the server has.
  const renames = proposeRenames(added, removed, isSameAction);
  return [
    ...renames.map(([from, to]): Difference => {
      const [subject, other] = [`${page.id}.${from.name}`, `${page.id}.${to.name}`];
      const facts = [`action:${subject}`, `action:${other}`];
      const places = { base: to.route.span, head: from.route.span };
      const values = { before: to.name, after: from.name };
      return { rule: "live-action-renamed", subject, to: other, facts, ...values, ...places };
    }),
    ...added
      .filter((action) => !renames.some(([from]) => from === action))
      .map(({ name, route }): Difference => {
        const subject = `${page.id}.${name}`;
        const facts = [`action:${subject}`];
        const places = { base: live.span, head: route.span };
        return { rule: "live-action-missing", subject, facts, after: route.value.path, ...places };
      }),
    ...removed
      .filter((action) => !renames.some(([, to]) => to === action))
      .map(({ name, route }): Difference => {
        const subject = `${page.id}.${name}`;
        const facts = [`action:${subject}`];
        const places = { base: route.span, head: page.span };
        return { rule: "live-action-unknown", subject, facts, before: route.value.path, ...places };
      }),
    ...kept.flatMap(([there, here]) => {
      const subject = `${page.id}.${here.name}`;
      return [
        ...compareEnd("input", subject, there, here, known),
        ...compareEnd("output", subject, there, here, known),
      ];
    }),
  ];
}

function isSameAction(a: Action, b: Action): boolean {
  return a.input.value === b.input.value && a.output.value === b.output.value;
}

/** Compares what goes into an action, or what comes out of it. */
function compareEnd(
  end: "input" | "output",
  subject: string,
  { [end]: live }: Action,
  { [end]: page }: Action,
  known: ReadonlySet<string>,
): readonly Difference[] {
  // A block that names neither a type nor none leaves it open, which was reported.
  const isOpen = page.rule === "page-shape" || isUnknown(live);
  // A type without a page has no schema to be named by, which was reported, too.
  const isUnnamed = live.value === null && page.value !== null && !known.has(page.value);
  if (live.value === page.value || isOpen || isUnnamed) return [];
  const rule: LiveRuleId = `live-${end}-${live.value === null ? "missing" : page.value === null ? "unknown" : "differs"}`;
  const [before, after] = [live.value ?? undefined, page.value ?? undefined];
  const places = { base: live.span, head: page.span };
  return [{ rule, subject, facts: [`${end}:${subject}`], before, after, ...places }];
}
