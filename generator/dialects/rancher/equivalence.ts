import type { Field, TypeRef } from "../../core/api.js";
import type { Equivalence } from "../../drift/equivalence.js";

/** What Rancher's docs take for the same, and how they write things. */
export const rancherEquivalence: Equivalence = {
  typeText,
  pathStyle: "shell",
  isImplied: ({ role }) => role.value === "list" || role.value === "get",
  align: (base, head) => [splitOptions(base), splitOptions(head)],
};

/** Scalars by the names of the docs, by JSON's name and the format. */
const scalars: Readonly<Record<string, string>> = {
  integer: "int",
  number: "float",
  "string(date-time)": "date",
  "string(enum)": "enum",
  "string(password)": "password",
  "string(blob)": "blob",
  "string(id)": "reference",
};

function typeText(type: TypeRef): string {
  switch (type.kind) {
    case "scalar": {
      const text = type.format === undefined ? type.name : `${type.name}(${type.format})`;
      return scalars[text] ?? type.name;
    }
    case "array":
      return `array[${typeText(type.items)}]`;
    case "map":
      return `map[${typeText(type.values)}]`;
    case "id":
      return `reference[${type.type}]`;
    case "named":
      return type.type;
    case "nullable":
      return typeText(type.of);
    case "object":
    case "union":
      return "json";
  }
}

/** Facts join options with commas, so a comma within one splits it, whichever side it is on. */
function splitOptions(field: Field): Field {
  const { options } = field;
  if (options === undefined) return field;
  return {
    ...field,
    options: { ...options, value: options.value.map(String).join(",").split(",") },
  };
}
