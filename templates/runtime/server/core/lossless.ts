/** The deepest that data may nest. No type comes near, and printing JSON needs stack. */
const maxDepth = 100;

/**
 * Checks that the JSON of what a handler answered is the same: without a map, a function, `NaN` and the like,
 * which JSON drops or writes as null or `{}`.
 *
 * @param handler begins the message: `The handler volumes.get`
 * @throws TypeError that names the field, and not its value
 */
export function checkLossless(value: unknown, handler: string): void {
  // Each answer comes here, and nearly all are plain data: only others are worth a place for the message.
  if (isPlainData(value)) return;
  const lost = findLost(value, "", maxDepth);
  if (lost === undefined) return;
  const [place, kind] = lost;
  const where = place === "" ? "" : ` in \`${place}\``;
  throw new TypeError(`${handler} answered ${kind}${where}, which JSON cannot hold`);
}

/** Whether JSON surely holds a value: false for what has to be looked at closely, such as an instance of a class. */
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
    // By index, because `every` would pass over the holes of an array, which JSON writes as null.
    for (let index = 0; index < items.length; index++) {
      if (items[index] === undefined || !isPlainData(items[index], levels)) return false;
    }
    return true;
  }
  // Other prototypes may print themselves, or hold what JSON does not see. So may `Math` and the like.
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
  // What prints itself, such as a decimal number, is taken as it does.
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
