import type { JsonValue, TypeRef } from "../../core/api.js";
import type { DocumentNode } from "./node.js";
import { typeNames } from "./schema-parts.js";

/** Returns the type of a schema with the given values. */
export function scalarOf(node: DocumentNode, values: readonly JsonValue[]): TypeRef {
  const [told = typeof values[0]] = typeNames(node);
  if (told === "boolean") return { kind: "scalar", name: "boolean" };
  if (told === "integer" || values.every((value) => Number.isInteger(value)))
    return { kind: "scalar", name: "integer" };
  return { kind: "scalar", name: told === "number" ? "number" : "string" };
}

/** Returns the type of a string: a file, or text with its format. */
export function stringOf(node: DocumentNode): TypeRef {
  const format = node.get("format")?.text;
  if (format === "binary" || node.get("contentMediaType")?.text === "application/octet-stream") {
    return { kind: "scalar", name: "file" };
  }
  return format === undefined
    ? { kind: "scalar", name: "string" }
    : { kind: "scalar", name: "string", format };
}
