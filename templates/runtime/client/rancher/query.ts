import type { LinkName } from "./links.js";

/** The query of every list, besides the filters for its fields. */
export interface ListQuery<Field extends string = string, Resource = unknown> {
  /** The field to sort by. */
  readonly sort?: Field | undefined;
  readonly order?: "asc" | "desc" | undefined;
  /** The most resources of a page; the server decides by default. */
  readonly limit?: number | undefined;
  /** Links whose targets the server adds to each resource, under the name of the link. */
  readonly include?: LinkName<Resource> | readonly LinkName<Resource>[] | undefined;
}

/** One value, or several of which each must match: `name_ne: ["a", "b"]` is neither of both. */
export type OneOrMore<T> = T | readonly T[];

// A field has one value, so several for `name` would match no row.
type Filters<Fields, Modifier extends string> = {
  readonly [Name in keyof Fields & string as Name | `${Name}_eq`]?: Fields[Name] | undefined;
} & {
  readonly [Name in keyof Fields & string as `${Name}_${"ne" | Modifier}`]?:
    OneOrMore<Fields[Name]> | undefined;
} & {
  readonly [Name in keyof Fields & string as `${Name}_${"null" | "notnull"}`]?: true | undefined;
};

/** Filters for fields that hold text: `name`, `name_prefix`, `name_like` with `%` for anything. */
export type TextFilters<Name extends string> = Filters<
  Record<Name, string>,
  "prefix" | "like" | "notlike"
>;

/** Filters for fields whose values have an order: `created_gt`, `created_lte`. */
export type OrderedFilters<Fields> = Filters<Fields, "lt" | "lte" | "gt" | "gte">;

/** Filters for fields with a fixed set of values: `state`, `state_ne`. */
export type ChoiceFilters<Fields> = Filters<Fields, never>;
