import type { TypeRef } from "../../core/api.js";

const scalars: Readonly<Record<string, TypeRef>> = {
  string: { kind: "scalar", name: "string" },
  date: { kind: "scalar", name: "string", format: "date" },
  datetime: { kind: "scalar", name: "string", format: "date-time" },
  int: { kind: "scalar", name: "integer" },
  float: { kind: "scalar", name: "number" },
  boolean: { kind: "scalar", name: "boolean" },
  json: { kind: "scalar", name: "json" },
  file: { kind: "scalar", name: "file" },
  null: { kind: "scalar", name: "null" },
  unknown: { kind: "scalar", name: "unknown" },
};

/**
 * Parses a type in the notation of plain HTTP facts: `array[int|Book]`. Undefined for any other string, and for types
 * that nest more than 20 deep.
 */
export function toPlainType(text: string, depth = 0): TypeRef | undefined {
  if (depth > 20) return undefined;
  const parts = splitUnion(text);
  if (parts.length > 1) {
    const of = parts.flatMap((part) => toPlainType(part, depth + 1) ?? []);
    return of.length === parts.length ? { kind: "union", of } : undefined;
  }
  const [, kind, inner = ""] = /^(array|map)\[(.+)\]$/s.exec(text) ?? [];
  if (kind !== undefined) {
    const type = toPlainType(inner, depth + 1);
    if (type === undefined) return undefined;
    return kind === "array" ? { kind, items: type } : { kind: "map", values: type };
  }
  if (Object.hasOwn(scalars, text)) return scalars[text];
  return text === "" || /[[\]|\t]/.test(text) ? undefined : { kind: "named", type: text };
}

/** Splits a string at the bars that are outside of brackets. */
function splitUnion(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "[") depth++;
    if (char === "]") depth--;
    if (char === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""}${char}`;
  }
  return parts;
}
