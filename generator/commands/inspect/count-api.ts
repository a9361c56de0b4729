import type { Count } from "../../core/inspection.js";
import type { Reading } from "../../read-api.js";

/** Counts the pages that describe the API, and its parts. Used if the dialect has no counts of its own. */
export function countApi(reading: Reading): readonly Count[] {
  const { pages, api } = reading;
  const { types, operations } = api;
  const describing = pages.filter((page) => reading.describes(page)).length;
  const parameters = operations.reduce((sum, one) => sum + one.parameters.length, 0);
  const fields = types.reduce(
    (sum, def) => sum + (def.kind === "object" ? def.fields.length : 0),
    0,
  );
  return [
    { name: "pages", count: describing, of: pages.length },
    { name: "operations", count: operations.length },
    { name: "parameters", count: parameters },
    { name: "types", count: types.length },
    { name: "fields", count: fields },
  ];
}
