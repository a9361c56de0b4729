import { listFacts } from "./bridge/facts.js";
import type { Api, ApiType, TypeRef } from "./bridge/ir.js";
import { proposeRenames } from "./propose-renames.js";

/** The types that only their names tell apart, by the id in the base. */
export function proposeTypeRenames(base: Api, head: Api): ReadonlyMap<string, ApiType> {
  const [before, after] = [base, head].map(({ types }) => new Set(types.map(({ id }) => id)));
  const named = (type: ApiType): { name: string; type: ApiType } => ({ name: type.id, type });
  const removed = base.types.filter(({ id }) => after?.has(id) !== true).map(named);
  const added = head.types.filter(({ id }) => before?.has(id) !== true).map(named);
  const pairs = proposeRenames(removed, added, (a, b) => isSameType(a.type, b.type));
  return new Map(pairs.map(([from, to]) => [from.name, to.type]));
}

/** Two types are the same if all facts but their paths are, with the one's name for the other's. */
function isSameType(base: ApiType, head: ApiType): boolean {
  if (base.fields.length === 0) return false;
  const renamed = renameType(base, (id) => (id === base.id ? head.id : id));
  return memberText(renamed) === memberText(head);
}

function memberText(type: ApiType): string {
  const facts = listFacts({ types: [type] });
  return JSON.stringify(
    facts.map(([key, value]) => (/^(?:op|action):/.test(key) ? key : [key, value])),
  );
}

/** An API as it would be with other names for some types, wherever they are named. */
export function renameTypes(api: Api, renames: ReadonlyMap<string, ApiType>): Api {
  if (renames.size === 0) return api;
  const rename = (id: string): string => renames.get(id)?.id ?? id;
  return { types: api.types.map((type) => renameType(type, rename)) };
}

function renameType(type: ApiType, rename: (id: string) => string): ApiType {
  const renameRef = (ref: TypeRef): TypeRef => {
    switch (ref.kind) {
      case "scalar":
        return ref;
      case "array":
        return { kind: "array", items: renameRef(ref.items) };
      case "map":
        return { kind: "map", values: renameRef(ref.values) };
      case "reference":
      case "embedded":
        return { kind: ref.kind, type: rename(ref.type) };
    }
  };
  const renameId = (id: string | null): string | null => (id === null ? null : rename(id));
  return {
    ...type,
    id: rename(type.id),
    fields: type.fields.map((field) => {
      return { ...field, type: { ...field.type, value: renameRef(field.type.value) } };
    }),
    actions: type.actions.map((action) => ({
      ...action,
      input: { ...action.input, value: renameId(action.input.value) },
      output: { ...action.output, value: renameId(action.output.value) },
    })),
  };
}
