import type { TypeRef } from "../../core/api.js";

/** The scalar types by the names that the runtime of the server has for them. */
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

/** The name of a scalar on the wire; undefined for what is no scalar. */
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
