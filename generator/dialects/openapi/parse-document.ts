import { parseTree, type Node, type ParseError } from "jsonc-parser";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node as YamlNode,
  type YAMLMap,
} from "yaml";

import { describeJsonError } from "../../diagnostics/json-error.js";
import { Source } from "../../source/source.js";
import { DocumentNode, type RawEntry, type RawValue } from "./node.js";

/** The greatest depth of nested values. Real documents nest about 30 deep. */
const deepest = 200;

/** The root of a document, or a fault with its reason and place as text. */
export type Parsed =
  | { readonly root: DocumentNode; readonly fault?: undefined }
  | { readonly root?: undefined; readonly fault: string };

/** Parses JSON or YAML. A text that begins with a bracket is read as JSON. */
export function parseText(file: string, given: string): Parsed {
  const source = new Source(file, given.replace(/^\uFEFF/, ""));
  const isJson = /^\s*[[{]/.test(source.text);
  const deep = findDeep(source.text, isJson);
  if (deep !== undefined)
    return failAt(source, [{ fault: `values nest more than ${deepest} deep`, offset: deep }]);
  const raw = isJson ? parseJson(source) : parseYaml(source);
  if ("faults" in raw) return failAt(source, raw.faults);
  const place = { pointer: "", span: source.span(raw.start, raw.start) };
  return { root: new DocumentNode(source, raw, place) };
}

interface Fault {
  readonly fault: string;
  readonly offset: number;
}

interface Faults {
  readonly faults: readonly Fault[];
}

/** The most faults in a message. One mistake can make a parser report many faults. */
const mostFaults = 10;

function failAt(source: Source, faults: readonly Fault[]): Parsed {
  const texts = faults.slice(0, mostFaults).map(({ fault, offset }) => {
    const { line, column } = source.point(Math.min(offset, source.text.length));
    return `${fault} (line ${line}, column ${column})`;
  });
  const more = faults.length - texts.length;
  return { fault: [...texts, ...(more > 0 ? [`and ${more} more`] : [])].join("; ") };
}

/**
 * Returns the offset where brackets, or lines of YAML, nest deeper than a parser can safely handle. Undefined if there
 * is no such place.
 */
function findDeep(text: string, isJson: boolean): number | undefined {
  const indented = isJson ? undefined : /^ {400}|(?:- ){200}/m.exec(text)?.index;
  if (indented !== undefined) return indented;
  let open = 0;
  let isText = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isJson && character === "\\") index++;
    else if (isJson && character === '"') isText = !isText;
    else if (isText) continue;
    else if (character === "[" || character === "{") open++;
    else if ((character === "]" || character === "}") && open > 0) open--;
    if (open > deepest) return index;
  }
  return undefined;
}

function parseJson({ text }: Source): RawValue | Faults {
  const found: ParseError[] = [];
  const node = parseTree(text, found, { disallowComments: true, allowTrailingComma: false });
  if (node !== undefined && found.length === 0) return fromJson(node);
  if (found.length === 0) return { faults: [{ fault: "it is not JSON", offset: 0 }] };
  return {
    faults: found.map(({ error, offset }, index) => {
      const words = describeJsonError(error);
      return { fault: index === 0 ? `it is not JSON, ${words}` : words, offset };
    }),
  };
}

function fromJson({ type, offset, length, children = [], value }: Node): RawValue {
  return {
    kind: type === "object" || type === "array" ? type : "scalar",
    start: offset,
    end: offset + length,
    entries: () =>
      children.flatMap(({ children: [key, inner] = [] }): RawEntry[] => {
        if (key === undefined || inner === undefined) return [];
        const { offset: start, length: size } = key;
        return [{ name: String(key.value), start, end: start + size, value: fromJson(inner) }];
      }),
    items: () => children.map(fromJson),
    scalar: () => value as string | number | boolean | null,
  };
}

function parseYaml({ text }: Source): RawValue | Faults {
  let parsed;
  try {
    parsed = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  } catch {
    return { faults: [{ fault: "it is not YAML", offset: 0 }] };
  }
  const { contents, errors } = parsed;
  if (errors.length > 0) {
    return {
      faults: errors.map(({ message, pos: [offset] }, index) => {
        const [reason = ""] = message.split(" at line");
        return { fault: index === 0 ? `it is not YAML: ${reason}` : reason, offset };
      }),
    };
  }
  if (contents === null) return { faults: [{ fault: "it is blank", offset: 0 }] };
  return fromYaml(contents, parsed, new Map());
}

/** The values that were made, keyed by their YAML node. */
type Known = Map<object, RawValue>;

function fromYaml(given: unknown, document: Document, known: Known): RawValue {
  const node: unknown = isAlias(given) ? given.resolve(document) : given;
  const key = typeof node === "object" && node !== null ? node : undefined;
  const found = key && known.get(key);
  if (found !== undefined) return found;
  const value = makeYaml(node, (inner) => fromYaml(inner, document, known));
  if (key !== undefined) known.set(key, value);
  return value;
}

function makeYaml(node: unknown, make: (node: unknown) => RawValue): RawValue {
  const [start = 0, end = 0] = (node as YamlNode | null | undefined)?.range ?? [];
  const none = { start, end, entries: () => [], items: () => [], scalar: () => null };
  if (isMap(node)) {
    let made: readonly RawEntry[] | undefined;
    const entries = (): readonly RawEntry[] => {
      if (made !== undefined) return made;
      // Set before the entries are made, because a map may be merged into itself.
      made = [];
      made = entriesOf(node, make);
      return made;
    };
    return { ...none, kind: "object", entries };
  }
  if (isSeq(node)) return { ...none, kind: "array", items: () => node.items.map(make) };
  const value = isScalar(node) ? node.value : null;
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return { ...none, kind: "scalar", scalar: () => (isPlain ? (value as string) : null) };
}

/**
 * Returns the members of a map and of the maps that it merges, `<<: *base`. Its own members take precedence
 * over merged members, and earlier merged members over later ones.
 */
function entriesOf({ items }: YAMLMap, make: (node: unknown) => RawValue): readonly RawEntry[] {
  const own: RawEntry[] = [];
  const merged = new Map<string, RawEntry>();
  for (const { key, value } of items) {
    const [start = 0, end = 0] = (key as YamlNode | null)?.range ?? [];
    const name = isScalar(key) ? String(key.value) : "";
    const entry = { name, start, end, value: make(value) };
    const isMerge = isScalar(key) && name === "<<" && key.type === "PLAIN";
    if (!isMerge) own.push(entry);
    else {
      const all = entry.value.kind === "array" ? entry.value.items() : [entry.value];
      for (const one of all.flatMap((base) => base.entries())) {
        if (!merged.has(one.name)) merged.set(one.name, one);
      }
    }
  }
  const names = new Set(own.map(({ name }) => name));
  return [...[...merged.values()].filter(({ name }) => !names.has(name)), ...own];
}
