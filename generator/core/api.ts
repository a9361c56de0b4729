import type { Located, Span } from "../diagnostics/diagnostic.js";
import type { Fact } from "./fact.js";
import type { PathTemplate } from "./paths.js";

/** A JSON value. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The model of an HTTP API. It has the same shape for every dialect. */
export interface Api {
  /** Sorted by id. */
  readonly types: readonly TypeDef[];
  /** In the order of the pages. */
  readonly operations: readonly Operation[];
  readonly groups: readonly Group[];
  readonly servers: readonly Server[];
  readonly security: readonly SecurityScheme[];
  /**
   * The parameters that every list operation takes, from a chapter about pagination. Undefined if there is no
   * such chapter.
   */
  readonly listParameters?: readonly Parameter[];
}

/** A URL where the API is served, as the docs print it: `https://host/api/v4`. */
export interface Server {
  readonly url: Fact<string>;
}

/** A way to authenticate requests. */
export interface SecurityScheme {
  readonly kind: Fact<"basic" | "bearer" | "header" | "query">;
  /** The name of the header or the query parameter; undefined for `basic` and `bearer`. */
  readonly name?: string;
}

/** Operations that belong together. A client has them in one property: `client.volumes`. */
export interface Group {
  readonly id: string;
  /** The id of the type that the operations create, read, change and delete. Undefined if there is no such type. */
  readonly type?: Fact<string>;
  /** Ids of operations, in the order of the pages. */
  readonly operations: readonly string[];
}

export const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** An HTTP method that an operation may have. */
export type Method = (typeof methods)[number];

/** The role of an operation for the type of its group. `action` acts on one member, `call` is anything else. */
export type Role = "create" | "list" | "get" | "update" | "delete" | "action" | "call";

/** A request that a client can send, with its responses. */
export interface Operation {
  /** Unique in the API: `METHOD /path`, followed by a number from the second operation with this route on. */
  readonly id: string;
  /** The name of the operation in camel case, made of the words of the docs: `restoreFromBackup`. */
  readonly name: string;
  readonly title?: Located<string>;
  /** The id of the group that the operation belongs to. */
  readonly group?: string;
  /** The group id as a fact. Undefined if the group follows from the order of the pages alone. */
  readonly grouping?: Fact<string>;
  readonly role: Fact<Role>;
  readonly method: Fact<Method>;
  readonly path: Fact<PathTemplate>;
  /** Path, query, header and cookie parameters, in the order of the docs. */
  readonly parameters: readonly Parameter[];
  readonly body?: Fact<Payload>;
  /** An example body from the docs. */
  readonly requestSample?: Sample;
  readonly responses: readonly Response[];
  readonly deprecated?: Fact<boolean>;
  /** `none` if the request needs no credentials. Undefined: those of `Api.security` apply. */
  readonly credentials?: Fact<"none">;
  /** The reasons for and against reading a passage of the docs as a request, one per item. */
  readonly decision?: readonly Fact<string>[];
  readonly notes?: Located<string>;
  /** The section of the docs that describes the operation. */
  readonly span: Span;
}

/** The place of a parameter in a request. A value in the body is a field of the body's type instead. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** The mark between the items of a list that is sent as one value. */
export type Separator = "," | "|" | " ";

/** A value that a request carries outside of its body. */
export interface Parameter {
  /** The name on the wire, as the docs spell it: `ids[]`, `filter.status`. */
  readonly name: string;
  readonly in: Fact<ParameterPlace>;
  readonly type: Fact<TypeRef>;
  /** Undefined if the docs do not say. */
  readonly required?: Fact<boolean>;
  readonly default?: Fact<JsonValue>;
  /** All values that are allowed, as they are sent. */
  readonly options?: Fact<readonly JsonValue[]>;
  readonly deprecated?: Fact<boolean>;
  /** The mark between items. Undefined: a list in the query repeats its name. */
  readonly separator?: Fact<Separator> | undefined;
  readonly notes?: Located<string>;
  /** The table row, the list item, or the placeholder in the path. */
  readonly span: Span;
}

/** The content of a request or a response. */
export interface Payload {
  /** Media types, the preferred one first: `application/json`. */
  readonly media: readonly string[];
  readonly type: TypeRef;
}

