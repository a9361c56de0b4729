import { UsageError } from "../../../diagnostics/usage-error.js";
import type { TypeRef } from "../../../core/api.js";
import type { ApiType } from "../../../core/by-type.js";

/** The most values that a curl body may show. Published pages have up to 300. */
const mostValues = 20_000;

/**
 * Checks that curl bodies can be printed. They show embedded types at every depth.
 *
 * @throws UsageError if a body would be too large, because types embed each other.
 */
export function checkSize(all: readonly ApiType[]): void {
  const types = new Map(all.map((type) => [type.id, type]));
  const size = (id: string, open: readonly string[], budget: number): number => {
    let used = 0;
    for (const { type } of types.get(id)?.fields ?? []) {
      used++;
      const inner = embeddedIn(type.value);
      if (inner !== undefined && !open.includes(inner))
        used += size(inner, [...open, inner], budget - used);
      if (used > budget) return used;
    }
    return used;
  };
  for (const { id } of all) {
    if (size(id, [id], mostValues) <= mostValues) continue;
    throw new UsageError([
      `Type ${id} embeds more than ${mostValues} values, which no page can show; use references in the schemas`,
    ]);
  }
}

function embeddedIn(type: TypeRef): string | undefined {
  return type.kind === "named" ? type.type : undefined;
}
