import type { Field, ObjectDef, TypeRef } from "../../core/api.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import { inferred } from "./rules.js";

/** The ids of the types that the protocol adds. */
export interface WireNames {
  create(id: string): string;
  update(id: string): string;
  collection(id: string): string;
  /** The id of the type that all collections extend. */
  readonly base: string;
  readonly error: string;
}

const start = { line: 0, column: 0, offset: 0 };

/** The span of something that is on no page. */
export const nowhere: Span = { file: "", start, end: start };

export const text: TypeRef = { kind: "scalar", name: "string" };
export const whole: TypeRef = { kind: "scalar", name: "integer" };
const url: TypeRef = { kind: "scalar", name: "string", format: "uri" };
const urls: TypeRef = { kind: "map", values: url };
const orNull = (of: TypeRef): TypeRef => ({ kind: "nullable", of });
const object = (fields: readonly Field[]): TypeRef => ({ kind: "object", fields, isOpen: true });

/** Returns the types that no page describes: the base of collections, and errors. */
export function describeShared(names: WireNames): readonly ObjectDef[] {
  const collection = [
    member("type", text, ["collection"]),
    member("links", object([member("self", url)])),
    member("actions", urls),
    member("createTypes", urls),
    member("createDefaults", object([])),
    member("sortLinks", urls),
    member(
      "sort",
      orNull(
        object([
          member("name", text),
          member("order", text, ["asc", "desc"]),
          member("reverse", url),
        ]),
      ),
    ),
    member("filters", { kind: "map", values: orNull({ kind: "array", items: condition }) }),
    member("pagination", pagination),
  ];
  const error = [
    member("id", text),
    member("type", text, ["error"]),
    member("links", urls),
    member("actions", urls),
    member("status", whole),
    member("code", text),
    member("message", text),
    member("detail", orNull(text)),
    member("fieldName", orNull(text)),
  ];
  return [make(names.base, collection), make(names.error, error)];
}

const condition = object([member("modifier", text), member("value", orNull(text))]);

const pagination = object([
  member("limit", whole),
  member("total", orNull(whole)),
  member("partial", { kind: "scalar", name: "boolean" }),
  ...["first", "previous", "prev", "next"].map((name) => member(name, orNull(url))),
]);

function member(name: string, type: TypeRef, options?: readonly string[]): Field {
  return {
    name,
    type: inferred(type, nowhere, "rancher/envelope"),
    required: inferred(true, nowhere, "rancher/envelope"),
    ...(options && { options: inferred(options, nowhere, "rancher/envelope") }),
    span: nowhere,
  };
}

function make(id: string, fields: readonly Field[]): ObjectDef {
  return { kind: "object", id, page: "", fields, isOpen: true, span: nowhere };
}