/** A response to an operation. */
export interface Response {
  /** A status, `default` if the docs give no status, or `4XX` and `5XX` for errors without one. */
  readonly status: Fact<number | "default" | "4XX" | "5XX">;
  /** Undefined if the docs do not say. A payload of type `null` means an empty response. */
  readonly payload?: Fact<Payload>;
  readonly sample?: Sample;
  readonly headers?: readonly Parameter[];
  readonly notes?: Located<string>;
}

/** An example value from the docs. */
export interface Sample {
  /** Undefined if the sample is not JSON. */
  readonly value?: JsonValue;
  /** The type inferred from the value. */
  readonly type?: Fact<TypeRef>;
  /** The code fence of the sample. */
  readonly span: Span;
}

/** The scalar types. A `format` may narrow one of them: `date-time`, `date`, `password`, `uuid`, `uri`. */
export type ScalarName =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "null"
  | "file"
  /** A JSON value of any type. */
  | "json"
  /** A type that the docs do not say. */
  | "unknown";

/** A type where it is used. A named type is referred to by its id, so the model has no cycles. */
export type TypeRef =
  | { readonly kind: "scalar"; readonly name: ScalarName; readonly format?: string }
  | { readonly kind: "array"; readonly items: TypeRef }
  | { readonly kind: "map"; readonly values: TypeRef }
  /** An object type without a name. */
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly isOpen: boolean }
  /** A value of a named type. With `isPartial`, it may lack any field of the type. */
  | { readonly kind: "named"; readonly type: string; readonly isPartial?: boolean }
  /** The id of a resource of a named type. */
  | { readonly kind: "id"; readonly type: string }
  | { readonly kind: "union"; readonly of: readonly TypeRef[] }
  | { readonly kind: "nullable"; readonly of: TypeRef };

/** A member of an object type. An optional property is undefined if the docs do not say. */
export interface Field {
  /** The name on the wire. */
  readonly name: string;
  /**
   * The spelling in forms, with the fields around it, if it differs from `name`: `poll[options][]`,
   * `files[n]`.
   */
  readonly spelling?: string | undefined;
  readonly type: Fact<TypeRef>;
  /** Says whether a create request must, may or must not have the field. */
  readonly create?: Fact<"required" | "optional" | "never"> | undefined;
  /** True if a client may change the field. */
  readonly update?: Fact<boolean> | undefined;
  /** True if a request must have the field. */
  readonly required?: Fact<boolean> | undefined;
  /** True if a response may lack the field. */
  readonly optional?: Fact<boolean> | undefined;
  readonly nullable?: Fact<boolean> | undefined;
  readonly default?: Fact<JsonValue> | undefined;
  readonly options?: Fact<readonly JsonValue[]> | undefined;
  readonly deprecated?: Fact<boolean> | undefined;
  /** The mark between the items of a list in a query. Undefined: a list repeats its name. */
  readonly separator?: Fact<Separator> | undefined;
  readonly notes?: Located<string> | undefined;
  /** The table row, the list item, or the member of a sample. */
  readonly span: Span;
}

/** A named type of the API. */
export type TypeDef = ObjectDef | EnumerationDef | AliasDef;

/** The properties that all named types share. */
export interface NamedDef {
  readonly id: string;
  readonly title?: Located<string> | undefined;
  /** The path of the page, relative to the docs folder. */
  readonly page: string;
  readonly notes?: Located<string> | undefined;
  readonly deprecated?: Fact<boolean> | undefined;
  readonly span: Span;
}

/** An object with fields. */
export interface ObjectDef extends NamedDef {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** True if values may have fields that the docs do not list. */
  readonly isOpen: boolean;
  /** The ids of types whose fields the object has in addition to its own. */
  readonly extends?: readonly Fact<string>[];
}

/** A list of named values. If `isFlags` is true, each value is a bit. */
export interface EnumerationDef extends NamedDef {
  readonly kind: "enumeration";
  readonly base: "string" | "integer";
  readonly isFlags: boolean;
  readonly values: readonly EnumerationValue[];
}

/** A named value of an enumeration. */
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
