import { compareText, placeKey, type Span } from "../diagnostics/diagnostic.js";
import type { Trace } from "../emit/trace-lines.js";
import type { Api } from "../core/api.js";

/** A hunk of a unified diff: its lines with their signs, and its first line number on both sides. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly string[];
}

/** The input of `findCauses` besides the hunk and traces. */
export interface CauseContext {
  readonly api: Api;
  /** The pages that changed since the files were generated. Undefined if that is not known. */
  readonly changed: ReadonlySet<string> | undefined;
}

/** The most causes that are returned, because more do not fit into a line. */
const most = 3;

/**
 * Finds the places in the docs that caused a hunk in a generated file. These are the rows and blocks that the changed
 * lines come from, else the types around the hunk, else the changed pages. Places on unchanged pages are left out.
 */
export function findCauses(
  hunk: Hunk,
  traces: readonly Trace[],
  context: CauseContext,
): readonly Span[] {
  const { changed } = context;
  if (changed?.size === 0) return [];
  const likely = tracesOf(hunk, traces).filter(
    ({ origin }) => changed?.has(origin.span.file) !== false,
  );
  const members = likely.filter(({ origin }) => origin.member !== undefined);
  const chosen = (members.length > 0 ? members : likely).map(({ origin }) => origin.span);
  return unique(chosen.length > 0 ? chosen : changedPages(context)).slice(0, most);
}

/** Returns the traces of added lines, and the traces around removed lines. */
function tracesOf(hunk: Hunk, traces: readonly Trace[]): readonly Trace[] {
  const found = new Set<Trace>();
  let line = hunk.newStart;
  for (const text of hunk.lines) {
    const [sign] = text;
    const first = sign === "-" ? line - 1 : line;
    if (sign === "+" || sign === "-") {
      for (const trace of traces) {
        if (trace.from <= first && trace.to >= line) found.add(trace);
      }
    }
    if (sign === "+" || sign === " ") line++;
  }
  return [...found];
}

function unique(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [placeKey(span), span]));
  return [...byPlace.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.start.offset - b.start.offset,
  );
}

/** Returns the place of the first type on each changed page; for a page without a type, its start. */
function changedPages({ api, changed = new Set() }: CauseContext): readonly Span[] {
  const start = { line: 1, column: 1, offset: 0 };
  return [...changed].map((file) => {
    return api.types.find(({ page }) => page === file)?.span ?? { file, start, end: start };
  });
}
