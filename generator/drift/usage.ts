import type { Api, ApiType, Field, TypeRef } from "./bridge/ir.js";
import type { Direction } from "./kind.js";

/** Which types are sent and which are answered, by themselves or inside of others. */
export interface Usage {
  readonly requests: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}

/** Finds out which types an API sends and answers; one that nothing uses may be both. */
export function findUsage(api: Api): Usage {
  const types = new Map(api.types.map((type) => [type.id, type]));
  const actions = api.types.flatMap((type) => type.actions);
  const resources = api.types.filter((type) => type.kind.value === "resource");
  const requests = spread(
    [
      ...resources.filter(isSent).map(({ id }) => id),
      ...actions.flatMap(({ input }) => input.value ?? []),
    ],
    types,
    isSendable,
  );
  const responses = spread(
    [...resources.map(({ id }) => id), ...actions.flatMap(({ output }) => output.value ?? [])],
    types,
    () => true,
  );
  for (const { id } of api.types) {
    if (requests.has(id) || responses.has(id)) continue;
    requests.add(id);
    responses.add(id);
  }
  return { requests, responses };
}

/** Whether a request may hold the field: where no table tells, it may. */
export function isSendable({ create, update }: Field): boolean {
  if (create === undefined) return update?.value !== false;
  return create.value !== "never" || update?.value === true;
}

/** Where a type is used in either of two states of an API; undefined for neither. */
export function directionOf(isRequest: boolean, isResponse: boolean): Direction {
  return isRequest && isResponse ? "both" : isRequest ? "request" : "response";
}

function isSent({ operations, fields }: ApiType): boolean {
  const isWritten = operations.some(({ name }) => name === "Create" || name === "Update");
  return isWritten || fields.some((field) => field.create !== undefined && isSendable(field));
}

/** Some types, and all that stand in their fields at any depth. */
function spread(
  roots: readonly string[],
  types: ReadonlyMap<string, ApiType>,
  isUsed: (field: Field) => boolean,
): Set<string> {
  const reached = new Set(roots);
  // A set may grow while it is walked: what is added is walked, too.
  for (const id of reached) {
    for (const field of types.get(id)?.fields ?? []) {
      const inner = embeddedIn(field.type.value);
      if (inner !== undefined && isUsed(field)) reached.add(inner);
    }
  }
  return reached;
}

function embeddedIn(type: TypeRef): string | undefined {
  switch (type.kind) {
    case "embedded":
      return type.type;
    case "array":
      return embeddedIn(type.items);
    case "map":
      return embeddedIn(type.values);
    case "scalar":
    case "reference":
      return undefined;
  }
}
