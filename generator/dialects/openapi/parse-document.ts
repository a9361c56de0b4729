import { parseTree, type Node, type ParseError } from "jsonc-parser";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node as YamlNode,
} from "yaml";

import { describeJsonError } from "../../diagnostics/json-error.js";
import { Source } from "../../source/source.js";
import { DocumentNode, type RawEntry, type RawValue } from "./node.js";

/** How deep values may nest. Documents nest 30 deep. */
const deepest = 200;

/** The root of a document, or the place and reason of a fault. */
export type Parsed =
  | { readonly root: DocumentNode; readonly fault?: undefined }
  | { readonly root?: undefined; readonly fault: string };

/** Parses a text of JSON or YAML. Only YAML may be anything but JSON, so a text that begins as JSON is read as JSON. */
export function parseText(file: string, given: string): Parsed {
  const source = new Source(file, given.replace(/^\uFEFF/, ""));
  const isJson = /^\s*[[{]/.test(source.text);
  const deep = findDeep(source.text, isJson);
  if (deep !== undefined) return at(source, deep, `values nest more than ${deepest} deep`);
  const raw = isJson ? parseJson(source) : parseYaml(source);
  if ("fault" in raw) return at(source, raw.offset, raw.fault);
  const place = { pointer: "", span: source.span(raw.start, raw.start) };
  return { root: new DocumentNode(source, raw, place) };
}

interface Fault {
  readonly fault: string;
  readonly offset: number;
}

function at(source: Source, offset: number, fault: string): Parsed {
  const { line, column } = source.point(Math.min(offset, source.text.length));
  return { fault: `${fault} (line ${line}, column ${column})` };
}

/** Where more brackets stand open, or a line is indented further, than a parser should be given. */
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

function parseJson({ text }: Source): RawValue | Fault {
  const faults: ParseError[] = [];
  const node = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
  const [first] = faults;
  if (node !== undefined && first === undefined) return fromJson(node);
  const words = first === undefined ? "" : `, ${describeJsonError(first.error)}`;
  return { fault: `it is no JSON${words}`, offset: first?.offset ?? 0 };
}

function fromJson({ type, offset, length, children = [], value }: Node): RawValue {
  return {
    kind: type === "object" || type === "array" ? type : "scalar",
    start: offset,
    end: offset + length,
    entries: () =>
      lastOfEach(
        children.flatMap(({ children: [key, inner] = [] }): RawEntry[] => {
          if (key === undefined || inner === undefined) return [];
          const { offset: start, length: size } = key;
          return [{ name: String(key.value), start, end: start + size, value: fromJson(inner) }];
        }),
      ),
    items: () => children.map(fromJson),
    scalar: () => value as string | number | boolean | null,
  };
}

/** Of members with one name, the last counts, as `JSON.parse` has it. */
function lastOfEach(entries: readonly RawEntry[]): readonly RawEntry[] {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

function parseYaml({ text }: Source): RawValue | Fault {
  let parsed;
  try {
    parsed = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  } catch {
    return { fault: "it is no YAML", offset: 0 };
  }
  const [first] = parsed.errors;
  if (first !== undefined) {
    const [reason = ""] = first.message.split(" at line");
    return { fault: `it is no YAML: ${reason}`, offset: first.pos[0] };
  }
  const { contents } = parsed;
  if (contents === null) return { fault: "it is blank", offset: 0 };
  return fromYaml(contents, parsed, new Map());
}

/** The values by the nodes that they were made of. */
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
    const entries = (): readonly RawEntry[] =>
      lastOfEach(
        node.items.map(({ key, value }): RawEntry => {
          const [from = 0, to = 0] = (key as YamlNode | null)?.range ?? [];
          const name = isScalar(key) ? String(key.value) : "";
          return { name, start: from, end: to, value: make(value) };
        }),
      );
    return { ...none, kind: "object", entries };
  }
  if (isSeq(node)) return { ...none, kind: "array", items: () => node.items.map(make) };
  const value = isScalar(node) ? node.value : null;
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return { ...none, kind: "scalar", scalar: () => (isPlain ? (value as string) : null) };
}
