import { propertyName } from "../../plan/names.js";
import { maxWidth } from "../../plan/layout.js";

/**
 * A JSON value as source text: what fits on a line is on one. Members that are undefined are left out.
 *
 * @param indent of the lines below the first
 * @param used how much of the first line is taken; as much as the lines below are indented by default
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

/** A key of an object literal: `__proto__` in brackets, as a bare key would set the prototype. */
export function keyText(key: string): string {
  return key === "__proto__" ? `["__proto__"]` : propertyName(key);
}
