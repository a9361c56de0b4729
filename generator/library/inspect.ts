import { accountProject } from "../commands/account-project.js";
import { inspectProject } from "../commands/inspect/inspect-project.js";
import type { Dialect, PageReader } from "../core/dialect.js";
import { toInspectionJson, type InspectionJson } from "../report/inspect/show-inspection-json.js";
import { knownOf } from "./read.js";
import type { Reading } from "./types.js";

/**
 * Tells what was understood of pages, and what was not: what `stubdown inspect --json` prints.
 *
 * @param reading what `read` answered
 * @param name the name of the API in the result; default: `api`
 * @throws UsageError if `read` did not make the reading.
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
  const { tree, judged, isConfigured } = knownOf(reading);
  const read = {
    project: { name, shownDocs: "", dialect: isConfigured ? tree.dialect : undefined },
    sources: reading.pages,
    reading: tree,
    judged,
    cache: { readPage: makeReaders() },
  };
  return toInspectionJson(inspectProject(read, accountProject(read)));
}

/** Reads a page in any dialect, with one reader for each. */
function makeReaders(): PageReader {
  const readers = new Map<string, ReturnType<Dialect["makeReader"]>>();
  return (source, dialect) => {
    const read = readers.get(dialect.name) ?? dialect.makeReader();
    readers.set(dialect.name, read);
    return read(source);
  };
}
