import type { Operation } from "../core/api.js";
import { takeName } from "../core/free-name.js";
import { groupBy } from "../core/group-by.js";
import {
  pathParameters,
  printPath,
  withoutParameterNames,
  type PathTemplate,
} from "../core/paths.js";
import { joinOperations, nameJoined } from "./join-operations.js";
import { printOperation, type OperationNames } from "./operation.js";
import type { Json, Printing } from "./printing.js";

/** All paths, and the tags of their operations in their order. */
export interface PrintedPaths {
  readonly paths: Json;
  readonly tags: readonly string[];
}

/**
 * Prints the operations by path and method. OpenAPI tells paths apart by their texts alone, not by names of
 * parameters and not by queries, so operations that share the rest of a route are one in a document.
 */
export function printPaths(printing: Printing): PrintedPaths {
  const taken = new Set<string>();
  const tags = new Set<string>();
  const byPath = groupBy(printing.api.operations, ({ path }) => shapeOf(path.value));
  const paths = [...byPath.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const path = withUniqueNames(first.path.value);
    const item = [...groupBy(all, ({ method }) => method.value)].map(([method, same]) => {
      const named = same.map((operation) => {
        const names = nameOperation(operation, path, { taken, printing });
        if (names.tag !== undefined) tags.add(names.tag);
        return { operation, names };
      });
      const [only, second] = named;
      if (only !== undefined && second === undefined) {
        const make = (): Json => printOperation(only.operation, only.names, printing);
        return [method.toLowerCase(), printing.late(make)] as const;
      }
      const id = nameJoined(named, taken);
      return [
        method.toLowerCase(),
        printing.late(() => joinOperations(named, id, printing)),
      ] as const;
    });
    const text = printPath(path);
    return [[text === "" ? "/" : text, Object.fromEntries(item)] as const];
  });
  return { paths: Object.fromEntries(paths), tags: [...tags] };
}

function shapeOf(path: PathTemplate): string {
  return printPath(withoutParameterNames({ ...path, query: [] }));
}

/** A path without its query, in which no two parameters have one name. */
function withUniqueNames({ parts }: PathTemplate): PathTemplate {
  const taken = new Set<string>();
  return {
    parts: parts.map((part) => {
      if (typeof part === "string") return part;
      return { parameter: takeName(part.parameter, taken) };
    }),
    query: [],
  };
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

function nameOf({ id, name }: Operation, { operationNames }: Printing): string {
  return operationNames.get(id) ?? name;
}

/** The group of the client, `branches` of `branches.create`; without one, that of the docs. */
function tagOf(operation: Operation, printing: Printing): string | undefined {
  const [first, second] = nameOf(operation, printing).split(".");
  return second === undefined ? operation.group : first;
}

function nameOperation(
  operation: Operation,
  path: PathTemplate,
  { taken, printing }: { readonly taken: Set<string>; readonly printing: Printing },
): OperationNames {
  const own = pathParameters(operation.path.value);
  return {
    operationId: takeName(nameOf(operation, printing), taken),
    tag: tagOf(operation, printing),
    parameters: new Map(pathParameters(path).map((free, index) => [own[index] ?? free, free])),
  };
}
