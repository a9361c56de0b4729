import { parseTree, type Node, type ParseError } from "jsonc-parser";

import type { Span } from "../../diagnostics/diagnostic.js";
import { describeJsonError } from "../../diagnostics/json-error.js";
import type { JsonValue } from "../../core/api.js";
import type { Source } from "../../source/source.js";

/** A value in a JSON text, with its place. */
export interface LocatedJson {
  readonly span: Span;
  /** The members of an object. If a name is repeated, the last one counts, as in `JSON.parse`. */
  readonly members: ReadonlyMap<string, LocatedJson> | undefined;
  /** The items of an array. */
  readonly items: readonly LocatedJson[] | undefined;
  /** Returns the value as plain JSON, without places. */
  value(): JsonValue;
}

/** The deepest nesting that is read. Schemas nest up to 8 levels. */
const deepest = 60;

/** Parses a JSON text. If the text is not JSON or nests too deep, returns the fault and its offset. */
export function parseLocatedJson(
  source: Source,
): { readonly root: LocatedJson } | { readonly fault: string; readonly offset: number } {
  const { text } = source;
  const deep = findDeep(text);
  if (deep !== undefined) return { fault: `brackets nest more than ${deepest} deep`, offset: deep };
  const faults: ParseError[] = [];
  const node = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
  const [first] = faults;
  if (node === undefined || first !== undefined) {
    const words = first === undefined ? "" : `, ${describeJsonError(first.error)}`;
    return { fault: `it is not JSON${words}`, offset: first?.offset ?? 0 };
  }
  return { root: locate(source, node) };
}

/**
 * Returns the offset where brackets nest more than `deepest` levels; undefined if they do not. Brackets in strings do
 * not count.
 */
function findDeep(text: string): number | undefined {
  let open = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === "[" || character === "{") open++;
    else if (character === "]" || character === "}") open--;
    if (open > deepest) return at;
  }
  return undefined;
}

function locate(source: Source, node: Node): LocatedJson {
  const { offset, length, type, children = [] } = node;
  const value = (): JsonValue =>
    JSON.parse(source.text.slice(offset, offset + length)) as JsonValue;
  return {
    span: source.span(offset, offset + length),
    members:
      type === "object"
        ? new Map(
            children.flatMap(({ children: [key, inner] = [] }) =>
              key === undefined || inner === undefined
                ? []
                : [[String(key.value), locate(source, inner)] as const],
            ),
          )
        : undefined,
    items: type === "array" ? children.map((child) => locate(source, child)) : undefined,
    value,
  };
}
