import { accountProject } from "../commands/account-project.js";
import { inspectProject } from "../commands/inspect/inspect-project.js";
import { makePageReader } from "../read-api.js";
import { toInspectionJson, type InspectionJson } from "../report/inspect/show-inspection-json.js";
import { knownOf } from "./read.js";
import type { Reading } from "./types.js";

/**
 * Reports what was understood of pages, and what was not. Returns what `stubdown inspect --json` prints for
 * an API.
 *
 * @param reading the result of `read`
 * @param name the name of the API in the result; default: `api`
 * @throws UsageError if `reading` is not a result of `read`.
 * @example
 * ```ts
 * import { inspect, read } from "stubdown";
 *
 * const { understood, counts, unknown } = inspect(await read("docs/api/bookshop"));
 * console.log(understood, counts.map(({ name, count }) => `${count} ${name}`).join(", "));
 * for (const { kind, text, option } of unknown) console.log(`${kind} ${text}: ${option}`);
 * ```
 */
export function inspect(reading: Reading, name = "api"): InspectionJson {
  const { tree, judged, dialects, isConfigured } = knownOf(reading);
  const read = {
    project: { name, shownDocs: "", dialect: isConfigured ? tree.dialect : undefined },
    sources: reading.pages,
    reading: tree,
    judged,
    dialects,
    cache: { readPage: makePageReader() },
  };
  return toInspectionJson(inspectProject(read, accountProject(read)));
}
