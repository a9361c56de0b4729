import { loadDocument } from "../../../generator/dialects/openapi/document.js";
import {
  readDocument,
  type DocumentReading,
} from "../../../generator/dialects/openapi/read-document.js";

/** Reads a document from its files; the first is the document. Throws if it is not a document. */
export async function readFiles(files: Readonly<Record<string, string>>): Promise<DocumentReading> {
  const [first = ""] = Object.keys(files);
  const document = await loadDocument(first, (name) => {
    const text = files[name];
    return text === undefined
      ? Promise.reject(new Error("there is no such file"))
      : Promise.resolve(text);
  });
  if (typeof document === "string") throw new Error(document);
  const reading = readDocument(document);
  if (typeof reading === "string") throw new Error(reading);
  return reading;
}

/** Reads a document given as a value, written as JSON. */
export function readValue(value: unknown): Promise<DocumentReading> {
  return readFiles({ "openapi.json": JSON.stringify(value, null, 2) });
}

/** A value that tests change. */
export type Editable = Record<string, unknown>;

/** A change to a document at a JSON pointer. */
export type Edit =
  | { readonly set: string; readonly to: unknown }
  | { readonly drop: string }
  | { readonly move: string; readonly to: string };

/** Makes a change to a document. Throws if there is nothing to change. */
export function edit(document: Editable, change: Edit): void {
  if ("set" in change) put(document, change.set, change.to);
  else if ("drop" in change) take(document, change.drop);
  else put(document, change.to, take(document, change.move));
}

function parentOf(document: Editable, pointer: string): readonly [parent: Editable, name: string] {
  const names = pointer
    .slice(1)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = names.pop() ?? "";
  let at: unknown = document;
  for (const name of names) at = (at as Editable)[name];
  if (typeof at !== "object" || at === null) throw new Error(`nothing is at ${pointer}`);
  return [at as Editable, last];
}

function put(document: Editable, pointer: string, value: unknown): void {
  const [parent, name] = parentOf(document, pointer);
  parent[name] = value;
}

function take(document: Editable, pointer: string): unknown {
  const [parent, name] = parentOf(document, pointer);
  if (!(name in parent)) throw new Error(`nothing is at ${pointer}`);
  const value = parent[name];
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else Reflect.deleteProperty(parent, name);
  return value;
}
