import type { Span } from "../diagnostics/diagnostic.js";

/** The place in the docs that a generated declaration comes from. It is not printed. */
export interface Origin {
  /** The field, parameter, operation or action. Undefined for the type or operation as a whole. */
  readonly member?: string;
  readonly span: Span;
}
