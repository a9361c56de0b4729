import type { Action, Api, ApiType } from "../ir/ir.js";
import type { Difference } from "./finding.js";
import { pairUp } from "./pair-up.js";
import { proposeRenames } from "./propose-renames.js";

type TypePair = readonly [base: ApiType, head: ApiType];

/** An action with the type that it is of. */
interface Owned {
  readonly type: ApiType;
  readonly name: string;
  readonly action: Action;
}

/** What differs in the actions of the types that base and head have; their routes are compared with the others. */
export function compareActions(
  types: readonly TypePair[],
  base: Api,
  head: Api,
): readonly Difference[] {
  const removed: Owned[] = [];
  const added: Owned[] = [];
  const differences: Difference[] = [];
  for (const [from, to] of types) {
    const pairs = pairUp(from.actions, to.actions, ({ name }) => name);
    const gone = pairs.removed.map((action) => ({ type: from, name: action.name, action }));
    const fresh = pairs.added.map((action) => ({ type: to, name: action.name, action }));
    const renames = proposeRenames(gone, fresh, isSameAction);
    differences.push(...renames.map((pair) => becameOther("action-renamed", pair)));
    removed.push(...gone.filter((one) => !renames.some(([old]) => old === one)));
    added.push(...fresh.filter((one) => !renames.some(([, now]) => now === one)));
    for (const [a, b] of pairs.kept) {
      const subject = `${to.id}.${b.name}`;
      differences.push(...compareInput(subject, a, b, base, head), ...compareOutput(subject, a, b));
    }
  }
  const moves = findMoves(removed, added);
  return [
    ...differences,
    ...moves.map((pair) => becameOther("action-moved", pair)),
    ...removed.filter((one) => !moves.some(([old]) => old === one)).map(removedAction),
    ...added.filter((one) => !moves.some(([, now]) => now === one)).map(addedAction),
  ];
}

/** Actions that left one resource and came to another, where there is no doubt which went where. */
function findMoves(
  removed: readonly Owned[],
  added: readonly Owned[],
): readonly (readonly [base: Owned, head: Owned])[] {
  return removed.flatMap((from) => {
    const candidates = added.filter((to) => to.name === from.name && isSameAction(from, to));
    const rivals = removed.filter(({ name }) => name === from.name);
    const [to] = candidates;
    return to !== undefined && candidates.length === 1 && rivals.length === 1
      ? [[from, to] as const]
      : [];
  });
}

/** Whether two actions take and give the same; each may answer the resource that it is of. */
function isSameAction(a: Owned, b: Owned): boolean {
  const outputOf = ({ type, action: { output } }: Owned): string | null =>
    output.value === type.id ? "itself" : output.value;
  return a.action.input.value === b.action.input.value && outputOf(a) === outputOf(b);
}

function becameOther(
  rule: "action-renamed" | "action-moved",
  [from, to]: readonly [Owned, Owned],
): Difference {
  const [subject, other] = [from, to].map(({ type, name }) => `${type.id}.${name}`);
  return {
    rule,
    subject: subject ?? "",
    to: other ?? "",
    facts: [`action:${subject ?? ""}`, `action:${other ?? ""}`],
    before: subject,
    after: other,
    base: from.action.route.span,
    head: to.action.route.span,
  };
}

function removedAction({ type, name, action: { route } }: Owned): Difference {
  const subject = `${type.id}.${name}`;
  const before = `${route.value.method} ${route.value.path}`;
  return {
    rule: "action-removed",
    subject,
    facts: [`action:${subject}`],
    before,
    base: route.span,
  };
}

function addedAction({ type, name, action: { route } }: Owned): Difference {
  const subject = `${type.id}.${name}`;
  const after = `${route.value.method} ${route.value.path}`;
  return { rule: "action-added", subject, facts: [`action:${subject}`], after, head: route.span };
}

function compareInput(
  subject: string,
  { input: base }: Action,
  { input: head }: Action,
  baseApi: Api,
  headApi: Api,
): readonly Difference[] {
  if (base.value === head.value) return [];
  const rule =
    base.value === null
      ? isNeeded(head.value, headApi)
        ? "required-input-added"
        : "optional-input-added"
      : head.value === null
        ? isNeeded(base.value, baseApi)
          ? "required-input-removed"
          : "optional-input-removed"
        : "action-input-changed";
  return [
    {
      rule,
      subject,
      facts: [`input:${subject}`],
      before: base.value ?? undefined,
      after: head.value ?? undefined,
      base: base.span,
      head: head.span,
    },
  ];
}

/** Whether an input has a field that must be there. */
function isNeeded(id: string | null, { types }: Api): boolean {
  const type = types.find((one) => one.id === id);
  return type?.fields.some((field) => field.required?.value === true) === true;
}

function compareOutput(
  subject: string,
  { output: base }: Action,
  { output: head }: Action,
): readonly Difference[] {
  if (base.value === head.value) return [];
  const rule =
    base.value === null
      ? "action-output-added"
      : head.value === null
        ? "action-output-removed"
        : "action-output-changed";
  return [
    {
      rule,
      subject,
      facts: [`output:${subject}`],
      before: base.value ?? undefined,
      after: head.value ?? undefined,
      base: base.span,
      head: head.span,
    },
  ];
}
