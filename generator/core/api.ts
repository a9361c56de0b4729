import type { Located, Span } from "../diagnostics/diagnostic.js";
import type { Fact } from "./fact.js";
import type { PathTemplate } from "./paths.js";

/** A JSON value. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The model of an HTTP API, the same for all dialects. */
export interface Api {
  /** Sorted by id. */
  readonly types: readonly TypeDef[];
  /** In the order of the pages. */
  readonly operations: readonly Operation[];
  readonly groups: readonly Group[];
  readonly servers: readonly Server[];
  readonly security: readonly SecurityScheme[];
  /** Parameters of all lists, from a chapter about pagination. Undefined if there is no such chapter. */
  readonly listParameters?: readonly Parameter[];
}

/** Where an API is served, as the docs print it: `https://host/api/v4`. */
export interface Server {
  readonly url: Fact<string>;
}

/** How a request shows who sends it. */
export interface SecurityScheme {
  readonly kind: Fact<"basic" | "bearer" | "header" | "query">;
  /** The name of the header or the query parameter; undefined for `basic` and `bearer`. */
  readonly name?: string;
}

/** What a client calls `client.volumes`: operations that belong together. */
export interface Group {
  readonly id: string;
  /** The type that the operations are about, if there is one. */
  readonly type?: Fact<string>;
  /** Ids of operations, in the order of the pages. */
  readonly operations: readonly string[];
}

export const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** A method of HTTP that an operation may have. */
export type Method = (typeof methods)[number];

/** What an operation does to a group's type; `action` acts on one member, `call` is anything else. */
export type Role = "create" | "list" | "get" | "update" | "delete" | "action" | "call";

/** A request that a client can send, and the answers to it. */
export interface Operation {
  /** Unique in the API: `METHOD /path`, with a number behind it where two operations share a route. */
  readonly id: string;
  /** What the docs call it, as a name: `restoreFromBackup`. */
  readonly name: string;
  readonly title?: Located<string>;
  /** The id of its group. */
  readonly group?: string;
  /** The id of its group as a fact. Undefined if only the order of the pages gave the group. */
  readonly grouping?: Fact<string>;
  readonly role: Fact<Role>;
  readonly method: Fact<Method>;
  readonly path: Fact<PathTemplate>;
  /** Parameters of path, query and headers, in the order of the docs. */
  readonly parameters: readonly Parameter[];
  readonly body?: Fact<Payload>;
  /** A body that the docs show. */
  readonly requestSample?: Sample;
  readonly responses: readonly Response[];
  readonly deprecated?: Fact<boolean>;
  /** The reasons for and against reading a text of the docs as a request, one per item. */
  readonly decision?: readonly Fact<string>[];
  readonly notes?: Located<string>;
  /** The section of the docs that describes it. */
  readonly span: Span;
}

/** The place of a parameter in a request. A value in the body is a field of the body's type instead. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** A value that a request has besides its body. */
export interface Parameter {
  /** As the docs spell it on the wire: `ids[]`, `filter.status`. */
  readonly name: string;
  readonly in: Fact<ParameterPlace>;
  readonly type: Fact<TypeRef>;
  /** Undefined if the docs do not say. */
  readonly required?: Fact<boolean>;
  readonly default?: Fact<JsonValue>;
  /** All values that there are, as sent. */
  readonly options?: Fact<readonly JsonValue[]>;
  readonly deprecated?: Fact<boolean>;
  readonly notes?: Located<string>;
  /** The row, the list item or the placeholder in the path. */
  readonly span: Span;
}

/** The content of a request or a response. */
export interface Payload {
  /** Media types, the usual one first: `application/json`. */
  readonly media: readonly string[];
  readonly type: TypeRef;
}

/** An answer to an operation. */
export interface Response {
  /** A status, `default` if the docs give no status, or `4XX` and `5XX` for errors without one. */
  readonly status: Fact<number | "default" | "4XX" | "5XX">;
  /** Undefined if the docs do not say. A payload of type `null` is an empty answer. */
  readonly payload?: Fact<Payload>;
  readonly sample?: Sample;
  readonly headers?: readonly Parameter[];
  readonly notes?: Located<string>;
}

