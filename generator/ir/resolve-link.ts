import type { Span } from "../diagnostics/diagnostic.js";
import { firstShown } from "./evidence.js";
import type { InferenceRule, TypeRef } from "./ir.js";
import type { Tree } from "./tree.js";

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
export function resolveLink(field: LinkedField, tree: Tree): LinkMeaning {
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

  const seen = firstShown(tree.sightings(field.type, field.field), target);
  if (seen) return because(seen.isReference, seen.isOwn ? "body-own" : "body-nested", [seen.span]);
  if (target === "password") {
    const type: TypeRef = { kind: "scalar", name: "password" };
    return { type, rule: "password-primitive", evidence: [] };
  }
  if (/Ids?$/.test(field.field)) return because(true, "name-ends-in-id");
  const alike = tree.shownByName(field.field, target);
  if (alike) return because(alike.isReference, "body-same-name", [alike.span]);
  if (field.container === "none") return because(false, "scalar-link-embeds");
  const known = tree.shownAnywhere(target);
  if (known) return because(known.isReference, "target-known", [known.span]);
  return because(tree.hasId(target), "target-has-id");
}
