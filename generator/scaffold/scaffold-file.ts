import type { Contract, ContractOperation } from "../plan/contract.js";
import { spanOf, type HandlerFinding, type FindingCode } from "./finding.js";
import { findHandlers, type Implementation } from "./find-handlers.js";
import { ensureImport, type Insertion } from "./imports.js";
import { describeLacking } from "./lacking.js";
import { applyInsertions, insertMethods } from "./insert-methods.js";
import { isStub, readMembers, type Members } from "./members.js";
import { parseFile } from "./parse-file.js";
import { printMethod, readForm } from "./print-method.js";
import { findRemoved, type Removed } from "./removed.js";
import { readStyle } from "./style.js";
import type { ts } from "./typescript.js";

/** A file of handlers after its comparison with the docs. */
export interface Scaffolded {
  /** The text to write: the given text with insertions. */
  readonly text: string;
  /** The names of the inserted methods. */
  readonly added: readonly string[];
  readonly findings: readonly HandlerFinding[];
  /** The methods that were not inserted, because the code in `because` may define them. */
  readonly left: { readonly names: readonly string[]; readonly because: string } | undefined;
  /** Sentences about operations without a handler, and about new ones for which there is a similar method. */
  readonly notes: readonly string[];
}

/** The paths of the file and of the pages, for messages. */
export interface Places {
  /** The path of the file. */
  readonly file: string;
  /** Printed before the path of a page. */
  readonly docsPrefix: string;
}

/** The form of the handlers in a new file. */
export type Shape = "object" | "class";

/** Makes a new file of handlers. Each of their methods answers 501. */
export function createFile(contract: Contract, shape: Shape, places: Places): Scaffolded {
  const { className, property, interfaceName, packageName, purpose, pageLine } = contract;
  const head =
    shape === "class"
      ? `export class ${className} implements ${interfaceName}`
      : `export const ${property}: ${interfaceName} =`;
  const lines = [
    `import { HttpError, type ${interfaceName} } from ${JSON.stringify(packageName)};`,
    "",
    "/**",
    ` * ${purpose}`,
    ` * ${pageLine}`,
    " */",
    `${head} {`,
    shape === "class" ? "}" : "};",
    "",
  ];
  return updateFile(lines.join("\n"), contract, places);
}

/**
 * Updates a file of handlers to the docs: inserts missing methods, and reports methods of removed operations. Text is
 * only inserted, so no line can be lost.
 */
export function updateFile(text: string, contract: Contract, places: Places): Scaffolded {
  // Offsets do not count a byte order mark, like in compilers.
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const made = updateText(text.slice(mark.length), contract, places);
  return { ...made, text: mark + made.text };
}

/** Makes a finding about a range of the file. */
type MakeFinding = (code: FindingCode, message: string, from: number, to: number) => HandlerFinding;

function updateText(text: string, contract: Contract, places: Places): Scaffolded {
  const { source, fault } = parseFile(text);
  const page = places.docsPrefix + contract.page;
  const makeFinding: MakeFinding = (code, message, from, to) => {
    return { code, message, span: spanOf(places.file, source, from, to) };
  };
  const unchanged = { text, added: [], left: undefined, notes: [] };
  if (fault !== undefined) {
    const message = `The code does not parse, so the methods of ${page} were not added: ${fault.reason}`;
    const findings = [makeFinding("unreadable-handlers", message, fault.offset, fault.offset + 1)];
    return { ...unchanged, findings };
  }
  const parts = findHandlers(source, contract.interfaceName).map((one) => examine(one, contract));
  if (parts.length === 0) {
    const message = `No class or object has the type \`${contract.interfaceName}\`; write one for the methods of ${page}`;
    return { ...unchanged, findings: [makeFinding("missing-handlers", message, 0, 0)] };
  }
  const findings = findingsOfRemoved(parts, page, makeFinding);
  const whole = parts.filter(({ implementation }) => implementation.isWhole);
  const second = parts[1]?.implementation.node;
  if (whole.length === 0 && second !== undefined) {
    const message = `Several parts of \`${contract.interfaceName}\` and no complete implementation; complete one of them, so that the methods of ${page} have a place`;
    findings.push(
      makeFinding("ambiguous-handlers", message, second.getStart(), second.getStart() + 1),
    );
    return { ...unchanged, findings };
  }
  const grown = addMissing({ text, source, parts, contract });
  if (grown.unsafe === undefined)
    return { ...grown, findings, notes: describeLacking(parts, contract, grown.added) };
  const { node } = grown.unsafe.implementation;
  const names = grown.added.map((name) => `\`${name}\``).join(", ");
  const message = `${names} of ${page} could not be inserted safely; add them by hand`;
  findings.push(makeFinding("uneditable-handlers", message, node.getStart(), node.getStart() + 1));
  return { ...unchanged, left: grown.left, findings };
}

