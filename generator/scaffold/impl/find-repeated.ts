import type { Change } from "../../drift/difference.js";
import type { Contract } from "../../plan/contract.js";
import { ts } from "../typescript.js";
import type { CodeBase } from "./code-base.js";
import type { Registered, Registration } from "./find-registered.js";
import { spanOfNode, type Handlers } from "./handlers.js";

/**
 * Finds handlers that are registered twice in one object, and a server that is registered twice on one Fastify
 * instance.
 */
export function findRepeated(
  { repeated, registrations }: Registered,
  code: CodeBase,
): readonly Change[] {
  return [
    ...repeated.map(({ name, key }): Change => {
      const base = spanOfNode(key, code);
      return { rule: "handler-registration/repeated", id: name, facts: [], before: name, base };
    }),
    ...registrations.flatMap((one, index): Change[] => {
      // A call in another block may be an alternative to the first call, or may belong to another instance with the
      // same name.
      const isSame = ({ file, call, place }: Registration): boolean =>
        file === one.file && place === one.place && blockOf(call) === blockOf(one.call);
      if (!registrations.slice(0, index).some(isSame)) return [];
      const before = one.call.expression.getText();
      const base = spanOfNode({ file: one.file, node: one.call }, code);
      const rule = "handler-registration/repeated";
      return [{ rule, subject: "file", id: one.file, facts: [], before, base }];
    }),
  ];
}

/** Finds methods of operations that a later member of the same object or class replaces. */
export function findReplaced(
  parts: readonly Handlers[],
  { resource, operations }: Contract,
  code: CodeBase,
): readonly Change[] {
  const names = new Set(operations.map(({ name }) => name));
  return parts.flatMap(({ file, members }) => {
    const whole = members.own.filter(({ node }) => !isSignature(node) && !ts.isAccessor(node));
    return whole.flatMap(({ name, nameNode }, index): Change[] => {
      if (!names.has(name) || !whole.slice(index + 1).some((one) => one.name === name)) return [];
      const base = spanOfNode({ file, node: nameNode }, code);
      const id = `${resource}.${name}`;
      return [{ rule: "handler-method/repeated", id, facts: [], before: name, base }];
    });
  });
}

/** True for a member without code, such as an overload. */
function isSignature(node: ts.Node): boolean {
  return ts.isMethodDeclaration(node) && node.body === undefined;
}

/** Returns the nearest block, file or case that a node is in. */
function blockOf(node: ts.Node): ts.Node {
  let at: ts.Node = node.parent;
  while (!ts.isBlock(at) && !ts.isSourceFile(at) && !ts.isCaseOrDefaultClause(at)) {
    // A function without a block, an alternative, or the right side of `&&`.
    if (ts.isArrowFunction(at) || ts.isConditionalExpression(at) || ts.isIfStatement(at)) return at;
    at = at.parent;
  }
  return at;
}
