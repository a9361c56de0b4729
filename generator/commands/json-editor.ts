import { findNodeAtLocation, modify, parseTree, type Node } from "jsonc-parser";

import type { JsonValue } from "../core/api.js";
import { isJsonObject } from "../core/json-object.js";

type Path = readonly (string | number)[];

/** The node of an empty document. */
const emptyNode: Node = { type: "object", offset: 0, length: 0 };

const fold = (word: unknown): unknown => (typeof word === "string" ? word.toLowerCase() : word);

/** An editor of JSON text that adds or changes single values and keeps all other characters. */
export class JsonEditor {
  readonly #eol: string;
  readonly #indent: string;

  constructor(public text: string) {
    this.#eol = text.includes("\r\n") ? "\r\n" : "\n";
    this.#indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  }

  node(path: Path): Node | undefined {
    return findNodeAtLocation(parseTree(this.text) ?? emptyNode, [...path]);
  }

  /**
   * Writes a value where there is none. An existing list gets the items that it lacks; items that differ only in letter
   * case count as equal. An existing object gets the members that it lacks. Any other existing value is kept.
   */
  add(path: Path, value: JsonValue): void {
    const known = this.node(path);
    if (known === undefined) this.set(path, value);
    else if (isList(value) && known.type === "array") {
      const children = known.children ?? [];
      const words = new Set(children.map((node) => fold(node.value)));
      const more = value.filter((word) => !words.has(fold(word)));
      for (const [offset, word] of more.entries())
        this.set([...path, children.length + offset], word);
    } else if (isJsonObject(value) && known.type === "object")
      for (const [key, inner] of Object.entries(value)) this.add([...path, key], inner);
  }

  /** Writes a value. A new value gets its own line if its first sibling has one. */
  set(path: Path, value: JsonValue): void {
    const siblings = this.node(path.slice(0, -1))?.children ?? [];
    const [first] = siblings;
    const before = first === undefined ? "" : this.#lineBefore(first.offset);
    const isBlock = first !== undefined && before.trim() === "" && first.offset > before.length;
    const indent = /^[ \t]*/.exec(before)?.[0] ?? "";
    const key = path.at(-1);
    const isInsertion = typeof key === "number" && key >= siblings.length;
    const known = this.node(path);
    for (const { offset, length, content } of modify(this.text, [...path], value, {
      isArrayInsertion: isInsertion,
    })) {
      const printed = this.#print(value, indent);
      const named =
        known !== undefined || typeof key === "number"
          ? printed
          : `${JSON.stringify(key)}: ${printed}`;
      const separator = isBlock ? this.#eol + indent : " ";
      const inserted = content.startsWith(",") ? `,${separator}${named}` : named;
      this.text = this.text.slice(0, offset) + inserted + this.text.slice(offset + length);
    }
  }

  #lineBefore(offset: number): string {
    return this.text.slice(this.text.lastIndexOf("\n", offset - 1) + 1, offset);
  }

  /** Prints a value: an object with a line for each key, a list on one line. */
  #print(value: JsonValue, indent: string): string {
    if (!isJsonObject(value)) {
      const text = JSON.stringify(value, undefined, 1);
      return Array.isArray(value)
        ? text.replace(/\n */g, " ").replace(/^\[ | \]$/g, (end) => end.trim())
        : text;
    }
    const inner = indent + this.#indent;
    const lines = Object.entries(value).map(
      ([key, one]) => `${inner}${JSON.stringify(key)}: ${this.#print(one, inner)}`,
    );
    return `{${this.#eol}${lines.join(`,${this.#eol}`)}${this.#eol}${indent}}`;
  }
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
