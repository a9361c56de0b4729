import { wireScalar } from "./wire-scalar.js";
import type { Field } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
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
import type { ApiView } from "./view.js";

/** The kinds of filters, and the modifiers that each adds to a field's name (api-spec, "Filtering"). */
const modifiers = {
  TextFilters: ["", "_eq", "_ne", "_null", "_notnull", "_prefix", "_like", "_notlike"],
  OrderedFilters: ["", "_eq", "_ne", "_null", "_notnull", "_lt", "_lte", "_gt", "_gte"],
  ChoiceFilters: ["", "_eq", "_ne", "_null", "_notnull"],
} as const;

type FilterKind = keyof typeof modifiers;

/** A type of the runtime's `query.ts`. */
function queryType(name: string): SymbolPlan {
  return { name, from: "client/src/rancher/query.ts" };
}

/**
 * Plans the types that the query of a list is made of, such as `TextFilters<"name">`. A field whose
 * filters would go by the name of others has none.
 */
export function planQuery(type: ApiType, view: ApiView): readonly TypeText[] {
  const taken = new Set(["sort", "order", "limit", "include", "marker"]);
  const members: Record<FilterKind, [name: string, type: TypeText][]> = {
    TextFilters: [],
    OrderedFilters: [],
    ChoiceFilters: [],
  };
  for (const field of type.fields) {
    const kind = filterKind(field);
    if (kind === undefined) continue;
    const names = modifiers[kind].map((modifier) => field.name + modifier);
    if (names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    members[kind].push([field.name, valueType(field, view)]);
  }
  const { TextFilters: texts, OrderedFilters: ordered, ChoiceFilters: choices } = members;
  const filtered = new Set([...texts, ...ordered, ...choices].map(([name]) => name));
  const sortable = type.fields.map(({ name }) => name).filter((name) => filtered.has(name));
  const sort: TypeText = sortable.length === 0 ? ["string"] : literals(sortable);
  const filter = (kind: FilterKind): readonly TypeText[] => {
    if (members[kind].length === 0) return [];
    const names = members[kind].map(([name]) => name);
    const fields = members[kind].map(([name, value]) => [propertyName(name), value] as const);
    const argument = kind === "TextFilters" ? literals(names) : objectOf(fields);
    return [generic(queryType(kind), argument)];
  };
  return [
    generic(queryType("ListQuery"), sort, [model(type.id)]),
    ...filter("TextFilters"),
    ...filter("OrderedFilters"),
    ...filter("ChoiceFilters"),
  ];
}

function filterKind(field: Field): FilterKind | undefined {
  const type = field.type.value;
  if (type.kind === "id") return "ChoiceFilters";
  switch (wireScalar(type)) {
    case "string":
      return field.name === "id" ? "ChoiceFilters" : "TextFilters";
    case "int":
    case "float":
    case "date":
      return "OrderedFilters";
    case "enum":
    case "boolean":
    case "reference":
      return "ChoiceFilters";
    case "blob":
    case "json":
    case "password":
    case undefined:
      return undefined;
  }
}

function valueType(field: Field, view: ApiView): TypeText {
  const isDate = wireScalar(field.type.value) === "date";
  return isDate ? union(["string"], ["Date"]) : fieldTypeText(field, "request", view);
}
