import { commentTypes, readNames, readUse } from "../find-handlers.js";
import { walk } from "../parse-file.js";
import { ts } from "../typescript.js";
import { returnsIn } from "./resolve-value.js";

/** A type in the code of a user. */
export interface DeclaredType {
  /** True if the type uses an interface. */
  readonly uses: (interfaceName: string) => boolean;
  /** True if the type uses an interface that the file imports. */
  readonly imports: (interfaceName: string) => boolean;
  /** True if the type is a member of `Handlers`: `Handlers["volumes"]`. */
  readonly isMember: (name: string) => boolean;
}

/** The code whose type says that it is handlers. */
export interface Declared {
  /** The expressions with such a type, such as `Object.freeze({ … })`. */
  readonly values: readonly ts.Node[];
  /** The names of variables and fields without a value, and of parameters. */
  readonly names: readonly ts.Node[];
}

/**
 * Finds the code of a file with a type for which `isMeant` returns true: the values of variables and fields, returned
 * values, `x satisfies T`, `x as T`, `f<T>(x)`, and parameters. In JavaScript, comments give types: `@type {T}`,
 * `@satisfies {T}`, `@returns {T}`.
 */
export function findDeclared(
  source: ts.SourceFile,
  isMeant: (type: DeclaredType) => boolean,
): Declared {
  const all = readNames(source);
  const typeOf = (node: ts.TypeNode): DeclaredType => ({
    uses: (name) => readUse(node, name, all) !== undefined,
    imports: (name) => readUse(node, name, all)?.isImported === true,
    isMember: (name) => {
      const inner = ts.isTypeReferenceNode(node) ? (node.typeArguments?.[0] ?? node) : node;
      if (!ts.isIndexedAccessTypeNode(inner) || !ts.isLiteralTypeNode(inner.indexType))
        return false;
      const { literal } = inner.indexType;
      const isNamed = ts.isStringLiteral(literal) && literal.text === name;
      return isNamed && readUse(inner.objectType, "Handlers", all) !== undefined;
    },
  });
  const values: ts.Node[] = [];
  const names: ts.Node[] = [];
  const has = (node: ts.TypeNode | undefined): boolean =>
    node !== undefined && isMeant(typeOf(node));
  walk(source, (node) => {
    if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) {
      if (has(node.type) || commentTypes(node).some(has))
        (node.initializer ? values : names).push(node.initializer ?? node.name);
    } else if (ts.isParenthesizedExpression(node)) {
      if (commentTypes(node).some(has)) values.push(node.expression);
    } else if (ts.isParameter(node)) {
      if (has(node.type)) names.push(node.name);
    } else if (ts.isCallExpression(node)) {
      if (node.typeArguments?.some(has) === true) values.push(node);
    } else if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) {
      if (has(node.type)) values.push(node.expression);
    } else if (
      ts.isFunctionLike(node) &&
      "body" in node &&
      has(node.type ?? ts.getJSDocReturnType(node))
    ) {
      const { body } = node;
      if (body === undefined) return;
      if (ts.isBlock(body)) values.push(...returnsIn(body).flatMap((one) => one.expression ?? []));
      else values.push(body);
    }
  });
  return { values, names };
}
