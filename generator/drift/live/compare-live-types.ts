import { wireCorrections } from "../../ir/corrections.js";
import type { TypeRef } from "../../ir/ir.js";
import { typeRefText } from "../../ir/type-expression.js";
import type { LiveRuleId } from "../rules.js";

/** The rule for a field of one type on the server and of another in the docs; undefined for the same. */
export function pickTypeRule(field: string, live: TypeRef, page: TypeRef): LiveRuleId | undefined {
  // Where the docs are known to be wrong, a server may send what they say, or what is right.
  const wire = wireCorrections.find((one) => {
    return one.field === field && page.kind === "scalar" && one.documented === page.name;
  })?.wire;
  const isCorrected = wire !== undefined && live.kind === "scalar" && live.name === wire;
  return isCorrected ? undefined : differ(live, page);
}

function differ(live: TypeRef, page: TypeRef): LiveRuleId | undefined {
  if (typeRefText(live) === typeRefText(page)) return undefined;
  if (live.kind === "array" && page.kind === "array") return differ(live.items, page.items);
  if (live.kind === "map" && page.kind === "map") return differ(live.values, page.values);
  const [isReference, isPrinted] = [live, page].map(isAnyReference);
  if (isReference && isPrinted) return "live-reference-target";
  if (isReference && page.kind === "embedded") return "live-embedded-is-reference";
  if (isPrinted && live.kind === "embedded") return "live-reference-is-embedded";
  if (live.kind === "scalar" && page.kind === "scalar") {
    if (live.name === "string" && page.name === "enum") return "live-enum-is-string";
    if (live.name === "enum" && page.name === "string") return "live-string-is-enum";
  }
  return "live-field-type";
}

function isAnyReference(type: TypeRef): boolean {
  return type.kind === "reference" || (type.kind === "scalar" && type.name === "reference");
}
