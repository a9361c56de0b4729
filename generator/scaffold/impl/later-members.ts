import { walk } from "../parse-file.js";
import { ts } from "../typescript.js";

/** The functions of `Object` that add members to their first argument. */
const adders = new Set(["assign", "defineProperty", "defineProperties", "setPrototypeOf"]);

/**
 * Returns the code that may add members to an object or a class of the same file after its declaration:
 * `volumes.list = …`, `Volumes.prototype.list = …`, `Object.assign(volumes, …)`.
 */
export function laterMembers(
  node: ts.ObjectLiteralExpression | ts.ClassLikeDeclaration,
): readonly ts.Node[] {
  const name = nameAround(node);
  const found: ts.Node[] = [];
  if (name === undefined) return found;
  const isOwner = (owner: ts.Node | undefined): boolean => {
    if (owner === undefined) return false;
    const inner = bare(owner);
    if (ts.isIdentifier(inner)) return inner.text === name;
    return (
      ts.isPropertyAccessExpression(inner) &&
      inner.name.text === "prototype" &&
      isOwner(inner.expression)
    );
  };
  walk(node.getSourceFile(), (at) => {
    if (ts.isBinaryExpression(at)) {
      const { left, operatorToken } = at;
      const isSet = operatorToken.kind === ts.SyntaxKind.EqualsToken;
      const isMember = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left);
      if (isSet && isMember && isOwner(left.expression)) found.push(at);
    } else if (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
      const { expression, name: called } = at.expression;
      if (expression.getText() === "Object" && adders.has(called.text) && isOwner(at.arguments[0]))
        found.push(at);
    }
  });
  return found;
}

/** Returns the name of a class, or of the variable that an object is the value of; undefined if there is none. */
function nameAround(
  node: ts.ObjectLiteralExpression | ts.ClassLikeDeclaration,
): string | undefined {
  if (!ts.isObjectLiteralExpression(node) && node.name !== undefined) return node.name.text;
  let at: ts.Node = node;
  while (isWrapper(at.parent)) at = at.parent;
  const { parent } = at;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
    ? parent.name.text
    : undefined;
}

type Wrapper = ts.ParenthesizedExpression | ts.AsExpression | ts.SatisfiesExpression;

function isWrapper(node: ts.Node): node is Wrapper {
  return (
    ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
  );
}

function bare(node: ts.Node): ts.Node {
  return isWrapper(node) ? bare(node.expression) : node;
}
