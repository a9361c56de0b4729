import type { TypeRef } from "../../core/api.js";
import type { TypeText } from "../../plan/type-text.js";
import { typeText } from "./model-type.js";
import type { MethodView, RestView } from "./view.js";

/** Writes the type of the items of a paged list; `unknown` if the list has no documented type. */
export function itemText(method: MethodView, view: RestView): TypeText {
  const type = itemType(method, view);
  return type === undefined ? ["unknown"] : typeText(type, "answer", view);
}

/** Returns the type of the items of a list; undefined if the list has no documented type. */
export function itemType(
  { answer: { type }, paging }: MethodView,
  view: RestView,
): TypeRef | undefined {
  const list = paging?.items === undefined ? type : memberOf(type, paging.items, view);
  return list?.kind === "array" ? list.items : undefined;
}

function memberOf(type: TypeRef | undefined, name: string, view: RestView): TypeRef | undefined {
  if (type?.kind === "object") return type.fields.find((one) => one.name === name)?.type.value;
  if (type?.kind !== "named") return undefined;
  const def = view.types.get(type.type);
  return def?.kind === "object"
    ? def.fields.find((one) => one.name === name)?.type.value
    : undefined;
}
