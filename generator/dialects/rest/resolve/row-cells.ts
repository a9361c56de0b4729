import type { Cell } from "../../../markdown/block.js";
import type { Scope } from "./scopes.js";

/** Returns the cells beside the request in the row of a table that declares it. Empty for other requests. */
export function cellsBeside({ request: { candidate } }: Pick<Scope, "request">): readonly Cell[] {
  const { placed, own, range, where } = candidate;
  const block = placed?.block;
  if (where !== "table" || block?.kind !== "table") return [];
  const row = block.rows.find(({ start }) => start === own?.start);
  return (row?.cells ?? []).filter(({ start, end }) => range.end <= start || end <= range.start);
}
