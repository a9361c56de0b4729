import type { Field, Parameter, TypeRef } from "../../core/api.js";
import type { Located, Span } from "../../diagnostics/diagnostic.js";
import { text, whole } from "./describe-shared.js";
import type { WireType } from "./elaborate.js";
import type { FieldFilter } from "./list-filters.js";
import { inferred } from "./rules.js";
import type { ResourceView } from "./view.js";

/** Returns the query parameters of a list: filters, sort order, page, and links to include. */
export function listParameters({ type, filters }: ResourceView, span: Span): readonly Parameter[] {
  const sortable = filters.map(({ field }) => field.name);
  const order = parameter("order", { type: text, span, note: "The direction of the order" });
  return [
    {
      ...parameter("sort", { type: text, span, note: "The field that the list is ordered by" }),
      ...(sortable.length > 0 && { options: inferred(sortable, span, "rancher/wire-query") }),
    },
    { ...order, options: inferred(["asc", "desc"], span, "rancher/wire-query") },
    parameter("limit", { type: whole, span, note: "The number of items per page, at most 1000" }),
    parameter("marker", {
      type: text,
      span,
      note: "The start of the page, taken from `pagination.next`",
    }),
    ...includeParameter(type, span),
    ...filterParameters(filters, span),
  ];
}

/** Returns the parameters of filters. A list may have a hundred filters, so the parameters share facts. */
function filterParameters(filters: readonly FieldFilter[], span: Span): readonly Parameter[] {
  const place = inferred<"query">("query", span, "rancher/wire-query");
  const asText = inferred(text, span, "rancher/wire-query");
  return filters.flatMap(({ field, names }) => {
    const own = filterType(field);
    const asOwn = own === text ? asText : inferred(own, span, "rancher/wire-query");
    return names.map((name): Parameter => {
      const isText = textual.has(name.slice(field.name.length));
      return { name, in: place, type: isText ? asText : asOwn, span };
    });
  });
}

/**
 * Returns the parameter `include`, which names the links whose resources the response should contain. Empty for a type
 * without links.
 */
export function includeParameter({ links }: WireType, span: Span): readonly Parameter[] {
  if (links.length === 0) return [];
  const type: TypeRef = { kind: "array", items: text };
  const note = "The links whose resources the response includes";
  const names = links.map(({ name }) => name);
  return [
    {
      ...parameter("include", { type, span, note }),
      options: inferred(names, span, "rancher/wire-query"),
    },
  ];
}

/** The modifiers whose value does not have the field's type: `_null` and `_notnull` need no value, others a string. */
const textual = new Set(["_null", "_notnull", "_prefix", "_like", "_notlike"]);

/** Returns the type of the values that a field is compared with. */
function filterType({ type: { value } }: Field): TypeRef {
  if (value.kind !== "scalar") return text;
  // Lists can be filtered by options that the docs do not know yet.
  return value.format === "enum" ? text : value;
}

interface QueryPart {
  readonly type: TypeRef;
  readonly span: Span;
  readonly note?: string;
}

function parameter(name: string, { type, span, note }: QueryPart): Parameter {
  const notes: Located<string> | undefined = note === undefined ? undefined : { value: note, span };
  return {
    name,
    in: inferred("query", span, "rancher/wire-query"),
    type: inferred(type, span, "rancher/wire-query"),
    ...(notes && { notes }),
    span,
  };
}
