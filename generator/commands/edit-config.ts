import {
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree,
  type FormattingOptions,
} from "jsonc-parser";

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
  let text = configText;
  const valueAt = (at: Path): unknown => {
    const node = findNodeAtLocation(parseTree(text) ?? emptyNode, [...at]);
    return node?.type === "array" || node?.type === "object" ? node : node?.value;
  };
  const set = (at: Path, value: unknown, isInsertion = false): void => {
    const options = { formattingOptions: formattingOf(configText), isArrayInsertion: isInsertion };
    text = applyEdits(text, modify(text, [...at], value, options));
  };
  const named = valueAt(path);
  const name = typeof named === "string" ? named : valueAt([...path, "name"]);
  if (name !== undefined && name !== api.dialect)
    throw new UsageError([`The configuration gives ${api.name} the dialect ${String(name)}`]);
  if (Object.keys(proposal).length === 0) return configText;
  if (named === undefined || typeof named === "string") set(path, { name: api.dialect });
  const add = (at: Path, value: JsonValue): void => {
    const known = findNodeAtLocation(parseTree(text) ?? emptyNode, [...at]);
    if (known === undefined) set(at, value);
    else if (Array.isArray(value) && known.type === "array") {
      const words = new Set((known.children ?? []).map((node) => fold(node.value)));
      const more = value.filter((word) => !words.has(fold(word)));
      more.forEach((word, offset) => {
        set([...at, (known.children ?? []).length + offset], word, true);
      });
    } else if (isRecord(value) && known.type === "object")
      for (const [key, inner] of Object.entries(value)) add([...at, key], inner);
  };
  for (const [key, value] of Object.entries(proposal)) add([...path, key], value);
  return text;
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

const emptyNode = { type: "object", offset: 0, length: 0 } as const;

const fold = (word: unknown): unknown => (typeof word === "string" ? word.toLowerCase() : word);

function isRecord(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How a file is indented and where its lines end, as its own lines show. */
function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol,
  };
}
