import type { ArgsIn } from "../../../diagnostics/catalog.js";
import { catalog } from "../catalog.js";
import { Diagnostics, type RelatedSpan, type Span } from "../../../diagnostics/diagnostic.js";
import type { Tree } from "./tree.js";

/** The context of a rule: the type in question, the tree of pages, and the diagnostics to report to. */
export class Scope {
  readonly #diagnostics: Diagnostics<typeof catalog>;

  constructor(
    readonly tree: Tree,
    readonly type: string,
    diagnostics: Diagnostics<typeof catalog>,
  ) {
    this.#diagnostics = diagnostics;
  }

  /** Returns the same scope for another type. */
  of(type: string): Scope {
    return new Scope(this.tree, type, this.#diagnostics);
  }

  /** Returns the same scope without reports. Use it to compute again a result whose faults were reported before. */
  silent(): Scope {
    return new Scope(this.tree, this.type, new Diagnostics(catalog));
  }

  /** Reports a fault of a page. `related` are the places that contradict it. */
  report<C extends keyof typeof catalog>(
    code: C,
    span: Span,
    args: ArgsIn<typeof catalog, C>,
    related: readonly RelatedSpan[] = [],
  ): void {
    this.#diagnostics.report(code, span, args, { related });
  }

  /** Reports a fault that makes more text unread than the text at its place. */
  reportLoss<C extends keyof typeof catalog>(
    code: C,
    span: Span,
    args: ArgsIn<typeof catalog, C>,
    extent: Span,
  ): void {
    this.#diagnostics.report(code, span, args, { extent });
  }
}
