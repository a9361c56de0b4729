import type { ApiType } from "../ir/ir.js";
import { compareActions } from "./compare-actions.js";
import { compareFields } from "./compare-fields.js";
import type { Change } from "./difference.js";
import { pairUp } from "./pair-up.js";
import type { Sides } from "./sides.js";

/** What differs in types, their fields, operations and actions; only the types that `isSame` takes are looked into. */
export function compareTypes(
  sides: Sides,
  isSame: (type: ApiType) => boolean = () => true,
): readonly Change[] {
  const { removed, added, kept } = pairUp(sides.base.types, sides.head.types, ({ id }) => id);
  const same = kept.filter(([type]) => isSame(type));
  return [
    ...removed.map(({ id, kind, span }): Change => {
      const facts = [`type:${id}`];
      return {
        rule: "type-presence/removed",
        ...ofKind(kind.value),
        id,
        facts,
        before: kind.value,
        base: span,
      };
    }),
    ...added.map(({ id, kind, span }): Change => {
      const facts = [`type:${id}`];
      return {
        rule: "type-presence/added",
        ...ofKind(kind.value),
        id,
        facts,
        after: kind.value,
        head: span,
      };
    }),
    ...same.flatMap(([from, to]) => [
      ...comparePageKinds(from, to),
      ...compareFields(from, to, sides),
      ...compareOperations(from, to),
    ]),
    ...compareActions(same, sides),
  ];
}

/** The case of a kind for a type or for a resource. */
export function ofKind(kind: "resource" | "type"): Pick<Change, "subject"> {
  return kind === "resource" ? { subject: "resource" } : {};
}

function comparePageKinds(base: ApiType, head: ApiType): readonly Change[] {
  if (base.kind.value === head.kind.value) return [];
  return [
    {
      rule: head.kind.value === "type" ? "type-role/became-type" : "type-role/became-resource",
      id: head.id,
      facts: [`page:${head.id}`],
      before: base.kind.value,
      after: head.kind.value,
      base: base.kind.span,
      head: head.kind.span,
    },
  ];
}

/** Operations that came or went; List and Get come and go with the kind of the page. */
function compareOperations(base: ApiType, head: ApiType): readonly Change[] {
  const isOwn = ({ name }: { readonly name: string }): boolean =>
    base.kind.value === head.kind.value || (name !== "List" && name !== "Get");
  const { removed, added } = pairUp(base.operations, head.operations, ({ name }) => name);
  return [
    ...removed.filter(isOwn).map(({ name, route: { value, span } }): Change => {
      const id = `${base.id}.${name}`;
      const before = `${value.method} ${value.path}`;
      return { rule: "operation-presence/removed", id, facts: [`op:${id}`], before, base: span };
    }),
    ...added.filter(isOwn).map(({ name, route: { value, span } }): Change => {
      const id = `${head.id}.${name}`;
      const after = `${value.method} ${value.path}`;
      return { rule: "operation-presence/added", id, facts: [`op:${id}`], after, head: span };
    }),
  ];
}
