import type { BareField, BareType } from "./bare.js";
import { propertyName } from "./names.js";
import { fieldTypeText, wireType } from "./type-text.js";

/** How a list of a type can be asked for by the values of its fields. */
export interface QueryPlan {
  /** The fields to sort by, as a union; `string` where there are none. */
  readonly sortText: string;
  /** The types that a query is made of, such as `TextFilters<"name">`. */
  readonly filters: readonly string[];
}

/** The kinds of filters, and the modifiers that each adds to a field's name (api-spec, "Filtering"). */
const modifiers = {
  TextFilters: ["", "_eq", "_ne", "_null", "_notnull", "_prefix", "_like", "_notlike"],
  OrderedFilters: ["", "_eq", "_ne", "_null", "_notnull", "_lt", "_lte", "_gt", "_gte"],
  ChoiceFilters: ["", "_eq", "_ne", "_null", "_notnull"],
} as const;

type FilterKind = keyof typeof modifiers;

/** Plans the query of a list. A field whose filters would go by the name of others has none. */
export function planQuery(type: BareType): QueryPlan {
  const taken = new Set(["sort", "order", "limit", "include", "marker"]);
  const members: Record<FilterKind, [name: string, text: string][]> = {
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
    members[kind].push([field.name, valueText(field)]);
  }
  const used = Object.entries(members).filter(([, fields]) => fields.length > 0);
  const sorted = new Set(used.flatMap(([, fields]) => fields.map(([name]) => name)));
  const sortable = type.fields.filter(({ name }) => sorted.has(name));
  return {
    sortText: sortable.map(({ name }) => JSON.stringify(name)).join(" | ") || "string",
    filters: used.map(([kind, fields]) => {
      return kind === "TextFilters"
        ? `${kind}<${fields.map(([name]) => JSON.stringify(name)).join(" | ")}>`
        : `${kind}<{ ${fields.map(([name, text]) => `${propertyName(name)}: ${text}`).join("; ")} }>`;
    }),
  };
}

function filterKind(field: BareField): FilterKind | undefined {
  const type = wireType(field);
  if (type.kind === "reference") return "ChoiceFilters";
  if (type.kind !== "scalar") return undefined;
  switch (type.name) {
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
      return undefined;
  }
}

/** Values of other types cannot be filtered by, so their names do not matter. */
const none = { known: new Set<string>(), creatable: new Set<string>() };

function valueText(field: BareField): string {
  const type = wireType(field);
  const isDate = type.kind === "scalar" && type.name === "date";
  return isDate ? "string | Date" : fieldTypeText(field, "request", none);
}
