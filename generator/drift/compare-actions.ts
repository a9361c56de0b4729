import type { Operation } from "../core/api.js";
import { inputOf, outputOf, routeText, type ApiType } from "../core/by-type.js";
import type { Sides, TypePair } from "./sides.js";
import type { Change } from "./difference.js";
import { pairUp } from "./pair-up.js";
import { proposeRenames } from "./propose-renames.js";

/** An action with the type that it belongs to. */
interface Owned {
  readonly type: ApiType;
  readonly name: string;
  readonly action: Operation;
}

/**
 * Compares the actions of the types that exist on both sides. Their routes are compared elsewhere, by `compareRoutes`.
 */
export function compareActions(types: readonly TypePair[], sides: Sides): readonly Change[] {
  const removed: Owned[] = [];
  const added: Owned[] = [];
  const changes: Change[] = [];
  for (const [from, to] of types) {
    const pairs = pairUp(from.actions, to.actions, ({ name }) => name);
    const gone = pairs.removed.map((action) => ({ type: from, name: action.name, action }));
    const fresh = pairs.added.map((action) => ({ type: to, name: action.name, action }));
    const renames = proposeRenames(gone, fresh, isSameAction);
    changes.push(...renames.map((pair) => becameOther("operation-name/renamed", pair)));
    removed.push(...gone.filter((one) => !renames.some(([old]) => old === one)));
    added.push(...fresh.filter((one) => !renames.some(([, now]) => now === one)));
    for (const [a, b] of pairs.kept) {
      const id = `${to.id}.${b.name}`;
      changes.push(
        ...(["input", "output"] as const).flatMap((end) => compareEnd(id, end, [a, b], sides)),
      );
    }
  }
  // With a server, an action of another resource is not taken for a move: the server lacks the documented one.
  const moves = sides.comparison === "live" ? [] : findMoves(removed, added);
  return [
    ...changes,
    ...moves.map((pair) => becameOther("operation-owner/moved", pair)),
    ...removed
      .filter((one) => !moves.some(([old]) => old === one))
      .map((one) => removedAction(one, sides)),
    ...added
      .filter((one) => !moves.some(([, now]) => now === one))
      .map((one) => addedAction(one, sides)),
  ];
}

/** Pairs actions that moved from one resource to another, if the pair is unambiguous. */
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

/**
 * True if two actions have the same input and output. Two actions that each return their own resource have the same
 * output.
 */
function isSameAction(a: Owned, b: Owned): boolean {
  const answerOf = ({ type, action }: Owned): string | undefined => {
    const output = outputOf(action)?.value;
    return output === type.id ? "itself" : output;
  };
  return inputOf(a.action)?.value === inputOf(b.action)?.value && answerOf(a) === answerOf(b);
}

function becameOther(
  rule: "operation-name/renamed" | "operation-owner/moved",
  [from, to]: readonly [Owned, Owned],
): Change {
  const [id, other] = [idOf(from), idOf(to)];
  const facts = [`action:${id}`, `action:${other}`];
  const spans = { base: from.action.path.span, head: to.action.path.span };
  return { rule, subject: "action", id, to: other, facts, before: id, after: other, ...spans };
}

function removedAction(owned: Owned, { pathStyle }: Sides): Change {
  const [id, { span }] = [idOf(owned), owned.action.path];
  const before = routeText(owned.action, pathStyle);
  return {
    rule: "operation-presence/removed",
    subject: "action",
    id,
    facts: [`action:${id}`],
    before,
    base: span,
  };
}

function addedAction(owned: Owned, { pathStyle }: Sides): Change {
  const [id, { span }] = [idOf(owned), owned.action.path];
  const after = routeText(owned.action, pathStyle);
  return {
    rule: "operation-presence/added",
    subject: "action",
    id,
    facts: [`action:${id}`],
    after,
    head: span,
  };
}

function idOf({ type, name }: Owned): string {
  return `${type.id}.${name}`;
}

/** Compares the inputs or the outputs of an action. */
function compareEnd(
  id: string,
  end: "input" | "output",
  [base, head]: readonly [base: Operation, head: Operation],
  sides: Sides,
): readonly Change[] {
  const endOf = end === "input" ? inputOf : outputOf;
  const [from, to] = [endOf(base), endOf(head)];
  if (from?.value === to?.value) return [];
  const change = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  const isNeeded =
    end === "input" && (needs(from?.value, sides.base) || needs(to?.value, sides.head));
  return [
    {
      rule: `operation-${end}/${change}`,
      ...(isNeeded && change !== "changed" ? { subject: "required-input" } : {}),
      id,
      facts: [`${end}:${id}`],
      before: from?.value,
      after: to?.value,
      base: from?.span ?? base.span,
      head: to?.span ?? head.span,
    },
  ];
}

/** True if a type has a required field. */
function needs(id: string | undefined, types: readonly ApiType[]): boolean {
  const type = types.find((one) => one.id === id);
  return type?.fields.some((field) => field.required?.value === true) === true;
}
