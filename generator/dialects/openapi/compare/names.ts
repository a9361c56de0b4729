import type { TypeDef } from "../../../core/api.js";

/** Lists of values are called in the singular or in the plural. */
export function nameOf({ id, kind }: TypeDef): string {
  return kind === "enumeration" ? bareName(id).replace(/s$/, "") : bareName(id);
}

/** A name without what tools put behind it, in any letter case. */
export function bareName(name: string): string {
  return name.replace(/(?:Response|Request|Object|Schema|Model|Dto|Entity)$/, "").toLowerCase();
}
