import type { Field, TypeRef } from "../core/api.js";
import type { ApiType } from "../core/by-type.js";
import type { Equivalence } from "../core/equivalence.js";
import type { Comparison } from "./kind.js";
import type { Usage } from "./usage.js";

/** The types of both APIs, and which of them count as equal. */
export interface Sides extends Equivalence {
  readonly comparison: Comparison;
  readonly base: readonly ApiType[];
  readonly head: readonly ApiType[];
  /** Which types are sent and answered; undefined where a change means the same for both. */
  readonly usage: readonly Usage[] | undefined;
  /** True for a field of the common page: it is never paired as renamed, and its removal is only a note. */
  readonly isCommon: (field: Field) => boolean;
  /** A type as far as the two sides tell types apart. */
  readonly simplify: (type: TypeRef) => TypeRef;
}

/** Types that both sides have. */
export type TypePair = readonly [base: ApiType, head: ApiType];
