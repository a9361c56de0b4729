/** A promise of the first page of a list that is an iterable of all items, too. */
export interface Walked<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /** Collects the items of all pages, `max` at most; no limit by default. */
  all(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** Adds iteration and `all` to the promise of the first page. */
export function walked<Page, Item>(
  first: Promise<Page>,
  walk: () => AsyncGenerator<Item, void, undefined>,
): Walked<Page, Item> {
  // A later iteration still gets the error. Without a handler now, it would end the process.
  first.catch(() => undefined);
  return Object.assign(first, {
    [Symbol.asyncIterator]: walk,
    all: async ({ max = Infinity }: { max?: number | undefined } = {}) => {
      const items: Item[] = [];
      // The rest of a division is NaN for what is no number, and for `Infinity`.
      if (max % 1 || isNaN(max)) throw new TypeError(`Unexpected ${max}`);
      for await (const item of walk()) {
        // Stops before the next page is read.
        if (items.length >= max || items.push(item) >= max) break;
      }
      return items;
    },
  });
}
