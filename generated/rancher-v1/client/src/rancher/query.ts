import type { LinkName } from "./links.js";

/** The query of a list, without the filters for its fields. */
export interface ListQuery<Field extends string = string, Resource = unknown> {
  /** The field to sort by. */
  readonly sort?: Field | undefined;
  /** The direction of the order. Default: the server decides. */
  readonly order?: "asc" | "desc" | undefined;
  /** The most resources on a page. Default: the server decides. */
  readonly limit?: number | undefined;
  /** Links whose targets the server embeds in each resource, under the name of the link. */
  readonly include?: LinkName<Resource> | readonly LinkName<Resource>[] | undefined;
}

/** One value, or several conditions that must all hold: `name_ne: ["a", "b"]` is neither `a` nor `b`. */
export type OneOrMore<T> = T | readonly T[];

// `name` and `name_eq` take one value, because a field cannot be equal to several.
type Filters<Fields, Modifier extends string> = {
  readonly [Name in keyof Fields & string as Name | `${Name}_eq`]?: Fields[Name] | undefined;
} & {
  readonly [Name in keyof Fields & string as `${Name}_${"ne" | Modifier}`]?:
    OneOrMore<Fields[Name]> | undefined;
} & {
  readonly [Name in keyof Fields & string as `${Name}_${"null" | "notnull"}`]?: true | undefined;
};

/** Filters for fields with strings: `name`, `name_prefix`, and `name_like`, in which `%` matches any characters. */
export type TextFilters<Name extends string> = Filters<
  Record<Name, string>,
  "prefix" | "like" | "notlike"
>;

/** Filters for fields whose values have an order: `created_gt`, `created_lte`. */
export type OrderedFilters<Fields> = Filters<Fields, "lt" | "lte" | "gt" | "gte">;

/** Filters for fields with a fixed set of values: `state`, `state_ne`. */
export type ChoiceFilters<Fields> = Filters<Fields, never>;
