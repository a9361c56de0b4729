/** Returns a function that computes its result once for each object, and keeps it as long as the object is in use. */
export function onceFor<A extends object, T>(make: (a: A) => T): (a: A) => T {
  const known = new WeakMap<A, { readonly result: T }>();
  return (a) => {
    let entry = known.get(a);
    if (entry === undefined) {
      entry = { result: make(a) };
      known.set(a, entry);
    }
    return entry.result;
  };
}

/** Returns a function that computes its result once for each pair of objects. */
export function onceForPair<A extends object, B extends object, T>(
  make: (a: A, b: B) => T,
): (a: A, b: B) => T {
  const ofFirst = onceFor((a: A) => onceFor((b: B) => make(a, b)));
  return (a, b) => ofFirst(a)(b);
}
