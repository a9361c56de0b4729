import type { RancherCode } from "../catalog.js";
import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import { factsText } from "../../../core/facts.js";
import { listFacts } from "../facts.js";
import type { Api } from "../../../core/api.js";
import { accountPage } from "../page/account.js";
import type { Fixing, TreeReading } from "../../../core/dialect.js";
import type { Page } from "../page/page.js";
import { formatPage } from "../print/format-page.js";
import type { SourceFile } from "../../../source/source.js";
import { applyEdits, type Edit } from "./edit.js";
import { fixCopy, type FixContext } from "./fix-copies.js";
import { fixIndex } from "./fix-index.js";

type Reading = TreeReading<Page>;

/** The codes of faults that printing a page in canonical form fixes. */
const formatCodes: readonly string[] = [
  "malformed-table",
  "run-on-row",
] satisfies readonly RancherCode[];

/**
 * Fixes the faults of a tree of pages that have only one possible correction. A fix is kept only if it changes no fact,
 * adds no diagnostic and loses no text. Diagnostics that are turned off are not fixed. `read` reads a tree.
 */
export function fixTree(
  sources: readonly SourceFile[],
  read: (sources: readonly SourceFile[]) => Reading,
): Fixing {
  const before = read(sources);
  if (before.reported.length === 0) return { sources, fixed: [] };
  const edits = findEdits(sources, before);
  // If all edits together are not safe, each one is tried on its own.
  const steps = [edits, ...(edits.length > 1 ? edits.map((edit) => [edit]) : [])];
  let chosen: readonly Edit[] = [];
  for (const step of steps) {
    const tried = [...chosen, ...step];
    if (step.length > 0 && isHarmless(before, sources, tried, read)) chosen = tried;
    if (chosen.length === edits.length) break;
  }
  const edited = applyEdits(sources, chosen);
  const formatted = formatTree(edited, read);
  const isKept = keeps(before, read(formatted.sources), formatted.sources);
  return {
    sources: isKept ? formatted.sources : edited,
    fixed: [...chosen.map(({ diagnostic }) => diagnostic), ...(isKept ? formatted.fixed : [])],
  };
}

function findEdits(
  sources: readonly SourceFile[],
  { pages, diagnostics, reported }: Reading,
): readonly Edit[] {
  const context: FixContext = { pages, sources, diagnostics };
  return reported.flatMap((diagnostic) =>
    diagnostic.code === "missing-index-entry"
      ? fixIndex(diagnostic, context)
      : fixCopy(diagnostic, context),
  );
}

function isHarmless(
  before: Reading,
  sources: readonly SourceFile[],
  edits: readonly Edit[],
  read: (sources: readonly SourceFile[]) => Reading,
): boolean {
  const edited = applyEdits(sources, edits);
  const after = read(edited);
  // Each edit must have removed its diagnostic.
  return (
    keeps(before, after, edited) && after.reported.length <= before.reported.length - edits.length
  );
}

/** True if the facts are the same, there is no new diagnostic, and no text is lost. */
function keeps(before: Reading, after: Reading, sources: readonly SourceFile[]): boolean {
  if (textOf(before.api) !== textOf(after.api)) return false;
  const known = countKinds(before.reported);
  const now = countKinds(after.reported);
  if ([...now].some(([kind, count]) => count > (known.get(kind) ?? 0))) return false;
  return after.pages.every((page, index) => {
    const text = sources[index]?.text ?? "";
    return accountPage(page, text, after.diagnostics).lost.length === 0;
  });
}

function textOf(api: Api): string {
  return factsText(listFacts(api));
}

function countKinds(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, span } of diagnostics) {
    const kind = `${code} ${span.file}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Prints pages in canonical form, if that fixes a diagnostic and the page has no error. */
function formatTree(
  sources: readonly SourceFile[],
  read: (sources: readonly SourceFile[]) => Reading,
): Fixing {
  const { pages, diagnostics, reported } = read(sources);
  const wanted = reported.filter(({ code }) => formatCodes.includes(code));
  if (wanted.length === 0) return { sources, fixed: [] };
  const broken = new Set(
    diagnostics.filter(({ severity }) => severity === "error").map(({ span }) => span.file),
  );
  const formatted = sources.map((source, index) => {
    const page = pages[index];
    const isWanted = wanted.some(({ span }) => span.file === source.path);
    if (page === undefined || !isWanted || broken.has(source.path)) return source;
    return { ...source, text: formatPage(source, page) };
  });
  const changed = new Set(
    formatted.flatMap(({ path, text }, index) => (text === sources[index]?.text ? [] : [path])),
  );
  return { sources: formatted, fixed: wanted.filter(({ span }) => changed.has(span.file)) };
}
