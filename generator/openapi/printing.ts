import type { Api, SecurityScheme, TypeDef } from "../core/api.js";
import type { Credential } from "../core/credentials.js";
import type { Fact } from "../core/fact.js";
import type { Origin } from "../core/origin.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** The supported versions of OpenAPI. */
export type OpenApiVersion = "3.1" | "3.0";

/** A JSON object of a document. */
export interface Json {
  readonly [name: string]: unknown;
}

/** The parameters that operations share, keyed by name, and references to them, keyed by `sharingKey`. */
export interface SharedParameters {
  readonly byName: Map<string, Json>;
  readonly references: Map<string, Json>;
}

/** The state that all parts of a document share while it is printed. */
export interface Printing {
  readonly openapi: OpenApiVersion;
  readonly api: Api;
  readonly operationNames: ReadonlyMap<string, string>;
  /** For each type that is made from another type, the id of that other type, keyed by the id of the made type. */
  readonly madeOf: ReadonlyMap<string, string>;
  /** The names of schemas, keyed by the id of the type. */
  readonly components: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, TypeDef>;
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  /** The credential that a request sends for each of the schemes. */
  readonly credentials: readonly (readonly [scheme: string, Credential])[];
  /** The parameters that operations share. */
  readonly shared: SharedParameters;
  /** The map that printing fills with the place in the docs of each object. Undefined if places are not wanted. */
  readonly origins: Map<object, Origin> | undefined;
  /** True if the document has functions that make its parts, instead of the parts. */
  readonly isLate: boolean;
}

/** A part of a document, or a function that makes the part when the document is written. */
export type Part = Json | (() => Json);

/** Returns the part that `make` makes or, if the document is late, `make` itself. */
export function partOf(make: () => Json, { isLate }: Printing): Part {
  return isLate ? make : make();
}

/** Returns `x-inferred` with the rules of facts that were inferred. Empty if the docs state all facts. */
export function inferredOf(facts: Readonly<Record<string, Fact<unknown> | undefined>>): Json {
  let rules: Record<string, string> | undefined;
  for (const name in facts) {
    const rule = facts[name]?.rule ?? "stated";
    if (rule !== "stated") (rules ??= {})[name] = rule;
  }
  return rules === undefined ? nothing : { "x-inferred": rules };
}

const nothing: Json = {};

/**
 * Returns `x-docs` with the file, relative to the docs folder, and the line. Empty for facts that are on no
 * page.
 */
export function docsOf({ file, start }: Span): Json {
  if (file === "") return {};
  return { "x-docs": { file, line: start.line } };
}

/** Returns an object with a text of the docs as the member `name`. Empty if there is no text. */
export function textOf(name: string, text: string | undefined): Json {
  return text === undefined || text.trim() === "" ? nothing : { [name]: text };
}

/** Adds the place in the docs of a printed object to `origins`, and returns the object. */
export function traced(printing: Printing, object: Json, origin: Origin): Json {
  if (origin.span.file !== "") printing.origins?.set(object, origin);
  return object;
}

/** Returns the values without duplicates, in their order. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = JSON.stringify(value);
    return !seen.has(text) && seen.add(text);
  });
}

/** Returns an object without some of its members. */
export function without(object: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
