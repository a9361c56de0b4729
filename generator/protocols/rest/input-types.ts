import type { Api, Field, TypeDef, TypeRef } from "../../core/api.js";
import { innerTypes } from "../../core/inner-types.js";
import { modelName } from "./model-name.js";
import { optionsOf } from "./options-of.js";

/**
 * Names the types that stand for named types in requests. Such a type does not require the members that only the server
 * sets, and takes only documented values. Keyed by the id of the named type. A type that is the same in requests and in
 * answers is not in the map.
 */
export function inputNames(
  api: Api,
  unionMembers: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const taken = new Set(api.types.map(({ id }) => modelName(id)));
  const differing = differingTypes(api.types, unionMembers);
  const names = new Map<string, string>();
  for (const id of sentTypes(api, types)) {
    if (!differing.has(id)) continue;
    const name = ["Input", "Request", "Sent"]
      .map((end) => modelName(id) + end)
      .find((one) => !taken.has(one));
    if (name === undefined) continue;
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** Returns the ids of the types that differ in requests, because a field of theirs or a type in them differs. */
function differingTypes(
  types: readonly TypeDef[],
  unionMembers: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const isOther = (def: TypeDef): boolean =>
    def.kind === "object" && def.fields.some((field) => differs(field, unionMembers.has(def.id)));
  for (const def of types) if (isOther(def)) found.add(def.id);
  // A type differs, too, if it has a member of such a type.
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const def of types) if (partsOf(def).some((id) => found.has(id))) found.add(def.id);
  }
  return found;
}

function differs(field: Field, isOfUnion: boolean): boolean {
  const isReadOnly = field.create?.value === "never" && field.optional?.value !== true;
  const options = optionsOf(field);
  const isWriteOnly = field.required?.value === true && field.optional?.value === true;
  return isReadOnly || isWriteOnly || (options.length > 0 && !(isOfUnion && options.length === 1));
}

/** Returns the ids of the named types that requests have, and those inside of them. */
function sentTypes({ operations }: Api, types: ReadonlyMap<string, TypeDef>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    const def = types.get(id);
    if (def === undefined || found.has(id)) return;
    found.add(id);
    for (const part of partsOf(def)) add(part);
  };
  for (const { parameters, body } of operations) {
    for (const { type } of parameters) for (const id of namesIn(type.value)) add(id);
    if (body !== undefined) for (const id of namesIn(body.value.type)) add(id);
  }
  return found;
}

function partsOf(def: TypeDef): readonly string[] {
  if (def.kind === "object") return def.fields.flatMap(({ type }) => namesIn(type.value));
  return def.kind === "alias" ? namesIn(def.of.value) : [];
}

/** Returns the ids of the named types in a type. */
function namesIn(type: TypeRef): readonly string[] {
  return type.kind === "named" ? [type.type] : innerTypes(type).flatMap(namesIn);
}
