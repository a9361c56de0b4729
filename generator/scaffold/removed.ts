import { distance } from "fastest-levenshtein";

import { typeName } from "../plan/names.js";
import type { Contract, ContractOperation } from "../plan/contract.js";
import type { Implementation } from "./find-handlers.js";
import type { Member } from "./members.js";
import { walk } from "./parse-file.js";
import { ts } from "./typescript.js";

/** A method for an operation that the docs no longer have. */
export interface Removed {
  readonly member: Member;
  /** The route of the operation, if a comment states it. */
  readonly route: string | undefined;
  /** A similar new operation, with the reason why it is similar. */
  readonly successor: { readonly name: string; readonly why: string } | undefined;
}

/**
 * Finds methods of operations that no longer exist. Helper methods are not reported, because a method counts only in
 * one of two cases:
 * - A line of the comment directly above it begins with the route of this resource that belongs to its name
 *   (`POST /v1/volumes/${ID}?action=snapshot` above `snapshot`).
 * - It is typed as the member of the interface with the same name (`VolumesHandlers["snapshot"]`).
 */
export function findRemoved(
  members: readonly Member[],
  { reference }: Implementation,
  contract: Contract,
  unwritten: readonly ContractOperation[],
): readonly Removed[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const { name, isPublic } = member;
    if (!isPublic || contract.known.has(name) || seen.has(name)) return [];
    const trace = readTrace(member, contract);
    if (trace === undefined && !isTypedBy(member, reference)) return [];
    seen.add(name);
    return [{ member, route: trace?.route, successor: findSuccessor(member, trace, unwritten) }];
  });
}

/** The operation that the comment above a method states. */
interface Trace {
  readonly route: string;
  readonly input: string | undefined;
}

const routeLine =
  /^[\s/*]*`?((?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/[^\s`]*)`?(?=$|[\s,.:;*])(?:, input `([^`]+)`)?/gm;

function readTrace({ node, nameNode, name }: Member, contract: Contract): Trace | undefined {
  const source = node.getSourceFile().text;
  const start = node.getFullStart();
  const above = lastBlock(ts.getLeadingCommentRanges(source, start) ?? [], source);
  // A comment may also follow decorators and modifiers.
  const from = nameNode.getFullStart();
  const beside =
    from === start
      ? []
      : [
          ...(ts.getLeadingCommentRanges(source, from) ?? []),
          ...(ts.getTrailingCommentRanges(source, from) ?? []),
        ];
  const comment = [...above, ...beside].map(({ pos, end }) => source.slice(pos, end));
  const text = comment.join("\n");
  for (const match of text.matchAll(routeLine)) {
    const [whole, found = "", input] = match;
    const route = found.replace(/[.,:;*/]+$/, "");
    const after = text.slice(match.index + whole.length);
    const isAlone =
      whole.includes(`\`${found}\``) && /^[\t ]*(?:\*\/)?[\t ]*(?=[\r\n]|$)/.test(after);
    if (contract.answers({ method: name, route, isAlone })) return { route, input };
  }
  return undefined;
}

/** Returns the comments after the last blank line. */
function lastBlock(comments: readonly ts.CommentRange[], text: string): readonly ts.CommentRange[] {
  const from = comments.findLastIndex(({ pos }, index) => {
    const previous = comments[index - 1];
    return previous === undefined || /\n\s*\n/.test(text.slice(previous.end, pos));
  });
  return comments.slice(Math.max(0, from));
}

/**
 * True if the declared type of a member (its own, or those of its parameters and result) names the method of the
 * interface.
 */
function isTypedBy({ node, name }: Member, reference: string): boolean {
  const types: ts.TypeNode[] = [];
  if (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node))
    types.push(...present(node.type));
  if (ts.isPropertyAssignment(node)) {
    const { initializer } = node;
    if (ts.isSatisfiesExpression(initializer) || ts.isAsExpression(initializer))
      types.push(initializer.type);
  }
  if (ts.isMethodDeclaration(node)) types.push(...signatureTypes(node));
  if (ts.isParameter(node)) types.push(...present(node.type));
  return types.some((type) => mentions(type, reference, name));
}

function signatureTypes(node: ts.SignatureDeclaration): readonly ts.TypeNode[] {
  return [...node.parameters.flatMap(({ type }) => present(type)), ...present(node.type)];
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function mentions(type: ts.Node, reference: string, name: string): boolean {
  if (ts.isIndexedAccessTypeNode(type)) {
    const { objectType, indexType } = type;
    const isKey = ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal);
    if (objectType.getText() === reference && isKey && indexType.literal.text === name) return true;
  }
  return ts.forEachChild(type, (child) => mentions(child, reference, name) || undefined) === true;
}

/** Finds a new operation that is similar to the old one: by its path, its input, or its name. */
function findSuccessor(
  member: Member,
  trace: Trace | undefined,
  unwritten: readonly ContractOperation[],
): Removed["successor"] {
  const samePath = unwritten.find(({ route }) => route === trace?.route);
  if (samePath !== undefined) return { name: samePath.name, why: "same path" };
  const inputs = typeNames(member.node);
  const nearest = unwritten.toSorted(
    (a, b) => steps(a.name, member.name) - steps(b.name, member.name),
  );
  const sameInput = nearest.find(({ input }) => {
    return input !== undefined && (input === trace?.input || inputs.has(typeName(input)));
  });
  if (sameInput !== undefined) return { name: sameInput.name, why: "same input" };
  const [similar] = nearest;
  if (similar === undefined) return undefined;
  if (isSimilar(similar.name, member.name)) return { name: similar.name, why: "similar name" };
  const [moved, ...more] = unwritten.filter(({ route }) => isNextTo(route, trace?.route ?? ""));
  return moved === undefined || more.length > 0
    ? undefined
    : { name: moved.name, why: "similar path" };
}

/** True if two routes differ in one literal segment of their paths: `/tools/{id}/photo` and `/tools/{id}/picture`. */
function isNextTo(one: string, other: string): boolean {
  const partsOf = (route: string): readonly string[] =>
    route.replace(/\{[^}]*\}/g, "{}").split(/(?=[/?])/);
  const [parts, others] = [partsOf(one), partsOf(other)];
  const differing = parts.filter((part, index) => part !== others[index]);
  const [only = ""] = differing;
  return parts.length === others.length && differing.length === 1 && /^\/[^{]*$/.test(only);
}

function steps(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase());
}

/** True if at most a third of the letters differ, or if one name contains the other, of at least four letters. */
export function isSimilar(a: string, b: string): boolean {
  const [short = "", long = ""] = [a.toLowerCase(), b.toLowerCase()].toSorted(
    (one, other) => one.length - other.length,
  );
  return steps(a, b) <= long.length / 3 || (short.length > 3 && long.includes(short));
}

/** Returns the names of the types of a method's parameters. */
function typeNames(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (inner: ts.Node): void => {
    if (ts.isTypeReferenceNode(inner)) {
      names.add(inner.typeName.getText().split(".").at(-1) ?? "");
    }
  };
  const callable =
    ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node) ? node.initializer : node;
  if (callable === undefined || !ts.isFunctionLike(callable)) return names;
  for (const { type } of callable.parameters) {
    if (type === undefined) continue;
    add(type);
    walk(type, add);
  }
  return names;
}
