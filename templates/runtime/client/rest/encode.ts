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
 * an undefined item, and for an item that contains the mark between items
 */
export function toPairs(values: object, spelling: Spelling = {}): readonly Pair[] {
  return Object.entries(values).flatMap(([name, value]) => pairsOf(name, value, spelling));
}

function pairsOf(name: string, given: unknown, spelling: Spelling): readonly Pair[] {
  if (given === undefined) return [];
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
  } else {
    refuseInherited(value);
    refuseSymbols(value);
  }
  // The spread turns gaps of a list into undefined.
  const inner = Object.entries(isList ? [...(value as unknown[])] : value);
  if (inner.length === 0) throw new TypeError(`${name} is empty; leave it out or give a value`);
  const mark = isList ? spelling.joined?.[name] : undefined;
  if (mark) return [[name, joined(name, value as unknown[], mark)]];
  const isSpelled = !isList || spelling.indexed?.includes(name);
  const isBracketed = isList && (spelling.brackets?.includes(name) || value.some(isNested));
  return inner.flatMap(([key, item]: [string, unknown]) =>
    pairsOf(
      isSpelled ? `${name}[${key}]` : isBracketed ? `${name}[]` : name,
      // An item cannot be left out, so an undefined one is refused.
      isList && item === undefined ? textOf(name, item) : item,
      spelling,
    ),
  );
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

function isNested(value: unknown): boolean {
  return Array.isArray(value) || isObject(value);
}

/** True for an object with members. False for a date, a file or a list. */
export function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}
