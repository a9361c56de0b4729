import type { Located, Span } from "../../diagnostics/diagnostic.js";

/** A JSON value. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** How a fact was found. `stated` means that the text says it in so many words. */
export type FactRule = "stated" | InferenceRule;

/** The inferences there are; docs/architecture.md tells what each one rests on. */
export type InferenceRule =
  | "body-own"
  | "body-nested"
  | "password-primitive"
  | "name-ends-in-id"
  | "body-same-name"
  | "scalar-link-embeds"
  | "target-known"
  | "target-has-id"
  | "body-literal"
  | "body-default"
  | "row-same-name"
  | "options-common"
  | "common-field"
  | "stateful-resource"
  | "resource-readable"
  | "plural-computed"
  | "reference-link"
  | "referrer-link"
  | "page-shape"
  | "blank-type"
  | "unreadable-type"
  | "unreadable-flag"
  | "correction";

/** Something the docs say or imply, with the text it came from and the rule that inferred it. */
export interface Fact<T> {
  readonly value: T;
  /** The text the fact was read from. */
  readonly span: Span;
  readonly rule: FactRule;
  /** What else the rule looked at; empty for a stated fact. */
  readonly evidence: readonly Span[];
}

/** The scalar types, by the names the pages use. */
export const scalarNames = [
  "string",
  "int",
  "float",
  "boolean",
  "date",
  "enum",
  "json",
  "password",
  "blob",
  "reference",
] as const;

export type ScalarName = (typeof scalarNames)[number];

/** The type of a field. Other types are named by their id, so the model has no cycles. */
export type TypeRef =
  | { readonly kind: "scalar"; readonly name: ScalarName }
  | { readonly kind: "array"; readonly items: TypeRef }
  | { readonly kind: "map"; readonly values: TypeRef }
  /** The id of a resource. */
  | { readonly kind: "reference"; readonly type: string }
  /** A value of another type in place. */
  | { readonly kind: "embedded"; readonly type: string };

/** A field of a type. */
export interface Field {
  readonly name: string;
  readonly type: Fact<TypeRef>;
  /** When a client may set it on create; absent where no table tells. */
  readonly create: Fact<"required" | "optional" | "never"> | undefined;
  /** Whether a client may change it; absent where no table tells. */
  readonly update: Fact<boolean> | undefined;
  /** Whether input must have it: writeable fields and fields of an action's input. */
  readonly required: Fact<boolean> | undefined;
  readonly default: Fact<JsonValue> | undefined;
  readonly options: Fact<readonly string[]> | undefined;
  readonly notes: Located<string> | undefined;
  /** The row, or the body key where there is no row. */
  readonly span: Span;
}

export type OperationName = "Create" | "Update" | "Delete" | "List" | "Get";

/** A route of a resource: `method path`, the path as printed. */
export interface Operation {
  readonly name: OperationName;
  readonly route: Fact<Route>;
}

/** A method and a path, `${ID}` and `${PROJECT_ID}` as the pages write them. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Something a client can ask of one resource: `POST …?action=name`. */
export interface Action {
  readonly name: string;
  readonly route: Fact<Route>;
  /** The type of the body; null if there is none. */
  readonly input: Fact<string | null>;
  /** The type of the answer; null if the page names none. */
  readonly output: Fact<string | null>;
}

/** What the server names in a resource's `links`: a URL of one other resource, or of a list of them. */
export interface Link {
  readonly name: string;
  readonly target: Fact<LinkTarget>;
}

/** The type that a link leads to. */
export interface LinkTarget {
  readonly type: string;
  readonly isMany: boolean;
}

/** A type of the API: a resource, or a shape used by resources. */
export interface ApiType {
  readonly id: string;
  readonly kind: Fact<"resource" | "type">;
  /** The page, relative to the docs folder. */
  readonly page: string;
  readonly description: Located<string> | undefined;
  readonly fields: readonly Field[];
  readonly operations: readonly Operation[];
  readonly actions: readonly Action[];
  readonly links: readonly Link[];
  /** True if nothing tells its fields: any field may be there. */
  readonly isOpen: boolean;
  readonly span: Span;
}

/** A whole API, sorted by type id. */
export interface Api {
  readonly types: readonly ApiType[];
}
