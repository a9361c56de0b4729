import type { Api, ApiType, Field } from "../ir/ir.js";
import { compareRoutes } from "./compare-routes.js";
import { compareTypes, ofKind } from "./compare-types.js";
import { describeChanges, type Change, type Difference } from "./difference.js";
import { pairUp } from "./pair-up.js";
import { proposeTypeRenames, renameTypes } from "./rename-types.js";
import { findUsage } from "./usage.js";

/**
 * Tells what became of an API: every difference between two states of it, each once.
 *
 * Only facts are compared. Descriptions, notes, the order of pages, rows and options, and where
 * things stand make no difference.
 */
export function compareApis(base: Api, head: Api): readonly Difference[] {
  const renames = proposeTypeRenames(base, head);
  const before = renameTypes(base, renames);
  // A type that was renamed is the same in all but its paths, which follow its name.
  const renamed = new Set([...renames.values()].map(({ id }) => id));
  const isSame = ({ id }: ApiType): boolean => !renamed.has(id);
  const { kept } = pairUp(before.types, head.types, ({ id }) => id);
  return describeChanges("breaking", [
    ...[...renames].map(([id, to]) => renamedType(id, to, base)),
    ...compareTypes(
      {
        comparison: "breaking",
        base: before,
        head,
        usage: [findUsage(before), findUsage(head)],
        isCommon: () => false,
        align: (from, to) => [splitOptions(from), splitOptions(to)],
        simplify: (type) => type,
      },
      isSame,
    ),
    ...compareRoutes(kept.filter(([type]) => isSame(type))),
  ]);
}

function renamedType(id: string, to: ApiType, base: Api): Change {
  return {
    rule: "type-name/renamed",
    ...ofKind(to.kind.value),
    id,
    to: to.id,
    facts: [`type:${id}`, `type:${to.id}`],
    before: id,
    after: to.id,
    base: base.types.find((type) => type.id === id)?.span,
    head: to.span,
  };
}

/** Facts join options with commas, so a comma within one splits it, whichever side it is on. */
function splitOptions(field: Field): Field {
  const { options } = field;
  if (options === undefined) return field;
  return { ...field, options: { ...options, value: options.value.join(",").split(",") } };
}
