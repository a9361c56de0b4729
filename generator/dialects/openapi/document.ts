import type { Span } from "../../diagnostics/diagnostic.js";
import type { DocumentNode } from "./node.js";
import { parseText } from "./parse-document.js";
import { resolvePath, splitReference } from "./reference.js";

/** A part of a document that is wrong, or that an `Api` cannot hold, with its place. */
export interface DocumentFault {
  readonly pointer: string;
  readonly message: string;
  readonly span: Span;
}

/** The most files of a document that are read. */
const mostFiles = 500;
/** The most schemas that are read. */
const mostSchemas = 300_000;
/** The most references in a row that are followed. */
const mostSteps = 50;

/**
 * The files of an OpenAPI document. A reference is followed only when its target is needed, so references may
 * form circles.
 */
export class OpenApiDocument {
  readonly #files: ReadonlyMap<string, DocumentNode>;
  readonly #faults = new Map<string, DocumentFault>();
  readonly #left = new Map<string, DocumentFault>();
  #budget = mostSchemas;
  readonly #pointers = new WeakMap<Span, string>();
  readonly #targets = new WeakSet<DocumentNode>();

  constructor(
    readonly root: DocumentNode,
    files: ReadonlyMap<string, DocumentNode>,
  ) {
    this.#files = files;
  }

  /**
   * Counts a schema that is read. False once `mostSchemas` were read, because aliases of YAML can make
   * millions of schemas.
   */
  spend(): boolean {
    this.#budget--;
    return this.#budget >= 0;
  }

  /** The faults of the document. */
  get faults(): readonly DocumentFault[] {
    return [...this.#faults.values()];
  }

  /** The roots of all files. */
  get roots(): readonly DocumentNode[] {
    return [...this.#files.values()];
  }

  /** The parts of the document that an `Api` cannot hold. */
  get left(): readonly DocumentFault[] {
    return [...this.#left.values()];
  }

  /** Adds a fault: a node is not as the specification requires. */
  fail(node: DocumentNode, message: string): void {
    const { pointer, file, span } = node;
    node.count("all");
    this.#faults.set(`${file}#${pointer} ${message}`, { pointer, message, span });
  }

  /** True if a node is an object. Otherwise adds a fault. */
  expectObject(node: DocumentNode): boolean {
    return this.#expect(node, "object");
  }

  /** Adds a fault for each member of another kind than the specification requires. */
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

  /** Records that an `Api` has no place for a node. */
  leave(node: DocumentNode, message: string): void {
    const { pointer, file, span } = node;
    node.count("all");
    this.#left.set(`${file}#${pointer} ${message}`, { pointer, message, span });
  }

  /** Records that an `Api` has no place for a fact. `span` is the place of the fact, which `place` returned. */
  leaveFact(span: Span, message: string): void {
    const pointer = (this.#pointers.get(span) ?? "#").slice(1);
    this.#left.set(`${span.file}#${pointer} ${message}`, { pointer, message, span });
  }

  /** Returns the place of a node, and remembers its pointer for `pointerOf`. */
  place({ span, pointer }: DocumentNode): Span {
    this.#pointers.set(span, `#${pointer}`);
    return span;
  }

  /** Returns the JSON pointer of a place that `place` returned; undefined for other places. */
  pointerOf(span: Span): string | undefined {
    return this.#pointers.get(span);
  }

  /**
   * Returns the target of a reference, or the node itself if it is not a reference. Undefined if the target does
   * not exist, could not be read, or is in a circle; a fault is then recorded.
   */
  follow(node: DocumentNode): DocumentNode | undefined {
    let at = node;
    for (let steps = 0; steps < mostSteps; steps++) {
      const reference = referenceOf(at);
      if (reference === undefined) return at;
      const next = this.#find(at, reference);
      // A file that cannot be read was reported by `loadDocument`.
      if (next === "unread") return undefined;
      if (next === undefined) {
        this.fail(node, `\`$ref\` leads to \`${reference}\`, which does not exist`);
        return undefined;
      }
      this.#targets.add(next);
      at = next;
    }
    this.fail(node, "`$ref` leads in a circle");
    return undefined;
  }

  /** True for the target of a reference that was followed. */
  isTarget(node: DocumentNode): boolean {
    return this.#targets.has(node);
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

/**
 * Returns the target of a reference: the string `$ref` of a node. Undefined for other nodes. The node `properties` of a
 * schema is not a reference, even if a property is called `$ref`, because the value is then a schema and not a string.
 */
export function referenceOf(node: DocumentNode): string | undefined {
  return node.kind === "object" ? node.get("$ref")?.text : undefined;
}

/** A function that returns the text of a file or URL. @throws Error with the reason if it cannot be read. */
export type ReadText = (file: string) => Promise<string>;

/**
 * Reads a document and the files that it refers to. A file that cannot be read is a fault of the document.
 * Returns the reason as a string if the first file is neither JSON nor YAML.
 *
 * @throws the error of `readText` for the first file
 */
export async function loadDocument(
  file: string,
  readText: ReadText,
): Promise<OpenApiDocument | string> {
  const { root, fault } = parseText(file, await readText(file));
  if (root === undefined) return fault;
  const files = new Map([[file, root]]);
  const unread: (readonly [node: DocumentNode, message: string])[] = [];
  const known = new Set([file]);
  // The loop also visits files that are added to the map during the loop.
  for (const node of files.values()) {
    const { references, repeated } = walk(node);
    for (const one of repeated)
      unread.push([one, "a later member of the same name replaces this one"]);
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
 * Finds all references to other files in a file, and all members that a later member of the same name
 * replaces. A value that YAML uses at several places is visited once.
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
    if (seen.has(node.identity)) {
      node.count("none");
      continue;
    }
    seen.add(node.identity);
    const reference = referenceOf(node);
    const [path = ""] = reference === undefined ? [] : splitReference(reference);
    if (path !== "") references.push([node, resolvePath(node.file, path)]);
    repeated.push(...node.repeated);
    open.push(...node.items, ...node.members.values());
    // The search for references does not count as reading.
    node.count("none");
  }
  return { references, repeated };
}
