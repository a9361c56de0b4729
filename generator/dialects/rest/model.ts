import type { JsonValue, Method, SecurityScheme, Server, TypeRef } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import type { PathTemplate } from "../../core/paths.js";
import type { Located, Span } from "../../diagnostics/diagnostic.js";
import type { JsonNode, LenientJson } from "../../markdown/lenient-json.js";
import type { CodeBlock } from "../../markdown/block.js";
import type { Placed } from "../../markdown/page.js";

/** Where a value of a request goes. */
export type Place = "path" | "query" | "header" | "cookie" | "body";

/** A parameter of a request, or a member of its body, by its dotted name. */
export interface RestParameter {
  readonly name: string;
  /** As the page writes it, where that differs: `ids[]`, `filter[status]`. */
  readonly spelling?: string | undefined;
  readonly in: Fact<Place>;
  readonly type: Fact<TypeRef>;
  readonly required: Fact<boolean> | undefined;
  readonly default: Fact<JsonValue> | undefined;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  readonly notes: Located<string> | undefined;
  readonly span: Span;
}

/** A member of an answer, by its path: `a[].b`. */
export interface ShapeMember {
  readonly path: string;
  readonly type: Fact<TypeRef>;
  /** All that a row says of it; undefined for a member that a sample shows. */
  readonly field?: RestField;
}

/** An answer that the page shows. */
export interface RestSample {
  readonly json: LenientJson | undefined;
  readonly node: JsonNode | undefined;
  /** The offset in the page that the places of the JSON count from. */
  readonly base: number;
  readonly code: CodeBlock;
  readonly placed: Placed;
  readonly status: number | undefined;
  readonly span: Span;
}

/** An error that a request may answer. */
export interface RestError {
  readonly status: Fact<number | "4XX" | "5XX">;
  readonly samples: readonly RestSample[];
  readonly notes: Located<string> | undefined;
}

/** An answer that a section or an entry of a list describes. */
export interface RestAnswer {
  readonly status: Fact<number | "4XX" | "5XX">;
  readonly returns: Fact<TypeRef | "none"> | undefined;
  readonly members: readonly ShapeMember[];
  readonly sample: RestSample | undefined;
  readonly media: Fact<string> | undefined;
  readonly notes: Located<string> | undefined;
}

/** A header of an answer. */
export interface RestHeader {
  /** Undefined for a header of the answer of success. */
  readonly status: RestAnswer["status"]["value"] | undefined;
  readonly field: RestField;
}

/** The body of an example request. */
export interface ShownBody {
  readonly node: JsonNode;
  readonly span: Span;
}

/** A request with all that its section says of it. */
export interface RestOperation {
  readonly id: string;
  readonly method: Fact<Method>;
  readonly path: Fact<PathTemplate>;
  readonly title: Located<string>;
  /** The headings above its own, the nearest first, and the name of the page. */
  readonly topics: readonly Located<string>[];
  readonly parameters: readonly RestParameter[];
  /** Those of success. */
  readonly statuses: readonly Fact<number>[];
  readonly errors: readonly RestError[];
  /** Answers that a section describes, or an entry of a list with a type. The answer of the first status is among them. */
  readonly answers: readonly RestAnswer[];
  readonly headers: readonly RestHeader[];
  /** `none` for an empty answer. */
  readonly returns: Fact<TypeRef | "none"> | undefined;
  readonly members: readonly ShapeMember[];
  readonly sample: RestSample | undefined;
  readonly requestSamples: readonly RestSample[];
  /** What a sentence says of the body as a whole. */
  readonly sends: Fact<TypeRef> | undefined;
  /** The body that an example sends, if no block of JSON shows one. */
  readonly shownBody: ShownBody | undefined;
  /** True if only sentences name members of the body. */
  readonly isBodyNamed: boolean;
  /** Whether a member of the body has to be sent, as a sentence says. */
  readonly presence: (name: string) => Fact<boolean> | undefined;
  /** Why the text that declares it counts as a request. */
  readonly decision: readonly Fact<string>[];
  readonly deprecated: Fact<boolean> | undefined;
  readonly media: Fact<string> | undefined;
  readonly span: Span;
}

export interface RestField {
  readonly name: string;
  /** True if no client may set or change it. */
  readonly isReadOnly: boolean;
  readonly type: Fact<TypeRef>;
  readonly optional: Fact<boolean> | undefined;
  readonly nullable: Fact<boolean> | undefined;
  readonly default: Fact<JsonValue> | undefined;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly isDeprecated: boolean;
  readonly notes: Located<string> | undefined;
  readonly span: Span;
}

/** An object with a table, a page or a heading of its own. */
export interface RestEntity {
  readonly kind: "object";
  readonly id: string;
  readonly title: Located<string>;
  readonly fields: readonly RestField[];
  readonly extends: readonly string[];
  readonly span: Span;
}

/** A table of values with names. */
export interface RestEnumeration {
  readonly kind: "enumeration";
  readonly id: string;
  readonly title: Located<string>;
  readonly base: "string" | "integer";
  readonly isFlags: boolean;
  readonly values: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly span: Span;
  }[];
  readonly span: Span;
}

export type RestType = RestEntity | RestEnumeration;

/** All that the pages of a tree say. */
export interface Reading {
  readonly operations: readonly RestOperation[];
  readonly types: readonly RestType[];
  readonly servers: readonly Server[];
  readonly security: readonly SecurityScheme[];
  /** Those that a chapter about pages gives for all lists. */
  readonly listParameters: readonly RestParameter[];
}
