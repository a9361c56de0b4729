/**
 * Copies data: lists and plain objects, at all depths. Other values, such as dates and files, stay as they are.
 *
 * @param finish is given each copied list and object; default: nothing is done with them
 */
export function copyOf<T>(value: T, finish?: (copy: object) => void): T;
export function copyOf(value: unknown, finish: (copy: object) => void = () => undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => copyOf(item, finish));
    finish(items);
    return items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  // A spread keeps the engine's hidden class, which `Object.fromEntries` would lose.
  const copy: Record<string, unknown> = { ...value };
  for (const name of Object.keys(copy)) {
    const inner = copy[name];
    if (typeof inner === "object" && inner !== null) copy[name] = copyOf(inner, finish);
  }
  finish(copy);
  return copy;
}
