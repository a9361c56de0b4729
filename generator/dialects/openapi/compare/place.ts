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
  /** The pairs of values that are still to be compared. */
  readonly queue: Values[];
  /** The keys of the pairs of types that were compared. */
  readonly compared: Set<string>;
  /** The ids of the types of the docs that were compared with any type. */
  readonly reached: Set<string>;
  /** The ids of the types of the document that were compared with any type. */
  readonly used: Set<string>;
  /** The credentials of the docs and of the document. */
  readonly credentials: readonly Credential[];
  /** True if the docs list the allowed values of any list's items. */
  readonly tellsItems: boolean;
  /** True if the docs mark fields that may be null. */
  readonly tellsNull: boolean;
  /** True if the document says what the docs said earlier. Then a side that does not mark null has no null. */
  readonly isEarlier: boolean;
}

/** The place of two values that are compared. */
export interface Place {
  readonly subject: "field" | "parameter" | "input" | "output";
  /** The id in findings: `Book.title`, `books.list.limit`. */
  readonly id: string;
  /** The part of the fact keys after the colon: `GET /books#limit`. */
  readonly fact: string;
  readonly direction: "request" | "response";
  readonly base: Span;
  readonly head: Span;
  /** True for values of the query, where a list may be one string. */
  readonly isQuery?: boolean;
  /** True for the items of a list, if the docs never list the allowed values of items. */
  readonly isUntold?: boolean;
}

/** A value on one side of a comparison. */
export interface Sided {
  readonly shape: Shape;
  /** The type of the value, for messages. */
  readonly type: TypeRef;
}

/** Two values that are still to be compared. */
export interface Values {
  readonly docs: Sided;
  readonly document: Sided;
  readonly place: Place;
}

/** Adds two types to the queue of values to compare. */
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

/** Returns the members of a change that its place decides. `kinds` are the prefixes of its fact keys. */
export function changeAt(
  { id, fact, direction, base, head }: Place,
  ...kinds: readonly string[]
): Pick<Change, "id" | "facts" | "direction" | "base" | "head"> {
  return { id, facts: kinds.map((kind) => `${kind}:${fact}`), direction, base, head };
}
