import { takeName } from "../../core/free-name.js";
import { referenceOf } from "./document.js";
import type { DocumentNode } from "./node.js";

/** A schema that has a name. */
export interface NamedSchema {
  readonly id: string;
  readonly node: DocumentNode;
}

/** The ids of schemas that references lead to: the last part of the pointer, or the name of the file. */
export class SchemaNames {
  readonly #byPlace = new Map<string, NamedSchema>();
  readonly #ids = new Set<string>();

  /** All schemas that have a name by now, in the order in which they got it. */
  get all(): IterableIterator<NamedSchema> {
    return this.#byPlace.values();
  }

  /** Gives a schema a name of its own. */
  add(name: string, node: DocumentNode): string {
    const place = `${node.file}#${node.pointer}`;
    const known = this.#byPlace.get(place);
    if (known !== undefined) return known.id;
    const id = takeName(name, this.#ids);
    this.#byPlace.set(place, { id, node });
    return id;
  }

  /** The id of the schema that a reference leads to. */
  idOf(reference: DocumentNode, target: DocumentNode): string {
    const text = referenceOf(reference) ?? "";
    const last = /([^/#]+?)(?:\.(?:json|ya?ml))?#?\/?$/.exec(text)?.[1] ?? "Schema";
    return this.add(last.replaceAll("~1", "/").replaceAll("~0", "~"), target);
  }
}
