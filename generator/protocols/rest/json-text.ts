import { propertyName } from "../../plan/names.js";
import { maxWidth } from "../../plan/layout.js";

/**
 * Prints a JSON value as source code, on one line if it fits. Members that are undefined are left out.
 *
 * @param indent the indentation of the lines after the first, in characters
 * @param used the number of characters before the value on its first line; default: `indent`
 */
export function jsonText(value: unknown, indent = 0, used = indent): string {
  const flat = flatText(value);
  if (used + flat.length <= maxWidth - 10 || typeof value !== "object" || value === null)
    return flat;
  const pad = " ".repeat(indent + 2);
  const end = " ".repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => `${pad}${jsonText(one, indent + 2)},\n`).join("")}${end}]`;
  }
  const members = membersOf(value).map(([key, one]) => {
    const start = `${pad}${keyText(key)}: `;
    return `${start}${jsonText(one, indent + 2, start.length)},\n`;
  });
  return `{\n${members.join("")}${end}}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = membersOf(value).map(([key, one]) => `${keyText(key)}: ${flatText(one)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

/** Prints a key of an object literal: `__proto__` in brackets, because a bare `__proto__` sets the prototype. */
export function keyText(key: string): string {
  return key === "__proto__" ? `["__proto__"]` : propertyName(key);
}
