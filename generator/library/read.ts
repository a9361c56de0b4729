import { resolve } from "node:path";

import { compareText, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Judged } from "../diagnostics/policy.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { judge, readTree, type Reading as TreeReading } from "../read-api.js";
import { configuredDialect } from "../registry.js";
import { withoutExcluded } from "../source/exclude.js";
import { isFolder, isPage, readSources } from "../source/read-sources.js";
import { parseOptions } from "./parse-options.js";
import type { Page, Reading, ReadOptions } from "./types.js";

/** What the other functions need of a reading, and its caller does not. */
export interface Known {
  readonly tree: TreeReading;
  readonly judged: Judged<Diagnostic>;
  readonly settings: Pick<ReadOptions, "severity" | "overrides">;
  /** True if the caller named the dialect. */
  readonly isConfigured: boolean;
}

const readings = new WeakMap<Reading, Known>();

/**
 * Reads pages into an API. Faults of the pages are diagnostics of the result, and throw nothing.
 *
 * @param docs the path of a folder, relative to the working folder of the process, whose `.md` and `.mdx`
 * files are read; or the pages themselves, with which nothing is read from disk
 * @throws UsageError if there is no such folder, if there are no pages, if two pages have one path or if an
 * option is wrong.
 * @throws NodeJS.ErrnoException if a page cannot be read from disk.
 * @example
 * ```ts
 * import { read } from "stubdown";
 *
 * const { api, diagnostics } = await read("docs/api/bookshop");
 * for (const { severity, message, span } of diagnostics) {
 *   console.log(`${span.file}:${span.start.line}: ${severity}: ${message}`);
 * }
 * console.log(api.operations.map(({ id }) => id).join("\n"));
 * ```
 */
export async function read(
  docs: string | readonly Page[],
  options: ReadOptions = {},
): Promise<Reading> {
  const { dialect: named, exclude = [], severity, overrides } = parseOptions(options);
  const settings = { ...(severity && { severity }), ...(overrides && { overrides }) };
  const all = typeof docs === "string" ? await readFolder(docs) : takePages(docs);
  const pages = withoutExcluded(all, exclude);
  if (pages.length === 0) {
    const reason = all.length === 0 ? "" : " that `exclude` leaves";
    throw new UsageError([`There are no pages${reason}; give .md or .mdx files`]);
  }
  const dialect = configuredDialect(named);
  const tree = readTree(pages, { dialect });
  const judged = judge(tree.diagnostics, settings, tree.pages);
  const reading: Reading = {
    api: tree.api,
    diagnostics: judged.reported,
    hasErrors: judged.reported.some(({ severity }) => severity === "error"),
    dialect: tree.dialect.name,
    pages,
  };
  readings.set(reading, { tree, judged, settings, isConfigured: dialect !== undefined });
  return reading;
}

/** What is known of a reading. @throws UsageError for what `read` did not make. */
export function knownOf(reading: Reading): Known {
  const known = readings.get(reading);
  if (known !== undefined) return known;
  throw new UsageError(["This is no reading; give what `await read(docs)` answers"]);
}

function readFolder(docs: string): Promise<readonly Page[]> {
  const folder = resolve(docs);
  if (!isFolder(folder)) throw new UsageError([`There is no docs folder ${docs}`]);
  return readSources(folder);
}

function takePages(pages: readonly Page[]): readonly Page[] {
  const sorted = pages
    .map(({ path, text }) => ({ path, text }))
    .sort((a, b) => compareText(a.path, b.path));
  const faults = sorted.flatMap(({ path }, index) => {
    if (!isPage(path)) return [`${path} is no page; the path of a page ends in .md or .mdx`];
    return path === sorted[index - 1]?.path ? [`Two pages have the path ${path}`] : [];
  });
  if (faults.length > 0) throw new UsageError(faults);
  return sorted;
}
