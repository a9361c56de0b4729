import type { Api, Field, Group, JsonValue, ObjectDef, Operation, Payload } from "./api.js";
import { withValue, type Fact } from "./fact.js";
import { printPath, type PathStyle } from "./paths.js";
import { isError } from "./status.js";

/** A type with fields, together with the operations of its group. */
export interface ApiType extends ObjectDef {
  /** The fact that a group is about the type, which makes the type a resource. Undefined if no group is. */
  readonly resource: Fact<string> | undefined;
  /** The operations of the group except actions, in the order of the docs. */
  readonly operations: readonly Operation[];
  readonly actions: readonly Operation[];
}

/** Returns the object types, sorted by id, each with the operations of its group. */
export function typesOf(api: Api): readonly ApiType[] {
  const groups = new Map<string, Group>(
    api.groups.map((group) => [group.type?.value ?? group.id, group]),
  );
  const byGroup = operationsByGroup(api.operations);
  return api.types.flatMap((def): ApiType[] => {
    if (def.kind !== "object") return [];
    const group = groups.get(def.id);
    // Operations without a group belong to no type.
    const all = group === undefined ? [] : (byGroup.get(group.id) ?? []);
    return [
      {
        ...def,
        resource: group?.type,
        operations: all.filter(({ role }) => role.value !== "action"),
        actions: all.filter(({ role }) => role.value === "action"),
      },
    ];
  });
}

function operationsByGroup(all: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const byGroup = new Map<string, Operation[]>();
  for (const operation of all) {
    const { group = "" } = operation;
    const list = byGroup.get(group);
    if (list === undefined) byGroup.set(group, [operation]);
    else list.push(operation);
  }
  return byGroup;
}

/**
 * Returns the id of the named type that an operation takes as its body. Undefined without a body or if its
 * type has no name.
 */
export function inputOf({ body }: Operation): Fact<string> | undefined {
  return body && namedIn(body);
}

/**
 * Returns the id of the first named type among the payloads of the responses that are not errors. Undefined if there is
 * none.
 */
export function outputOf({ responses }: Operation): Fact<string> | undefined {
  const good = responses.filter((one) => !isError(one));
  return good.map(({ payload }) => payload && namedIn(payload)).find(Boolean);
}

function namedIn(payload: Fact<Payload>): Fact<string> | undefined {
  const { type } = payload.value;
  return type.kind === "named" ? withValue(payload, type.type) : undefined;
}

/** Returns the options of a field as strings. Empty if the docs list none. */
export function optionTexts({ options }: Field): readonly string[] {
  return (options?.value ?? []).map(optionText);
}

/** Returns an option as it is sent: a string as it is, any other value as JSON. */
export function optionText(option: JsonValue): string {
  return typeof option === "string" ? option : JSON.stringify(option);
}

/** Prints the route of an operation: `POST /volumes/{id}`. */
export function routeText({ method, path }: Operation, style: PathStyle = "braces"): string {
  return `${method.value} ${printPath(path.value, style)}`;
}

/**
 * Makes an API of types and their operations. If operations share an id, the second and later ones get a number after
 * it.
 */
export function makeApi(types: readonly ApiType[]): Api {
  const counts = new Map<string, number>();
  const operations = types.flatMap((type) => {
    return [...type.operations, ...type.actions].map((operation): Operation => {
      const count = (counts.get(operation.id) ?? 0) + 1;
      counts.set(operation.id, count);
      const id = count === 1 ? operation.id : `${operation.id} ${count}`;
      return { ...operation, id, group: type.id };
    });
  });
  const byGroup = operationsByGroup(operations);
  const groups = types.flatMap(({ id, resource }): Group[] => {
    const own = byGroup.get(id) ?? [];
    if (resource === undefined && own.length === 0) return [];
    const ids = own.map((operation) => operation.id);
    return [{ id, ...(resource && { type: resource }), operations: ids }];
  });
  return { types: types.map(withoutOperations), operations, groups, servers: [], security: [] };
}

function withoutOperations(type: ApiType): ObjectDef {
  const { kind, id, title, page, notes, deprecated, fields, isOpen, extends: base, span } = type;
  return {
    kind,
    id,
    title,
    page,
    notes,
    deprecated,
    fields,
    isOpen,
    ...(base && { extends: base }),
    span,
  };
}
