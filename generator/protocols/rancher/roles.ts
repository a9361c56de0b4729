import type { Field } from "../../core/api.js";
import { inputOf, outputOf, type ApiType } from "../../core/by-type.js";
import { embeddedTypes } from "./field-type.js";

/**
 * True if a type has a separate model for updates: a resource with an update operation, or with a field that may
 * change.
 */
export function hasUpdate(type: ApiType): boolean {
  if (type.resource === undefined) return false;
  const isUpdated = type.operations.some(({ role }) => role.value === "update");
  return isUpdated || type.fields.some((field) => field.update?.value === true);
}

/** True if the docs say that a create request may contain the field. */
export function isCreatable(field: Field): boolean {
  return field.create !== undefined && field.create.value !== "never";
}

/** True if a request may contain the field. A field in a table without flags counts as sendable. */
export function isSendable(field: Field): boolean {
  return field.create === undefined || isCreatable(field) || field.update?.value === true;
}

/**
 * Finds the types that need a separate model for requests:
 *
 * - resources with a create operation, or with a field that a create request may contain,
 * - types that are inputs and outputs of actions, but no resources,
 * - resources that can be changed and types embedded in requests, if the server sets one of their fields at any depth.
 *
 * A type that may have any field counts as one of the first kind only.
 */
export function findCreatable(
  types: ReadonlyMap<string, ApiType>,
  inputOnly: ReadonlySet<string>,
): ReadonlySet<string> {
  const isCreated = (type: ApiType): boolean =>
    type.operations.some(({ role }) => role.value === "create") || type.fields.some(isCreatable);
  const creatable = new Set<string>();
  const sent = new Set<string>(inputOnly);
  for (const id of inputsOf([...types.values()])) {
    const type = types.get(id);
    if (type === undefined || type.isOpen || type.resource !== undefined || sent.has(id)) continue;
    creatable.add(id);
    sent.add(id);
  }
  for (const type of types.values()) {
    if (type.resource === undefined) continue;
    if (isCreated(type)) creatable.add(type.id);
    if (isCreated(type) || hasUpdate(type)) sent.add(type.id);
  }
  // Items that are added to a set during iteration are visited, too.
  for (const id of sent) {
    const type = types.get(id);
    if (type === undefined) continue;
    for (const inner of embeddedIn(type, isSendable)) sent.add(inner);
  }
  const candidates = [...sent].filter((id) => !inputOnly.has(id) && !creatable.has(id));
  for (let size = -1; size < creatable.size;) {
    size = creatable.size;
    for (const id of candidates) {
      const type = types.get(id);
      if (type === undefined || type.isOpen) continue;
      const isLess = type.fields.some((field) => !isSendable(field));
      if (isLess || embeddedIn(type).some((inner) => creatable.has(inner))) creatable.add(id);
    }
  }
  return creatable;
}

/** Returns the ids of the types that the fields of a type embed. */
export function embeddedIn(
  type: ApiType,
  isUsed: (field: Field) => boolean = () => true,
): readonly string[] {
  return type.fields.filter(isUsed).flatMap((field) => embeddedTypes(field.type.value));
}

/** Finds the types that are inputs of actions, but neither resources nor outputs of actions. */
export function findInputOnly(types: readonly ApiType[]): ReadonlySet<string> {
  const actions = types.flatMap((type) => type.actions);
  const inputs = new Set(inputsOf(types));
  const outputs = new Set(actions.map((action) => outputOf(action)?.value));
  const shapes = types.filter((type) => type.resource === undefined);
  return new Set(shapes.map(({ id }) => id).filter((id) => inputs.has(id) && !outputs.has(id)));
}

function inputsOf(types: readonly ApiType[]): readonly string[] {
  const actions = types.flatMap((type) => type.actions);
  return actions.flatMap((action) => inputOf(action)?.value ?? []);
}