/** Reports removed operations. A method of a base class is reported once. */
function findingsOfRemoved(
  parts: readonly Part[],
  page: string,
  makeFinding: MakeFinding,
): HandlerFinding[] {
  const removed = new Map(
    parts.flatMap((part) => part.removed.map((one) => [one.member.node, one] as const)),
  );
  return [...removed.values()].map((one) => {
    const { nameNode } = one.member;
    const message = describeRemoved(one, page);
    return makeFinding("removed-operation", message, nameNode.getStart(), nameNode.getEnd());
  });
}

/** A file of handlers, with its parts that implement the contract. */
interface Growth {
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly parts: readonly Part[];
  readonly contract: Contract;
}

/**
 * Inserts missing methods. If a method could not be inserted safely, `unsafe` is the first edited part, and the
 * returned text must not be used.
 */
function addMissing({
  text,
  source,
  parts,
  contract,
}: Growth): Omit<Scaffolded, "findings" | "notes"> & { readonly unsafe?: Part | undefined } {
  const whole = parts.filter(({ implementation }) => implementation.isWhole);
  // If there is a complete implementation, a `Partial` needs no more methods.
  const targets = whole.length > 0 ? whole : parts;
  const open = targets.find(
    ({ members, missing }) => members.open !== undefined && missing.length > 0,
  );
  const left =
    open === undefined
      ? undefined
      : { names: open.missing.map(({ name }) => name), because: open.members.open ?? "" };
  // A class inherits the methods that are inserted into its base class.
  const nodes = new Set<ts.Node>(targets.map(({ implementation }) => implementation.node));
  const growing = targets.filter(({ members, missing }) => {
    const isHeir = members.bases.some((base) => nodes.has(base));
    return members.open === undefined && missing.length > 0 && !isHeir;
  });
  if (growing.length === 0) return { text, added: [], left };
  const edited = applyInsertions(text, insertAll(source, growing, contract));
  const added = [...new Set(growing.flatMap(({ missing }) => missing.map(({ name }) => name)))];
  const unsafe = isSafe(edited, parts, growing, contract) ? undefined : growing[0];
  return { text: edited, added, left, unsafe };
}

/** A class or object of the file, compared with the contract. */
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
  // A stub of an earlier run may be the replacement of an old method, so it counts as unwritten.
  const unwritten = contract.operations.filter(({ name }) => {
    const member = has.get(name);
    return member === undefined || isStub(member);
  });
  const removed = findRemoved(members.all, implementation, contract, unwritten);
  return { implementation, members, missing, removed };
}

function describeRemoved({ member, route, successor }: Removed, page: string): string {
  const answered = route === undefined ? "an operation" : `\`${route}\``;
  const hint = successor && `; \`${successor.name}\` looks like it (${successor.why})`;
  return `\`${member.name}\` answers ${answered}, which ${page} does not have${hint ?? ""}`;
}

function insertAll(
  source: ts.SourceFile,
  growing: readonly Part[],
  { interfaceName, operations, packageName }: Contract,
): readonly Insertion[] {
  const style = readStyle(source);
  const error = ensureImport(source, "HttpError", false, { packageName, style });
  const isImported = growing.every(({ implementation }) => implementation.isImported);
  const contract = isImported
    ? []
    : ensureImport(source, interfaceName, true, {
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
 * True if each part of the edited file has as many members as before and the inserted ones together. The file is parsed
 * again, because an inserted line can change the meaning of the line above it, such as a property `get` without a
 * semicolon.
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
