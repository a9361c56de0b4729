import { ts } from "./typescript.js";
import { walk } from "./parse-file.js";

/** A class or an object literal that implements an interface of handlers. */
export interface Implementation {
  readonly node: ts.ClassLikeDeclaration | ts.ObjectLiteralExpression;
  /** The name that the file uses for the interface: `VolumesHandlers`, `V`, `api.VolumesHandlers`. */
  readonly reference: string;
  /** False if the file does not import that name. */
  readonly isImported: boolean;
  /** False if its type makes methods optional, like `Partial`. */
  readonly isWhole: boolean;
  /** True if its type has the method. */
  asksFor(name: string): boolean;
}

/** The use of the interface in a type: `Omit<VolumesHandlers, "delete">`. */
type Use = Omit<Implementation, "node">;

/** Finds the classes and objects of a file whose types say that they implement an interface. */
export function findHandlers(
  source: ts.SourceFile,
  interfaceName: string,
): readonly Implementation[] {
  const found: Implementation[] = [];
  const names = readNames(source);
  const add = (node: Implementation["node"], types: readonly ts.Node[]): void => {
    const [use] = types.flatMap((type) => readUse(type, interfaceName, names) ?? []);
    if (use !== undefined) found.push({ node, ...use });
  };
  walk(source, (node) => {
    if (ts.isClassLike(node) && !isAmbient(node)) {
      const clauses = node.heritageClauses ?? [];
      const isImplements = ({ token }: ts.HeritageClause): boolean =>
        token === ts.SyntaxKind.ImplementsKeyword;
      add(
        node,
        clauses.filter(isImplements).flatMap(({ types }) => [...types]),
      );
    } else if (ts.isObjectLiteralExpression(node)) add(node, typesGivenTo(node));
  });
  return found;
}

function isAmbient(node: ts.ClassLikeDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;
}

/** Returns the types that the code around an object literal declares for it. */
function typesGivenTo(object: ts.ObjectLiteralExpression): readonly ts.TypeNode[] {
  const types: (ts.TypeNode | undefined)[] = [];
  let node: ts.Node = object;
  for (;;) {
    const parent: ts.Node = node.parent;
    if (ts.isSatisfiesExpression(parent) || ts.isAsExpression(parent)) types.push(parent.type);
    else if (ts.isTypeAssertionExpression(parent)) types.push(parent.type);
    else if (ts.isParenthesizedExpression(parent)) types.push(...commentTypes(parent));
    else break;
    node = parent;
  }
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent))
    types.push(parent.type, ...commentTypes(parent));
  else if (ts.isArrowFunction(parent)) types.push(parent.type);
  else if (ts.isReturnStatement(parent)) types.push(returnTypeAround(parent));
  return types.filter((type) => type !== undefined);
}

/** Returns the types that a comment gives to code in JavaScript: `@type {…}` and `@satisfies {…}`. */
export function commentTypes(node: ts.Node): readonly ts.TypeNode[] {
  const satisfied = ts.getJSDocSatisfiesTag(node)?.typeExpression.type;
  return [ts.getJSDocType(node), satisfied].filter((type) => type !== undefined);
}

function returnTypeAround(node: ts.Node): ts.TypeNode | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionLike(at)) return at.type ?? ts.getJSDocReturnType(at);
  }
  return undefined;
}

/** The meaning of the names in a file. */
export interface Names {
  /** The original names of imports, keyed by their local names. */
  readonly imported: ReadonlyMap<string, string>;
  readonly namespaces: ReadonlySet<string>;
  /** The types that the file declares, keyed by name. */
  readonly declared: ReadonlyMap<string, readonly ts.Node[]>;
}

/**
 * Returns the types that the comments above a statement declare with `@typedef`. TypeScript attaches these comments to
 * it.
 */
