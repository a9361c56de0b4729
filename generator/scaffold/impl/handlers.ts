import type { Span } from "../../diagnostics/diagnostic.js";
import type { Contract } from "../../plan/contract.js";
import { spanOf } from "../finding.js";
import { findHandlers, type Implementation } from "../find-handlers.js";
import { computedMembers, readMembers, type Members } from "../members.js";
import { ts } from "../typescript.js";
import type { CodeBase } from "./code-base.js";
import { findDeclared } from "./find-declared.js";
import { laterMembers } from "./later-members.js";
import { resolveValue, type CodeNode, type Value } from "./resolve-value.js";

/** An object or a class that handles a resource, or some of its operations. */
export interface Handlers {
  readonly file: string;
  readonly implementation: Implementation;
  readonly members: Members;
  /** False for an object whose own type is not the interface. */
  readonly isTyped: boolean;
}

/** Finds the classes and objects whose types name the interface of a resource. */
export function findTyped(contract: Contract, code: CodeBase): readonly Handlers[] {
  return code.files
    .filter(({ text }) => text.includes(contract.interfaceName))
    .flatMap(({ path }) => {
      const { source, fault } = code.parse(path);
      const found = fault === undefined ? findHandlers(source, contract.interfaceName) : [];
      return found.map((implementation) => {
        const members = readMembers(implementation.node);
        return { file: path, implementation, members, isTyped: true };
      });
    });
}

/** The code whose types name the interface of a resource. */
export interface DeclaredHandlers {
  readonly values: readonly Value[];
  /** The names of variables without a value, and of parameters. */
  readonly names: readonly CodeNode[];
}

/** Finds the values whose types name the interface of a resource, or its member of `Handlers`. */
export function findDeclaredHandlers(
  { interfaceName, key }: Contract,
  code: CodeBase,
): DeclaredHandlers {
  const values: Value[] = [];
  const names: CodeNode[] = [];
  for (const { path: file, text } of code.files) {
    if (![interfaceName, `"${key}"]`, `'${key}']`].some((own) => text.includes(own))) continue;
    const { source, fault } = code.parse(file);
    if (fault !== undefined) continue;
    const found = findDeclared(source, (type) => type.uses(interfaceName) || type.isMember(key));
    values.push(...found.values.map((node) => resolveValue({ file, node }, code)));
    names.push(...found.names.map((node) => ({ file, node })));
  }
  return { values, names };
}

/** Makes handlers of an object or a class that is registered. */
export function toHandlers({
  file,
  node,
}: {
  readonly file: string;
  readonly node: Implementation["node"];
}): Handlers {
  const implementation = {
    node,
    reference: "",
    isImported: false,
    isWhole: false,
    asksFor: () => true,
  };
  return { file, implementation, members: readMembers(node), isTyped: false };
}

/**
 * Finds the handlers that other handlers take members from: `...defaults`, and base classes in other files. Members
 * whose names cannot be read, and those that are added later, are unclear.
 */
export function expand(
  parts: readonly Handlers[],
  code: CodeBase,
): {
  readonly more: readonly Handlers[];
  readonly unclear: readonly CodeNode[];
  readonly isAll: boolean;
} {
  const more: Handlers[] = [];
  const unclear: CodeNode[] = [];
  let isAll = false;
  const seen = new Set(parts.map(({ implementation }) => implementation.node));
  const queue = [...parts];
  for (const part of queue) {
    const { file, implementation } = part;
    const added = [...computedMembers(implementation.node), ...laterMembers(implementation.node)];
    unclear.push(...added.map((node) => ({ file, node })));
    if (part.members.open === undefined) continue;
    const sources = sourcesOf(part);
    // An interface of the same name declares more members, but does not show where they come from.
    if (sources.length === 0 && added.length === 0) unclear.push({ file, node: headOf(part) });
    for (const source of sources) {
      const value = resolveValue(source, code);
      if (value.kind === "all") isAll = true;
      else if (value.kind === "unclear") unclear.push(source);
      else if (!seen.has(value.node)) {
        seen.add(value.node);
        const inner = { ...toHandlers(value), isTyped: true };
        more.push(inner);
        queue.push(inner);
      }
    }
  }
  return { more, unclear, isAll };
}

/** Returns the expressions that a class or an object takes members from. */
function sourcesOf({ file, implementation: { node } }: Handlers): readonly CodeNode[] {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) =>
      ts.isSpreadAssignment(property) ? [{ file, node: property.expression }] : [],
    );
  }
  const bases = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return (bases?.types ?? []).map(({ expression }) => ({ file, node: expression }));
}

/** Returns the node for the place of a finding about a whole class or object. */
export function headOf({ implementation: { node } }: Handlers): ts.Node {
  return ts.isObjectLiteralExpression(node) ? node : (node.name ?? node);
}

/** Returns the span of a node. */
export function spanOfNode({ file, node }: CodeNode, code: CodeBase): Span {
  const { source } = code.parse(file);
  return spanOf(file, source, node.getStart(source), node.getEnd());
}
