import {
  compareText,
  shortened,
  type Diagnostic,
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
}

/** Collects diagnostics; one code is told once at a place. */
export class RestDiagnostics {
  readonly #all = new Map<string, RestDiagnostic>();

  report<C extends RestCode>(code: C, span: Span, args: RestArgs<C>): void {
    const { severity, message } = restCatalog[code];
    const write = message as (args: RestArgs<C>) => string;
    const text = write(shortened(args) as RestArgs<C>);
    const key = `${code} ${span.file} ${span.start.offset} ${text}`;
    if (!this.#all.has(key)) this.#all.set(key, { code, severity, span, message: text });
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
export function toDiagnostic({ code, severity, message, span }: RestDiagnostic): Diagnostic {
  return {
    code: `rest/${code}`,
    severity,
    message,
    fix: restCatalog[code].fix,
    span,
    extent: span,
  };
}
