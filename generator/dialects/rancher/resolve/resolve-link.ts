import type { Span } from "../../../diagnostics/diagnostic.js";
import type { TypeRef } from "../../../core/api.js";
import type { RancherRule } from "../rules.js";
import { scalarType } from "../scalars.js";
import type { Tree } from "./tree.js";

/** A field that links to a type: `type.field` holds `target`, alone or in an array or a map. */
export interface LinkedField {
  readonly type: string;
  readonly field: string;
  readonly target: string;
  readonly container: "none" | "array" | "map";
}

/** The meaning of a link, with the rule that decided it. */
export interface LinkMeaning {
  readonly type: TypeRef;
  readonly rule: RancherRule;
  readonly evidence: readonly Span[];
}

/**
 * Decides if a field that links to a type holds the id of a resource or a value of the type.
 *
 * The first rule that applies decides. The order of the rules gave the fewest faults on four published trees.
 */
export function resolveLink(field: LinkedField, tree: Tree): LinkMeaning {
  const { target } = field;
  const { samples } = tree;
  const reference: TypeRef = { kind: "id", type: target };
  const embedded: TypeRef = { kind: "named", type: target };
  const because = (
    isReference: boolean,
    rule: RancherRule,
    spans: readonly Span[] = [],
  ): LinkMeaning => ({
    type: isReference ? reference : embedded,
    rule,
    evidence: spans,
  });

  const own = samples.shapeOf(field.type, field.field, target);
  if (own)
    return because(own.isReference, own.isOwn ? "rancher/body-own" : "rancher/body-nested", [
      own.span,
    ]);
  if (target === "password") {
    return { type: scalarType("password"), rule: "rancher/password-primitive", evidence: [] };
  }
  if (/Ids?$/.test(field.field)) return because(true, "rancher/name-ends-in-id");
  const alike = samples.shapeByName(field.field, target);
  if (alike) return because(alike.isReference, "rancher/body-same-name", [alike.span]);
  if (field.container === "none") return because(false, "rancher/scalar-link-embeds");
  const known = samples.shapeAnywhere(target);
  if (known) return because(known.isReference, "rancher/target-known", [known.span]);
  return because(tree.hasId(target), "rancher/target-has-id");
}
