import type { Operation } from "../core/api.js";
import type { Printing } from "./printing.js";

/**
 * Returns the name of an operation in the client, such as `branches.create`, or else its name in the docs.
 */
export function nameOf({ id, name }: Operation, { operationNames }: Printing): string {
  return operationNames.get(id) ?? name;
}

/**
 * Returns the tag of an operation: its group in the client, such as `branches` of `branches.create`, or else
 * its group in the docs.
 */
export function tagOf(operation: Operation, printing: Printing): string | undefined {
  const [first, second] = nameOf(operation, printing).split(".");
  return second === undefined ? operation.group : first;
}

/** Returns the tags of the groups that are about a type, keyed by the id of the type. */
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
