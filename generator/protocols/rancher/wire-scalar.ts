import type { TypeRef } from "../../core/api.js";

/** The names that the server's runtime has for scalar types. */
export type WireScalar =
  | "string"
  | "int"
  | "float"
  | "boolean"
  | "date"
  | "enum"
  | "json"
  | "password"
  | "blob"
  | "reference";

const byFormat: ReadonlyMap<string | undefined, WireScalar> = new Map([
  ["date-time", "date"],
  ["enum", "enum"],
  ["password", "password"],
  ["blob", "blob"],
  ["id", "reference"],
]);

/** Returns the runtime's name of a scalar type; undefined for any other type. */
export function wireScalar(type: TypeRef): WireScalar | undefined {
  if (type.kind !== "scalar") return undefined;
  switch (type.name) {
    case "string":
      return byFormat.get(type.format) ?? "string";
    case "integer":
      return "int";
    case "number":
      return "float";
    case "boolean":
      return "boolean";
    case "file":
      return "blob";
    case "json":
    case "null":
    case "unknown":
      return "json";
  }
}
