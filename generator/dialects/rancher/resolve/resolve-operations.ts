import { suggest } from "../../../diagnostics/suggest.js";
import type { Page, RouteBlock } from "../page/page.js";
import { checkCollections, collectionOf } from "./collections.js";
import { stated, withValue } from "../../../core/fact.js";
import type { Operation } from "../../../core/api.js";
import { makeOperation, type OperationName } from "../make-operation.js";
import { checkAnchor, checkRoute, type ExpectedRoute } from "./route-paths.js";
import type { Scope } from "./scope.js";

const printed: ReadonlyMap<OperationName, ExpectedRoute> = new Map([
  ["Create", { method: "POST", shape: "collection" }],
  ["Update", { method: "PUT", shape: "member" }],
  ["Delete", { method: "DELETE", shape: "member" }],
]);
const known = [...printed.keys()];

/** Returns the operation of a block. A misspelt name is read as the known operation that it resembles. */
export function operationName({ name: { value } }: RouteBlock): OperationName | undefined {
  return (
    known.find((name) => name === value) ?? known.find((name) => name === suggest(value, known))
  );
}

/** Reads the operation blocks of a page, and adds List and Get, which every resource has and no page prints. */
export function resolveOperations(scope: Scope, page: Page): readonly Operation[] {
  const operations: Operation[] = [];
  for (const block of page.operations) {
    const operation = resolveOperation(scope, block, { page, before: operations });
    if (operation !== undefined) operations.push(operation);
  }
  checkCollections(scope, page);
  if (page.kind !== "resource") return operations;
  const collection = collectionOf(scope, page);
  const read = (name: OperationName, path: string): Operation => {
    return makeOperation(scope.type, name, withValue(collection, { method: "GET", path }));
  };
  return [...operations, read("List", collection.value), read("Get", `${collection.value}/\${ID}`)];
}

function resolveOperation(
  scope: Scope,
  block: RouteBlock,
  { page, before }: { readonly page: Page; readonly before: readonly Operation[] },
): Operation | undefined {
  const name = operationName(block);
  const { value, span } = block.name;
  if (name !== value) scope.report("unknown-operation", span, { name: value, known });
  const expected = name && printed.get(name);
  if (name === undefined || expected === undefined) return undefined;
  if (before.some((operation) => operation.name === name)) {
    const first = page.operations.find((one) => operationName(one) === name);
    const related = first === undefined ? [] : [{ span: first.name.span, message: "The first" }];
    scope.report("duplicate-operation", span, { name }, related);
    return undefined;
  }
  const stray = block.rows[0] ?? block.input ?? block.output;
  if (stray !== undefined) {
    const reason = "Only the block of an action has a table, an input or an output; remove this";
    scope.report("unexpected-content", stray.span, { reason });
  }
  checkAnchor(scope, block, name);
  const route = stated(checkRoute(scope, block, expected), block.path.span);
  return makeOperation(scope.type, name, route);
}
