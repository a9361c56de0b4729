import type { Method, Role, ScalarName, ParameterPlace } from "../core/api.js";
import type { PageText } from "./page-text.js";

/*
 * The views that the user's own templates print. Stubdown made or checked each plain string and number, so a
 * template can print it without a helper; a `PageText` comes from the pages. Every field exists. If the pages say
 * nothing about it, it is undefined, false or an empty list.
 */

/**
 * A whole API, which `api/` templates print. The views of groups, operations and types have it as `api`, and all
 * templates as `@root.api`.
 */
export interface ApiView {
  /** The name of the API in the configuration: `bookshop`. */
  readonly name: string;
  /** The npm scope of the packages: `@bookshop`. */
  readonly packageScope: string;
  /** The version of the packages: `0.1.0`. */
  readonly version: string;
  /** Two lines for a comment at the top of a file, which say from what the file was made. */
  readonly header: readonly string[];
  /** The URLs of the servers, as the pages have them. */
  readonly servers: readonly PageText[];
  /** The groups of operations, in the order of the pages. */
  readonly groups: readonly GroupView[];
  /** The operations of all groups, in the order of the pages. */
  readonly operations: readonly OperationView[];
  /** The types, sorted by id. */
  readonly types: readonly TypeView[];
}

/** A group of operations, which `group/` templates print. */
export interface GroupView {
  readonly api: ApiView;
  /** The name of the client's property for the group, an identifier: `awardEmoji`. */
  readonly name: string;
  /** The name as a class name: `AwardEmoji`. */
  readonly className: string;
  /** A name for files: `award-emoji`. */
  readonly file: string;
  readonly operations: readonly OperationView[];
}

/** A request and its answers, which `operation/` templates print. */
export interface OperationView {
  readonly api: ApiView;
  readonly group: GroupView;
  /** The method and the path: `GET /books/{id}`. For a second operation with the same route, a 2 follows. */
  readonly id: PageText;
  /** The name of the client's method, an identifier: `get`. */
  readonly name: string;
  /** The group and the name as a class name: `BooksGet`. */
  readonly className: string;
  /** A name for files: `books-get`. */
  readonly file: string;
  /** False if the client has no method for the operation; `check` says why. */
  readonly isInClient: boolean;
  readonly title: PageText | undefined;
  readonly notes: PageText | undefined;
  readonly role: Role;
  readonly method: Method;
  /** True for GET and HEAD. */
  readonly isRead: boolean;
  readonly isDeprecated: boolean;
  /** The path: `/books/{id}`. */
  readonly path: PageText;
  /** The path with colons before the parameters: `/books/:id`. */
  readonly colonPath: PageText;
  readonly pathParameters: readonly ParameterView[];
  readonly queryParameters: readonly ParameterView[];
  readonly headers: readonly ParameterView[];
  readonly cookies: readonly ParameterView[];
  readonly body: PayloadView | undefined;
  /** The first answer of success. Undefined if the pages have none. */
  readonly answer: AnswerView | undefined;
  /** All answers, errors included. */
  readonly answers: readonly AnswerView[];
  /** The page, relative to the docs folder, and the line in it. */
  readonly page: PageText;
  readonly line: number;
}

/** A parameter of a request: a value in the path, the query, a header or a cookie. */
export interface ParameterView {
  /** The name on the wire: `book_id`. */
  readonly name: PageText;
  /** The name as an identifier: `bookId`. */
  readonly argument: string;
  readonly place: ParameterPlace;
  readonly type: TypeRefView;
  /** True if the pages say that the parameter is required. Always true for a parameter of the path. */
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly default: PageText | undefined;
  /** All allowed values. Empty if the pages list none. */
  readonly options: readonly PageText[];
  readonly notes: PageText | undefined;
}

