import type { Field } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
import { wireScalar } from "./wire-scalar.js";

/** The modifiers that each kind of filter appends to a field's name (Rancher's API specification, "Filtering"). */
const modifiers = {
  TextFilters: ["", "_eq", "_ne", "_null", "_notnull", "_prefix", "_like", "_notlike"],
  OrderedFilters: ["", "_eq", "_ne", "_null", "_notnull", "_lt", "_lte", "_gt", "_gte"],
  ChoiceFilters: ["", "_eq", "_ne", "_null", "_notnull"],
} as const;

export type FilterKind = keyof typeof modifiers;

/** A field that a list can be filtered by. */
export interface FieldFilter {
  readonly field: Field;
  readonly kind: FilterKind;
  /** The query parameters of the filter: `name`, `name_prefix`. */
  readonly names: readonly string[];
}

/** Returns the filters of a list. A field has none if one of its filters would have the name of another parameter. */
export function listFilters(type: ApiType): readonly FieldFilter[] {
  const taken = new Set(["sort", "order", "limit", "include", "marker"]);
  return type.fields.flatMap((field): readonly FieldFilter[] => {
    const kind = filterKind(field);
    if (kind === undefined) return [];
    const names = modifiers[kind].map((modifier) => field.name + modifier);
    if (names.some((name) => taken.has(name))) return [];
    for (const name of names) taken.add(name);
    return [{ field, kind, names }];
  });
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
