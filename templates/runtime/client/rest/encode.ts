import { refuseInherited, refuseNamed, refuseSymbols } from "../core/input.js";
import { textOf } from "../core/text.js";

/** A name and a value of a query or a form. */
export type Pair = readonly [name: string, value: unknown];

/** The lists that are not sent in the usual way. All other lists repeat their name. */
export interface Spelling {
  /** Lists that are sent as `name[]`. */
  readonly brackets?: readonly string[] | undefined;
  /** Lists that are sent as `name[0]`, `name[1]`. */
  readonly indexed?: readonly string[] | undefined;
  /** Lists that are sent as one value, with the mark between the items. */
  readonly joined?: Readonly<Record<string, string>> | undefined;
}

/**
 * Converts values to pairs of names and plain values. A list gives a pair for each item. The names of members of objects
 * are in brackets: `filter[state]`. Undefined is left out.
 *
 * @throws TypeError for an empty list or object, because the server would do more without it than the caller wants, for
 * an undefined item, for an item that contains the mark between items, for a list in a list, which no spelling tells from
 * one list, for a name of a member with brackets, for an object that contains itself, and for rows that the server could
 * not tell apart
 */
export function toPairs(values: object, spelling: Spelling = {}): readonly Pair[] {
  return Object.entries(values).flatMap(([name, value]) => pairsOf(name, value, spelling));
}

function pairsOf(
  name: string,
  given: unknown,
  spelling: Spelling,
  outer: readonly unknown[] = [],
): readonly Pair[] {
  if (given === undefined) return [];
  if (outer.includes(given)) throw new TypeError(`Unexpected ${name}, which is in itself`);
  // An object of a class is sent as in JSON. `textOf` does the same for values that are no plain objects.
  const { toJSON } = Object(given) as { readonly toJSON?: unknown };
  const isMade = isObject(given) && typeof toJSON === "function";
  const value: unknown = isMade ? toJSON.call(given, name) : given;
  // JSON would leave it out. This throws the error for a value that cannot be sent.
  if (value === undefined) textOf(name, value);
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return [[name, value]];
  if (isList) {
    refuseNamed(value);
    if (value.some(Array.isArray)) throw new TypeError(`Unexpected list in the list ${name}`);
  } else {
    refuseInherited(value);
    refuseSymbols(value);
  }
  // The spread turns gaps of a list into undefined. An object with nothing but undefined members counts as empty.
  const all = Object.entries(isList ? [...(value as unknown[])] : value) as [string, unknown][];
  const inner = all.filter(([, item]) => isList || item !== undefined);
  if (inner.length === 0) throw new TypeError(`${name} is empty; leave it out or give a value`);
  const mark = isList ? spelling.joined?.[name] : undefined;
  if (mark) return [[name, joined(name, value as unknown[], mark)]];
  const isSpelled = !isList || spelling.indexed?.includes(name);
  const isBracketed = isList && (spelling.brackets?.includes(name) || value.some(isObject));
  const pairs = inner.map(([key, item]) => {
    if (!isList && /^$|[[\]]/.test(key)) throw new TypeError(`Unexpected member name in ${name}`);
    return pairsOf(
      isSpelled ? `${name}[${key}]` : isBracketed ? `${name}[]` : name,
      // An item cannot be left out, so an undefined one is refused.
      isList && item === undefined ? textOf(name, item) : item,
      spelling,
      [...outer, given],
    );
  });
  if (isBracketed && !isSpelled) refuseMixed(name, pairs);
  return pairs.flat();
}

/**
 * Refuses a list of objects that the server would read as other objects: of `rows[][a]` and `rows[][b]`, it does not know
 * whether they belong to one row. Servers begin a new row where the last one already has the name. A list of objects
 * within a row, `rows[][parts][][a]`, begins no new row.
 *
 * @throws TypeError
 */
function refuseMixed(list: string, rows: readonly (readonly Pair[])[]): void {
  let before: readonly string[] | undefined;
  for (const row of rows) {
    const names = row.map(([name]) => name.slice(list.length + 2));
    const [first = ""] = names;
    const own = names.filter((name) => !name.includes("[]["));
    // A value, or a list in the list, is no row.
    const isRow = first !== "";
    const isJoined = before && !(before.includes(first) && own.includes(first));
    if (isRow && (isJoined || new Set(own).size < own.length)) {
      throw new TypeError(`The server could not tell the items of ${list} apart`);
    }
    before = isRow ? own : undefined;
  }
}

function joined(name: string, list: readonly unknown[], mark: string): string {
  // The spread turns gaps of the list into undefined, which is refused.
  const texts = [...list].map((item) => textOf(name, item));
  if (texts.some((text) => text.includes(mark))) {
    throw new TypeError(
      `An item of ${name} contains ${JSON.stringify(mark)}, which separates items`,
    );
  }
  return texts.join(mark);
}

/** True for an object with members. False for a date, a file or a list. */
export function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}
