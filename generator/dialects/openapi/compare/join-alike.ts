import type { Api } from "../../../core/api.js";
import { groupBy } from "../../../core/group-by.js";
import type { Change } from "../../../drift/difference.js";

/** The fewest operations with a parameter that make it a shared parameter. */
const fewest = 3;

/**
 * Joins the changes about a parameter, such as `page` or a header, that many operations have in the docs and
 * no operation has in the document.
 */
export function joinAlike(changes: readonly Change[], document: Api): readonly Change[] {
  const nameOf = ({ id }: Change): string => id.slice(id.lastIndexOf(".") + 1);
  const known = new Set(
    document.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
  );
  const isShared = (change: Change): boolean =>
    change.rule === "parameter-presence/removed" && !known.has(nameOf(change));
  const groups = groupBy(changes.filter(isShared), nameOf);
  const joined = new Map<Change, Change | undefined>();
  for (const [name, [first, ...more]] of groups) {
    if (first === undefined || more.length + 1 < fewest) continue;
    const facts = [first, ...more].flatMap((one) => one.facts);
    joined.set(first, { ...first, id: name, facts });
    for (const one of more) joined.set(one, undefined);
  }
  return changes.flatMap((change) => {
    return joined.has(change) ? (joined.get(change) ?? []) : [change];
  });
}
