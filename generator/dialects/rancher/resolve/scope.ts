import type { ArgsIn } from "../../../diagnostics/catalog.js";
import { catalog } from "../catalog.js";
import { Diagnostics, type RelatedSpan, type Span } from "../../../diagnostics/diagnostic.js";
import type { Tree } from "./tree.js";

/** What a rule works with: the type it is about, the tree that it asks, and where it reports. */
export class Scope {
  readonly #diagnostics: Diagnostics<typeof catalog>;

  constructor(
    readonly tree: Tree,
    readonly type: string,
    diagnostics: Diagnostics<typeof catalog>,
  ) {
    this.#diagnostics = diagnostics;
  }

  /** The same for another type. */
  of(type: string): Scope {
    return new Scope(this.tree, type, this.#diagnostics);
  }

  /** The same without reports, to work out again what was reported before. */
  silent(): Scope {
    return new Scope(this.tree, this.type, new Diagnostics(catalog));
  }

  /** Reports a fault of a page; `related` has the other copies of what differs. */
  report<C extends keyof typeof catalog>(
    code: C,
    span: Span,
    args: ArgsIn<typeof catalog, C>,
    related: readonly RelatedSpan[] = [],
  ): void {
    this.#diagnostics.report(code, span, args, { related });
  }

  /** Reports a fault by which more text than that at its place is not read. */
  reportLoss<C extends keyof typeof catalog>(
    code: C,
    span: Span,
    args: ArgsIn<typeof catalog, C>,
    extent: Span,
  ): void {
    this.#diagnostics.report(code, span, args, { extent });
  }
}
