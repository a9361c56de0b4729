import type { JsonValue } from "../core/api.js";
import { propertyName } from "../plan/names.js";

/**
 * Prints a JSON value as TypeScript. Nothing in the value can end the literal or set a prototype. With
 * `indent`, objects and lists have a line for each item.
 */
export function toLiteral(value: JsonValue, indent?: string): string {
  if (typeof value === "string") return toString(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item: JsonValue) => toLiteral(item, deeper(indent)))
    : Object.entries(value).map(([name, item]) => {
        return `${toKey(name)}: ${toLiteral(item, deeper(indent))}`;
      });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (items.length === 0) return open + close;
  if (indent === undefined) {
    return isList ? `[${items.join(", ")}]` : `{ ${items.join(", ")} }`;
  }
  const lines = items.map((item) => `${indent}  ${item},\n`);
  return `${open}\n${lines.join("")}${indent}${close}`;
}

function deeper(indent: string | undefined): string | undefined {
  return indent === undefined ? undefined : `${indent}  `;
}

/**
 * Prints a property name as TypeScript: an identifier, a string, or `["__proto__"]`, because a plain
 * `__proto__` would set the prototype.
 */
export function toKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  const text = propertyName(name);
  return text.startsWith('"') ? toString(name) : text;
}

/** Prints a string as TypeScript, in double quotes. */
export function toString(text: string): string {
  return escapeUnits(JSON.stringify(text));
}

/** Escapes the characters of a string for TypeScript, between quotes of any kind or backticks. */
export function toChars(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return escapeUnits(inner.replace(/["'`$]/g, "\\$&"));
}

/** Prints JSON that is also safe in a script element of an HTML page. */
export function toJson(value: JsonValue, indent?: string): string {
  const text = JSON.stringify(value, undefined, indent === undefined ? undefined : 2);
  return escapeUnits(indent === undefined ? text : text.replaceAll("\n", `\n${indent}`));
}

/**
 * Escapes U+2028 and U+2029, which end a line of JavaScript, and `</` and `<!`, which can end a script in
 * HTML.
 */
function escapeUnits(text: string): string {
  return text
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll("</", "<\\/")
    .replaceAll("<!", "\\u003c!");
}
