import { resolve } from "node:path";

import { hasErrors } from "../commands/report.js";
import type { Dialect } from "../core/dialect.js";
import { compareText, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Judged } from "../diagnostics/policy.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { judge, readDetected, type Reading as TreeReading } from "../read-api.js";
import { configuredDialect, loadDialects } from "../registry.js";
import { withoutExcluded } from "../source/exclude.js";
import { isFolder, isPage, pageEndings, readSources } from "../source/read-sources.js";
import { parseOptions } from "./parse-options.js";
import type { Page, Reading, ReadOptions } from "./types.js";

/** The parts of a reading that `compile` and `inspect` need, but not the caller. */
export interface Known {
  readonly tree: TreeReading;
  readonly judged: Judged<Diagnostic>;
  readonly settings: Pick<ReadOptions, "severity" | "overrides">;
  /** All dialects. */
  readonly dialects: readonly Dialect[];
  /** True if the caller named the dialect. */
  readonly isConfigured: boolean;
}

/** A reading that also holds the parts that `compile` and `inspect` need. */
class KnownReading implements Reading {
  readonly api: Reading["api"];
  readonly diagnostics: Reading["diagnostics"];
  readonly hasErrors: boolean;
  readonly dialect: string;
  readonly pages: Reading["pages"];
  readonly #known: Known;

  constructor(pages: Reading["pages"], known: Known) {
    const { tree, judged } = known;
    this.api = tree.api;
    this.diagnostics = judged.reported;
    this.hasErrors = hasErrors(judged.reported);
    this.dialect = tree.dialect.name;
    this.pages = pages;
    this.#known = known;
  }

  /** Returns the hidden parts of a reading; undefined for an object that `read` did not make. */
  static knownOf(reading: Reading): Known | undefined {
    return reading instanceof KnownReading ? reading.#known : undefined;
  }
}

/**
 * Reads pages into an API. Faults in the pages are diagnostics of the result; they throw no error.
 *
 * @param docs the path of a folder, relative to the working directory of the process, whose pages
 * (`.md`, `.mdx`, `.markdown`, `.apib`) are read; or the pages themselves, so that nothing is read from disk
 * @throws UsageError if there is no such folder, if there are no pages, if two pages have the same path, or
 * if an option is wrong.
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
    throw new UsageError([`There are no pages${reason}; give ${pageEndings} files`]);
  }
  const dialect = await configuredDialect(named);
  const tree = await readDetected(pages, { dialect, exclude });
  const judged = judge(tree.diagnostics, settings, tree.pages);
  const dialects = await loadDialects();
  const isConfigured = dialect !== undefined;
  return new KnownReading(pages, { tree, judged, settings, dialects, isConfigured });
}

/** Returns the hidden parts of a reading. @throws UsageError if `read` did not make the object. */
export function knownOf(reading: Reading): Known {
  const known = KnownReading.knownOf(reading);
  if (known !== undefined) return known;
  throw new UsageError(["This is not a reading; give the result of `await read(docs)`"]);
}

function readFolder(docs: string): Promise<readonly Page[]> {
  const folder = resolve(docs);
  if (!isFolder(folder)) throw new UsageError([`There is no docs folder ${docs}`]);
  return readSources(folder);
}

function takePages(pages: readonly Page[]): readonly Page[] {
  // A program in JavaScript may give anything.
  const isList: boolean = Array.isArray(pages);
  if (!isList)
    throw new UsageError([
      "There are no docs to read; give the path of a folder, or a list of pages",
    ]);
  const wrong = pages.findIndex(
    (page: Partial<Page> | null | undefined) =>
      typeof page?.path !== "string" || typeof page.text !== "string",
  );
  if (wrong !== -1)
    throw new UsageError([
      `Page ${wrong + 1} is not a page; give \`{ path, text }\` with two strings`,
    ]);
  const sorted = pages
    .map(({ path, text }) => ({ path, text }))
    .sort((a, b) => compareText(a.path, b.path));
  const faults = sorted.flatMap(({ path }, index) => {
    if (!isPage(path)) return [`${path} is not a page; the path of a page ends in ${pageEndings}`];
    return path === sorted[index - 1]?.path ? [`Two pages have the path ${path}`] : [];
  });
  if (faults.length > 0) throw new UsageError(faults);
  return sorted;
}
