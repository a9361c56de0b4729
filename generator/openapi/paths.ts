import type { Operation } from "../core/api.js";
import { takeName } from "../core/free-name.js";
import { groupBy } from "../core/group-by.js";
import {
  pathParameters,
  printPath,
  withoutParameterNames,
  type PathTemplate,
} from "../core/paths.js";
import { joinOperations } from "./join-operations.js";
import { printOperation, type OperationNames } from "./operation.js";
import type { Json, Printing } from "./printing.js";

/** All paths, and the operations in them. */
export interface PrintedPaths {
  readonly paths: Json;
  readonly operations: readonly Json[];
}

/**
 * Prints the operations by path and method. OpenAPI tells paths apart by their texts alone, not by names of
 * parameters and not by queries, so operations that share the rest of a route are one in a document.
 */
export function printPaths(printing: Printing): PrintedPaths {
  const taken = new Set<string>();
  const operations: Json[] = [];
  const byPath = groupBy(printing.api.operations, ({ path }) => shapeOf(path.value));
  const paths = [...byPath.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const path = withUniqueNames(first.path.value);
    const item = [...groupBy(all, ({ method }) => method.value)].map(([method, same]) => {
      const named = same.map((operation) => {
        return { operation, names: nameOperation(operation, path, { taken, printing }) };
      });
      const [only, second] = named;
      const printed =
        only !== undefined && second === undefined
          ? printOperation(only.operation, only.names, printing)
          : joinOperations(named, { taken, printing });
      operations.push(printed);
      return [method.toLowerCase(), printed] as const;
    });
    const text = printPath(path);
    return [[text === "" ? "/" : text, Object.fromEntries(item)] as const];
  });
  return { paths: Object.fromEntries(paths), operations };
}

/** The tags of operations, in their order. */
export function tagsOf(operations: readonly Json[]): readonly string[] {
  return [...new Set(operations.flatMap(({ tags = [] }) => tags as readonly string[]))];
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
