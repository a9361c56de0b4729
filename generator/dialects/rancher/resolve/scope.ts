import type { Args, Code } from "../../../diagnostics/catalog.js";
import { Diagnostics, type RelatedSpan, type Span } from "../../../diagnostics/diagnostic.js";
import type { Tree } from "./tree.js";

/** What a rule works with: the type it is about, the tree that it asks, and where it reports. */
export class Scope {
  readonly #diagnostics: Diagnostics;

  constructor(
    readonly tree: Tree,
    readonly type: string,
    diagnostics: Diagnostics,
  ) {
    this.#diagnostics = diagnostics;
  }

  /** The same for another type. */
  of(type: string): Scope {
    return new Scope(this.tree, type, this.#diagnostics);
  }

  /** The same without reports, to work out again what was reported before. */
  silent(): Scope {
    return new Scope(this.tree, this.type, new Diagnostics());
  }

  /** Reports a fault of a page; `related` has the other copies of what differs. */
  report<C extends Code>(
    code: C,
    span: Span,
    args: Args<C>,
    related: readonly RelatedSpan[] = [],
  ): void {
    this.#diagnostics.report(code, span, args, { related });
  }
}
