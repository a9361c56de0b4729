import type { TypeRef } from "../../core/api.js";

/** Prints a type in the form of facts: `array[int]`, `map[User]`, `int|string`, `datetime`. */
export function printType(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      if (type.name === "string") {
        return type.format === "date"
          ? "date"
          : type.format === "date-time"
            ? "datetime"
            : "string";
      }
      return type.name === "integer" ? "int" : type.name === "number" ? "float" : type.name;
    case "array":
      return `array[${printType(type.items)}]`;
    case "map":
      return `map[${printType(type.values)}]`;
    case "object":
      return "json";
    case "named":
      return type.type;
    case "id":
      return "string";
    case "union":
      return [...new Set(type.of.map(printType))].sort().join("|");
    case "nullable":
      return printType(type.of);
  }
}
