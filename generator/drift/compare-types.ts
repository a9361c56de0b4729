import type { Operation } from "../core/api.js";
import { routeText, type ApiType } from "../core/by-type.js";
import { compareActions } from "./compare-actions.js";
import { compareFields } from "./compare-fields.js";
import type { Change } from "./difference.js";
import { pairUp } from "./pair-up.js";
import type { Sides } from "./sides.js";

/**
 * Compares types with their fields, operations and actions. A type of both sides for which `isSame` returns
 * false, such as a renamed one, is not compared further.
 */
export function compareTypes(
  sides: Sides,
  isSame: (type: ApiType) => boolean = () => true,
): readonly Change[] {
  const { removed, added, kept } = pairUp(sides.base, sides.head, ({ id }) => id);
  const same = kept.filter(([type]) => isSame(type));
  return [
    ...removed.map((type): Change => {
      const { id, span } = type;
      const values = { facts: [`type:${id}`], before: roleOf(type), base: span };
      return { rule: "type-presence/removed", ...subjectOf(type), id, ...values };
    }),
    ...added.map((type): Change => {
      const { id, span } = type;
      const values = { facts: [`type:${id}`], after: roleOf(type), head: span };
      return { rule: "type-presence/added", ...subjectOf(type), id, ...values };
    }),
    ...same.flatMap(([from, to]) => [
      ...compareRoles(from, to),
      ...compareFields(from, to, sides),
      ...compareOperations(from, to, sides),
    ]),
    ...compareActions(same, sides),
  ];
}

/** Returns the subject of a difference that concerns a whole type. */
export function subjectOf(type: ApiType): Pick<Change, "subject"> {
  return type.resource === undefined ? {} : { subject: "resource" };
}

/** Returns the role of a type: `resource` if a group of operations is about the type, else `type`. */
function roleOf({ resource }: ApiType): "resource" | "type" {
  return resource === undefined ? "type" : "resource";
}

function compareRoles(base: ApiType, head: ApiType): readonly Change[] {
  if (roleOf(base) === roleOf(head)) return [];
  return [
    {
      rule: roleOf(head) === "type" ? "type-role/became-type" : "type-role/became-resource",
      id: head.id,
      facts: [`page:${head.id}`],
      before: roleOf(base),
      after: roleOf(head),
      base: base.resource?.span ?? base.span,
      head: head.resource?.span ?? head.span,
    },
  ];
}

/**
 * Compares the presence of operations. If a type became a resource or stopped being one, the operations that every
 * resource has are not reported.
 */
function compareOperations(
  base: ApiType,
  head: ApiType,
  { isImplied, pathStyle }: Sides,
): readonly Change[] {
  const isOwn = (operation: Operation): boolean =>
    roleOf(base) === roleOf(head) || !isImplied(operation);
  const { removed, added } = pairUp(base.operations, head.operations, ({ name }) => name);
  return [
    ...removed.filter(isOwn).map((operation): Change => {
      const id = `${base.id}.${operation.name}`;
      const values = { before: routeText(operation, pathStyle), base: operation.path.span };
      return { rule: "operation-presence/removed", id, facts: [`op:${id}`], ...values };
    }),
    ...added.filter(isOwn).map((operation): Change => {
      const id = `${head.id}.${operation.name}`;
      const values = { after: routeText(operation, pathStyle), head: operation.path.span };
      return { rule: "operation-presence/added", id, facts: [`op:${id}`], ...values };
    }),
  ];
}
