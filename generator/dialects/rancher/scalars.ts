import type { TypeRef } from "../../core/api.js";

/** The scalar types, by the names that pages and schemas use. */
export const scalarNames = [
  "string",
  "int",
  "float",
  "boolean",
  "date",
  "enum",
  "json",
  "password",
  "blob",
  "reference",
] as const;

export type ScalarName = (typeof scalarNames)[number];

type Scalar = TypeRef & { readonly kind: "scalar" };

/** Formats distinguish the scalars that are the same in JSON. */
const scalars: Readonly<Record<ScalarName, Scalar>> = {
  string: { kind: "scalar", name: "string" },
  int: { kind: "scalar", name: "integer" },
  float: { kind: "scalar", name: "number" },
  boolean: { kind: "scalar", name: "boolean" },
  json: { kind: "scalar", name: "json" },
  date: { kind: "scalar", name: "string", format: "date-time" },
  enum: { kind: "scalar", name: "string", format: "enum" },
  password: { kind: "scalar", name: "string", format: "password" },
  blob: { kind: "scalar", name: "string", format: "blob" },
  reference: { kind: "scalar", name: "string", format: "id" },
};

/** Returns the scalar type with this name. */
export function scalarType(name: ScalarName): TypeRef {
  return scalars[name];
}

/** Returns the name of a scalar; undefined for any other type. A scalar without a name here is `json`. */
export function scalarName(type: TypeRef): ScalarName | undefined {
  if (type.kind !== "scalar") return undefined;
  const { name, format } = type;
  return (
    scalarNames.find((one) => scalars[one].name === name && scalars[one].format === format) ??
    scalarNames.find((one) => scalars[one].name === name) ??
    "json"
  );
}
