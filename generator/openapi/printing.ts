import type { Api, SecurityScheme, TypeDef } from "../core/api.js";
import type { Credential } from "../core/credentials.js";
import type { Fact } from "../core/fact.js";
import type { Origin } from "../core/origin.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** The versions of OpenAPI that a document can have. */
export const openApiVersions = ["3.1", "3.0"] as const;

/** One of `openApiVersions`. */
export type OpenApiVersion = (typeof openApiVersions)[number];

/** An object of a document. */
export interface Json {
  readonly [name: string]: unknown;
}

/** The parameters that operations share, by name, and the references to them by what they say. */
export interface SharedParameters {
  readonly byName: Map<string, Json>;
  readonly references: Map<string, Json>;
}

/** The state that all parts of a document share while it is printed. */
export interface Printing {
  readonly openapi: OpenApiVersion;
  readonly api: Api;
  readonly operationNames: ReadonlyMap<string, string>;
  /** The types that others are made of, by the ids of those. */
  readonly madeOf: ReadonlyMap<string, string>;
  /** The names of schemas by the ids of types. */
  readonly components: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, TypeDef>;
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  /** What each of the schemes lets requests send. */
  readonly credentials: readonly (readonly [scheme: string, Credential])[];
  /** The parameters that operations share, by their names in the document. */
  readonly shared: SharedParameters;
  /** The id of the type or operation that is printed. */
  readonly owner: string;
  /** Printing adds the place in the docs of each object to this map. Undefined if places are not wanted. */
  readonly origins: Map<object, Origin> | undefined;
  /** Whether the document has functions that make its parts, in place of the parts. */
  readonly isLate: boolean;
}

/** A part of a document, or the function that makes it when it is written. */
export type Part = Json | (() => Json);

/** A part as the document has it. */
export function partOf(make: () => Json, { isLate }: Printing): Part {
  return isLate ? make : make();
}

/** `x-inferred`: the rules of facts that were inferred. Empty if the text states all facts. */
export function inferredOf(facts: Readonly<Record<string, Fact<unknown> | undefined>>): Json {
  let rules: Record<string, string> | undefined;
  for (const name in facts) {
    const rule = facts[name]?.rule ?? "stated";
    if (rule !== "stated") (rules ??= {})[name] = rule;
  }
  return rules === undefined ? nothing : { "x-inferred": rules };
}

const nothing: Json = {};

/** `x-docs`: the file, relative to the docs folder, and the line; nothing for what no page tells. */
export function docsOf({ file, start }: Span): Json {
  if (file === "") return {};
  return { "x-docs": { file, line: start.line } };
}

/** A text of the docs under a name; nothing without a text. */
export function textOf(name: string, text: string | undefined): Json {
  return text === undefined || text.trim() === "" ? nothing : { [name]: text };
}

/** Notes that an object has where it comes from. */
export function traced(printing: Printing, object: Json, origin: Origin): Json {
  if (origin.span.file !== "") printing.origins?.set(object, origin);
  return object;
}

/** Values that differ, in their order. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = JSON.stringify(value);
    return !seen.has(text) && seen.add(text);
  });
}

/** An object without some of its members. */
export function without(object: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
