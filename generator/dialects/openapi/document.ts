import type { Span } from "../../diagnostics/diagnostic.js";
import type { DocumentNode } from "./node.js";
import { parseText } from "./parse-document.js";

/** Something in a document that is wrong, or that an Api cannot hold, and its place. */
export interface DocumentFault {
  readonly pointer: string;
  readonly message: string;
  readonly span: Span;
}

/** More files than any API has. */
const mostFiles = 500;
/** More schemas than any API has. */
const mostSchemas = 300_000;
/** A reference may lead to another one so often. */
const mostSteps = 50;

/** The files of a document. References are followed when they are needed, so they may lead in circles. */
export class OpenApiDocument {
  readonly #files: ReadonlyMap<string, DocumentNode>;
  readonly #faults = new Map<string, DocumentFault>();
  readonly #left = new Map<string, DocumentFault>();
  #budget = mostSchemas;
  readonly #pointers = new WeakMap<Span, string>();

  constructor(
    readonly root: DocumentNode,
    files: ReadonlyMap<string, DocumentNode>,
  ) {
    this.#files = files;
  }

  /** False once so many schemas were read that the rest would only take time: aliases of YAML can make millions. */
  spend(): boolean {
    this.#budget--;
    return this.#budget >= 0;
  }

  /** What is wrong with the document. */
  get faults(): readonly DocumentFault[] {
    return [...this.#faults.values()];
  }

  /** What the document says and an Api cannot hold. */
  get left(): readonly DocumentFault[] {
    return [...this.#left.values()];
  }

  /** Says that something is not what the specification has there. */
  fail({ pointer, file, span }: DocumentNode, message: string): void {
    this.#faults.set(`${file}#${pointer} ${message}`, { pointer, message, span });
  }

  /** Returns whether a node is an object. If not, adds a fault. */
  expectObject(node: DocumentNode): boolean {
    return this.#expect(node, "object");
  }

  /** Adds a fault for each member that is not of the kind that the specification requires. */
  expectMembers(node: DocumentNode, kinds: Readonly<Record<string, "object" | "array">>): void {
    for (const [name, kind] of Object.entries(kinds)) {
      const member = node.get(name);
      if (member !== undefined) this.#expect(member, kind);
    }
  }

  #expect(node: DocumentNode, kind: "object" | "array"): boolean {
    const wanted = kind === "object" ? "an object" : "an array";
    if (node.kind !== kind) this.fail(node, `expected ${wanted}, not ${node.words}`);
    return node.kind === kind;
  }

  /** Says that something is not in the Api. */
  leave({ pointer, file, span }: DocumentNode, message: string): void {
    this.#left.set(`${file}#${pointer} ${message}`, { pointer, message, span });
  }

  /** The place of a node, for which the pointer can be asked later. */
  place({ span, pointer }: DocumentNode): Span {
    this.#pointers.set(span, `#${pointer}`);
    return span;
  }

  /** The JSON pointer of a place; undefined for a place in something else. */
  pointerOf(span: Span): string | undefined {
    return this.#pointers.get(span);
  }

  /** The target of a reference: undefined if it does not exist. A node without a reference is its own target. */
  follow(node: DocumentNode): DocumentNode | undefined {
    let at = node;
    for (let steps = 0; steps < mostSteps; steps++) {
      const reference = referenceOf(at);
      if (reference === undefined) return at;
      const next = this.#find(at, reference);
      // That a file cannot be read was said once.
      if (next === "unread") return undefined;
      if (next === undefined) {
        this.fail(node, `\`$ref\` leads to \`${reference}\`, where nothing is`);
        return undefined;
      }
      at = next;
    }
    this.fail(node, "`$ref` leads in a circle");
    return undefined;
  }

  #find(from: DocumentNode, reference: string): DocumentNode | "unread" | undefined {
    const [path, pointer] = splitReference(reference);
    let at = this.#files.get(path === "" ? from.file : resolvePath(from.file, path));
    if (at === undefined) return "unread";
    for (const part of pointer.split("/").slice(1)) {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      at = at?.kind === "array" ? at.items[Number(name)] : at?.get(name);
    }
    return at;
  }
}

/** The reference that a node is; a property may have the name `$ref`, too, but its value is no text. */
export function referenceOf(node: DocumentNode): string | undefined {
  return node.kind === "object" ? node.get("$ref")?.text : undefined;
}

function splitReference(reference: string): readonly [path: string, pointer: string] {
  const mark = reference.indexOf("#");
  if (mark === -1) return [reference, ""];
  const pointer = reference.slice(mark + 1);
  try {
    return [reference.slice(0, mark), decodeURIComponent(pointer)];
  } catch {
    return [reference.slice(0, mark), pointer];
  }
}

/** The file that a path in another file names. */
function resolvePath(from: string, path: string): string {
  if (URL.canParse(path)) return new URL(path).href;
  if (URL.canParse(from) && /^https?:/i.test(from)) return new URL(path, from).href;
  const parts: string[] = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
    else if (part === "" && parts.length === 0) parts.push("");
  }
  return parts.join("/");
}

/** Gives the text of a file or URL. @throws Error with the reason if it cannot be read. */
export type ReadText = (file: string) => Promise<string>;

/** Reads a document and all files that it refers to. Gives a text with the reason if it is not a document. */
export async function loadDocument(
  file: string,
  readText: ReadText,
): Promise<OpenApiDocument | string> {
  const { root, fault } = parseText(file, await readText(file));
  if (root === undefined) return fault;
  const files = new Map([[file, root]]);
  const unread: (readonly [node: DocumentNode, message: string])[] = [];
  const known = new Set([file]);
  // A map may grow while it is walked: what is added is walked, too.
  for (const node of files.values()) {
    const { references, repeated } = walk(node);
    for (const one of repeated)
      unread.push([one, "a member of this name stands below, which counts"]);
    for (const [reference, path] of references) {
      if (known.has(path)) continue;
      known.add(path);
      const reason =
        known.size > mostFiles ? `there are more than ${mostFiles} files` : await add(path, files);
      if (reason !== undefined) unread.push([reference, `${reason}: \`${path}\``]);
    }
  }
  const document = new OpenApiDocument(root, files);
  for (const [node, message] of unread) document.fail(node, message);
  return document;

  async function add(path: string, to: Map<string, DocumentNode>): Promise<string | undefined> {
    try {
      const parsed = parseText(path, await readText(path));
      if (parsed.root === undefined) return parsed.fault;
      to.set(path, parsed.root);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/**
 * Finds all references to other files in a file, and all members that a later one of the same name replaces. A
 * value that YAML uses at several places is visited once.
 */
function walk(root: DocumentNode): {
  readonly references: readonly (readonly [node: DocumentNode, file: string])[];
  readonly repeated: readonly DocumentNode[];
} {
  const references: (readonly [DocumentNode, string])[] = [];
  const repeated: DocumentNode[] = [];
  const open = [root];
  const seen = new Set<object>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node.identity)) continue;
    seen.add(node.identity);
    const reference = referenceOf(node);
    const [path = ""] = reference === undefined ? [] : splitReference(reference);
    if (path !== "") references.push([node, resolvePath(node.file, path)]);
    repeated.push(...node.repeated);
    open.push(...node.items, ...node.members.values());
  }
  return { references, repeated };
}
