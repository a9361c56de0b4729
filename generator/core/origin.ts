import type { Span } from "../diagnostics/diagnostic.js";

/** Where in the docs something generated comes from. It is no part of what is printed. */
export interface Origin {
  /** The id of the type or the operation. */
  readonly type: string;
  /** The field, parameter, operation or action. Absent: the whole. */
  readonly member?: string;
  readonly span: Span;
}
