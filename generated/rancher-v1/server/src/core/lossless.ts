/** The most levels of an answer. Documented types have far fewer, and deeper JSON could overflow the stack. */
const maxDepth = 100;

/**
 * Checks that JSON can hold the answer of a handler. JSON drops functions, writes `NaN` as null, and writes a map
 * as `{}`.
 *
 * @param handler the beginning of the message: `The handler volumes.get`
 * @throws TypeError if a value would be lost; the message names the field without its value
 */
export function checkLossless(value: unknown, handler: string): void {
  // Nearly all answers are plain data. This check is faster than the search below, which also finds the place.
  if (isPlainData(value)) return;
  const lost = findLost(value, "", maxDepth);
  if (lost === undefined) return;
  const [place, kind] = lost;
  const where = place === "" ? "" : ` in \`${place}\``;
  throw new TypeError(`${handler} answered ${kind}${where}, which JSON cannot hold`);
}

/** True if JSON surely holds a value. False if a closer look is needed, as for an instance of a class. */
export function isPlainData(value: unknown, levels: number = maxDepth): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null || (levels > 0 && isPlainInside(value, levels - 1));
    default:
      return false;
  }
}

function isPlainInside(value: object, levels: number): boolean {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    // By index, because `every` skips the holes of a sparse array, which JSON writes as null.
    for (let index = 0; index < items.length; index++) {
      if (items[index] === undefined || !isPlainData(items[index], levels)) return false;
    }
    return true;
  }
  // Objects with another prototype, and `Math` and the like, may have `toJSON` or data that JSON does not see.
  if (Object.getPrototypeOf(value) !== Object.prototype || Symbol.toStringTag in value)
    return false;
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) if (!isPlainData(members[name], levels)) return false;
  return true;
}

type Lost = readonly [place: string, kind: string];

function findLost(value: unknown, place: string, levels: number): Lost | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : [place, String(value)];
    case "function":
    case "symbol":
    case "bigint":
      return [place, `a ${typeof value}`];
    case "object":
      return value === null ? undefined : findLostInside(value, place, levels);
    default:
      return undefined;
  }
}

function findLostInside(value: object, place: string, levels: number): Lost | undefined {
  if (levels === 0) return [place, "a value that nests too deep"];
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? [place, "a date that is none"] : undefined;
  }
  // An object with `toJSON`, such as a decimal number, decides itself how it is written.
  if ("toJSON" in value && typeof value.toJSON === "function") return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const [index, item] of items.entries()) {
      const at = `${place}[${index}]`;
      const lost =
        item === undefined ? ([at, "undefined"] as const) : findLost(item, at, levels - 1);
      if (lost !== undefined) return lost;
    }
    return undefined;
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== "Object") return [place, `a ${kind}`];
  for (const [name, member] of Object.entries(value)) {
    const lost = findLost(member, place === "" ? name : `${place}.${name}`, levels - 1);
    if (lost !== undefined) return lost;
  }
  return undefined;
}
