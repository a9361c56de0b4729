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

/** Options for printing an OpenAPI document. */
export interface DocumentOptions {
  /** The name of the API. */
  readonly title: string;
  /** The version of the packages, for `info`. */
  readonly version: string;
  readonly openapi: OpenApiVersion;
  /** The description of the API. Default: none. */
  readonly notes?: string;
  /**
   * The names of operations in code, such as `branches.create`, keyed by the id of the operation. An
   * operation without an entry has its name in the docs.
   */
  readonly operationNames: ReadonlyMap<string, string>;
  /**
   * If given, it is filled with the places in the docs of operations, schemas, properties and parameters, keyed by the
   * printed object.
   */
  readonly origins?: Map<object, Origin> | undefined;
  /**
   * True to put functions into the document that make its operations and components. They have to be called
   * in the order of the document. Default: false.
   */
  readonly isLate?: boolean | undefined;
  /**
   * For each type that is made from another type, the id of that other type, keyed by the id of the made type. Default:
   * none.
   */
  readonly madeOf?: ReadonlyMap<string, string>;
}

/**
 * Prints an API as an OpenAPI document. The same API gives the same document, with its parts in the order of
 * the docs. Facts that OpenAPI cannot express are in members that begin with `x-`.
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
    // Components are printed last, because the shared parameters are known only after all operations were
    // printed.
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

/**
 * Prints the servers. Without a server, prints `/`, which is the host of the document and also OpenAPI's
 * default.
 */
function printServers({ servers }: Api): readonly Json[] {
  if (servers.length === 0) return [{ url: "/", "x-inferred": { url: "core/not-told" } }];
  return servers.map(({ url }) => ({
    url: url.value === "/" ? "/" : url.value.replace(/\/+$/, ""),
    ...inferredOf({ url }),
  }));
}

/** Names the security schemes: `basic`, `bearer`, or the name of the header or query parameter. */
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
