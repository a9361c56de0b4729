import type { Api } from "../../generator/core/api.js";
import { rancherEquivalence } from "../../generator/dialects/rancher/equivalence.js";
import { toApi } from "../../generator/dialects/rancher/to-api.js";
import { compareLive } from "../../generator/dialects/schemas/compare-live.js";
import { compareApis } from "../../generator/drift/compare-apis.js";
import type { Difference } from "../../generator/drift/difference.js";
import type { Api as ReadApi } from "../../generator/ir/ir.js";
import type { SchemaFault } from "../../generator/schemas/schema-faults.js";

/** What became of the API of Rancher's pages. */
export function comparePages(base: ReadApi, head: ReadApi): readonly Difference[] {
  const [from, to]: readonly Api[] = [toApi(base), toApi(head)];
  return from && to ? compareApis(from, to, rancherEquivalence) : [];
}

/** What a server does that its pages do not say, and the other way round. */
export function compareServer(
  server: ReadApi,
  docs: ReadApi,
  faults: readonly SchemaFault[] = [],
): readonly Difference[] {
  return compareLive(toApi(server), toApi(docs), faults);
}
