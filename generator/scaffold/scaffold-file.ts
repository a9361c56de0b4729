import type { Contract, ContractOperation } from "../plan/contract.js";
import { spanOf, type HandlerFinding, type FindingCode } from "./finding.js";
import { findHandlers, type Implementation } from "./find-handlers.js";
import { reachImport, type Insertion } from "./imports.js";
import { applyInsertions, insertMethods } from "./insert-methods.js";
import { isStub, readMembers, type Members } from "./members.js";
import { parseFile } from "./parse-file.js";
import { printMethod, readForm } from "./print-method.js";
import { findRemoved, type Removed } from "./removed.js";
import { readStyle } from "./style.js";
import type { ts } from "./typescript.js";

/** A file of handlers after its methods were held against the docs. */
export interface Scaffolded {
  /** The text to write: the given one, with insertions. */
  readonly text: string;
  /** The methods that were put in. */
  readonly added: readonly string[];
  readonly findings: readonly HandlerFinding[];
  /** Methods that were not put in, because what is named may bring them. */
  readonly left: { readonly names: readonly string[]; readonly because: string } | undefined;
}

/** Where a file and the pages are, as messages call them. */
export interface Places {
  readonly file: string;
  /** What stands before the path of a page. */
  readonly docsPrefix: string;
}

/** The shapes that a new file can have. */
export type Shape = "object" | "class";

/** A new file of handlers: each method answers 501. */
export function createFile(contract: Contract, shape: Shape, places: Places): Scaffolded {
  const { className, property, interfaceName, packageName, resource, pageLine } = contract;
  const head =
    shape === "class"
      ? `export class ${className} implements ${interfaceName}`
      : `export const ${property}: ${interfaceName} =`;
  const lines = [
    `import { HttpError, type ${interfaceName} } from ${JSON.stringify(packageName)};`,
    "",
    "/**",
    ` * Answers requests for resources of type \`${resource}\`.`,
    ` * ${pageLine}`,
    " */",
    `${head} {`,
    shape === "class" ? "}" : "};",
    "",
  ];
  return updateFile(lines.join("\n"), contract, places);
}

/**
 * Brings a file of handlers up to the docs: puts in the methods that are missing, and tells which
 * ones answer an operation that is gone. It only ever inserts, so that no line can be lost.
 */
export function updateFile(text: string, contract: Contract, places: Places): Scaffolded {
  // Compilers take a byte order mark off before they look; so are places counted without it.
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const made = updateText(text.slice(mark.length), contract, places);
  return { ...made, text: mark + made.text };
}

