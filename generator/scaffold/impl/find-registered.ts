import { findHandlers } from "../find-handlers.js";
import { walk } from "../parse-file.js";
import { ts } from "../typescript.js";
import type { CodeBase } from "./code-base.js";
import { resolveValue, type CodeNode, type Value } from "./resolve-value.js";

/** The handlers that are passed to the server, at all places where it is registered. */
export interface Registered {
  /** False if no such place was found. The registered handlers are then unknown. */
  readonly isFound: boolean;
  /** Keyed by the name of the resource. */
  readonly entries: ReadonlyMap<string, readonly RegisteredMember[]>;
  /** Expressions that may add handlers: `...defaults`, a call. */
  readonly open: readonly CodeNode[];
  /** True if ready-made handlers are registered for all other resources. */
  readonly isAll: boolean;
}

/** A member of the object `handlers`. */
export interface RegisteredMember {
  readonly key: CodeNode;
  readonly value: Value;
}

/** Finds the handlers passed to `app.register(server, { handlers })`, and objects with the type `Handlers`. */
export function findRegistered(code: CodeBase, packageName: string): Registered {
  const entries = new Map<string, RegisteredMember[]>();
  const open: CodeNode[] = [];
  const seen = new Set<ts.Node>();
  const found: Value[] = code.files
    .filter(({ text }) => text.includes(packageName))
    .flatMap(({ path }) => findIn(path, code));
  let isAll = false;
  const take = (value: Value): void => {
    if (seen.has(value.node)) return;
    seen.add(value.node);
    if (value.kind === "all") isAll = true;
    else if (value.kind === "unclear" || !ts.isObjectLiteralExpression(value.node))
      open.push(value);
    else for (const property of value.node.properties) takeProperty(property, value.file);
  };
  const takeProperty = (property: ts.ObjectLiteralElementLike, file: string): void => {
    if (ts.isSpreadAssignment(property)) {
      take(resolveValue({ file, node: property.expression }, code));
      return;
    }
    const name = nameOf(property.name);
    if (name === undefined) open.push({ file, node: property });
    else {
      const node = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      const value = resolveValue({ file, node }, code);
      entries.set(name, [
        ...(entries.get(name) ?? []),
        { key: { file, node: property.name }, value },
      ]);
    }
  };
  for (const value of found) take(value);
  return { isFound: found.length > 0, entries, open, isAll };
}

function findIn(file: string, code: CodeBase): readonly Value[] {
  const { source, fault } = code.parse(file);
  if (fault !== undefined) return [];
  const found: Value[] = findHandlers(source, "Handlers")
    .filter(({ isImported }) => isImported)
    .map(({ node }) => ({ kind: "object", file, node }));
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (node.expression.name.text !== "register") return;
    const options = node.arguments[1];
    if (options === undefined || !ts.isObjectLiteralExpression(options)) return;
    const handlers = options.properties.find((one) => nameOf(one.name) === "handlers");
    if (handlers === undefined) return;
    const value = ts.isPropertyAssignment(handlers) ? handlers.initializer : handlers.name;
    if (value !== undefined) found.push(resolveValue({ file, node: value }, code));
  });
  return found;
}

function nameOf(name: ts.PropertyName | undefined): string | undefined {
  if (name === undefined) return undefined;
  const inner = ts.isComputedPropertyName(name) ? name.expression : name;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  return ts.isIdentifier(name) ? name.text : undefined;
}
