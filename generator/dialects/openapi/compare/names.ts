import type { TypeDef } from "../../../core/api.js";

/** Returns the name of a type for comparison. For enumerations, singular and plural are equal. */
export function nameOf({ id, kind }: TypeDef): string {
  return kind === "enumeration" ? bareName(id).replace(/s$/, "") : bareName(id);
}

/** Returns a name in small letters, without a suffix such as `Response` or `Dto` that tools add. */
export function bareName(name: string): string {
  return name.replace(/(?:Response|Request|Object|Schema|Model|Dto|Entity)$/, "").toLowerCase();
}
