import type { Placed } from "../../markdown/page.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { hasOpenValues } from "./resolve/options-in-text.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches a name with at least two values in code: `` `size` can be `big` or `small` ``. */
const valued =
  /`([A-Za-z_][\w.[\]-]*)`\s+(?:(?:parameter|field|option)\s+)?(?:(?:can|may|must|has\s+to)\s+be|is)\s+(?:(?:either|one\s+of)\s*:?\s*)?(`[^`\n]+`(?:\s*(?:,\s*or|,|or)\s*`[^`\n]+`)+)/g;

/** Finds a sentence that lists the values of a parameter, if no values of this parameter were read. */
export function findUnreadValues(
  { block, section: { page }, containers }: Placed,
  { operation: { parameters } }: ResolvedScope,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const text = page.slice(block).slice(0, 10_000);
  const names = new Set(parameters.map(({ name }) => name));
  for (const { 0: all, 1: name, 2: list = "", index } of text.matchAll(valued)) {
    const own = parameters.find((one) => one.name === name);
    const values = [...list.matchAll(/`([^`]+)`/g)].map(([, value = ""]) => value);
    // The values may be the names of other parameters.
    if (own === undefined || !hasOpenValues(own) || values.some((value) => names.has(value)))
      continue;
    const start = block.start + index;
    return { kind: "text with names and types", start, end: start + all.length };
  }
  return undefined;
}
