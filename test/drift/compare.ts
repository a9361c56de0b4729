import type { Api } from "../../generator/core/api.js";
import { rancherEquivalence } from "../../generator/dialects/rancher/equivalence.js";
import { compareLive } from "../../generator/dialects/schemas/compare-live.js";
import type { SchemaFault } from "../../generator/dialects/schemas/schema-faults.js";
import { compareApis } from "../../generator/drift/compare-apis.js";
import type { Difference } from "../../generator/drift/difference.js";

/** Returns the differences between two APIs of Rancher's pages. */
export function comparePages(base: Api, head: Api): readonly Difference[] {
  return compareApis(base, head, rancherEquivalence);
}

/** Returns the differences between a server and its pages. */
export function compareServer(
  server: Api,
  docs: Api,
  faults: readonly SchemaFault[] = [],
): readonly Difference[] {
  return compareLive(server, docs, faults);
}
