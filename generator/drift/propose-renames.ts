import { distance } from "fastest-levenshtein";

interface Named {
  readonly name: string;
}

/**
 * Pairs removed items with added items that are the same, except for a similar name.
 *
 * Ambiguous pairs are left out: a name that is equally near to two others is not paired.
 */
export function proposeRenames<T extends Named>(
  removed: readonly T[],
  added: readonly T[],
  isSame: (base: T, head: T) => boolean,
): readonly (readonly [base: T, head: T])[] {
  const pairs = removed.flatMap((from) =>
    added
      .filter((to) => isNear(from.name, to.name) && isSame(from, to))
      .map((to) => ({ from, to, steps: stepsBetween(from.name, to.name) })),
  );
  const isBest = (pair: (typeof pairs)[number]): boolean =>
    pairs.every(
      (other) =>
        other === pair ||
        (other.from !== pair.from && other.to !== pair.to) ||
        other.steps > pair.steps,
    );
  return pairs.filter(isBest).map(({ from, to }) => [from, to] as const);
}

/** True if at most a third of the letters differ, ignoring letter case. */
function isNear(a: string, b: string): boolean {
  return stepsBetween(a, b) <= Math.floor(Math.max(a.length, b.length) / 3);
}

function stepsBetween(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase());
}
