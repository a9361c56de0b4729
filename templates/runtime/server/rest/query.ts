import type { Refuse } from "../core/errors.js";
import type { Pair } from "../core/pairs.js";

/** Values by name, nested as code writes them. */
export type Values = Record<string, unknown>;

/** Whether a value has members by name: it is neither null nor a list. */
export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Pairs of a query or a form as nested values: `ids[]` and repeated names are lists, and `filter[state]`
 * is `state` in `filter`. The result has no prototype, so that any name may be sent.
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

/** The most brackets of a name: no parameter nests as deep. */
const maxDepth = 10;

/** `a[b][]` as `a`, `b` and a blank. A name with brackets that do not match is one key. */
function keysOf(name: string, refuse: Refuse): readonly string[] {
  if (!name.includes("[")) return [name];
  if (name.split("[", maxDepth + 2).length > maxDepth + 1)
    throw refuse(`A name has more than ${maxDepth} brackets`);
  const [, first, rest = ""] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
  if (first === undefined) return [name];
  const inner = rest.slice(1, -1).split("][");
  // Of a list of lists, a form cannot tell where one ends.
  while (inner.at(-1) === "" && inner.at(-2) === "") inner.pop();
  const keys = [first, ...inner];
  if (keys.includes("__proto__")) throw refuse("A name has the member `__proto__`");
  if (keys.some((key, at) => key === "constructor" && keys[at + 1] === "prototype"))
    throw refuse("A name has the member `constructor.prototype`");
  return keys;
}

/** Puts a value where its keys lead; false if something else stands there. */
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

/** Whether a value is one that was made here for members, and neither a list nor a file. */
function isMade(value: unknown): value is Values {
  return isObject(value) && Object.getPrototypeOf(value) === null;
}

/** The list of a key, which begins with the value that the key has. */
function listAt(values: Values, key: string): unknown[] {
  const known = values[key];
  if (Array.isArray(known)) return known;
  const list = known === undefined ? [] : [known];
  values[key] = list;
  return list;
}

/** `rows[][name]` begins a new row where the last one has the name already. */
function putInList(list: unknown[], keys: readonly string[], value: unknown): boolean {
  const last = list.at(-1);
  // A form may have a text where others have members.
  const isOpen = isMade(last) && !((keys[0] ?? "") in last);
  const row = isOpen ? last : makeValues();
  if (!isOpen) list.push(row);
  return put(row, keys, value);
}
