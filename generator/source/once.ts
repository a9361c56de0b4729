/**
 * A function that is run once for each object and then gives the same again, as long as the object
 * lives. For what depends on nothing but the object, which nobody changes.
 */
export function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of) ?? { value: make(of) };
    known.set(of, found);
    return found.value;
  };
}
