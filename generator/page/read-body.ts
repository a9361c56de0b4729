import { parseTree, type Node, type ParseError } from "jsonc-parser";

import { Diagnostics, type Result, type Span } from "../diagnostics/diagnostic.js";
import { describeJsonError } from "../diagnostics/json-error.js";
import type { Source } from "../source/source.js";
import type { BodyEntry, BodyValue } from "./page.js";

/** Reads the JSON body of a curl command. */
export function readBody(
  source: Source,
  start: number,
  end: number,
): Result<BodyValue | undefined> {
  const diagnostics = new Diagnostics();
  if (nesting(source.text.slice(start, end)) > deepest) {
    const reason = `more than ${deepest} levels`;
    diagnostics.report("unreadable-body", source.span(start, end), { reason });
    return diagnostics.finish(undefined);
  }
  const errors: ParseError[] = [];
  const options = { allowTrailingComma: false, disallowComments: true };
  const tree = parseTree(source.text.slice(start, end), errors, options);
  const [error] = errors;
  if (error !== undefined) {
    const reason = describeJsonError(error.error);
    const whole = source.span(start, end);
    diagnostics.report("unreadable-body", placeError(source, start, error), { reason }, whole);
  }
  // Half a body is still evidence, but it could be evidence of the wrong thing.
  const value =
    error === undefined && tree ? toBodyValue(source, start, tree, diagnostics) : undefined;
  return diagnostics.finish(value);
}

/** What is missing is missing behind the token before, which may stand on another line. */
function placeError(source: Source, start: number, { error, offset, length }: ParseError): Span {
  const at = start + offset;
  if (!missing.has(error)) return source.span(at, at + Math.max(1, length));
  const before = source.text.slice(start, at).trimEnd().length;
  return source.span(start + before - 1, start + before);
}

// Colon, comma, closing brace and closing bracket, by the numbers that jsonc-parser gives them: its
// names for them are a const enum, which compiled code does not have.
const missing: ReadonlySet<number> = new Set([5, 6, 7, 8]);

// The pages nest 4 levels; parsers of JSON and walks of its tree recurse.
const deepest = 100;

function nesting(text: string): number {
  let [depth, most] = [0, 0];
  for (const character of text) {
    if (character === "{" || character === "[") most = Math.max(most, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return most;
}

function toBodyValue(
  source: Source,
  offset: number,
  node: Node,
  diagnostics: Diagnostics,
): BodyValue {
  const span = place(source, offset, node);
  if (node.type === "array") {
    const items = (node.children ?? []).map((child) =>
      toBodyValue(source, offset, child, diagnostics),
    );
    return { kind: "array", items, span };
  }
  if (node.type === "object") {
    const seen = new Set<string>();
    const entries = (node.children ?? []).flatMap((property): BodyEntry[] => {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) return [];
      const located = { value: String(key.value), span: place(source, offset, key) };
      if (seen.has(located.value)) {
        diagnostics.report("duplicate-body-key", located.span, { key: located.value });
      }
      seen.add(located.value);
      return [{ key: located, value: toBodyValue(source, offset, value, diagnostics) }];
    });
    return { kind: "object", entries, span };
  }
  const value = node.value as string | number | boolean | null;
  if (typeof value === "number" && !Number.isFinite(value)) {
    diagnostics.report("unreadable-body", span, { reason: "number too large" });
    return { kind: "literal", value: 0, span };
  }
  return { kind: "literal", value, span };
}

function place(source: Source, offset: number, node: Node): Span {
  return source.span(offset + node.offset, offset + node.offset + node.length);
}
