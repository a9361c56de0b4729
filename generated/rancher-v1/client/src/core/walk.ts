/** A promise of the first page of a list, which is also an async iterable of the items of all pages. */
export interface Walked<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /** Collects the items of all pages, at most `max`. Default: no limit. @throws TypeError if `max` is not an integer */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** Adds iteration and `all` to the promise of the first page. */
export function walked<Page, Item>(
  first: Promise<Page>,
  walk: () => AsyncGenerator<Item, void, undefined>,
): Walked<Page, Item> {
  // A later iteration still gets the error. Without this handler, an unhandled rejection would end the process.
  first.catch(() => undefined);
  return Object.assign(first, {
    [Symbol.asyncIterator]: walk,
    all: async ({ max = Infinity, ...odd }: { max?: number | undefined } = {}) => {
      const items: Item[] = [];
      // The name of an unknown option is refused like a wrong `max`.
      for (const name in odd) max = name as unknown as number;
      // `max % 1` is `NaN` for `Infinity`, which is allowed. Only a number equals its product with 1.
      if (max % 1 || 1 * max !== max) throw new TypeError(`Unexpected ${max}`);
      for await (const item of walk()) {
        // Stops before the next page is read.
        if (items.length >= max || items.push(item) >= max) break;
      }
      return items;
    },
  });
}
