import { findHandlers } from "../find-handlers.js";
import { walk } from "../parse-file.js";
import { ts } from "../typescript.js";
import type { CodeBase } from "./code-base.js";
import { findDeclared } from "./find-declared.js";
import { laterMembers } from "./later-members.js";
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
  /** Members that nothing uses, because the same object has another with their name. */
  readonly repeated: readonly RepeatedMember[];
  /** The calls that register the server. */
  readonly registrations: readonly Registration[];
}

/** A call that registers the server: `app.register(server, { handlers })`. */
export interface Registration {
  readonly file: string;
  readonly call: ts.CallExpression;
  /** The Fastify instance and the prefix, as they are written. */
  readonly place: string;
}

/** A member of `handlers` that a later member of the same object replaces. */
export interface RepeatedMember {
  readonly name: string;
  readonly key: CodeNode;
}

/** A member of the object `handlers`. */
export interface RegisteredMember {
  readonly key: CodeNode;
  readonly value: Value;
}

/**
 * Finds the handlers passed to `app.register(server, { handlers })` or `server(app, { handlers })`, those of a plugin
 * in a list of plugins, and values with the type `Handlers`.
 */
export function findRegistered(code: CodeBase, packageName: string): Registered {
  const entries = new Map<string, RegisteredMember[]>();
  const open: CodeNode[] = [];
  const seen = new Set<ts.Node>();
  const repeated: RepeatedMember[] = [];
  const registrations: Registration[] = [];
  const found: Value[] = code.files
    .filter(({ text }) => text.includes(packageName))
    .flatMap(({ path }) => findIn(path, code, packageName, registrations));
  let isAll = false;
  const take = (value: Value): void => {
    if (seen.has(value.node)) return;
    seen.add(value.node);
    if (value.kind === "all") isAll = true;
    else if (value.kind === "unclear" || !ts.isObjectLiteralExpression(value.node))
      open.push(value);
    else {
      const { file } = value;
      for (const property of value.node.properties) {
        if (isReplaced(property, value.node)) repeated.push(memberOf(property, file));
        else takeProperty(property, file);
      }
      open.push(...laterMembers(value.node).map((node) => ({ file: value.file, node })));
    }
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
  return { isFound: found.length > 0, entries, open, isAll, repeated, registrations };
}

/** @param registrations gets the calls that register the server */
function findIn(
  file: string,
  code: CodeBase,
  packageName: string,
  registrations: Registration[],
): readonly Value[] {
  const { source, fault } = code.parse(file);
  if (fault !== undefined) return [];
  const found: Value[] = findHandlers(source, "Handlers")
    .filter(({ isImported }) => isImported)
    .map(({ node }) => ({ kind: "object", file, node }));
  const { values } = findDeclared(source, ({ imports }) => imports("Handlers"));
  found.push(...values.map((node) => resolveValue({ file, node }, code)));
  const options = findDeclared(source, ({ imports }) => imports("ServerOptions"));
  for (const node of options.values) {
    const handlers = handlersIn({ file, node }, code);
    if (handlers?.isRead === true) found.push(handlers.value);
  }
  walk(source, (node) => {
    for (const part of besidePlugin(node, packageName, source)) {
      const handlers = handlersIn({ file, node: part }, code);
      if (handlers?.isRead === true) found.push(handlers.value);
    }
    if (!ts.isCallExpression(node)) return;
    const { expression: called, arguments: given } = node;
    const isRegister = ts.isPropertyAccessExpression(called) && called.name.text === "register";
    const plugin = isRegister ? given[0] : called;
    const [, options] = given;
    if (plugin === undefined || options === undefined) return;
    if (!isRegister && !isFrom(packageName, plugin, source)) return;
    const handlers = handlersIn({ file, node: options }, code);
    // Options that cannot be read may be those of any plugin.
    const isServer = isFrom(packageName, plugin, source);
    if (isServer) registrations.push({ file, call: node, place: placeOf(node, options) });
    if (handlers !== undefined && (handlers.isRead || isServer)) found.push(handlers.value);
  });
  return found;
}

/** The value of `handlers`. `isRead` is false if it is unclear whether the options have such a member. */
interface FoundHandlers {
  readonly value: Value;
  readonly isRead: boolean;
}

/** Finds the member `handlers` of the options of a server, also in objects that are spread into the options. */
function handlersIn(options: CodeNode, code: CodeBase, depth = 0): FoundHandlers | undefined {
  const object = resolveValue(options, code);
  if (object.kind === "unclear" || depth > 20)
    return { value: { ...object, kind: "unclear" }, isRead: false };
  if (object.kind === "all" || !ts.isObjectLiteralExpression(object.node)) return undefined;
  const { file } = object;
  let unread: FoundHandlers | undefined;
  for (const property of object.node.properties.toReversed()) {
    if (ts.isSpreadAssignment(property)) {
      const inner = handlersIn({ file, node: property.expression }, code, depth + 1);
      if (inner?.isRead === true) return inner;
      unread ??= inner;
    } else if (nameOf(property.name) === "handlers") {
      const node = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      return { value: resolveValue({ file, node }, code), isRead: true };
    }
  }
  return unread;
}

/** Returns the values beside a plugin in an object or a list: `{ plugin: server, options }`, `[server, options]`. */
function besidePlugin(
  node: ts.Node,
  packageName: string,
  source: ts.SourceFile,
): readonly ts.Node[] {
  const values = ts.isArrayLiteralExpression(node)
    ? node.elements
    : ts.isObjectLiteralExpression(node)
      ? node.properties.flatMap((one): ts.Node | readonly ts.Node[] => {
          if (ts.isPropertyAssignment(one)) return one.initializer;
          return ts.isShorthandPropertyAssignment(one) ? one.name : [];
        })
      : [];
  return values.some((one) => isFrom(packageName, one, source)) ? values : [];
}

/** True if a plugin is imported from a package: by its name, or as a member of the whole package. */
function isFrom(packageName: string, plugin: ts.Node, source: ts.SourceFile): boolean {
  const local = ts.isPropertyAccessExpression(plugin) ? plugin.expression : plugin;
  return source.statements.some((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      return false;
    const bindings = statement.importClause?.namedBindings;
    if (statement.moduleSpecifier.text !== packageName || bindings === undefined) return false;
    const names = ts.isNamedImports(bindings) ? bindings.elements : [bindings];
    return names.some(({ name }) => name.text === local.getText());
  });
}

/** True if a later property of the object has the same name. */
function isReplaced(
  property: ts.ObjectLiteralElementLike,
  { properties }: ts.ObjectLiteralExpression,
): boolean {
  const name = nameOf(property.name);
  const others = properties.slice(properties.indexOf(property) + 1);
  return name !== undefined && others.some((one) => nameOf(one.name) === name);
}

function memberOf(property: ts.ObjectLiteralElementLike, file: string): RepeatedMember {
  const node = property.name ?? property;
  return { name: nameOf(property.name) ?? "", key: { file, node } };
}

function nameOf(name: ts.PropertyName | undefined): string | undefined {
  if (name === undefined) return undefined;
  const inner = ts.isComputedPropertyName(name) ? name.expression : name;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  return ts.isIdentifier(name) ? name.text : undefined;
}

/**
 * Returns the place of a call that registers a plugin.
 *
 * @param options the options of the plugin
 */
function placeOf(call: ts.CallExpression, options: ts.Node): string {
  const { expression: called, arguments: given } = call;
  const app = ts.isPropertyAccessExpression(called) ? called.expression : given[0];
  // Options that are not written out may have any prefix, so the call is not compared with others.
  const isOpen =
    !ts.isObjectLiteralExpression(options) ||
    options.properties.some((one) => ts.isSpreadAssignment(one));
  if (isOpen) return String(call.getStart());
  const prefix = options.properties.find(
    ({ name }) => name !== undefined && nameOf(name) === "prefix",
  );
  const value =
    prefix !== undefined && ts.isPropertyAssignment(prefix) ? prefix.initializer : prefix;
  return `${app?.getText() ?? ""} ${value?.getText() ?? ""}`;
}
