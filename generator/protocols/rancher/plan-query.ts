import { wireScalar } from "./wire-scalar.js";
import type { Field } from "../../core/api.js";
import { propertyName } from "../../plan/names.js";
import { fieldTypeText, model } from "./field-type.js";
import {
  generic,
  literals,
  objectOf,
  type SymbolPlan,
  type TypeText,
  union,
} from "../../plan/type-text.js";
import type { FilterKind } from "./list-filters.js";
import type { ApiView, ResourceView } from "./view.js";

/** Returns the symbol of a type in the runtime's `query.ts`. */
function queryType(name: string): SymbolPlan {
  return { name, from: "client/src/rancher/query.ts" };
}

/** Plans the types that a list's query type extends, such as `TextFilters<"name">`. */
export function planQuery({ type, filters }: ResourceView, view: ApiView): readonly TypeText[] {
  const names = filters.map(({ field }) => field.name);
  const sort: TypeText = names.length === 0 ? ["string"] : literals(names);
  const filter = (kind: FilterKind): readonly TypeText[] => {
    const fields = filters.flatMap((one) => (one.kind === kind ? [one.field] : []));
    if (fields.length === 0) return [];
    const members = fields.map(
      (field) => [propertyName(field.name), valueType(field, view)] as const,
    );
    const isText = kind === "TextFilters";
    const argument = isText ? literals(fields.map(({ name }) => name)) : objectOf(members);
    return [generic(queryType(kind), argument)];
  };
  return [
    generic(queryType("ListQuery"), sort, [model(type.id)]),
    ...filter("TextFilters"),
    ...filter("OrderedFilters"),
    ...filter("ChoiceFilters"),
  ];
}

function valueType(field: Field, view: ApiView): TypeText {
  const isDate = wireScalar(field.type.value) === "date";
  return isDate ? union(["string"], ["Date"]) : fieldTypeText(field, "request", view);
}