function updateText(text: string, contract: Contract, places: Places): Scaffolded {
  const { source, fault } = parseFile(text);
  const page = places.docsPrefix + contract.page;
  const tell = (code: FindingCode, message: string, from: number, to: number): HandlerFinding => {
    return { code, message, span: spanOf(places.file, source, from, to) };
  };
  const unchanged = { text, added: [], left: undefined };
  if (fault !== undefined) {
    const message = `Unexpected code, expected TypeScript with the methods of ${page}: ${fault.reason}`;
    const findings = [tell("unreadable-handlers", message, fault.offset, fault.offset + 1)];
    return { ...unchanged, findings };
  }
  const found = findHandlers(source, contract.interfaceName);
  const [first, second] = found;
  if (first === undefined) {
    const message = `Unexpected file without a class or object of type \`${contract.interfaceName}\`, expected one with the methods of ${page}`;
    return { ...unchanged, findings: [tell("missing-handlers", message, 0, 0)] };
  }
  const parts = found.map((one) => examine(one, contract));
  // A method of a base class is told once, however many classes inherit it.
  const removed = new Map(
    parts.flatMap((part) => part.removed.map((one) => [one.member.node, one] as const)),
  );
  const findings = [...removed.values()].map((one) => {
    const { nameNode } = one.member;
    const message = describeRemoved(one, page);
    return tell("removed-operation", message, nameNode.getStart(), nameNode.getEnd());
  });
  const whole = parts.filter(({ implementation }) => implementation.isWhole);
  if (whole.length === 0 && second !== undefined) {
    const message = `Unexpected second part of \`${contract.interfaceName}\`, expected one that the methods of ${page} belong to`;
    const { node } = second;
    findings.push(tell("ambiguous-handlers", message, node.getStart(), node.getStart() + 1));
    return { ...unchanged, findings };
  }
  // Beside one that has to be whole, a `Partial` is only a part of something.
  const targets = whole.length > 0 ? whole : parts;
  const open = targets.find(
    ({ members, missing }) => members.open !== undefined && missing.length > 0,
  );
  const left =
    open === undefined
      ? undefined
      : { names: open.missing.map(({ name }) => name), because: open.members.open ?? "" };
  // What a base class is about to get, its heirs will have.
  const nodes = new Set<ts.Node>(targets.map(({ implementation }) => implementation.node));
  const growing = targets.filter(({ members, missing }) => {
    const isHeir = members.bases.some((base) => nodes.has(base));
    return members.open === undefined && missing.length > 0 && !isHeir;
  });
  if (growing.length === 0) return { ...unchanged, findings, left };
  const edited = applyInsertions(text, insertAll(source, growing, contract));
  const added = [...new Set(growing.flatMap(({ missing }) => missing.map(({ name }) => name)))];
  if (!isSafe(edited, parts, growing, contract)) {
    const { node } = growing[0]?.implementation ?? first;
    const message = `Unexpected code, expected a place for ${added.map((name) => `\`${name}\``).join(", ")} of ${page}`;
    findings.push(tell("uneditable-handlers", message, node.getStart(), node.getStart() + 1));
    return { ...unchanged, findings, left };
  }
  return { text: edited, added, findings, left };
}

/** A class or object of the file, held against the contract. */
interface Part {
  readonly implementation: Implementation;
  readonly members: Members;
  readonly missing: readonly ContractOperation[];
  readonly removed: readonly Removed[];
}

function examine(implementation: Implementation, contract: Contract): Part {
  const members = readMembers(implementation.node);
  const has = new Map(members.all.map((member) => [member.name, member]));
  const missing = contract.operations.filter(({ name }) => {
    return implementation.asksFor(name) && !has.has(name);
  });
  // What was put in by an earlier run and not written since can still take over from an old method.
  const unwritten = contract.operations.filter(({ name }) => {
    const member = has.get(name);
    return member === undefined || isStub(member);
  });
  const removed = findRemoved(members.all, implementation, contract, unwritten);
  return { implementation, members, missing, removed };
}

function describeRemoved({ member, route, successor }: Removed, page: string): string {
  const gone = route === undefined ? "it" : `\`${route}\``;
  const hint = successor && `; \`${successor.name}\` looks like it (${successor.why})`;
  return `Unexpected method \`${member.name}\`, expected an operation of ${page}, which does not have ${gone}${hint ?? ""}`;
}

function insertAll(
  source: ts.SourceFile,
  growing: readonly Part[],
  { interfaceName, operations, packageName }: Contract,
): readonly Insertion[] {
  const style = readStyle(source);
  const error = reachImport(source, "HttpError", false, { packageName, style });
  const isImported = growing.every(({ implementation }) => implementation.isImported);
  const contract = isImported
    ? []
    : reachImport(source, interfaceName, true, {
        packageName,
        style: { ...style, names: new Set() },
      }).insertions;
  const names = new Set(operations.map(({ name }) => name));
  const methods = growing.flatMap(({ implementation: { node, reference }, members, missing }) => {
    const ours = members.all.filter(({ name }) => names.has(name));
    const form = readForm(
      node,
      (ours.length > 0 ? ours : members.all).map((member) => member.node),
    );
    const options = { form, style, reference, httpError: error.name };
    return insertMethods(
      node,
      missing.map((operation) => printMethod(operation, options)),
      style,
    );
  });
  return [...error.insertions, ...contract, ...methods];
}

/**
 * Reads the edited file again: code can be written so that one more line changes what stands above
 * it, such as a property `get` without a semicolon. Then nothing is written.
 */
function isSafe(
  edited: string,
  before: readonly Part[],
  growing: readonly Part[],
  contract: Contract,
): boolean {
  const { source, fault } = parseFile(edited);
  if (fault !== undefined) return false;
  const after = findHandlers(source, contract.interfaceName).map((one) => examine(one, contract));
  return before.every((part, index) => {
    const expected = part.members.own.length + (growing.includes(part) ? part.missing.length : 0);
    const grown = after[index];
    return (
      grown?.members.own.length === expected &&
      (!growing.includes(part) || grown.missing.length === 0)
    );
  });
}
