import type { Field, Operation, TypeRef } from "../core/api.js";
import type { ApiType } from "../core/by-type.js";
import type { Equivalence } from "../core/equivalence.js";
import type { Comparison } from "./kind.js";
import type { Usage } from "./usage.js";

/** The types of both APIs, with the rules for comparing them. */
export interface Sides extends Equivalence {
  readonly comparison: Comparison;
  readonly base: readonly ApiType[];
  readonly head: readonly ApiType[];
  /** The types that requests and responses use, on each side. Undefined if a change means the same for both. */
  readonly usage: readonly Usage[] | undefined;
  /** The names of methods in the client. Absent if operations are named after their types. */
  readonly labels?: ReadonlyMap<Operation, string>;
  /** True for a field of the common fields page. Its removal has its own rule, and is not taken for a renaming. */
  readonly isCommon: (field: Field) => boolean;
  /** Reduces a type to what both sides can distinguish. */
  readonly simplify: (type: TypeRef) => TypeRef;
}

/** A type of the base with the same type of the head. */
export type TypePair = readonly [base: ApiType, head: ApiType];
