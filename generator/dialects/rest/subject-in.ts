import { shorten, type Span } from "../../diagnostics/diagnostic.js";
import type { Reading } from "./model.js";

/**
 * Returns the id of the operation, parameter, type or field at a place: `GET /books`, `GET /books#page`, `Book`,
 * `Book.title`. Empty if there is none.
 */
export function subjectIn({ operations, types }: Reading, { file, start }: Span): string {
  const isAround = ({ span }: { readonly span: Span }): boolean =>
    span.file === file && span.start.offset <= start.offset && start.offset < span.end.offset;
  for (const { id, parameters, span } of operations) {
    if (span.file !== file) continue;
    const row = parameters.find(isAround);
    if (row !== undefined) return shorten(`${id}#${row.name}`);
  }
  for (const type of types) {
    if (type.span.file !== file || type.kind !== "object") continue;
    const row = type.fields.find(isAround);
    if (row !== undefined) return shorten(`${type.id}.${row.name}`);
  }
  return shorten([...operations, ...types].find(isAround)?.id ?? "");
}
