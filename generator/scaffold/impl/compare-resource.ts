import { suggest } from "../../diagnostics/suggest.js";
import type { Change } from "../../drift/difference.js";
import type { Contract, ContractOperation } from "../../plan/contract.js";
import { isStub, type Member } from "../members.js";
import { findRemoved } from "../removed.js";
import { ts } from "../typescript.js";
import type { CodeBase } from "./code-base.js";
import type { Registered } from "./find-registered.js";
import { findReplaced } from "./find-repeated.js";
import {
  expand,
  findDeclaredHandlers,
  findTyped,
  type DeclaredHandlers,
  type Handlers,
  headOf,
  spanOfNode,
  toHandlers,
} from "./handlers.js";
import type { CodeNode } from "./resolve-value.js";

/** Compares the handlers of a resource with its page. */
export function compareResource(
  contract: Contract,
  code: CodeBase,
  registered: Registered,
): readonly Change[] {
  const { resource, key } = contract;
  const entries = registered.entries.get(key) ?? [];
  const declared = findDeclaredHandlers(contract, code);
  const typed = findAllTyped(contract, declared, code);
  const named = entries.flatMap(({ value }) =>
    value.kind === "object" ? [toHandlers(value)] : [],
  );
  const nodes = new Set(typed.map(({ implementation }) => implementation.node));
  const parts = [
    ...typed,
    ...named.filter(({ implementation }) => !nodes.has(implementation.node)),
  ];
  const isNamed = entries.length > 0 || registered.isAll || !registered.isFound;
  const values = registered.isFound ? entries.map(({ value }) => value) : declared.values;
  const unread: readonly CodeNode[] = values.filter(({ kind }) => kind === "unclear");
  const isUnknown = !registered.isFound && parts.length === 0 && unread.length === 0;
  const unclear = isNamed ? (isUnknown ? declared.names : unread) : registered.open;
  const facts = [contract.fact];
  const missing = missingResource(contract);
  if (!isNamed && unclear.length === 0) {
    const [first] = typed;
    return [
      first === undefined
        ? missing
        : {
            rule: "handler-registration/missing",
            id: resource,
            facts,
            base: spanOfNode({ file: first.file, node: headOf(first) }, code),
          },
    ];
  }
  const { more, isAll: isFilled, unclear: others } = expand(parts, code);
  const isAll = isFilled || registered.isAll || values.some(({ kind }) => kind === "all");
  if (parts.length === 0 && !isAll && unclear.length === 0) {
    return [missing];
  }
  // Handlers that are registered by name replace the ready-made ones.
  const isReadyMade = isAll && parts.length === 0;
  return [
    ...(isReadyMade
      ? []
      : compareOperations([...parts, ...more], contract, code, {
          unclear: [...unclear, ...others],
          isAll,
        })),
    ...parts.flatMap((part) => findUnknownMethods(part, parts, contract, code)),
    ...findReplaced([...parts, ...more], contract, code),
  ];
}

function missingResource({ resource: id, fact, span: head }: Contract): Change {
  return { rule: "type-presence/removed", subject: "resource", id, facts: [fact], head };
}

/** Returns the handlers whose types name the interface: object literals, classes, and values that can be read. */
function findAllTyped(
  contract: Contract,
  { values }: DeclaredHandlers,
  code: CodeBase,
): readonly Handlers[] {
  const typed = findTyped(contract, code);
  const known = new Set<ts.Node>(typed.map(({ implementation }) => implementation.node));
  const more = values.flatMap((value): Handlers[] => {
    if (value.kind !== "object" || known.has(value.node)) return [];
    known.add(value.node);
    return [{ ...toHandlers(value), isTyped: true }];
  });
  return [...typed, ...more];
}

function compareOperations(
  parts: readonly Handlers[],
  { resource, operations, fact }: Contract,
  code: CodeBase,
  { unclear, isAll }: { readonly unclear: readonly CodeNode[]; readonly isAll: boolean },
): readonly Change[] {
  const missing: ContractOperation[] = [];
  const stubs = operations.flatMap((operation): Change[] => {
    const found = parts.flatMap(({ file, members }) => {
      const isOwn = ({ name }: Member): boolean => name === operation.name;
      // JavaScript keeps the last of two members with the same name.
      const member = members.own.findLast(isOwn) ?? members.all.find(isOwn);
      return member === undefined ? [] : [{ file, member }];
    });
    const [first] = found;
    if (first === undefined) missing.push(operation);
    if (first === undefined || !found.every(({ member }) => isStub(member))) return [];
    const facts = [operation.fact];
    const base = spanOfNode({ file: first.file, node: first.member.nameNode }, code);
    const id = `${resource}.${operation.name}`;
    return [{ rule: "handler-method/stub", id, facts, after: operation.route, base }];
  });
  const [opening] = unclear;
  if (opening !== undefined || isAll) {
    if (opening === undefined || missing.length === 0) return stubs;
    const names = missing.map(({ name }) => name);
    const after = names.length > 3 ? `${names.length} operations` : names.join(", ");
    const before = opening.node.getText();
    const base = spanOfNode(opening, code);
    return [
      ...stubs,
      {
        rule: "handler-method/unclear",
        id: resource,
        facts: [fact],
        before,
        after,
        base,
      },
    ];
  }
  return [
    ...stubs,
    ...missing.map((operation): Change => {
      const { name, route, span } = operation;
      const id = `${resource}.${name}`;
      const facts = [operation.fact];
      return { rule: "operation-presence/removed", id, facts, after: route, head: span };
    }),
  ];
}

function findUnknownMethods(
  { file, implementation, members, isTyped }: Handlers,
  parts: readonly Handlers[],
  contract: Contract,
  code: CodeBase,
): readonly Change[] {
  const has = new Set(parts.flatMap((part) => part.members.all.map(({ name }) => name)));
  const unwritten = contract.operations.filter(({ name }) => !has.has(name));
  const removed = findRemoved(members.all, implementation, contract, unwritten);
  const traced = new Set(removed.map(({ member }) => member));
  const { resource } = contract;
  return [
    ...removed.map(({ member, successor }): Change => {
      const id = `${resource}.${member.name}`;
      const base = spanOfNode({ file, node: member.nameNode }, code);
      const to = successor?.name;
      return { rule: "operation-presence/added", id, to, facts: [], before: member.name, base };
    }),
    ...members.own
      .filter(
        (member) =>
          !isTyped && ts.isObjectLiteralExpression(implementation.node) && !traced.has(member),
      )
      .filter(({ name, node }) => !contract.known.has(name) && isMethod(node))
      .map((member): Change => {
        const id = `${resource}.${member.name}`;
        const base = spanOfNode({ file, node: member.nameNode }, code);
        const names = unwritten.map(({ name }) => name);
        const to = suggest(member.name, names);
        return { rule: "handler-method/unknown", id, to, facts: [], before: member.name, base };
      }),
  ];
}

function isMethod(node: ts.Node): boolean {
  if (ts.isMethodDeclaration(node)) return true;
  return (
    ts.isPropertyAssignment(node) &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer))
  );
}
