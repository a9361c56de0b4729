import type { Span } from "../../../diagnostics/diagnostic.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { Scope } from "./scopes.js";

/** Matches a cell that is a status of success: `200 application/json`, `204 (empty body)`, `201 Created`. */
export const statusCell =
  /^[\s`*]*([23]\d\d)(?:\s+(?:[\w.+-]+\/[\w.+-]+|\p{Lu}[\p{L} ]*|\([\p{L} ]+\)))?[\s`*]*$/u;

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
    const status = statusCell.exec(section.page.slice(range))?.[1];
    return isAnswer && status !== undefined
      ? [{ status: Number(status), span: source.span(range.start, range.end) }]
      : [];
  });
}
