import type { Field, TypeRef } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";

/** A line of plain HTTP facts, with its place. */
export interface PlainLine {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/** A line with the parts of its key: `required:GET /books#limit`, `field:Book.title`. */
export interface Line extends PlainLine {
  readonly kind: string;
  /** The request or the type that the fact belongs to. */
  readonly owner: string;
  /** Empty for a fact about the owner itself. */
  readonly member: string;
}

/** A parameter, a body member or a field whose facts are being read. */
export interface Member {
  readonly name: string;
  readonly span: Span;
  type: Fact<TypeRef>;
  place?: Fact<string>;
  flags: Pick<
    Field,
    "required" | "optional" | "nullable" | "deprecated" | "default" | "options" | "separator"
  >;
}

/** A request or a type whose facts are being read. */
export interface Owner {
  readonly span: Span;
  readonly values: Map<string, Line>;
  readonly members: Map<string, Member>;
}
