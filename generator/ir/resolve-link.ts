import type { Span } from "../diagnostics/diagnostic.js";
import type { BodyValue } from "../page/page.js";
import type { Evidence, Sighting } from "./evidence.js";
import { isMapPlaceholder } from "./evidence.js";
import type { InferenceRule, TypeRef } from "./ir.js";
import { parseTypeExpression, type TypeExpression } from "./type-expression.js";

/** A linked field: `type.field` holds `target`, alone or in an array or a map. */
export interface LinkedField {
  readonly type: string;
  readonly field: string;
  readonly target: string;
  readonly container: "none" | "array" | "map";
}

/** What a link turned out to mean, and why. */
export interface LinkMeaning {
  readonly type: TypeRef;
  readonly rule: InferenceRule;
  readonly evidence: readonly Span[];
}

/**
 * Decides whether a field that links to a type holds the id of one or a value of it.
 *
 * The rules stand in the order of how often each was right on four published trees; docs/architecture.md lists them.
 */
export function resolveLink(
  field: LinkedField,
  evidence: Evidence,
  hasId: (type: string) => boolean,
): LinkMeaning {
  const { target } = field;
  const reference: TypeRef = { kind: "reference", type: target };
  const embedded: TypeRef = { kind: "embedded", type: target };
  const because = (
    isReference: boolean,
    rule: InferenceRule,
    spans: readonly Span[] = [],
  ): LinkMeaning => ({
    type: isReference ? reference : embedded,
    rule,
    evidence: spans,
  });

  const seen = firstShown(evidence.of(field.type, field.field), target);
  if (seen) return because(seen.isReference, seen.isOwn ? "body-own" : "body-nested", [seen.span]);
  if (target === "password") {
    const type: TypeRef = { kind: "scalar", name: "password" };
    return { type, rule: "password-primitive", evidence: [] };
  }
  if (/Ids?$/.test(field.field)) return because(true, "name-ends-in-id");
  const alike = firstShown(evidence.named(field.field), target);
  if (alike) return because(alike.isReference, "body-same-name", [alike.span]);
  if (field.container === "none") return because(false, "scalar-link-embeds");
  const known = firstShown(evidence.all, target, false);
  if (known) return because(known.isReference, "target-known", [known.span]);
  return because(hasId(target), "target-has-id");
}

interface Shown {
  readonly isReference: boolean;
  readonly isOwn: boolean;
  readonly span: Span;
}

/**
 * The first sighting that shows a reference to the target or a value of it.
 *
 * An object does not say what type it is of, so it counts only where the field is the same.
 */
function firstShown(
  sightings: readonly Sighting[],
  target: string,
  objectsCount = true,
): Shown | undefined {
  for (const { value, isOwn } of sightings) {
    const meaning = value.kind === "object" && !objectsCount ? undefined : shows(value, target);
    if (meaning !== undefined)
      return { isReference: meaning === "reference", isOwn, span: value.span };
  }
  return undefined;
}

function shows(value: BodyValue, target: string): "reference" | "embedded" | undefined {
  if (value.kind === "object") return isMapPlaceholder(value) ? undefined : "embedded";
  if (value.kind === "array") return value.items[0] && shows(value.items[0], target);
  if (typeof value.value !== "string") return undefined;
  const inner = innermost(parseTypeExpression(value.value));
  if (inner?.kind === "reference" && inner.of === target) return "reference";
  return inner?.kind === "named" && inner.name === target ? "embedded" : undefined;
}

function innermost(type: TypeExpression | undefined): TypeExpression | undefined {
  return type?.kind === "array" || type?.kind === "map" ? innermost(type.of) : type;
}
