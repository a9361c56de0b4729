import type {
  JsonValue,
  Method,
  SecurityScheme,
  Separator,
  Server,
  TypeRef,
} from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import type { PathTemplate } from "../../core/paths.js";
import type { Located, Span } from "../../diagnostics/diagnostic.js";
import type { JsonNode, LenientJson } from "../../markdown/lenient-json.js";
import type { CodeBlock } from "../../markdown/block.js";
import type { Placed } from "../../markdown/page.js";

/** The place of a parameter in a request. */
export type Place = "path" | "query" | "header" | "cookie" | "body";

/** A parameter of a request or a member of the body. */
export interface RestParameter {
  /** The name, with a dot before each nested part: `filter.status`. */
  readonly name: string;
  /** The name as the page writes it, if it differs from `name`: `ids[]`, `filter[status]`. */
  readonly spelling?: string | undefined;
  readonly in: Fact<Place>;
  readonly type: Fact<TypeRef>;
  /** The mark between the items of a list in the query, as an example shows it. */
  readonly separator?: Fact<Separator> | undefined;
  /** Undefined if the docs do not say. */
  readonly required: Fact<boolean> | undefined;
  readonly default: Fact<JsonValue> | undefined;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  readonly notes: Located<string> | undefined;
  readonly span: Span;
}

/** A member of an answer. */
export interface ShapeMember {
  /** The path of the member in the answer: `a[].b`. */
  readonly path: string;
  readonly type: Fact<TypeRef>;
  /** The facts of the member's row; undefined for a member that only a sample shows. */
  readonly field?: RestField;
}

/** A sample of a request, an answer or an error. */
export interface RestSample {
  /** The JSON with its repairs; undefined if the sample cannot be read as JSON. */
  readonly json: LenientJson | undefined;
  /** The root of `json`. */
  readonly node: JsonNode | undefined;
  /** The offset in the page of the start of the JSON. Offsets in `node` count from here. */
  readonly base: number;
  readonly code: CodeBlock;
  readonly placed: Placed;
  /** The status in the sample or above it; undefined if the docs do not say. */
  readonly status: number | undefined;
  readonly span: Span;
}

/** An error that can be the answer to a request. */
export interface RestError {
  readonly status: Fact<number | "4XX" | "5XX">;
  readonly samples: readonly RestSample[];
  readonly notes: Located<string> | undefined;
}

/** An answer that has its own section, or an entry in a list or table. */
export interface RestAnswer {
  /** `default` for an answer of success without a status. */
  readonly status: Fact<number | "4XX" | "5XX" | "default">;
  readonly returns: Fact<TypeRef | "none"> | undefined;
  readonly members: readonly ShapeMember[];
  readonly sample: RestSample | undefined;
  readonly media: Fact<string> | undefined;
  /** Further media types of the same answer. */
  readonly otherMedia?: readonly string[];
  readonly notes: Located<string> | undefined;
}

/** A header of an answer. */
export interface RestHeader {
  /** Undefined if the header belongs to the answer of the first status. */
  readonly status: RestAnswer["status"]["value"] | undefined;
  readonly field: RestField;
}

/** The body of an example request in a curl command or an HTTP message. */
export interface ShownBody {
  readonly node: JsonNode;
  readonly span: Span;
}

/** A request with all facts of its sections. */
export interface RestOperation {
  /** The method and the path: `GET /books/{id}`. */
  readonly id: string;
  readonly method: Fact<Method>;
  readonly path: Fact<PathTemplate>;
  readonly title: Located<string>;
  /** The headings above the operation's own heading, the nearest first, and the name of the page. */
  readonly topics: readonly Located<string>[];
  readonly parameters: readonly RestParameter[];
  /** The statuses from 200 to 399, in ascending order. */
  readonly statuses: readonly Fact<number>[];
  readonly errors: readonly RestError[];
  /** The answers of any status that have their own section, or an entry with a type in a list or table. */
  readonly answers: readonly RestAnswer[];
  /** The headers of all answers. */
  readonly headers: readonly RestHeader[];
  /** The type of the first status's answer: `none` for an empty answer. Undefined if the docs do not say. */
  readonly returns: Fact<TypeRef | "none"> | undefined;
  /** The members of the first status's answer, from tables; without a table, from the sample. */
  readonly members: readonly ShapeMember[];
  /** The sample of the first status's answer. */
  readonly sample: RestSample | undefined;
  readonly requestSamples: readonly RestSample[];
  /** The type of the whole body, as a paragraph says. */
  readonly sends: Fact<TypeRef> | undefined;
  /** The body that a curl command or an HTTP message sends. Used if `requestSamples` has no JSON. */
  readonly shownBody: ShownBody | undefined;
  /** True if parameters are listed in sentences only, so a sample may show more members of the body. */
  readonly isBodyNamed: boolean;
  /** Returns whether a member of the body is required, as sentences say; undefined if no sentence says. */
  readonly presence: (name: string) => Fact<boolean> | undefined;
  /** The evidence for and against reading the text as a request. */
  readonly decision: readonly Fact<string>[];
  readonly deprecated: Fact<boolean> | undefined;
  /** `none` if the request needs no credentials; undefined if the docs do not say. */
  readonly credentials: Fact<"none"> | undefined;
  /** The media type of the body; undefined if the docs do not say. */
  readonly media: Fact<string> | undefined;
  readonly span: Span;
}

/** A member of a type or an answer, as a row describes it. */
export interface RestField {
  readonly name: string;
  /** The name with its brackets, if the page writes it with brackets: `lines[].id`. */
  readonly spelling?: string | undefined;
  /** True if no client may set or change it. */
  readonly isReadOnly: boolean;
  /** True if only requests have the field. Default: false. */
  readonly isWriteOnly?: boolean;
  readonly type: Fact<TypeRef>;
  readonly optional: Fact<boolean> | undefined;
  readonly nullable: Fact<boolean> | undefined;
  readonly default: Fact<JsonValue> | undefined;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly isDeprecated: boolean;
  readonly notes: Located<string> | undefined;
  readonly span: Span;
}

/** An object that the pages describe in tables, lists of definitions or a heading for each member. */
export interface RestEntity {
  readonly kind: "object";
  readonly id: string;
  readonly title: Located<string>;
  readonly fields: readonly RestField[];
  readonly span: Span;
}

/** An enumeration, from a table or list of definitions of values with names. */
export interface RestEnumeration {
  readonly kind: "enumeration";
  readonly id: string;
  readonly title: Located<string>;
  /** The type of the values. */
  readonly base: "string" | "integer";
  /** True if the values are bits that are added up. */
  readonly isFlags: boolean;
  readonly values: readonly {
    readonly name: string;
    readonly value: string | number;
    readonly span: Span;
  }[];
  readonly span: Span;
}

/** A type that the pages describe. */
export type RestType = RestEntity | RestEnumeration;

/** All that was read from the pages of a tree. */
export interface Reading {
  readonly operations: readonly RestOperation[];
  readonly types: readonly RestType[];
  readonly servers: readonly Server[];
  readonly security: readonly SecurityScheme[];
  /** The query parameters that a chapter about pagination gives for all lists. */
  readonly listParameters: readonly RestParameter[];
}
