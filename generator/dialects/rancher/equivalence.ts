import type { Field } from "../../core/api.js";
import type { Equivalence } from "../../core/equivalence.js";
import { typeRefText } from "./resolve/type-expression.js";

/** What Rancher's docs take for the same, and how they write things. */
export const rancherEquivalence: Equivalence = {
  typeText: typeRefText,
  pathStyle: "shell",
  isImplied: ({ role }) => role.value === "list" || role.value === "get",
  align: (base, head) => [splitOptions(base), splitOptions(head)],
};

/** Facts join options with commas, so a comma within one splits it, whichever side it is on. */
function splitOptions(field: Field): Field {
  const { options } = field;
  if (options === undefined) return field;
  return {
    ...field,
    options: { ...options, value: options.value.map(String).join(",").split(",") },
  };
}
