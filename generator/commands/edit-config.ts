import { findNodeAtLocation, modify, parseTree, type Node } from "jsonc-parser";

import type { JsonValue } from "../core/api.js";
import { UsageError } from "../diagnostics/usage-error.js";

/** Options of a dialect, by key; values are lists, words, or lists by key. */
export type DialectProposal = Readonly<Record<string, JsonValue>>;

/** The API whose options are written. */
export interface EditedApi {
  readonly name: string;
  /** The dialect that its pages were read in. */
  readonly dialect: string;
}

/**
 * Adds options of a dialect to the text of a configuration. What stands there stays as it is written,
 * comments too; lists get the words that they do not have yet, and a value that is there wins.
 *
 * @throws UsageError if the text has no API of that name, or gives it another dialect.
 */
export function addDialectOptions(
  configText: string,
  api: EditedApi,
  proposal: DialectProposal,
): string {
  const apis = findNodeAtLocation(parseTree(configText) ?? emptyNode, ["apis"])?.children ?? [];
  const index = apis.findIndex((node) => findNodeAtLocation(node, ["name"])?.value === api.name);
  if (index === -1) throw new UsageError([`The configuration has no API ${api.name}`]);
  const path = ["apis", index, "dialect"];
  const editor = new Editor(configText);
  const known = editor.node(path);
  const named: unknown = (known?.type === "object" ? editor.node([...path, "name"]) : known)?.value;
  if (typeof named === "string" && named !== api.dialect)
    throw new UsageError([`The configuration gives ${api.name} the dialect ${named}`]);
  if (Object.keys(proposal).length === 0) return configText;
  if (known?.type !== "object") editor.set(path, { name: api.dialect, ...proposal });
  else for (const [key, value] of Object.entries(proposal)) editor.add([...path, key], value);
  return editor.text;
}

/** The text of a configuration with one API. */
export function newConfig(
  api: EditedApi & { readonly docs: string; readonly out: string },
  proposal: DialectProposal,
): string {
  const { name, docs, out, dialect } = api;
  const hasOptions = Object.keys(proposal).length > 0;
  const options = hasOptions ? { name: dialect, ...proposal } : dialect;
  const $schema = "./node_modules/stubdown/docs/schema/config.schema.json";
  const config = { $schema, apis: [{ name, docs, out, dialect: options }] };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

type Path = readonly (string | number)[];

const emptyNode: Node = { type: "object", offset: 0, length: 0 };

const fold = (word: unknown): unknown => (typeof word === "string" ? word.toLowerCase() : word);

function isRecord(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Changes single values of a text, and no other character. */
class Editor {
  readonly #eol: string;
  readonly #indent: string;

  constructor(public text: string) {
    this.#eol = text.includes("\r\n") ? "\r\n" : "\n";
    this.#indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  }

  node(path: Path): Node | undefined {
    return findNodeAtLocation(parseTree(this.text) ?? emptyNode, [...path]);
  }

  /** Adds a value, or what a list or an object does not have of it. */
  add(path: Path, value: JsonValue): void {
    const known = this.node(path);
    if (known === undefined) this.set(path, value);
    else if (isList(value) && known.type === "array") {
      const children = known.children ?? [];
      const words = new Set(children.map((node) => fold(node.value)));
      const more = value.filter((word) => !words.has(fold(word)));
      for (const [offset, word] of more.entries())
        this.set([...path, children.length + offset], word);
    } else if (isRecord(value) && known.type === "object")
      for (const [key, inner] of Object.entries(value)) this.add([...path, key], inner);
  }

  /** Writes a value, on a line of its own where those beside it have one. */
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

  /** Objects with a line for each key, lists on one line. */
  #print(value: JsonValue, indent: string): string {
    if (!isRecord(value)) {
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
