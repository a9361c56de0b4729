import type { Api, ApiType, Field, TypeRef } from "./bridge/ir.js";
import type { Comparison } from "./kind.js";
import type { Usage } from "./usage.js";

/** Two APIs, and how far each can tell what the other does. */
export interface Sides {
  readonly comparison: Comparison;
  readonly base: Api;
  readonly head: Api;
  /** Which types are sent and answered; undefined where a change means the same for both. */
  readonly usage: readonly Usage[] | undefined;
  /** True for a field that goes without saying: it gets no other name, and only a note if it is gone. */
  readonly isCommon: (field: Field) => boolean;
  /** Two fields without what only one of the sides can tell. */
  readonly align: (base: Field, head: Field) => readonly [base: Field, head: Field];
  /** A type as far as the two sides tell types apart. */
  readonly simplify: (type: TypeRef) => TypeRef;
}

/** Types that both sides have. */
export type TypePair = readonly [base: ApiType, head: ApiType];
