import { maxWidth } from "../plan/layout.js";

/** The number of lines that each object or list takes in a printed document. */
export type Heights = Map<object, number>;

/**
 * Prints JSON compactly: an object or a list is put on one line if it fits into 100 characters, and a single string may
 * be longer. A value may be given as a function that returns it, so that a large document is never in memory as a
 * whole.
 *
 * @param heights if given, it is filled with the number of lines of each object and list
 */
export function printJson(value: unknown, heights?: Heights): string {
  return `${new Printer(heights).print(value, 0, 0)}\n`;
}

/** A text that JSON prints as it is. `JSON.stringify` takes twice as long as this test. */
const isPlain = /^[ !#-[\]-~]*$/;

class Printer {
  readonly #heights: Heights | undefined;
  /** The printed keys. A document has few different keys, each many times. */
  readonly #keys = new Map<string, string>();
  /** True if the value printed last takes several lines. */
  #isLong = false;

  constructor(heights: Heights | undefined) {
    this.#heights = heights;
  }

  /** Prints a value that begins at a column, on a line with the given indentation. */
  print(given: unknown, indent: number, column: number): string {
    const value: unknown = typeof given === "function" ? (given as () => unknown)() : given;
    if (typeof value !== "object" || value === null) {
      this.#isLong = false;
      return typeof value === "string" && isPlain.test(value)
        ? `"${value}"`
        : JSON.stringify(value);
    }
    const inner = indent + 2;
    const parts: string[] = [];
    const isList = Array.isArray(value);
    let hasLong = false;
    const members: readonly unknown[] = isList ? value : Object.keys(value);
    for (const member of members) {
      const key = isList ? "" : this.#keyOf(member as string);
      const own = isList ? member : (value as Record<string, unknown>)[member as string];
      if (own === undefined) continue;
      parts.push(key + this.print(own, inner, inner + key.length));
      hasLong ||= this.#isLong;
    }
    const [open, close] = isList ? ["[", "]"] : parts.length > 0 ? ["{ ", " }"] : ["{", "}"];
    this.#isLong = hasLong || !fits(parts, column + open.length + close.length);
    const text = this.#isLong
      ? brokenText(parts, isList ? "[]" : "{}", indent)
      : open + parts.join(", ") + close;
    this.#heights?.set(value, text.split("\n").length);
    return text;
  }

  #keyOf(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = `${JSON.stringify(name)}: `;
    this.#keys.set(name, key);
    return key;
  }
}

/** True if parts, with separators and a comma after them, fit on a line from a column on. */
function fits(parts: readonly string[], column: number): boolean {
  let width = column + 1;
  for (const { length } of parts) {
    width += length + 2;
    if (width > maxWidth + 2) return false;
  }
  return true;
}

function brokenText(parts: readonly string[], brackets: string, indent: number): string {
  const end = `\n${" ".repeat(indent)}`;
  const start = `${end}  `;
  return brackets.slice(0, 1) + start + joinParts(parts, `,${start}`) + end + brackets.slice(1);
}

/** The length, in characters, above which copying a string costs too much. */
const large = 2000;

/**
 * Joins long parts with `+`, which does not copy a string until it is read. `join` would copy the document once per
 * nesting level.
 */
function joinParts(parts: readonly string[], separator: string): string {
  if (!parts.some(({ length }) => length > large)) return parts.join(separator);
  return parts.reduce((text, part) => text + separator + part);
}