function typedefsAbove(
  statement: ts.Statement & { readonly jsDoc?: readonly ts.JSDoc[] },
): readonly (readonly [name: string, type: ts.Node])[] {
  const tags = (statement.jsDoc ?? []).flatMap((comment) => [...(comment.tags ?? [])]);
  return tags.flatMap((tag) => {
    if (!ts.isJSDocTypedefTag(tag) || tag.name === undefined) return [];
    const { name, typeExpression: type } = tag;
    return type && ts.isJSDocTypeExpression(type) ? [[name.getText(), type.type] as const] : [];
  });
}

/** Reads the imports and the declared types of a file. */
export function readNames(source: ts.SourceFile): Names {
  const imported = new Map<string, string>();
  const namespaces = new Set<string>();
  const declared = new Map<string, readonly ts.Node[]>();
  for (const node of source.statements) {
    for (const [name, type] of typedefsAbove(node)) declared.set(name, [type]);
    if (ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, [node.type]);
    else if (ts.isInterfaceDeclaration(node)) {
      const bases = (node.heritageClauses ?? []).flatMap(({ types }) => [...types]);
      declared.set(node.name.text, bases);
    } else if (ts.isImportEqualsDeclaration(node)) namespaces.add(node.name.text);
    if (!ts.isImportDeclaration(node)) continue;
    const bindings = node.importClause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) namespaces.add(bindings.name.text);
    else {
      for (const { name, propertyName } of bindings.elements) {
        imported.set(name.text, (propertyName ?? name).text);
      }
    }
  }
  return { imported, namespaces, declared };
}

/** The utility types whose result has methods of the wrapped type. */
const wrappers = ["Partial", "Required", "Readonly", "Promise", "Pick", "Omit", "NonNullable"];

/** Returns how a type uses the interface; undefined if it does not. */
export function readUse(
  type: ts.Node,
  interfaceName: string,
  names: Names,
  depth = 0,
): Use | undefined {
  const again = (inner: ts.Node | undefined): Use | undefined =>
    inner === undefined || depth > 20 ? undefined : readUse(inner, interfaceName, names, depth + 1);
  if (ts.isParenthesizedTypeNode(type)) return again(type.type);
  if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) {
    return type.types.flatMap((part) => again(part) ?? [])[0];
  }
  if (ts.isImportTypeNode(type)) {
    return type.qualifier?.getText() === interfaceName ? whole(type.getText(), true) : undefined;
  }
  const isReference = ts.isTypeReferenceNode(type) || ts.isExpressionWithTypeArguments(type);
  if (!isReference) return undefined;
  const reference = (ts.isTypeReferenceNode(type) ? type.typeName : type.expression).getText();
  const [first, second] = type.typeArguments ?? [];
  if (wrappers.includes(reference)) return narrow(again(first), reference, second);
  const declared = names.declared.get(reference);
  if (declared !== undefined) return declared.flatMap((inner) => again(inner) ?? [])[0];
  const dot = reference.indexOf(".");
  const meant =
    dot !== -1 && names.namespaces.has(reference.slice(0, dot))
      ? reference.slice(dot + 1)
      : (names.imported.get(reference) ?? reference);
  if (meant !== interfaceName) return undefined;
  return whole(reference, dot !== -1 || names.imported.has(reference));
}

function whole(reference: string, isImported: boolean): Use {
  return { reference, isImported, isWhole: true, asksFor: () => true };
}

/** Restricts a use of the interface to what a utility type leaves of it. */
function narrow(use: Use | undefined, wrapper: string, keys: ts.Node | undefined): Use | undefined {
  if (use === undefined) return undefined;
  if (wrapper === "Partial") return { ...use, isWhole: false };
  if (wrapper !== "Pick" && wrapper !== "Omit") return use;
  const listed = new Set(keys === undefined ? [] : literalsOf(keys));
  const isPick = wrapper === "Pick";
  return { ...use, asksFor: (name) => use.asksFor(name) && listed.has(name) === isPick };
}

function literalsOf(type: ts.Node): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  if (!ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) return [];
  return [type.literal.text];
}
