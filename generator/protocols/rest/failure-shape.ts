import type { Field, TypeRef } from "../../core/api.js";
import { rawKind } from "./route-spec.js";
import type { MethodView, RestView } from "./view.js";

/** The names of members of error bodies, in the form of the client's `FailureShape`. */
type FailureShape = readonly (readonly string[])[];

/**
 * Prints three lists of names: the members that every documented error body has, all members that an error body may
 * have, and those of the first list that say which error it is and that no documented answer has. An answer with all
 * members of the first list, and only members of the second list, may be an error with any status.
 *
 * Undefined if the docs show no error body, or if the documented answer of an operation may have this shape, too.
 */
export function failureText(view: RestView): string | undefined {
  return JSON.stringify(failureShape(view));
}

/**
 * Returns what the client checks about an answer that is bytes or text by the docs, in the form of the client's `Spec`.
 */
export function failureSpec(
  method: MethodView,
  view: RestView,
): { readonly failure?: FailureShape | undefined; readonly page?: true } {
  if (rawKind(method) === undefined) return {};
  const { media = "" } = method.answer;
  const mayBePage = /^$|html|octet-stream|\*/i.test(media);
  return { failure: failureShape(view), ...(mayBePage && { page: true }) };
}

function failureShape({ errorBody, groups, types }: RestView): FailureShape | undefined {
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
  const shown = new Set(answers.flat().map(({ name }) => name));
  const codes = required.filter((name) => /(?:code|errno)$/i.test(name) && !shown.has(name));
  return [required, all, codes];
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
