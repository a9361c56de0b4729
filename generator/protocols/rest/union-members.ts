import type { Api, Field, TypeRef } from "../../core/api.js";

/** Returns the ids of the named types that are members of a union anywhere in an API. */
export function unionMembers({ types, operations }: Api): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (type: TypeRef, isMember = false): void => {
    switch (type.kind) {
      case "named":
        if (isMember) found.add(type.type);
        break;
      case "array":
        visit(type.items);
        break;
      case "map":
        visit(type.values);
        break;
      case "nullable":
        visit(type.of, isMember);
        break;
      case "union":
        for (const one of type.of) visit(one, true);
        break;
      case "object":
        visitFields(type.fields);
        break;
      default:
    }
  };
  const visitFields = (fields: readonly Pick<Field, "type">[]): void => {
    for (const { type } of fields) visit(type.value);
  };
  for (const def of types) {
    if (def.kind === "object") visitFields(def.fields);
    if (def.kind === "alias") visit(def.of.value);
  }
  for (const { parameters, body, responses } of operations) {
    visitFields(parameters);
    for (const payload of [body, ...responses.map((one) => one.payload)])
      if (payload !== undefined) visit(payload.value.type);
  }
  return found;
}
