import type { Field, JsonValue } from "../core/api.js";
import { optionText } from "../core/by-type.js";
import type { Change } from "./difference.js";
import type { Direction } from "./kind.js";

/** A field or a parameter, which may have a default and options. */
type Valued = Pick<Field, "default" | "options" | "span">;

/** Compares the defaults of a field or a parameter. */
export function compareDefaults(
  id: string,
  base: Valued,
  head: Valued,
  direction: Direction,
): readonly Change[] {
  const before = base.default && stableJson(base.default.value);
  const after = head.default && stableJson(head.default.value);
  if (before === after) return [];
  const rule =
    before === undefined
      ? "default-value/added"
      : after === undefined
        ? "default-value/removed"
        : "default-value/changed";
  const spans = { base: (base.default ?? base).span, head: (head.default ?? head).span };
  // Defaults apply to requests, so the direction is `response` only if no request has the field.
  const side = direction === "response" ? "response" : "request";
  return [{ rule, id, facts: [`default:${id}`], before, after, ...spans, direction: side }];
}

/** Compares the options of a field, with one change per option, or one in all if a side lists none. */
export function compareOptions(
  id: string,
  base: Valued,
  head: Valued,
  direction: Direction,
): readonly Change[] {
  const [before, after] = [optionsOf(base), optionsOf(head)];
  if (before === undefined && after === undefined) return [];
  // The place of a removed option is the list that lacks it.
  const spans = { base: (base.options ?? base).span, head: (head.options ?? head).span };
  const common = { facts: [`options:${id}`], ...spans, direction };
  if (before === undefined) {
    return [{ rule: "options-documentation/added", id, after: after?.join(","), ...common }];
  }
  if (after === undefined) {
    return [{ rule: "options-documentation/removed", id, before: before.join(","), ...common }];
  }
  const removed = before.filter((option) => !after.includes(option));
  const added = after.filter((option) => !before.includes(option));
  return [
    ...removed.map((option): Change => {
      return { rule: "option-presence/removed", id: `${id}=${option}`, before: option, ...common };
    }),
    ...added.map((option): Change => {
      return { rule: "option-presence/added", id: `${id}=${option}`, after: option, ...common };
    }),
  ];
}

function optionsOf({ options }: Valued): readonly string[] | undefined {
  return options && [...new Set(options.value.map(optionText))];
}

/** Prints JSON with sorted keys, because the order of keys on a page does not matter. */
export function stableJson(value: JsonValue): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, inner as unknown]),
    );
  });
}

/**
 * True if two values are equal, or have the same text: pages and servers write some values as strings, so `"80"` equals
 * 80.
 */
export function isSameValue(a: JsonValue, b: JsonValue): boolean {
  const isPlain = (value: JsonValue): value is string | number | boolean =>
    typeof value !== "object";
  return stableJson(a) === stableJson(b) || (isPlain(a) && isPlain(b) && String(a) === String(b));
}
