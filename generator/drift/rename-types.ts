import type { Operation, Payload, TypeRef } from "../core/api.js";
import { inputOf, outputOf, type ApiType } from "../core/by-type.js";
import { withValue, type Fact } from "../core/fact.js";
import { plainTypeText } from "../core/equivalence.js";
import { proposeRenames } from "./propose-renames.js";

/** Finds the types that have another, similar name in the head, but the same members. Keyed by the id in the base. */
export function proposeTypeRenames(
  base: readonly ApiType[],
  head: readonly ApiType[],
): ReadonlyMap<string, ApiType> {
  const [before, after] = [base, head].map((types) => new Set(types.map(({ id }) => id)));
  const named = (type: ApiType): { name: string; type: ApiType } => ({ name: type.id, type });
  const removed = base.filter(({ id }) => after?.has(id) !== true).map(named);
  const added = head.filter(({ id }) => before?.has(id) !== true).map(named);
  const pairs = proposeRenames(removed, added, (a, b) => isSameType(a.type, b.type));
  return new Map(pairs.map(([from, to]) => [from.name, to.type]));
}

/** True if two types with fields have the same members, if the id of the first is replaced by the id of the second. */
function isSameType(base: ApiType, head: ApiType): boolean {
  if (base.fields.length === 0) return false;
  const renamed = renameType(base, (id) => (id === base.id ? head.id : id));
  return memberText(renamed) === memberText(head);
}

/** Returns a text that is equal for types with the same fields, names of operations, and actions. */
function memberText({ resource, fields, operations, actions }: ApiType): string {
  const byName = (a: readonly unknown[], b: readonly unknown[]): number =>
    String(a[0]) < String(b[0]) ? -1 : 1;
  return JSON.stringify([
    resource !== undefined,
    fields
      .map((field) => [
        field.name,
        plainTypeText(field.type.value),
        field.nullable?.value === true,
        field.optional?.value === true,
        field.create?.value,
        field.update?.value,
        field.required?.value,
        field.default?.value,
        field.options?.value,
      ])
      .sort(byName),
    operations.map(({ name }) => [name]).sort(byName),
    actions
      .map((action) => [action.name, inputOf(action)?.value, outputOf(action)?.value])
      .sort(byName),
  ]);
}

/** Renames types, and the references to them in fields, bodies and responses. */
export function renameTypes(
  types: readonly ApiType[],
  renames: ReadonlyMap<string, ApiType>,
): readonly ApiType[] {
  if (renames.size === 0) return types;
  const rename = (id: string): string => renames.get(id)?.id ?? id;
  return types.map((type) => renameType(type, rename));
}

function renameType(type: ApiType, rename: (id: string) => string): ApiType {
  const renamePayload = (payload: Fact<Payload>): Fact<Payload> =>
    withValue(payload, { ...payload.value, type: renameRef(payload.value.type, rename) });
  const renameOperation = (operation: Operation): Operation => ({
    ...operation,
    ...(operation.body && { body: renamePayload(operation.body) }),
    responses: operation.responses.map((response) => ({
      ...response,
      ...(response.payload && { payload: renamePayload(response.payload) }),
    })),
  });
  return {
    ...type,
    id: rename(type.id),
    fields: type.fields.map((field) => ({
      ...field,
      type: withValue(field.type, renameRef(field.type.value, rename)),
    })),
    operations: type.operations.map(renameOperation),
    actions: type.actions.map(renameOperation),
  };
}

function renameRef(ref: TypeRef, rename: (id: string) => string): TypeRef {
  switch (ref.kind) {
    case "scalar":
      return ref;
    case "array":
      return { kind: "array", items: renameRef(ref.items, rename) };
    case "map":
      return { kind: "map", values: renameRef(ref.values, rename) };
    case "nullable":
      return { kind: "nullable", of: renameRef(ref.of, rename) };
    case "union":
      return { kind: "union", of: ref.of.map((one) => renameRef(one, rename)) };
    case "object":
      return {
        ...ref,
        fields: ref.fields.map((field) => ({
          ...field,
          type: withValue(field.type, renameRef(field.type.value, rename)),
        })),
      };
    case "id":
    case "named":
      return { ...ref, type: rename(ref.type) };
  }
}
