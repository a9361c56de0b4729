import type { Span } from "../../../diagnostics/diagnostic.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { Scope } from "./scopes.js";

/** Matches a cell that begins with a status of success: `200 application/json`, `201 with a link`, `204. Nothing`. */
const statusCell = /^[\s`*]*([23]\d\d)(?=[\s`*]*(?:$|[.,;:(–—-](?:\s|\p{L})|\s\S))/u;

/** Matches another status behind the first: `200 if it was there, 201 if it is new`, `200 or 204`. */
const furtherStatus =
  /(?:[,;/]|\bor)\s*[`*]*([23]\d\d)(?=[`*]*\s*(?:$|[,;/(:–—-]|if\b|when\b|for\b|or\b))/g;

/**
 * Reads the statuses in the row of a table that declares the request: a cell below `Produces`, `Response` or `Status`.
 */
export function rowStatuses(
  { request: { candidate } }: Scope,
  headings: HeadingReader,
): readonly { readonly status: number; readonly span: Span }[] {
  const { placed, own, section, where } = candidate;
  const block = placed?.block;
  if (where !== "table" || block?.kind !== "table") return [];
  const row = block.rows.find(({ start }) => start === own?.start);
  const { source } = section.page;
  return (row?.cells ?? []).flatMap((range, index) => {
    const header = block.header[index];
    const label = header === undefined ? "" : section.page.slice(header);
    const { words } = headings.read(label);
    const isAnswer =
      words.has("response") || words.has("status") || /^\W*produces\W*$/i.test(label);
    const text = section.page.slice(range);
    const status = statusCell.exec(text)?.[1];
    if (!isAnswer || status === undefined) return [];
    const more = [...text.matchAll(furtherStatus)].map(([, further]) => further);
    const span = source.span(range.start, range.end);
    return [status, ...more].map((one) => ({ status: Number(one), span }));
  });
}
