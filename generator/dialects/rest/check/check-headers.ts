import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Headers that clients, proxies and browsers send by themselves, or that no API defines. */
const ofHttp =
  /^(?:Authorization|Content-[\w-]+|Accept(?:-[\w-]+)?|Host|Cookie|User-Agent|Cache-Control|Pragma|Origin|Referer|Connection|Keep-Alive|Expect|Range|If-[\w-]+|Date|Via|Forwarded|Transfer-Encoding|Upgrade(?:-[\w-]+)?|Sec-[\w-]+|X-Requested-With|X-Forwarded-[\w-]+)$/i;

/** Reports headers without a fact that examples send, or that texts about all requests name. */
export function checkHeaders(
  { tree, reading, keys }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const known = new Set(
    [
      ...reading.security.flatMap(({ name }) => name ?? []),
      ...reading.listParameters.map(({ name }) => name),
      ...reading.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    ].map((name) => name.toLowerCase()),
  );
  const report = (name: string, span: Span): void => {
    if (ofHttp.test(name) || known.has(name.toLowerCase())) return;
    known.add(name.toLowerCase());
    diagnostics.report("unknown-header", span, { name });
  };
  for (const { kind, name, isOfAll, span } of keys.named)
    if (kind === "header" && isOfAll) report(name, span);
  for (const { headers, span } of keys.shown)
    for (const [name] of headers) report(name, placeOf(name, span, tree.pages));
}

/** Returns the place of a header in an example. */
function placeOf(name: string, span: Span, pages: readonly Page[]): Span {
  const page = pages.find(({ path }) => path === span.file);
  const { start, end } = { start: span.start.offset, end: span.end.offset };
  const at = page?.slice({ start, end }).indexOf(`${name}:`) ?? -1;
  if (page === undefined || at === -1) return span;
  return page.source.span(start + at, start + at + name.length);
}
