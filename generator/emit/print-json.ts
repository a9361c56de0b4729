/** The longest line of a document, in characters. A text alone may be longer. */
const maxWidth = 100;

/** How many lines of a document each object in it takes. */
export type Heights = Map<object, number>;

/**
 * Prints JSON as people write it: an object or a list is on one line if that is at most 100 characters
 * long, because a document has many short ones.
 *
 * @param heights is filled with the lines of each object and list, if given
 */
export function printJson(value: unknown, heights?: Heights): string {
  return `${print(value, { indent: 0, column: 0, heights })}\n`;
}

interface Place {
  /** Of the line that the value begins on, in spaces. */
  readonly indent: number;
  /** Where the value begins. */
  readonly column: number;
  readonly heights: Heights | undefined;
}

function print(value: unknown, place: Place): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { indent, column, heights } = place;
  const isList = Array.isArray(value);
  const inner = indent + 2;
  const parts = isList
    ? value.map((item: unknown) => print(item, { indent: inner, column: inner, heights }))
    : Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
        if (member === undefined) return [];
        const key = `${JSON.stringify(name)}: `;
        return [key + print(member, { indent: inner, column: inner + key.length, heights })];
      });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const text = join(parts, { open, close, inner, column, isList });
  heights?.set(value, countLines(text));
  return text;
}

interface Frame {
  readonly open: string;
  readonly close: string;
  readonly inner: number;
  readonly column: number;
  readonly isList: boolean;
}

function join(parts: readonly string[], { open, close, inner, column, isList }: Frame): string {
  if (parts.length === 0) return open + close;
  const space = isList ? "" : " ";
  // Two characters for the brackets, and two for each comma; what follows is a comma.
  let width = column + 3 + 2 * space.length - 2;
  let isShort = true;
  for (const part of parts) {
    width += part.length + 2;
    if (width > maxWidth || part.includes("\n")) {
      isShort = false;
      break;
    }
  }
  if (isShort) return open + space + parts.join(", ") + space + close;
  const start = `\n${" ".repeat(inner)}`;
  return `${open}${start}${parts.join(`,${start}`)}\n${" ".repeat(inner - 2)}${close}`;
}

function countLines(text: string): number {
  return text.split("\n").length;
}
