import type { Operation } from "../core/api.js";
import type { Printing } from "./printing.js";

/** The name of an operation in the client, `branches.create`; without one, that of the docs. */
export function nameOf({ id, name }: Operation, { operationNames }: Printing): string {
  return operationNames.get(id) ?? name;
}

/** The group of the client, `branches` of `branches.create`; without one, that of the docs. */
export function tagOf(operation: Operation, printing: Printing): string | undefined {
  const [first, second] = nameOf(operation, printing).split(".");
  return second === undefined ? operation.group : first;
}

/** The tags of the types that groups are about, by the ids of the types. */
export function tagsByType(printing: Printing): ReadonlyMap<string, string> {
  const tags = new Map(
    printing.api.operations.map((operation) => [operation.group, tagOf(operation, printing)]),
  );
  return new Map(
    printing.api.groups.flatMap(({ id, type }) => {
      const tag = tags.get(id);
      return type === undefined || tag === undefined ? [] : [[type.value, tag] as const];
    }),
  );
}