/** A value that the docs show. */
export interface Sample {
  /** Undefined for what is no JSON. */
  readonly value?: JsonValue;
  /** The shape of the value. */
  readonly type?: Fact<TypeRef>;
  /** The fence. */
  readonly span: Span;
}

/** The scalar types; a format tells more: `date-time`, `date`, `password`, `uuid`, `uri`. */
export const scalarNames = [
  "string",
  "integer",
  "number",
  "boolean",
  "null",
  "file",
  /** A JSON value of any type. */
  "json",
  /** The docs do not tell a type. */
  "unknown",
] as const;

/** One of `scalarNames`. */
export type ScalarName = (typeof scalarNames)[number];

/** A type where it is used. Named types are given by their id, so the model has no cycles. */
export type TypeRef =
  | { readonly kind: "scalar"; readonly name: ScalarName; readonly format?: string }
  | { readonly kind: "array"; readonly items: TypeRef }
  | { readonly kind: "map"; readonly values: TypeRef }
  /** An object in place. */
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly isOpen: boolean }
  /** A value of a named type. */
  | { readonly kind: "named"; readonly type: string; readonly isPartial?: boolean }
  /** The id of a resource of a named type. */
  | { readonly kind: "id"; readonly type: string }
  | { readonly kind: "union"; readonly of: readonly TypeRef[] }
  | { readonly kind: "nullable"; readonly of: TypeRef };

/** A member of an object. A property is undefined if the docs do not say. */
export interface Field {
  /** The name on the wire. */
  readonly name: string;
  /** How the docs spell it in forms, with those it stands in, where that is not its name: `poll[options][]`, `files[n]`. */
  readonly spelling?: string | undefined;
  readonly type: Fact<TypeRef>;
  /** When a client may set it in a create. */
  readonly create?: Fact<"required" | "optional" | "never"> | undefined;
  /** Whether a client may change it. */
  readonly update?: Fact<boolean> | undefined;
  /** Whether a request must have it. */
  readonly required?: Fact<boolean> | undefined;
  /** Whether an answer may lack it. */
  readonly optional?: Fact<boolean> | undefined;
  readonly nullable?: Fact<boolean> | undefined;
  readonly default?: Fact<JsonValue> | undefined;
  readonly options?: Fact<readonly JsonValue[]> | undefined;
  readonly deprecated?: Fact<boolean> | undefined;
  readonly notes?: Located<string> | undefined;
  /** The row or list item, or the member of a sample. */
  readonly span: Span;
}

/** A named type of the API. */
export type TypeDef = ObjectDef | EnumerationDef | AliasDef;

/** What every named type has. */
export interface NamedDef {
  readonly id: string;
  readonly title?: Located<string> | undefined;
  /** The page, relative to the docs folder. */
  readonly page: string;
  readonly notes?: Located<string> | undefined;
  readonly deprecated?: Fact<boolean> | undefined;
  readonly span: Span;
}

/** An object with fields. */
export interface ObjectDef extends NamedDef {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** True if it may have fields that are not in the docs. */
  readonly isOpen: boolean;
  /** The types whose fields it has besides its own. */
  readonly extends?: readonly Fact<string>[];
}

/** A list of values with names; of flags, each value is a bit. */
export interface EnumerationDef extends NamedDef {
  readonly kind: "enumeration";
  readonly base: "string" | "integer";
  readonly isFlags: boolean;
  readonly values: readonly EnumerationValue[];
}

/** A value of an enumeration, with its name. */
export interface EnumerationValue {
  readonly name: string;
  readonly value: Fact<string | number>;
  readonly notes?: Located<string>;
  readonly span: Span;
}

/** Another name for a type. */
export interface AliasDef extends NamedDef {
  readonly kind: "alias";
  readonly of: Fact<TypeRef>;
}
