import type { JsonValue } from "../core/api.js";
import { propertyName } from "../plan/names.js";

/** A JSON value as TypeScript. Nothing in it can end the literal, and no name in it sets a prototype. */
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

/** A property name as TypeScript: an identifier, a string, or `["__proto__"]`, which would set a prototype. */
export function toKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  const text = propertyName(name);
  return text.startsWith('"') ? toString(name) : text;
}

/** A string as TypeScript, in double quotes. */
export function toString(text: string): string {
  return escapeUnits(JSON.stringify(text));
}

/** The characters of a string as TypeScript, for between quotes of any kind, backticks included. */
export function toChars(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return escapeUnits(inner.replace(/["'`$]/g, "\\$&"));
}

/** JSON, which may stand in a script of a page as well. */
export function toJson(value: JsonValue, indent?: string): string {
  const text = JSON.stringify(value, undefined, indent === undefined ? undefined : 2);
  return escapeUnits(indent === undefined ? text : text.replaceAll("\n", `\n${indent}`));
}

/** Escapes what ends a line of JavaScript, and what ends a script in HTML. */
function escapeUnits(text: string): string {
  return text
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll("</", "<\\/")
    .replaceAll("<!", "\\u003c!");
}
