import type { Operation } from "../core/api.js";
import { takeName } from "../core/free-name.js";
import { groupBy } from "../core/group-by.js";
import {
  pathParameters,
  printPath,
  withoutParameterNames,
  type PathTemplate,
} from "../core/paths.js";
import { joinOperations, nameJoined, type NamedOperation } from "./join-operations.js";
import { printOperation, type OperationNames } from "./operation.js";
import { partOf, type Json, type Printing } from "./printing.js";
import { nameOf, tagOf } from "./tags.js";

/** The printed paths, and the tags of their operations in the order of the operations. */
export interface PrintedPaths {
  readonly paths: Json;
  readonly tags: readonly string[];
}

/**
 * Prints the operations, keyed by path and method. For OpenAPI, paths that differ only in the names of
 * parameters or in the query are equal, so operations with such paths are joined.
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
      return [method.toLowerCase(), partOf(makerOf(named, taken, printing), printing)] as const;
    });
    const text = printPath(path);
    return [[text === "" ? "/" : text, Object.fromEntries(item)] as const];
  });
  return { paths: Object.fromEntries(paths), tags: [...tags] };
}

/**
 * Returns a function that prints the operations of a method and a path. Their names are chosen at once,
 * before the function is called.
 */
function makerOf(
  named: readonly NamedOperation[],
  taken: Set<string>,
  printing: Printing,
): () => Json {
  const [only, second] = named;
  if (only !== undefined && second === undefined)
    return () => printOperation(only.operation, only.names, printing);
  const operationId = nameJoined(named, taken);
  return () => joinOperations(named, operationId, printing);
}

function shapeOf(path: PathTemplate): string {
  return printPath(withoutParameterNames({ ...path, query: [] }));
}

/** Returns a path without its query and with unique names of parameters. */
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
