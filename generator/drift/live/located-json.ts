import { parseTree, type Node } from "jsonc-parser";

import type { Span } from "../../diagnostics/diagnostic.js";
import type { JsonValue } from "../../ir/ir.js";
import type { Source } from "../../source/source.js";

/** A value of a JSON text, with its place. */
export interface LocatedJson {
  readonly span: Span;
  /** The members of an object; the last of those with one name, as `JSON.parse` has it. */
  readonly members: ReadonlyMap<string, LocatedJson> | undefined;
  /** The items of an array. */
  readonly items: readonly LocatedJson[] | undefined;
  /** The value itself; what is in it has no place. */
  value(): JsonValue;
}

/** Values may stand in each other so deep: schemas go 8 deep. */
const deepest = 60;

/** Parses a JSON text, or tells what is wrong with it and where. */
export function parseLocatedJson(
  source: Source,
): { readonly root: LocatedJson } | { readonly fault: string; readonly offset: number } {
  const { text } = source;
  const deep = findDeep(text);
  if (deep !== undefined) return { fault: "brackets nest beyond all sense", offset: deep };
  try {
    JSON.parse(text);
  } catch (error) {
    const at = /at position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { fault: "it is no JSON", offset: Number(at ?? text.length) };
  }
  const node = parseTree(text);
  return node === undefined
    ? { fault: "it is no JSON", offset: 0 }
    : { root: locate(source, node) };
}

/** Where more brackets stand open than a parser should be given; those in texts do not count. */
function findDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === "[" || token === "{") open++;
    else if (token === "]" || token === "}") open--;
    if (open > deepest) return index;
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
