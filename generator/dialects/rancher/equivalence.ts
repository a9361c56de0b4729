import type { Field } from "../../core/api.js";
import type { Equivalence } from "../../core/equivalence.js";
import { typeRefText } from "./resolve/type-expression.js";

/** The rules for comparing two APIs of Rancher's dialect. */
export const rancherEquivalence: Equivalence = {
  typeText: typeRefText,
  pathStyle: "shell",
  isImplied: ({ role }) => role.value === "list" || role.value === "get",
  align: (base, head) => [splitOptions(base), splitOptions(head)],
};

/**
 * Splits the options of a field at their commas. A facts file joins options with commas, so that options which contain
 * commas can be compared only in this form.
 */
function splitOptions(field: Field): Field {
  const { options } = field;
  if (options === undefined) return field;
  return {
    ...field,
    options: { ...options, value: options.value.map(String).join(",").split(",") },
  };
}
