import type { JsonValue, TypeRef } from "../../../core/api.js";
import { scalarName, type ScalarName } from "../scalars.js";

/**
 * Converts a default in Go's notation to JSON of the declared type. Undefined if the text does not fit the type.
 *
 * `[a b]` is a list. A text that looks like a number is a string if the type says so (docs/dialects/rancher.md, "Flags
 * and defaults").
 */
export function readDefault(text: string, type: TypeRef): JsonValue | undefined {
  switch (type.kind) {
    case "array": {
      const list = /^\[(.*)\]$/s.exec(text)?.[1];
      if (list === undefined) return undefined;
      const items = list.split(/\s+/).filter((item) => item !== "");
      const values = items.map((item) => readDefault(item, type.items));
      return values.every((value) => value !== undefined) ? values : undefined;
    }
    case "map":
      return readMap(text, type.values);
    case "id":
      return text;
    case "scalar":
      return readScalar(text, scalarName(type) ?? "json");
    default:
      return undefined;
  }
}

function readMap(text: string, values: TypeRef): JsonValue | undefined {
  const inner = /^map\[(.*)\]$/s.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const entries: [string, JsonValue][] = [];
  for (const pair of inner.split(/\s+/).filter((part) => part !== "")) {
    const cut = pair.indexOf(":");
    const value = cut === -1 ? undefined : readDefault(pair.slice(cut + 1), values);
    if (value === undefined) return undefined;
    entries.push([pair.slice(0, cut), value]);
  }
  return Object.fromEntries(entries);
}

/** Throws for a number that is too large. JSON allows such a number, but `JSON.parse` returns infinity. */
function refuseInfinite(_: string, value: unknown): unknown {
  if (value === Infinity || value === -Infinity) throw new RangeError("number too large");
  return value;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function readScalar(text: string, name: ScalarName): JsonValue | undefined {
  switch (name) {
    case "int":
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case "float":
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? finite(Number(text)) : undefined;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "json":
      try {
        return JSON.parse(text, refuseInfinite) as JsonValue;
      } catch {
        return text;
      }
    case "string":
    case "date":
    case "enum":
    case "password":
    case "blob":
    case "reference":
      return text;
  }
}
