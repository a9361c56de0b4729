import { ts } from "../typescript.js";
import type { CodeBase } from "./code-base.js";

/** A node of the syntax tree, with the file that contains it. */
export interface CodeNode {
  readonly file: string;
  readonly node: ts.Node;
}

/** The value of an expression, as far as reading the code shows it. */
export type Value =
  /** An object literal, or the class of an object. */
  | (CodeNode & {
      readonly kind: "object";
      readonly node: ts.ObjectLiteralExpression | ts.ClassLikeDeclaration;
    })
  /** All ready-made handlers of the generated package. */
  | (CodeNode & { readonly kind: "all" })
  /** A value that reading the code does not show. */
  | (CodeNode & { readonly kind: "unclear" });

/** The functions of `Object` that return their argument. */
const keepers = new Set(["freeze", "preventExtensions", "seal"]);

/**
 * Finds the value of an expression. Follows names, imports, properties, `new`, `Object.freeze` and the like, and calls
 * of functions with a single `return` at their end.
 */
export function resolveValue(at: CodeNode, code: CodeBase, depth = 0): Value {
  const { file } = at;
  const node = bare(at.node);
  const unclear: Value = { kind: "unclear", file, node };
  const follow = (inner: ts.Node | undefined, where = file): Value =>
    inner === undefined || depth > 20
      ? unclear
      : resolveValue({ file: where, node: inner }, code, depth + 1);
  if (ts.isObjectLiteralExpression(node) || ts.isClassLike(node)) {
    return { kind: "object", file, node };
  }
  if (ts.isNewExpression(node)) return follow(node.expression);
  if (ts.isIdentifier(node)) {
    const found = findDeclaration(node, file, code);
    if (found === undefined) return unclear;
    return found.property === undefined
      ? follow(found.node, found.file)
      : pick(follow(found.node, found.file), found.property, follow, unclear);
  }
  if (ts.isPropertyAccessExpression(node)) {
    return pick(follow(node.expression), node.name.text, follow, unclear);
  }
  if (!ts.isCallExpression(node)) return unclear;
  const callee = bare(node.expression);
  if (isReadyMade(callee, file, code)) return { kind: "all", file, node };
  const isKept =
    ts.isPropertyAccessExpression(callee) &&
    callee.expression.getText() === "Object" &&
    keepers.has(callee.name.text);
  if (isKept) return follow(node.arguments[0]);
  if (!ts.isIdentifier(callee)) return unclear;
  const made = findDeclaration(callee, file, code);
  return made === undefined ? unclear : follow(returnedBy(made.node), made.file);
}

/** Strips parentheses, `as`, `satisfies`, `!` and `await` from an expression. */
function bare(node: ts.Node): ts.Node {
  const isWrapped =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node);
  return isWrapped ? bare(node.expression) : node;
}

type Follow = (inner: ts.Node | undefined, where?: string) => Value;

/** Returns the value of a property of an object. */
function pick(owner: Value, name: string, follow: Follow, unclear: Value): Value {
  if (owner.kind === "all") return owner;
  if (owner.kind === "unclear" || !ts.isObjectLiteralExpression(owner.node)) return unclear;
  const property = owner.node.properties.findLast((one) => one.name?.getText() === name);
  if (property !== undefined && ts.isPropertyAssignment(property)) {
    return follow(property.initializer, owner.file);
  }
  return property !== undefined && ts.isShorthandPropertyAssignment(property)
    ? follow(property.name, owner.file)
    : unclear;
}

/** True if a name is `createMemoryHandlers`, imported from the generated package. */
function isReadyMade(callee: ts.Node, file: string, code: CodeBase): boolean {
  if (!ts.isIdentifier(callee)) return false;
  return code.parse(file).source.statements.some((statement) => {
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : undefined;
    if (
      !ts.isImportDeclaration(statement) ||
      bindings === undefined ||
      !ts.isNamedImports(bindings)
    )
      return false;
    const isMemory =
      ts.isStringLiteral(statement.moduleSpecifier) &&
      statement.moduleSpecifier.text.endsWith("/server/memory");
    return (
      isMemory &&
      bindings.elements.some(({ name, propertyName }) => {
        return name.text === callee.text && (propertyName ?? name).text === "createMemoryHandlers";
      })
    );
  });
}

/**
 * Returns the expression that a function returns. Undefined unless the function has exactly one `return`, as its last
 * statement, or is an arrow function without a block.
 */
