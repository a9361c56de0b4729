import type { Api, TypeRef } from "../../core/api.js";
import { innerTypes } from "../../core/inner-types.js";

/** Returns the ids of the named types that are members of a union anywhere in an API. */
export function unionMembers({ types, operations }: Api): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (type: TypeRef, isMember = false): void => {
    if (type.kind === "named" && isMember) found.add(type.type);
    // `A or B or null` is a nullable union, and `A or null` may be a member of one.
    const areMembers = type.kind === "union" || (type.kind === "nullable" && isMember);
    for (const inner of innerTypes(type)) visit(inner, areMembers);
  };
  for (const def of types) {
    if (def.kind === "object") for (const { type } of def.fields) visit(type.value);
    if (def.kind === "alias") visit(def.of.value);
  }
  for (const { parameters, body, responses } of operations) {
    for (const { type } of parameters) visit(type.value);
    for (const payload of [body, ...responses.map((one) => one.payload)])
      if (payload !== undefined) visit(payload.value.type);
  }
  return found;
}
