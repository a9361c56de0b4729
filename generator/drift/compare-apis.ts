import type { Api, ApiType } from "../ir/ir.js";
import { compareActions } from "./compare-actions.js";
import { compareFields } from "./compare-fields.js";
import { compareRoutes } from "./compare-routes.js";
import { makeFinding, sortFindings, type Difference, type Finding } from "./finding.js";
import { pairUp } from "./pair-up.js";
import { proposeTypeRenames, renameTypes } from "./rename-types.js";
import { findUsage } from "./usage.js";

/**
 * Tells what became of an API: every difference between two states of it, each once.
 *
 * Only facts are compared. Descriptions, notes, the order of pages, rows and options, and where
 * things stand make no difference.
 */
export function compareApis(base: Api, head: Api): readonly Finding[] {
  const renames = proposeTypeRenames(base, head);
  const before = renameTypes(base, renames);
  const { removed, added, kept } = pairUp(before.types, head.types, ({ id }) => id);
  const usage = [findUsage(before), findUsage(head)];
  // A type that was renamed is the same in all but its paths, which follow its name.
  const renamed = new Set([...renames.values()].map(({ id }) => id));
  const same = kept.filter(([type]) => !renamed.has(type.id));
  const differences: readonly Difference[] = [
    ...[...renames].map(([id, to]) => renamedType(id, to, base)),
    ...removed.map(removedType),
    ...added.map(addedType),
    ...same.flatMap(([from, to]) => [
      ...compareKinds(from, to),
      ...compareFields(from, to, usage),
      ...compareOperations(from, to),
    ]),
    ...compareRoutes(same),
    ...compareActions(same, before, head),
  ];
  return sortFindings(differences.map(makeFinding));
}

function renamedType(id: string, to: ApiType, base: Api): Difference {
  const from = base.types.find((type) => type.id === id);
  return {
    rule: to.kind.value === "resource" ? "resource-renamed" : "type-renamed",
    subject: id,
    to: to.id,
    facts: [`type:${id}`, `type:${to.id}`],
    before: id,
    after: to.id,
    base: from?.span,
    head: to.span,
  };
}

function removedType({ id, kind, span }: ApiType): Difference {
  const rule = kind.value === "resource" ? "resource-removed" : "type-removed";
  return { rule, subject: id, facts: [`type:${id}`], before: kind.value, base: span };
}

function addedType({ id, kind, span }: ApiType): Difference {
  const rule = kind.value === "resource" ? "resource-added" : "type-added";
  return { rule, subject: id, facts: [`type:${id}`], after: kind.value, head: span };
}

function compareKinds(base: ApiType, head: ApiType): readonly Difference[] {
  if (base.kind.value === head.kind.value) return [];
  return [
    {
      rule: head.kind.value === "type" ? "resource-became-type" : "type-became-resource",
      subject: head.id,
      facts: [`page:${head.id}`],
      before: base.kind.value,
      after: head.kind.value,
      base: base.kind.span,
      head: head.kind.span,
    },
  ];
}

/** Operations that came or went; List and Get come and go with the kind of the page. */
function compareOperations(base: ApiType, head: ApiType): readonly Difference[] {
  const isOwn = (name: string): boolean =>
    base.kind.value === head.kind.value || (name !== "List" && name !== "Get");
  const { removed, added } = pairUp(base.operations, head.operations, ({ name }) => name);
  return [
    ...removed
      .filter(({ name }) => isOwn(name))
      .map(({ name, route: { value, span } }): Difference => {
        const subject = `${base.id}.${name}`;
        const before = `${value.method} ${value.path}`;
        return { rule: "operation-removed", subject, facts: [`op:${subject}`], before, base: span };
      }),
    ...added
      .filter(({ name }) => isOwn(name))
      .map(({ name, route: { value, span } }): Difference => {
        const subject = `${head.id}.${name}`;
        const after = `${value.method} ${value.path}`;
        return { rule: "operation-added", subject, facts: [`op:${subject}`], after, head: span };
      }),
  ];
}
