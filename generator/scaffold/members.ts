import { ts } from "./typescript.js";
import type { Implementation } from "./find-handlers.js";

/** A member of a class or object whose name can be read. */
export interface Member {
  readonly name: string;
  readonly nameNode: ts.Node;
  readonly node: ts.Node;
  /** False for a private or protected member. */
  readonly isPublic: boolean;
}

/** The members of a class or an object. */
export interface Members {
  readonly own: readonly Member[];
  /** Its own members, and those of its base classes in the same file. */
  readonly all: readonly Member[];
  /** The base classes in the same file. */
  readonly bases: readonly ts.Node[];
  /**
   * The code that may add methods, such as `...defaults`, `[name]() {}` or a base class in another file. Undefined if
   * there is none.
   */
  readonly open: string | undefined;
}

/** Lists the members of a class or an object. */
export function readMembers(node: Implementation["node"]): Members {
  return ts.isObjectLiteralExpression(node) ? readObject(node) : readClass(node, new Set());
}

function readObject(object: ts.ObjectLiteralExpression): Members {
  const spread = object.properties.find((property) => ts.isSpreadAssignment(property));
  const all = object.properties.flatMap((property) => readMember(property) ?? []);
  return { own: all, all, bases: [], open: (spread ?? computedMembers(object)[0])?.getText() };
}

/** Returns the members whose names only running the code shows, such as `[name]() {}`. Symbols are not operations. */
export function computedMembers(node: Implementation["node"]): readonly ts.Node[] {
  const members: readonly ts.NamedDeclaration[] = ts.isObjectLiteralExpression(node)
    ? node.properties
    : node.members;
  return members.filter(({ name }) => {
    if (name === undefined || !ts.isComputedPropertyName(name)) return false;
    return readName(name) === undefined && !/^Symbol\b/.test(name.expression.getText());
  });
}

function readClass(node: ts.ClassLikeDeclaration, seen: Set<ts.Node>): Members {
  seen.add(node);
  const own = node.members.flatMap((member) => {
    if (!ts.isConstructorDeclaration(member)) return readMember(member) ?? [];
    // `constructor(readonly list: …)` declares a member, too.
    const declaring = member.parameters.filter((one) =>
      ts.isParameterPropertyDeclaration(one, member),
    );
    return declaring.flatMap((one) => readMember(one) ?? []);
  });
  const name = node.name?.text;
  const isMerged = node.getSourceFile().statements.some((statement) => {
    return ts.isInterfaceDeclaration(statement) && statement.name.text === name;
  });
  const alone = { own, all: own, bases: [] };
  if (isMerged) return { ...alone, open: `interface ${name ?? ""}` };
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression;
  const [computed] = computedMembers(node);
  if (base === undefined || computed !== undefined) return { ...alone, open: computed?.getText() };
  const declaration = node.getSourceFile().statements.find((statement) => {
    return ts.isClassDeclaration(statement) && statement.name?.text === base.getText();
  });
  if (declaration === undefined || seen.has(declaration) || !ts.isClassDeclaration(declaration)) {
    return { ...alone, open: `extends ${base.getText()}` };
  }
  const inherited = readClass(declaration, seen);
  const bases = [declaration, ...inherited.bases];
  return { own, all: [...own, ...inherited.all], bases, open: inherited.open };
}

function readMember(node: ts.NamedDeclaration): Member | undefined {
  const nameNode = node.name;
  if (nameNode === undefined) return undefined;
  const name = readName(nameNode);
  if (name === undefined) return undefined;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((one) => one.kind === kind);
  // Static members belong to the class, not to its instances.
  if (has(ts.SyntaxKind.StaticKeyword)) return undefined;
  const isHidden = has(ts.SyntaxKind.PrivateKeyword) || has(ts.SyntaxKind.ProtectedKeyword);
  return { name, nameNode, node, isPublic: !isHidden };
}

/** Returns a name without quotes or brackets; undefined for `#x`, `[x]` and patterns. */
function readName(node: ts.Node): string | undefined {
  const inner = ts.isComputedPropertyName(node) ? node.expression : node;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  return ts.isIdentifier(node) ? node.text : undefined;
}

/** True if a method is still as scaffolded, a single `throw` with status 501, or if it is `undefined`. */
export function isStub({ node }: Member): boolean {
  const isProperty = ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node);
  const callable = isProperty ? node.initializer : node;
  if (callable === undefined) return false;
  // A server answers 501 for all that is not a function.
  if (/^(?:undefined|null|void 0)$/.test(callable.getText())) return true;
  if (!("body" in callable)) return false;
  const { body } = callable as { readonly body?: ts.Node };
  if (body === undefined || !ts.isBlock(body) || body.statements.length !== 1) return false;
  const [only] = body.statements;
  return only !== undefined && /^throw new [\w$.]+\(501\b/.test(only.getText());
}
