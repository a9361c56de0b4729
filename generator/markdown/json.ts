import { parseTree, type Node, type ParseError } from "jsonc-parser";

import type { Located, Span } from "../diagnostics/diagnostic.js";
import { describeJsonError } from "../diagnostics/json-error.js";
import type { Range } from "../source/source.js";
import type { MarkdownReader } from "./reader.js";

/** A JSON value on a page, with its place. */
export type BodyValue =
  | { readonly kind: "object"; readonly entries: readonly BodyEntry[]; readonly span: Span }
  | { readonly kind: "array"; readonly items: readonly BodyValue[]; readonly span: Span }
  | {
      readonly kind: "literal";
      readonly value: string | number | boolean | null;
      readonly span: Span;
    };

/** A member of a JSON object on a page. */
export interface BodyEntry {
  readonly key: Located<string>;
  readonly value: BodyValue;
}

/**
 * Reads a JSON text. Undefined if the text is not JSON or is nested too deeply. Both faults are reported. A double key
 * is reported, and both members are kept. A number that is too large is reported and read as 0.
 */
export function readJson(reader: MarkdownReader, { start, end }: Range): BodyValue | undefined {
  const text = reader.text.slice(start, end);
  if (nesting(text) > deepest) {
    const reason = `it is nested more than ${deepest} levels deep`;
    reader.report("unreadable-body", reader.span(start, end), { reason });
    return undefined;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [error] = errors;
  if (error === undefined) return tree && toBodyValue(reader, start, tree);
  const reason = describeJsonError(error.error);
  const whole = reader.span(start, end);
  reader.report("unreadable-body", placeError(reader, start, error), { reason }, whole);
  // Half a value is not used as evidence, because it could show something wrong.
  return undefined;
}

/**
 * Returns the place of a syntax error. A missing colon, comma or closing bracket is reported at the last character
 * before the gap. This character may be on an earlier line.
 */
function placeError(
  reader: MarkdownReader,
  start: number,
  { error, offset, length }: ParseError,
): Span {
  const at = start + offset;
  if (!missing.has(error)) return reader.span(at, at + Math.max(1, length));
  const before = reader.text.slice(start, at).trimEnd().length;
  return reader.span(start + before - 1, start + before);
}

// The numbers of jsonc-parser for a missing colon, comma, closing brace and closing bracket. Its names for them are a
// const enum, which does not exist in compiled code.
const missing: ReadonlySet<number> = new Set([5, 6, 7, 8]);

// A limit, because the parser and the functions that walk its tree are recursive. JSON on published pages is nested up
// to 4 levels deep.
const deepest = 100;

function nesting(text: string): number {
  let [depth, most] = [0, 0];
  for (const character of text) {
    if (character === "{" || character === "[") most = Math.max(most, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return most;
}

/** Converts a node of jsonc-parser. The offsets of the node count from `offset`, a position in the page. */
function toBodyValue(reader: MarkdownReader, offset: number, node: Node): BodyValue {
  const spanOf = ({ offset: at, length }: Node): Span =>
    reader.span(offset + at, offset + at + length);
  const span = spanOf(node);
  const children = node.children ?? [];
  if (node.type === "array") {
    return {
      kind: "array",
      items: children.map((item) => toBodyValue(reader, offset, item)),
      span,
    };
  }
  if (node.type === "object") {
    const seen = new Set<string>();
    const entries = children.flatMap((property): BodyEntry[] => {
      const [keyNode, value] = property.children ?? [];
      if (keyNode === undefined || value === undefined) return [];
      const key = { value: String(keyNode.value), span: spanOf(keyNode) };
      if (seen.has(key.value)) {
        reader.report("duplicate-body-key", key.span, { key: key.value });
      }
      seen.add(key.value);
      return [{ key, value: toBodyValue(reader, offset, value) }];
    });
    return { kind: "object", entries, span };
  }
  const value = node.value as string | number | boolean | null;
  if (typeof value === "number" && !Number.isFinite(value)) {
    reader.report("unreadable-body", span, { reason: "the number is too large" });
    return { kind: "literal", value: 0, span };
  }
  return { kind: "literal", value, span };
}
