import type { TypeRef } from "../../../core/api.js";
import { inferred, type FactRule } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Place, RestParameter } from "../model.js";

/** What a rule says of a parameter that no row lists. */
interface Inference {
  readonly name: string;
  readonly place: Place;
  readonly type: TypeRef;
  /** Undefined where the rule does not know. */
  readonly required?: boolean;
  readonly span: Span;
  readonly rule: FactRule;
}

/** Makes a parameter that no row lists: each of its facts comes from one rule and one text. */
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
