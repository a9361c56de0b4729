import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports a base URL that differs from the first one. Several in one list or table are several servers. */
export function checkBaseUrls({ bases }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const [first] = bases;
  if (first === undefined) return;
  const known = new Set([first.url.value]);
  for (const { url, from } of bases.slice(1)) {
    if (from !== undefined && from === first.from) known.add(url.value);
    if (known.has(url.value)) continue;
    const { span, value: other } = first.url;
    const args = { url: url.value, other, file: span.file, line: span.start.line };
    const related = [{ span, message: "The first base URL" }];
    diagnostics.report("base-urls-differ", url.span, args, related);
  }
}