/** The body of a request or an answer. */
export interface PayloadView {
  /** The first media type of the body. Default: `application/json`. */
  readonly media: PageText;
  readonly type: TypeRefView;
  /** The sample on the page. Undefined if there is none, or if it is not JSON. */
  readonly sample: PageText | undefined;
  /** The sample, or else a sample of the same type from another answer. */
  readonly example: PageText | undefined;
}

/** An answer. */
export interface AnswerView {
  /** Undefined for the default answer, and for errors that have only `4XX` or `5XX` on the pages. */
  readonly status: number | undefined;
  /** True unless the answer is an error: for a status below 400, and for the default answer. */
  readonly isGood: boolean;
  /** True if the answer has no body: its type is null, or its status is 204. */
  readonly isEmpty: boolean;
  readonly media: PageText | undefined;
  readonly type: TypeRefView | undefined;
  readonly sample: PageText | undefined;
  /** The sample, or else a sample of the same type from another answer. */
  readonly example: PageText | undefined;
  readonly notes: PageText | undefined;
}

/** A named type of the API, which `type/` templates print. */
export interface TypeView {
  readonly api: ApiView;
  readonly id: PageText;
  /** An identifier: `Book`. The name of the model, if there is one. */
  readonly name: string;
  /** A name for files: `book`. */
  readonly file: string;
  /** True if the models package exports the type by this name. */
  readonly isModel: boolean;
  readonly kind: "object" | "enumeration" | "alias";
  readonly isDeprecated: boolean;
  readonly title: PageText | undefined;
  readonly notes: PageText | undefined;
  /** The fields of an object, without those of the types that it extends. Empty for other types. */
  readonly fields: readonly FieldView[];
  /** True for an object that may have further fields. */
  readonly isOpen: boolean;
  /** The names of the types that an object extends. */
  readonly extends: readonly string[];
  /** The values of an enumeration. Empty for other types. */
  readonly values: readonly ValueView[];
  /** True for an enumeration whose values are bits. */
  readonly isFlags: boolean;
  /** The target type of an alias. Undefined for other types. */
  readonly of: TypeRefView | undefined;
  readonly page: PageText;
  readonly line: number;
}

/** A field of an object. Flags are false if the pages do not say. */
export interface FieldView {
  /** The name on the wire. */
  readonly name: PageText;
  readonly type: TypeRefView;
  /** True if a request must have it. */
  readonly isRequired: boolean;
  /** True if an answer may lack it. */
  readonly isOptional: boolean;
  readonly isNullable: boolean;
  /** True if no request may set it. */
  readonly isReadOnly: boolean;
  readonly isDeprecated: boolean;
  readonly default: PageText | undefined;
  /** All allowed values. Empty if the pages list none. */
  readonly options: readonly PageText[];
  readonly notes: PageText | undefined;
}

/** A value of an enumeration. */
export interface ValueView {
  readonly name: PageText;
  readonly value: PageText;
  readonly notes: PageText | undefined;
}

/** A use of a type, such as the type of a field. */
export interface TypeRefView {
  readonly kind: "scalar" | "array" | "map" | "object" | "named" | "id" | "union" | "nullable";
  /**
   * The type as TypeScript, safe to print: `Book`, `readonly string[]`. Its names are the names in `types`.
   */
  readonly code: string;
  /** The name of a scalar. Undefined for other kinds. */
  readonly scalar: ScalarName | undefined;
  /** The format of a scalar: `date-time`, `uuid`. */
  readonly format: PageText | undefined;
  /**
   * For `named` and `id`, the name of the type in `types`. Undefined for other kinds, and if the pages do not
   * describe the type.
   */
  readonly name: string | undefined;
  /** The type of the items of an array, of the values of a map, or of a `nullable` that is not null. */
  readonly of: TypeRefView | undefined;
  /** The members of a union. Empty for other kinds. */
  readonly members: readonly TypeRefView[];
  /** The fields of an object without a name. Empty for other kinds. */
  readonly fields: readonly FieldView[];
}
