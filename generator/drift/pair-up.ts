/**
 * Two lists, compared by key: the items of the base alone, the items of the head alone, and the pairs with equal keys.
 */
export interface Pairs<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly kept: readonly (readonly [base: T, head: T])[];
}

/** Pairs the items of two lists by key. If items of one list have the same key, only the last of them counts. */
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

/** Pairs the items of two lists by key. Items with the same key are paired in the order of the lists. */
export function pairEach<T>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (item: T) => string,
): Pairs<T> {
  const number = (items: readonly T[]): readonly { readonly key: string; readonly item: T }[] => {
    const counts = new Map<string, number>();
    return items.map((item) => {
      const key = keyOf(item);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { key: `${key} ${count}`, item };
    });
  };
  const { removed, added, kept } = pairUp(number(base), number(head), ({ key }) => key);
  return {
    removed: removed.map(({ item }) => item),
    added: added.map(({ item }) => item),
    kept: kept.map(([from, to]) => [from.item, to.item] as const),
  };
}
