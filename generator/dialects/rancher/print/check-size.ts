import { UsageError } from "../../../diagnostics/usage-error.js";
import type { TypeRef } from "../../../core/api.js";
import type { ApiType } from "../../../core/by-type.js";

/** The most values that a curl body may show; those of published pages have 300. */
const mostValues = 20_000;

/**
 * Sees that bodies can be printed: they show what types embed, all the way down.
 *
 * @throws UsageError if types embed each other so that a body would have no end in sight.
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
      `Unexpected type ${id} that embeds more than ${mostValues} values, expected a size that a page can show`,
    ]);
  }
}

function embeddedIn(type: TypeRef): string | undefined {
  return type.kind === "named" ? type.type : undefined;
}
