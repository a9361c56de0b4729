import type { Refuse } from "../core/errors.js";
import type { Pair } from "../core/pairs.js";

/** Values, keyed by name. They may be nested. */
export type Values = Record<string, unknown>;

/** True if a value is an object that is not an array. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Converts the pairs of a query or a form to nested values: `ids[]` and repeated names become lists, `filter[state]`
 * becomes `state` in `filter`. The result has no prototype, so that a client may send any name.
 *
 * @throws the error of `refuse` for a name that nests too deep, that has both a value and members, or whose
 * members would set prototypes where they are copied
 */
export function nestPairs(pairs: Iterable<Pair<unknown>>, refuse: Refuse): Values {
  const root = makeValues();
  for (const [name, value] of pairs) {
    const isPut = put(root, keysOf(name, refuse), value);
    if (!isPut) throw refuse(`Give \`${name}\` a value or members, not both`);
  }
  return root;
}

function makeValues(): Values {
  return Object.create(null) as Values;
}

/** The most pairs of brackets in a name. No documented parameter nests as deep. */
const maxDepth = 10;

/** Splits a name into keys: `a[b][]` into `a`, `b` and an empty key. A name with unmatched brackets is one key. */
function keysOf(name: string, refuse: Refuse): readonly string[] {
  if (name === "__proto__") throw refuse("A name is `__proto__`");
  if (!name.includes("[")) return [name];
  if (name.split("[", maxDepth + 2).length > maxDepth + 1)
    throw refuse(`A name has more than ${maxDepth} brackets`);
  const [, first, rest = ""] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
  if (first === undefined) return [name];
  const inner = rest.slice(1, -1).split("][");
  // A form cannot say where an inner list ends, so a list of lists becomes one list.
  while (inner.at(-1) === "" && inner.at(-2) === "") inner.pop();
  const keys = [first, ...inner];
  if (keys.includes("__proto__")) throw refuse("A name has the member `__proto__`");
  if (keys.some((key, at) => key === "constructor" && keys[at + 1] === "prototype"))
    throw refuse("A name has the member `constructor.prototype`");
  return keys;
}

/** Stores a value under nested keys. Returns false if a key has both a value and members. */
function put(values: Values, keys: readonly string[], value: unknown): boolean {
  const [key = "", next, ...rest] = keys;
  const known = values[key];
  if (next === undefined || (next === "" && rest.length === 0)) {
    if (isMade(known)) return false;
    if (known === undefined && next === undefined) values[key] = value;
    else listAt(values, key).push(value);
    return true;
  }
  if (next === "") return !isMade(known) && putInList(listAt(values, key), rest, value);
  if (known !== undefined && !isMade(known)) return false;
  const inner = known ?? makeValues();
  values[key] = inner;
  return put(inner, [next, ...rest], value);
}

/** True if a value was made by `makeValues`, and so is neither a list nor a file. */
function isMade(value: unknown): value is Values {
  return isObject(value) && Object.getPrototypeOf(value) === null;
}

/** Returns the list of a key. If the key has a single value, makes it the first item of a new list. */
function listAt(values: Values, key: string): unknown[] {
  const known = values[key];
  if (Array.isArray(known)) return known;
  const list = known === undefined ? [] : [known];
  values[key] = list;
  return list;
}

/**
 * Stores a member of a row in a list: `rows[][name]`. Begins a new row if the last one already has this member. Members
 * of an object in the row, `rows[][size][x]` and `rows[][size][y]`, are of the same row.
 */
function putInList(list: unknown[], keys: readonly string[], value: unknown): boolean {
  const last = list.at(-1);
  // The last item may be a string instead of a row.
  const isOpen = isMade(last) && !hasPath(last, keys);
  const row = isOpen ? last : makeValues();
  if (!isOpen) list.push(row);
  return put(row, keys, value);
}

/** True if values have a member with these keys. */
function hasPath(values: Values, [key = "", ...rest]: readonly string[]): boolean {
  const known = values[key];
  if (known === undefined) return false;
  if (isMade(known)) return rest.length === 0 || hasPath(known, rest);
  // A list of rows within the row gets another member.
  return !(Array.isArray(known) && rest.length > 1);
}
