import type { Field, Operation, Payload, TypeRef } from "../core/api.js";
import type { ApiType } from "../core/by-type.js";
import type { Fact } from "../core/fact.js";
import { innerTypes } from "../core/inner-types.js";
import type { Direction } from "./kind.js";

/** The ids of the types in requests and in responses, including types nested in others. */
export interface Usage {
  readonly requests: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** Finds the types that requests and responses use. A type that neither uses counts for both. */
export function findUsage(all: readonly ApiType[], operations: readonly Operation[]): Usage {
  const types = new Map(all.map((type) => [type.id, type]));
  const resources = all.filter(({ resource }) => resource !== undefined);
  const requests = spread(
    [
      ...resources.filter(isSent).map(({ id }) => id),
      ...operations.flatMap(({ body }) => typesOfPayload(body)),
    ],
    types,
    isSendable,
  );
  const responses = spread(
    [
      ...resources.map(({ id }) => id),
      ...operations.flatMap((one) =>
        one.responses.flatMap(({ payload }) => typesOfPayload(payload)),
      ),
    ],
    types,
    () => true,
  );
  for (const { id } of all) {
    if (requests.has(id) || responses.has(id)) continue;
    requests.add(id);
    responses.add(id);
  }
  return { requests, responses };
}

function typesOfPayload(payload: Fact<Payload> | undefined): readonly string[] {
  return payload === undefined ? [] : namedIn(payload.value.type, () => true);
}

/** True if a request may contain the field. True if the docs do not say. */
export function isSendable({ create, update }: Field): boolean {
  if (create === undefined) return update?.value !== false;
  return create.value !== "never" || update?.value === true;
}

/** Returns the direction of a type that requests, responses or both use. */
export function directionOf(isRequest: boolean, isResponse: boolean): Direction {
  return isRequest && isResponse ? "both" : isRequest ? "request" : "response";
}

/** Returns a usage with the new ids of renamed types. */
export function renameUsage(
  { requests, responses }: Usage,
  renames: ReadonlyMap<string, ApiType>,
): Usage {
  const rename = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...ids].map((id) => renames.get(id)?.id ?? id));
  return { requests: rename(requests), responses: rename(responses) };
}

/** Returns the usage of one object that is compared on its own. */
export function usageOf(id: string, direction: Direction): Usage {
  const [none, own] = [new Set<string>(), new Set([id])];
  return {
    requests: direction === "response" ? none : own,
    responses: direction === "request" ? none : own,
  };
}

function isSent({ fields }: ApiType): boolean {
  return fields.some((field) => field.create !== undefined && isSendable(field));
}

/** Returns the ids of some types, and of all types nested in their fields at any depth. */
function spread(
  roots: readonly string[],
  types: ReadonlyMap<string, ApiType>,
  isUsed: (field: Field) => boolean,
): Set<string> {
  const reached = new Set(roots);
  // Items that are added to a set during iteration are visited, too.
  for (const id of reached) {
    for (const field of types.get(id)?.fields ?? []) {
      if (!isUsed(field)) continue;
      for (const inner of namedIn(field.type.value, isUsed)) reached.add(inner);
    }
  }
  return reached;
}

/** Returns the ids of the named types inside of a type. */
function namedIn(type: TypeRef, isUsed: (field: Field) => boolean): readonly string[] {
  if (type.kind === "named") return [type.type];
  const inner =
    type.kind === "object"
      ? type.fields.filter(isUsed).map((field) => field.type.value)
      : innerTypes(type);
  return inner.flatMap((one) => namedIn(one, isUsed));
}
