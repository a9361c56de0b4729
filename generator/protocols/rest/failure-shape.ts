import type { Field, TypeRef } from "../../core/api.js";
import type { RestView } from "./view.js";

/**
 * Prints two lists of names: the members that every documented error body has, and all members that an error body may
 * have. An answer with all members of the first list, and only members of the second list, is an error with any status.
 *
 * Undefined if the docs show no error body, or if the documented answer of an operation may have this shape, too.
 */
export function failureShape({ errorBody, groups, types }: RestView): string | undefined {
  const fields = errorBody?.fields ?? [];
  const all = fields.map(({ name }) => name);
  const required = fields.filter(isRequired).map(({ name }) => name);
  const mayFail = (members: readonly Field[]): boolean =>
    members.length === 0 ||
    (required.every((name) => members.some((one) => one.name === name)) &&
      members.filter(isRequired).every(({ name }) => all.includes(name)));
  const answers = groups
    .flatMap(({ methods }) => methods)
    .flatMap(({ answer: { type } }) => (type === undefined ? [] : objectsIn(type, types)));
  if (required.length === 0 || answers.some(mayFail)) return undefined;
  return JSON.stringify([required, all]);
}

function isRequired({ optional }: Field): boolean {
  return optional?.value !== true;
}

/** Returns the members of each object that a type allows; none for an object with any members. */
function objectsIn(type: TypeRef, types: RestView["types"]): readonly (readonly Field[])[] {
  switch (type.kind) {
    case "object":
      return [type.fields];
    case "map":
      return [[]];
    case "nullable":
      return objectsIn(type.of, types);
    case "union":
      return type.of.flatMap((one) => objectsIn(one, types));
    case "named": {
      const def = types.get(type.type);
      if (def?.kind === "alias") return objectsIn(def.of.value, types);
      return def?.kind === "object" ? [def.fields] : [];
    }
    default:
      return [];
  }
}
