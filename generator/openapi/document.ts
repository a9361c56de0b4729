import type { Api, SecurityScheme } from "../core/api.js";
import { credentialOf } from "../core/credentials.js";
import { freeName } from "../core/free-name.js";
import type { Origin } from "../core/origin.js";
import { nameComponents, printComponents } from "./components.js";
import { printPaths } from "./paths.js";
import {
  inferredOf,
  partOf,
  textOf,
  type Json,
  type OpenApiVersion,
  type Printing,
} from "./printing.js";

/** What a document says besides what the API is. */
export interface DocumentOptions {
  /** The name of the API. */
  readonly title: string;
  /** The version of its packages. */
  readonly version: string;
  readonly openapi: OpenApiVersion;
  /** What is so for all operations. Default: nothing. */
  readonly notes?: string;
  /** The names of operations in code, `branches.create`, by their ids. Others go by what the docs call them. */
  readonly operationNames: ReadonlyMap<string, string>;
  /** Printing adds the places in the docs of operations, schemas, properties and parameters, by their objects. */
  readonly origins?: Map<object, Origin> | undefined;
  /** Whether the document has functions that make its operations and schemas, to be called in their order. Default: false. */
  readonly isLate?: boolean | undefined;
  /** The types that others are made of, by the ids of those. Default: none. */
  readonly madeOf?: ReadonlyMap<string, string>;
}

/**
 * Prints an API as an OpenAPI document. The same API gives the same document, with its parts in the order
 * of the docs. What OpenAPI has no words for is in members that begin with `x-`; nothing is left out.
 */
export function printDocument(api: Api, options: DocumentOptions): Json {
  const { title, version, openapi, notes, operationNames, origins, isLate = false } = options;
  const { madeOf = new Map() } = options;
  const schemes = nameSchemes(api.security);
  const printing: Printing = {
    openapi,
    api,
    operationNames,
    madeOf,
    components: nameComponents(api.types),
    types: new Map(api.types.map((type) => [type.id, type])),
    schemes,
    credentials: [...schemes].map(([name, scheme]) => [name, credentialOf(scheme)]),
    shared: { byName: new Map(), references: new Map() },
    owner: "",
    origins,
    isLate,
  };
  const { paths, tags } = printPaths(printing);
  return {
    openapi: openapi === "3.1" ? "3.1.1" : "3.0.4",
    info: { title, version, ...textOf("description", notes) },
    servers: printServers(api),
    ...(schemes.size > 0 && { security: [...schemes.keys()].map((name) => ({ [name]: [] })) }),
    tags: tags.map((name) => ({ name })),
    paths,
    // Operations share parameters, so these are known when the operations were made.
    components: partOf(() => printAllComponents(printing), printing),
  };
}

function printAllComponents(printing: Printing): Json {
  const { schemes, shared } = printing;
  return {
    schemas: printComponents(printing),
    ...(shared.byName.size > 0 && { parameters: Object.fromEntries(shared.byName) }),
    ...(schemes.size > 0 && {
      securitySchemes: Object.fromEntries(
        [...schemes].map(([name, scheme]) => [name, printScheme(scheme)]),
      ),
    }),
  };
}

/** Without a server, OpenAPI takes the host that the document is read from; this says so. */
function printServers({ servers }: Api): readonly Json[] {
  if (servers.length === 0) return [{ url: "/", "x-inferred": { url: "core/not-told" } }];
  return servers.map(({ url }) => ({
    url: url.value === "/" ? "/" : url.value.replace(/\/+$/, ""),
    ...inferredOf({ url }),
  }));
}

/** `basic`, `bearer`, or the name of the header or the query parameter. */
function nameSchemes(security: readonly SecurityScheme[]): ReadonlyMap<string, SecurityScheme> {
  const named = new Map<string, SecurityScheme>();
  for (const scheme of security) {
    const base = (scheme.name ?? scheme.kind.value).replace(/[^\w.-]+/g, "-");
    named.set(freeName(base, named), scheme);
  }
  return named;
}

function printScheme({ kind, name = "authorization" }: SecurityScheme): Json {
  const own: Json =
    kind.value === "basic" || kind.value === "bearer"
      ? { type: "http", scheme: kind.value }
      : { type: "apiKey", in: kind.value, name };
  return { ...own, ...inferredOf({ kind }) };
}
