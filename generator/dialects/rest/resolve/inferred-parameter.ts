import type { TypeRef } from "../../../core/api.js";
import { inferred, type FactRule } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Place, RestParameter } from "../model.js";

/** A parameter that no row lists, as one rule infers it. */
interface Inference {
  readonly name: string;
  readonly place: Place;
  readonly type: TypeRef;
  /** Undefined if the rule does not say. */
  readonly required?: boolean;
  readonly span: Span;
  readonly rule: FactRule;
}

/** Makes a parameter that no row lists. All its facts have the same rule and the same place. */
export function inferredParameter(inference: Inference): RestParameter {
  const { name, place, type, required, span, rule } = inference;
  return {
    name,
    in: inferred(place, span, rule),
    type: inferred(type, span, rule),
    required: required === undefined ? undefined : inferred(required, span, rule),
    default: undefined,
    options: undefined,
    isNullable: false,
    isDeprecated: false,
    notes: undefined,
    span,
  };
}
