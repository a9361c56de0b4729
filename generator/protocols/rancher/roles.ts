import type { Field } from "../../core/api.js";
import { inputOf, outputOf, type ApiType } from "../../core/by-type.js";
import { embeddedTypes } from "./field-type.js";

/** Whether a type has a model of its own for updates: a resource some of whose fields may change. */
export function hasUpdate(type: ApiType): boolean {
  if (type.resource === undefined) return false;
  const isUpdated = type.operations.some(({ role }) => role.value === "update");
  return isUpdated || type.fields.some((field) => field.update?.value === true);
}

/** Whether a create may hold the field. */
export function isCreatable(field: Field): boolean {
  return field.create !== undefined && field.create.value !== "never";
}

/** Whether a request may hold the field: what a table without flags lists may be sent, too. */
export function isSendable(field: Field): boolean {
  return field.create === undefined || isCreatable(field) || field.update?.value === true;
}

/**
 * Finds the types that need a model of their own for what is sent:
 *
 * - resources that can be created,
 * - inputs of actions that are also answers,
 * - types that requests embed, if the server sets one of their fields at any depth.
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
  // A set may grow while it is walked: what is added is walked, too.
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

/** The types that the fields of a type embed. */
export function embeddedIn(
  type: ApiType,
  isUsed: (field: Field) => boolean = () => true,
): readonly string[] {
  return type.fields.filter(isUsed).flatMap((field) => embeddedTypes(field.type.value));
}

/** Finds the inputs of actions that no answer holds. */
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
