import type { Contract } from "../plan/contract.js";
import type { Members } from "./members.js";
import { isSimilar, type Removed } from "./removed.js";

/** A class or object of a file, and its methods of operations that are gone. */
interface ComparedPart {
  readonly members: Members;
  readonly removed: readonly Removed[];
}

/**
 * Returns a sentence for each operation without a handler, and for each inserted method for which the file has a
 * method with a similar name.
 *
 * @param added the names of the inserted methods
 */
export function describeLacking(
  parts: readonly ComparedPart[],
  { operations, known }: Pick<Contract, "operations" | "known">,
  added: readonly string[],
): readonly string[] {
  // A part with a spread or with a base class in another file may have any handler.
  if (parts.some(({ members }) => members.open !== undefined)) return [];
  const all = parts.flatMap(({ members }) => members.all);
  const has = new Set(all.map(({ name }) => name));
  // The report of a removed method already names it.
  const gone = new Set(parts.flatMap(({ removed }) => removed.map(({ member }) => member.name)));
  const others = all.filter(
    ({ name, isPublic }) => isPublic && !known.has(name) && !gone.has(name),
  );
  return operations.flatMap(({ name, route }) => {
    if (has.has(name)) return [];
    const alike = others.find((other) => isSimilar(other.name, name));
    const hint = alike && `; \`${alike.name}\` looks like its old name`;
    if (added.includes(name)) return hint === undefined ? [] : [`\`${name}\` is new${hint}`];
    return [`no handler for \`${name}\`, so \`${route}\` answers 501${hint ?? ""}`];
  });
}
