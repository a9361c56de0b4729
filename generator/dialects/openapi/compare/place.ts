import type { TypeRef } from "../../../core/api.js";
import type { Credential } from "../../../core/credentials.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Change } from "../../../drift/difference.js";
import { shapeOf, type Shape, type Types } from "./shape.js";
import type { Verdicts } from "./verdicts.js";

/** The two sides of a comparison, and its state. */
export interface Comparing {
  readonly docs: Types;
  readonly document: Types;
  readonly verdicts: Verdicts;
  /** The values that have yet to be compared. */
  readonly queue: Values[];
  /** The pairs of types that were compared. */
  readonly compared: Set<string>;
  /** The types of the docs that were compared with any type. */
  readonly reached: Set<string>;
  /** The types of the document that were compared with any type. */
  readonly used: Set<string>;
  /** The credentials of the docs and of the document. */
  readonly credentials: readonly Credential[];
  /** True if the docs list the values of some list's items. */
  readonly tellsItems: boolean;
  /** True if the docs mark the fields of types that may be null. */
  readonly tellsNull: boolean;
}

/** The place of two values that are compared. */
export interface Place {
  readonly subject: "field" | "parameter" | "input" | "output";
  /** As findings name it: `Book.title`, `books.list.limit`. */
  readonly id: string;
  /** The part of its fact keys after the colon: `GET /books#limit`. */
  readonly fact: string;
  readonly direction: "request" | "response";
  readonly base: Span;
  readonly head: Span;
  /** True for values of the query, where a list may be one text. */
  readonly isQuery?: boolean;
  /** True if the docs list the options of no value of this kind, such as the items of lists. */
  readonly isUntold?: boolean;
}

/** A value as one side has it. */
export interface Sided {
  readonly shape: Shape;
  /** Its type, as messages print it. */
  readonly type: TypeRef;
}

/** Two values that have to be compared. */
export interface Values {
  readonly docs: Sided;
  readonly document: Sided;
  readonly place: Place;
}

/** Lets two types be compared later. */
export function enqueue(
  docs: TypeRef,
  document: TypeRef,
  { place, all }: { readonly place: Place; readonly all: Comparing },
): void {
  all.queue.push({
    docs: { shape: shapeOf(docs, all.docs), type: docs },
    document: { shape: shapeOf(document, all.document), type: document },
    place,
  });
}

/** The part of a change that its place tells; `kind` is that of its fact. */
export function changeAt(
  { id, fact, direction, base, head }: Place,
  ...kinds: readonly string[]
): Pick<Change, "id" | "facts" | "direction" | "base" | "head"> {
  return { id, facts: kinds.map((kind) => `${kind}:${fact}`), direction, base, head };
}
