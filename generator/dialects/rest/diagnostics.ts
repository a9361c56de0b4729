import {
  compareText,
  shortened,
  type Diagnostic,
  type RelatedSpan,
  type Span,
} from "../../diagnostics/diagnostic.js";
import type { Severity } from "../../diagnostics/catalog.js";
import { restCatalog, type RestArgs, type RestCode } from "./catalog.js";

/** A fault of a REST reference. */
export interface RestDiagnostic {
  readonly code: RestCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly RelatedSpan[];
}

/** Collects diagnostics; one code is told once at a place. */
export class RestDiagnostics {
  readonly #all = new Map<string, RestDiagnostic>();

  /** Reports a fault at a place; `related` are the other places that it speaks of. */
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

  /** All that was told, in the order of the pages. */
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

/** A fault as all dialects report it, its code behind the name of this one. */
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