function returnedBy(node: ts.Node): ts.Node | undefined {
  if (
    !ts.isFunctionDeclaration(node) &&
    !ts.isArrowFunction(node) &&
    !ts.isFunctionExpression(node)
  )
    return undefined;
  const { body } = node;
  if (body === undefined || !ts.isBlock(body)) return body;
  const [only, ...others] = returnsIn(body);
  const isOne = only !== undefined && others.length === 0 && only === body.statements.at(-1);
  return isOne ? only.expression : undefined;
}

/** Returns the `return` statements below a node, except those of functions and classes inside of it. */
export function returnsIn(node: ts.Node): readonly ts.ReturnStatement[] {
  const found: ts.ReturnStatement[] = [];
  ts.forEachChild(node, (child) => {
    if (ts.isReturnStatement(child)) found.push(child);
    else if (!ts.isFunctionLike(child) && !ts.isClassLike(child)) found.push(...returnsIn(child));
  });
  return found;
}

/** The declaration of a name. `property` is set if the name comes from a pattern: `const { volumes } = …`. */
interface Declared extends CodeNode {
  readonly property: string | undefined;
}

/** Finds the declaration of a name in the blocks around it, or else in the file that it is imported from. */
function findDeclaration(name: ts.Identifier, file: string, code: CodeBase): Declared | undefined {
  for (let at: ts.Node = name; ; at = at.parent) {
    if (ts.isBlock(at) || ts.isSourceFile(at)) {
      const found = declaredIn(at.statements, name.text, file);
      if (found !== undefined) return found;
    }
    // The value of a parameter is unknown.
    const isParameter =
      ts.isFunctionLike(at) && at.parameters.some((one) => one.name.getText() === name.text);
    if (isParameter) return undefined;
    if (ts.isSourceFile(at)) return findImported(at, name.text, file, code);
  }
}

function declaredIn(
  statements: readonly ts.Statement[],
  name: string,
  file: string,
): Declared | undefined {
  for (const statement of statements) {
    const isNamed = ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement);
    if (isNamed && statement.name?.text === name)
      return { file, node: statement, property: undefined };
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: target, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      if (ts.isIdentifier(target) && target.text === name)
        return { file, node: initializer, property: undefined };
      if (!ts.isObjectBindingPattern(target)) continue;
      const element = target.elements.find((one) => one.name.getText() === name);
      if (element !== undefined && element.dotDotDotToken === undefined) {
        return {
          file,
          node: initializer,
          property: (element.propertyName ?? element.name).getText(),
        };
      }
    }
  }
  return undefined;
}

function findImported(
  source: ts.SourceFile,
  name: string,
  file: string,
  code: CodeBase,
): Declared | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue;
    const target = code.resolve(file, statement.moduleSpecifier.text);
    const { name: whole, namedBindings } = statement.importClause ?? {};
    if (target === undefined) continue;
    if (whole?.text === name) return findExported("default", target, code);
    if (namedBindings === undefined || !ts.isNamedImports(namedBindings)) continue;
    const element = namedBindings.elements.find((one) => one.name.text === name);
    if (element !== undefined)
      return findExported((element.propertyName ?? element.name).text, target, code);
  }
  return undefined;
}

/** Finds the declaration of an exported name. The file may re-export it from another file. */
function findExported(name: string, file: string, code: CodeBase, depth = 0): Declared | undefined {
  const { source } = code.parse(file);
  if (depth > 20) return undefined;
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement) && name === "default") {
      return { file, node: statement.expression, property: undefined };
    }
    const isDefault =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    if (isDefault === true && name === "default")
      return { file, node: statement, property: undefined };
    if (!ts.isExportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier;
    const target =
      from !== undefined && ts.isStringLiteral(from) ? code.resolve(file, from.text) : file;
    if (target === undefined) continue;
    const { exportClause } = statement;
    if (exportClause === undefined) {
      const found = findExported(name, target, code, depth + 1);
      if (found !== undefined) return found;
    } else if (ts.isNamedExports(exportClause)) {
      const element = exportClause.elements.find((one) => one.name.text === name);
      const inner = element && (element.propertyName ?? element.name).text;
      if (inner === undefined) continue;
      return target === file
        ? declaredIn(source.statements, inner, file)
        : findExported(inner, target, code, depth + 1);
    }
  }
  return declaredIn(source.statements, name, file);
}
