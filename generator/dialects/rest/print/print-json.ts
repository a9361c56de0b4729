import type { JsonValue } from "../../../core/api.js";

/** The longest line, in characters, for an array of plain values. */
const lineWidth = 100;

/**
 * Prints JSON with two blanks per level: each member on its own line, and short arrays of plain values on one line.
 * `indent` and `taken` are the blanks and characters before the value in its line.
 */
export function printJson(value: JsonValue, indent = 0, taken = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = " ".repeat(indent + 2);
  const close = " ".repeat(indent);
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (items.length === 0) return "[]";
    const isPlain = items.every((item) => typeof item !== "object" || item === null);
    const line = `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (isPlain && indent + taken + line.length <= lineWidth) return line;
    const lines = items.map((item) => inner + printJson(item, indent + 2));
    return `[\n${lines.join(",\n")}\n${close}]`;
  }
  const members = Object.entries(value as Readonly<Record<string, JsonValue>>);
  if (members.length === 0) return "{}";
  const lines = members.map(([name, member]) => {
    const key = JSON.stringify(name);
    return `${inner}${key}: ${printJson(member, indent + 2, key.length + 2)}`;
  });
  return `{\n${lines.join(",\n")}\n${close}}`;
}
