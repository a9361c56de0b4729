import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { RestParameter } from "../model.js";
import type { AllOptional } from "./all-optional.js";
import { isOfResponse } from "./block-role.js";
import type { ScopedList } from "./scoped-list.js";
import type { Scope } from "./scopes.js";

/** True if only sentences name members of the body of a request. A sample may then show more members. */
export function isBodyNamed(
  lists: readonly ScopedList[],
  parameters: readonly RestParameter[],
): boolean {
  const sent = lists.filter(({ role }) => !isOfResponse(role));
  if (sent.length > 0) return sent.every(({ list }) => list.block?.kind === "paragraph");
  const rows = parameters.filter((one) => one.in.value === "body");
  return rows.length > 0 && rows.every((one) => one.in.rule === "rest/place-in-text");
}

const named =
  /((?:`[\w.]+`(?:(?:\s*(?:,|and|&|or))+\s*)?)+)\s*(?:is|are)\s+(?:both\s+|all\s+|also\s+)?(required|mandatory|optional)\b/gi;

/**
 * Returns a lookup that says if a parameter is required, from sentences such as ``` `a` and `b` are required ```
 * and from a sentence that says that all parameters are optional. Undefined if no sentence says.
 */
export function presenceInText(
  scope: Scope,
  all: AllOptional,
): (name: string) => Fact<boolean> | undefined {
  const told = new Map<string, Fact<boolean>>();
  for (const { block, section } of scope.blocks) {
    if (block.kind !== "paragraph") continue;
    const text = section.page.slice(block);
    if (!text.includes("`")) continue;
    for (const match of text.matchAll(named)) {
      const start = block.start + match.index;
      const span = section.page.source.span(start, start + match[0].length);
      const isRequired = match[2]?.toLowerCase() !== "optional";
      for (const [, name = ""] of (match[1] ?? "").matchAll(/`([\w.]+)`/g))
        if (!told.has(name)) told.set(name, stated(isRequired, span));
    }
  }
  return (name) =>
    told.get(name) ??
    (all.span === undefined
      ? undefined
      : all.except.has(name)
        ? stated(true, all.span)
        : inferred(false, all.span, "rest/all-optional"));
}
