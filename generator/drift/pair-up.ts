/**
 * Two lists, compared by key: the items of the base alone, the items of the head alone, and the pairs with equal keys.
 */
export interface Pairs<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly kept: readonly (readonly [base: T, head: T])[];
}

/** Pairs the items of two lists by key. If items of one list have the same key, the last of them counts. */
export function pairUp<T>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (item: T) => string,
): Pairs<T> {
  const inBase = new Map(base.map((item) => [keyOf(item), item]));
  const inHead = new Map(head.map((item) => [keyOf(item), item]));
  return {
    removed: [...inBase].filter(([key]) => !inHead.has(key)).map(([, item]) => item),
    added: [...inHead].filter(([key]) => !inBase.has(key)).map(([, item]) => item),
    kept: [...inBase].flatMap(([key, item]) => {
      const other = inHead.get(key);
      return other === undefined ? [] : [[item, other] as const];
    }),
  };
}
