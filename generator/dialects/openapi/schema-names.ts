import { takeName } from "../../core/free-name.js";
import { referenceOf } from "./document.js";
import type { DocumentNode } from "./node.js";

/** A schema with the id of its type. */
export interface NamedSchema {
  readonly id: string;
  readonly node: DocumentNode;
}

/**
 * The ids of named schemas. The target of a reference is named by the last part of the pointer, or by the
 * file.
 */
export class SchemaNames {
  readonly #byPlace = new Map<string, NamedSchema>();
  readonly #ids = new Set<string>();

  /** The schemas that were named, in the order of naming. */
  get all(): IterableIterator<NamedSchema> {
    return this.#byPlace.values();
  }

  /** Names a schema and returns its id. The id is unique, and stays the same if the schema is added again. */
  add(name: string, node: DocumentNode): string {
    const place = `${node.file}#${node.pointer}`;
    const known = this.#byPlace.get(place);
    if (known !== undefined) return known.id;
    const id = takeName(name, this.#ids);
    this.#byPlace.set(place, { id, node });
    return id;
  }

  /** Returns the id of the target of a reference. */
  idOf(reference: DocumentNode, target: DocumentNode): string {
    const text = referenceOf(reference) ?? "";
    const last = /([^/#]+?)(?:\.(?:json|ya?ml))?#?\/?$/.exec(text)?.[1] ?? "Schema";
    return this.add(last.replaceAll("~1", "/").replaceAll("~0", "~"), target);
  }
}
