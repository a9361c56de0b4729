/** The longest line of a document, in characters. A text alone may be longer. */
const maxWidth = 100;

/** How many lines of a document each object in it takes. */
export type Heights = Map<object, number>;

/**
 * Prints JSON as people write it: an object or a list is on one line if that is at most 100 characters
 * long, because a document has many short ones. A part may be the function that makes it, so that a large
 * document need not be in memory as a whole.
 *
 * @param heights is filled with the lines of each object and list, if given
 */
export function printJson(value: unknown, heights?: Heights): string {
  return `${new Printer(heights).print(value, 0, 0)}\n`;
}

class Printer {
  readonly #heights: Heights | undefined;
  /** The names of members as they are printed; a document has few, many times. */
  readonly #keys = new Map<string, string>();
  /** Whether what was printed last has several lines. */
  #isLong = false;

  constructor(heights: Heights | undefined) {
    this.#heights = heights;
  }

  /** Prints a value that begins at a column, on a line that is indented so far. */
  print(given: unknown, indent: number, column: number): string {
    const value: unknown = typeof given === "function" ? (given as () => unknown)() : given;
    if (typeof value !== "object" || value === null) {
      this.#isLong = false;
      return JSON.stringify(value);
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

/** Whether parts are on one line that begins at a column; a comma may follow them. */
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

/** The length from which a text is worth not being copied, in characters. */
const large = 2000;

/** `join` copies, so a document would be copied at each depth; `+` copies long texts only when they are read. */
function joinParts(parts: readonly string[], separator: string): string {
  if (!parts.some(({ length }) => length > large)) return parts.join(separator);
  return parts.reduce((text, part) => text + separator + part);
}
