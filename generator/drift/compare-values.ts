import type { Field, JsonValue } from "../ir/ir.js";
import type { Difference } from "./finding.js";
import { pickRule } from "./pick-rule.js";
import type { Direction } from "./rule.js";

/** What differs in the default of a field. */
export function compareDefaults(
  subject: string,
  base: Field,
  head: Field,
  direction: Direction,
): readonly Difference[] {
  const before = base.default && stableJson(base.default.value);
  const after = head.default && stableJson(head.default.value);
  if (before === after) return [];
  // A default is what a request leaves out, so the response tells only where there is no request.
  const side = direction === "response" ? "response" : "request";
  const rule =
    before === undefined
      ? pickRule("default-added-in-request", "default-added-in-response", side)
      : after === undefined
        ? pickRule("default-removed-from-request", "default-removed-from-response", side)
        : pickRule("default-changed-in-request", "default-changed-in-response", side);
  const places = {
    base: (base.default ?? base).span,
    head: (head.default ?? head).span,
  };
  return [{ rule, subject, facts: [`default:${subject}`], before, after, ...places }];
}

/** What differs in the options of a field, one difference for each option; their order is none. */
export function compareOptions(
  subject: string,
  base: Field,
  head: Field,
  direction: Direction,
): readonly Difference[] {
  const [before, after] = [optionsOf(base), optionsOf(head)];
  const facts = [`options:${subject}`];
  const places = { base: (base.options ?? base).span, head: (head.options ?? head).span };
  if (before === undefined && after === undefined) return [];
  if (before === undefined) {
    const rule = pickRule("options-listed-in-request", "options-listed-in-response", direction);
    return [{ rule, subject, facts, after: after?.join(","), ...places }];
  }
  if (after === undefined) {
    const rule = pickRule("options-unlisted-in-request", "options-unlisted-in-response", direction);
    return [{ rule, subject, facts, before: before.join(","), ...places }];
  }
  const removed = before.filter((option) => !after.includes(option));
  const added = after.filter((option) => !before.includes(option));
  return [
    ...removed.map((option): Difference => {
      const rule = pickRule(
        "option-removed-from-request",
        "option-removed-from-response",
        direction,
      );
      // The list is still there, so its place is where to look.
      return { rule, subject: `${subject}=${option}`, facts, before: option, ...places };
    }),
    ...added.map((option): Difference => {
      const rule = pickRule("option-added-to-request", "option-added-to-response", direction);
      return { rule, subject: `${subject}=${option}`, facts, after: option, ...places };
    }),
  ];
}

/** The options one by one; facts join them with commas, so a comma within one parts it everywhere. */
function optionsOf({ options }: Field): readonly string[] | undefined {
  return options && [...new Set(options.value.join(",").split(","))];
}

/** JSON with sorted keys: the order in which a page gives them says nothing. */
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
