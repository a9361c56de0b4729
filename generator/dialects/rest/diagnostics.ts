import {
  compareText,
  shortened,
  type Diagnostic,
  type RelatedSpan,
  type Span,
} from "../../diagnostics/diagnostic.js";
import type { Severity } from "../../diagnostics/catalog.js";
import { restCatalog, type RestArgs, type RestCode } from "./catalog.js";

/** A diagnostic of this dialect, before it gets the form that all dialects share. */
export interface RestDiagnostic {
  readonly code: RestCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly RelatedSpan[];
}

/** Collects diagnostics. The same message at the same place is reported once. */
export class RestDiagnostics {
  readonly #all = new Map<string, RestDiagnostic>();

  /** Reports a diagnostic at a place; `related` are other places that the message mentions. */
  report<C extends RestCode>(
    code: C,
    span: Span,
    args: RestArgs<C>,
    related: readonly RelatedSpan[] = [],
  ): void {
    const { severity, message } = restCatalog[code];
    const write = message as (args: RestArgs<C>) => string;
    const text = write(shortened(args) as RestArgs<C>);
    const key = `${code} ${span.file} ${span.start.offset} ${text}`;
    if (!this.#all.has(key)) this.#all.set(key, { code, severity, span, message: text, related });
  }

  /** Returns all diagnostics, in the order of files, lines and columns. */
  finish(): readonly RestDiagnostic[] {
    return [...this.#all.values()].toSorted(
      (a, b) =>
        compareText(a.span.file, b.span.file) ||
        a.span.start.line - b.span.start.line ||
        a.span.start.column - b.span.start.column ||
        compareText(a.code, b.code),
    );
  }
}

/** Converts a diagnostic to the form of all dialects, with `rest/` before the code. */
export function toDiagnostic({
  code,
  severity,
  message,
  span,
  related,
}: RestDiagnostic): Diagnostic {
  const { fix } = restCatalog[code];
  return { code: `rest/${code}`, severity, message, fix, span, extent: span, related };
}
